//! Decided by two: different people, one of them in a qualifying role, both recorded before the effect.

use veiligthuis::codes::*;
use veiligthuis::melding::{Command, Event, Refusal, Stand};

use crate::wereld::*;

const NU: &str = "2026-09-15 11:00";

fn beoordeeld() -> Zaak {
    Zaak::beoordeeld(schoolmelding("2026-09-14 10:00"), "2026-09-14 10:05")
}

#[test]
fn wie_voorstelt_kan_niet_zelf_bekrachtigen_ook_niet_in_een_andere_rol() {
    let mut zaak = beoordeeld();
    zaak.doe(GEDRAGSWETENSCHAPPER, NU, stel_voor(besluit(1, Uitkomst::Overdracht)));
    zaak.weigert(GEDRAGSWETENSCHAPPER, NU, bekrachtig(1), Refusal::TweedeBeslisserOntbreekt);
    zaak.doe(TRIAGIST, NU, bekrachtig(1));
    assert_eq!(zaak.melding.stand, Stand::Besloten);
}

#[test]
fn twee_triagisten_samen_zijn_niet_genoeg_tenzij_de_regio_dat_zegt() {
    let mut zaak = beoordeeld();
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::Overdracht)));
    zaak.weigert(COLLEGA, NU, bekrachtig(1), Refusal::KwalificerendeRolOntbreekt);
    zaak.facts.regio.kwalificerende_rollen.push("triagist".to_owned());
    zaak.doe(COLLEGA, NU, bekrachtig(1));
    assert_eq!(zaak.melding.stand, Stand::Besloten);
}

#[test]
fn beide_beslissers_staan_vast_voordat_het_besluit_ingaat() {
    let mut zaak = beoordeeld();
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::GeenVervolg)));
    zaak.doe(VERTROUWENSARTS, NU, bekrachtig(1));
    let [.., voorgesteld, bekrachtigd, besloten] = &zaak.events[..] else { panic!("te weinig events") };
    assert!(matches!(voorgesteld.event, Event::BesluitVoorgesteld(_)));
    assert!(matches!(bekrachtigd.event, Event::VoorstelBekrachtigd { .. }));
    let Event::Besloten(b) = &besloten.event else { panic!("geen besluit") };
    assert_eq!((b.voorgesteld_door.account, b.bekrachtigd_door.account), (account(TRIAGIST), account(VERTROUWENSARTS)));
    assert_eq!((b.voorgesteld_door.rol.as_str(), b.bekrachtigd_door.rol.as_str()), ("triagist", "vertrouwensarts"));
}

#[test]
fn een_teruggewezen_voorstel_laat_de_reden_zien_tot_er_een_nieuw_ligt() {
    let mut zaak = beoordeeld();
    zaak.weigert(COLLEGA, NU, bekrachtig(1), Refusal::GeenVoorstel);
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::GeenVervolg)));
    let terug = Command::WijsTerug { voorstel: onderdeel(1), reden: tekst("Spreek eerst het kind.") };
    zaak.doe(GEDRAGSWETENSCHAPPER, NU, terug);
    assert_eq!(zaak.melding.teruggewezen.as_ref().unwrap().open(&Proefrecht), Some(&tekst("Spreek eerst het kind.")));
    zaak.weigert(GEDRAGSWETENSCHAPPER, NU, bekrachtig(1), Refusal::GeenVoorstel);
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(2, Uitkomst::Onderzoek)));
    assert!(zaak.melding.teruggewezen.is_none());
}

#[test]
fn wie_een_ouder_voorstel_las_bekrachtigt_niet_per_ongeluk_het_nieuwe() {
    let mut zaak = beoordeeld();
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::GeenVervolg)));
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(2, Uitkomst::Onderzoek)));
    zaak.weigert(GEDRAGSWETENSCHAPPER, NU, bekrachtig(1), Refusal::VoorstelVervangen);
}

#[test]
fn ook_intrekken_vraagt_twee_mensen() {
    let mut zaak = Zaak::opgepakt(schoolmelding("2026-09-14 10:00"), "2026-09-14 10:05");
    let intrekken = Command::StelIntrekkingVoor {
        voorstel: onderdeel(1),
        reden: RedenIntrekking::DubbelIngevoerd,
        toelichting: tekst("Dezelfde brief is twee keer ingevoerd."),
    };
    zaak.doe(TRIAGIST, NU, intrekken);
    zaak.weigert(TRIAGIST, NU, bekrachtig(1), Refusal::TweedeBeslisserOntbreekt);
    zaak.weigert(COLLEGA, NU, bekrachtig(1), Refusal::KwalificerendeRolOntbreekt);
    assert_eq!(zaak.melding.stand, Stand::InWerkvoorraad);
    zaak.doe(VERTROUWENSARTS, NU, bekrachtig(1));
    assert_eq!(zaak.melding.stand, Stand::Ingetrokken);
    assert!(!zaak.loopt(NU, "T2"));
    assert!(zaak.loopt(NU, "T8"), "de gegevens staan er nog, dus ook de plicht om te informeren");
    zaak.weigert(TRIAGIST, NU, Command::PakOp, Refusal::AlAfgerond);
}
