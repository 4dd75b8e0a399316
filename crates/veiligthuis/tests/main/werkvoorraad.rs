//! Acute check, work list, and looking after safety while waiting.

use veiligthuis::codes::*;
use veiligthuis::melding::{Command, GedaneMaatregel, Refusal, Stand};

use crate::wereld::*;

const NU: &str = "2026-09-14 11:00";

fn gedaan(maatregel: Maatregel, toen: &str) -> Command {
    let maatregelen = vec![GedaneMaatregel { maatregel, om: om(toen) }];
    Command::CheckAcuut { acuut: true, maatregelen, toelichting: None }
}

#[test]
fn een_acute_melding_waarbij_nog_niets_is_gedaan_kan_niet_worden_beoordeeld() {
    let mut zaak = Zaak::ontvangen(schoolmelding("2026-09-14 10:00"), NU);
    zaak.doe(MELDPUNT, NU, check(true));
    assert_eq!(zaak.melding.stand, Stand::AcuutGecheckt);
    zaak.doe(TRIAGIST, NU, Command::PakOp);
    zaak.weigert(TRIAGIST, NU, Command::StartBeoordeling, Refusal::EerstDirectHandelen);
    zaak.weigert(TRIAGIST, NU, gedaan(Maatregel::Anders, NU), Refusal::ToelichtingMaatregelOntbreekt);
    zaak.weigert(TRIAGIST, NU, gedaan(Maatregel::Politie112, "2026-09-14 11:01"), Refusal::MomentInDeToekomst);
    zaak.doe(TRIAGIST, NU, gedaan(Maatregel::Crisisdienst, NU));
    zaak.doe(TRIAGIST, NU, Command::StartBeoordeling);
    assert_eq!(zaak.melding.acuut_checks.len(), 2);
    assert!(zaak.melding.is_acuut());
}

#[test]
fn een_latere_acuutcheck_verandert_de_stand_niet() {
    let mut zaak = Zaak::beoordeeld(schoolmelding("2026-09-14 10:00"), NU);
    zaak.doe(COLLEGA, NU, check(true));
    assert!(zaak.melding.is_acuut());
    assert_eq!(zaak.melding.stand, Stand::InVeiligheidsbeoordeling);
}

#[test]
fn een_melding_is_van_een_collega_tegelijk() {
    let mut zaak = Zaak::opgepakt(schoolmelding("2026-09-14 10:00"), NU);
    zaak.weigert(TRIAGIST, NU, Command::PakOp, Refusal::HeeftDeMeldingAl);
    zaak.weigert(COLLEGA, NU, Command::PakOp, Refusal::AlOpgepakt);
    let aan_mij = Command::GeefAanCollega { aan: account(TRIAGIST) };
    zaak.weigert(TRIAGIST, NU, aan_mij, Refusal::HeeftDeMeldingAl);
    zaak.doe(TRIAGIST, NU, Command::GeefAanCollega { aan: account(COLLEGA) });
    assert_eq!(zaak.melding.behandelaar, Some(account(COLLEGA)));
    zaak.doe(COLLEGA, NU, Command::GeefVrij);
    assert_eq!(zaak.melding.behandelaar, None);
    zaak.weigert(COLLEGA, NU, Command::GeefVrij, Refusal::EerstOppakken);
    zaak.weigert(COLLEGA, NU, Command::GeefAanCollega { aan: account(TRIAGIST) }, Refusal::EerstOppakken);
    zaak.weigert(COLLEGA, NU, Command::StartBeoordeling, Refusal::EerstOppakken);
}

#[test]
fn een_contact_tijdens_het_wachten_gaat_over_iemand_en_is_al_geweest() {
    let mut zaak = Zaak::opgepakt(schoolmelding("2026-09-14 10:00"), NU);
    let bel = |over: Vec<_>, toen: &str| Command::LegWachtcontactVast {
        over,
        om: om(toen),
        veilig: Oordeel::Onbekend,
        bevinding: tekst("Moeder nam niet op."),
    };
    zaak.weigert(TRIAGIST, NU, bel(Vec::new(), NU), Refusal::OverWieOntbreekt);
    zaak.weigert(TRIAGIST, NU, bel(vec![mens(9)], NU), Refusal::BetrokkeneOnbekend);
    zaak.weigert(TRIAGIST, NU, bel(vec![mens(MOEDER)], "2026-09-14 11:01"), Refusal::MomentInDeToekomst);
    zaak.weigert(TRIAGIST, NU, bel(vec![mens(MOEDER)], "2026-09-14 09:59"), Refusal::MomentVoorOntvangst);
    zaak.doe(TRIAGIST, NU, bel(vec![mens(MOEDER)], NU));
    assert_eq!(zaak.melding.wachtcontacten.len(), 1);
    let voorbij = Command::MeldVertraging { om: om(NU), wijze: Contactwijze::Email, verwacht: dag("2026-09-13") };
    zaak.weigert(TRIAGIST, NU, voorbij, Refusal::VerwachteDagVoorbij);
}

#[test]
fn wie_niet_is_verteld_over_de_melding_heeft_een_reden() {
    let mut zaak = Zaak::opgepakt(schoolmelding("2026-09-14 10:00"), NU);
    let leg_vast = |toelichting| Command::LegInformerenDoorMelderVast {
        betrokkene: mens(VADER),
        stand: GeinformeerdDoorMelder::Nee,
        toelichting,
    };
    zaak.weigert(TRIAGIST, NU, leg_vast(None), Refusal::RedenNietGeinformeerdOntbreekt);
    zaak.doe(TRIAGIST, NU, leg_vast(Some(tekst("Vader is op reis."))));
    assert_eq!(zaak.melding.betrokkene(mens(VADER)).unwrap().door_melder, GeinformeerdDoorMelder::Nee);
    assert!(zaak.loopt(NU, "T8"), "wat de melder vertelt, is niet wat Veilig Thuis moet vertellen");
}
