//! S14: somebody who stays unknown to Veilig Thuis, and comes back with a name.

use veiligthuis::advies::{AdviesOpgave, Command, Refusal, Stand};
use veiligthuis::codes::{Kanaal, Uitkomst};
use veiligthuis::melding::{Afscherming, Command as MeldingCommand, MelderSoort, MelderSoortOpgave, Refusal as Nee};
use veiligthuis::terugkoppeling::mag_weten;

use crate::adviezen::*;
use crate::wereld::*;

#[test]
fn s14_een_onbekende_beller_is_een_signaal_waarover_twee_mensen_beslissen() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-03-06 11:20", onbekende("2026-03-06 11:00"));
    assert!(gesprek.advies.vraagt_besluit());
    gesprek.weigert(MELDPUNT, "2026-03-06 11:25", Command::SluitAf, Refusal::EerstAmbtshalveBesluit);
    gesprek.doe(MELDPUNT, "2026-03-06 11:30", zelf_melden(1, false));
    gesprek.weigert(MELDPUNT, "2026-03-06 11:35", Command::SluitAf, Refusal::VoorstelLoopt);
    gesprek.weigert(MELDPUNT, "2026-03-06 11:35", besluit_mee(1), Refusal::TweedeBeslisserOntbreekt);
    gesprek.weigert(TRIAGIST, "2026-03-06 11:40", besluit_mee(1), Refusal::KwalificerendeRolOntbreekt);
    gesprek.weigert(GEDRAGSWETENSCHAPPER, "2026-03-06 11:45", besluit_mee(2), Refusal::VoorstelVervangen);
    gesprek.doe(GEDRAGSWETENSCHAPPER, "2026-03-06 12:00", besluit_mee(1));
    let besluit = gesprek.advies.besluit.clone().unwrap();
    assert!(!besluit.melden);
    assert_eq!((besluit.voorgesteld_door.account, besluit.bekrachtigd_door.account), (account(MELDPUNT), account(4)));
    gesprek.doe(MELDPUNT, "2026-03-06 12:05", Command::SluitAf);
    assert_eq!(gesprek.advies.stand, Stand::Afgesloten);
}

#[test]
fn s14_wie_later_zijn_naam_geeft_meldt_met_een_eigen_ontvangst_en_termijn() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-03-06 11:20", onbekende("2026-03-06 11:00"));
    gesprek.doe(MELDPUNT, "2026-03-06 11:30", zelf_melden(1, false));
    gesprek.doe(VERTROUWENSARTS, "2026-03-06 12:00", besluit_mee(1));
    gesprek.doe(MELDPUNT, "2026-03-06 12:05", Command::SluitAf);
    let mut opgave = burgermelding("2026-03-12 14:00");
    opgave.kanaal = Kanaal::Telefoon;
    let zaak = Zaak::ontvangen(opgave, "2026-03-12 14:20");
    assert_eq!(zaak.uiterlijk("2026-03-12 14:30", "T2"), "2026-03-19");
    gesprek.doe(MELDPUNT, "2026-03-12 14:25", zet_om("2026-03-12", false));
    let omgezet = gesprek.advies.omgezet.unwrap();
    assert_eq!((omgezet.op, omgezet.ambtshalve), (dag("2026-03-12"), false));
}

#[test]
fn bij_een_onbekende_beller_hoort_geen_naam_ook_niet_later() {
    let opgave = AdviesOpgave { contact: Some(contact(true)), ..onbekende("2026-03-06 11:00") };
    let mut gesprek = Gesprek::nieuw();
    gesprek.weigert(MELDPUNT, "2026-03-06 11:20", Command::LegVast(Box::new(opgave)), Refusal::AnoniemMetNaam);
    gesprek.doe(MELDPUNT, "2026-03-06 11:20", Command::LegVast(Box::new(onbekende("2026-03-06 11:00"))));
    let later = Command::LegContactVast(contact(true));
    gesprek.weigert(MELDPUNT, "2026-03-06 11:25", later, Refusal::AnoniemMetNaam);
}

#[test]
fn s14_bij_direct_gevaar_besluiten_twee_mensen_dat_veilig_thuis_zelf_meldt() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-03-06 11:20", onbekende("2026-03-06 11:00"));
    gesprek.weigert(MELDPUNT, "2026-03-06 11:21", zet_om("2026-03-06", true), Refusal::AmbtshalveNietBesloten);
    gesprek.doe(TRIAGIST, "2026-03-06 11:22", zelf_melden(1, true));
    gesprek.weigert(TRIAGIST, "2026-03-06 11:23", zelf_melden(2, false), Refusal::VoorstelLoopt);
    gesprek.doe(VERTROUWENSARTS, "2026-03-06 11:25", besluit_mee(1));
    assert!(gesprek.advies.moet_melden());
    gesprek.weigert(TRIAGIST, "2026-03-06 11:26", Command::SluitAf, Refusal::EerstMelden);
    gesprek.weigert(TRIAGIST, "2026-03-06 11:26", zelf_melden(3, false), Refusal::AlBesloten);
    gesprek.doe(TRIAGIST, "2026-03-06 11:40", zet_om("2026-03-06", true));
    assert_eq!(gesprek.advies.stand, Stand::Omgezet);
    gesprek.weigert(TRIAGIST, "2026-03-06 11:41", zet_om("2026-03-06", true), Refusal::AlOmgezet);
}

#[test]
fn bij_een_ambtshalve_melding_is_veilig_thuis_de_melder_en_hoort_niemand_anders_iets() {
    let mut opgave = burgermelding("2026-03-06 11:30");
    opgave.melder.soort = MelderSoortOpgave::Ambtshalve;
    let mut zaak = Zaak::besloten(opgave, "2026-03-06 11:40", besluit(1, Uitkomst::Onderzoek));
    let ontvangst = zaak.melding.ontvangst.clone().unwrap();
    assert_eq!((ontvangst.melder_soort, ontvangst.afscherming), (MelderSoort::Ambtshalve, Afscherming::Open));
    assert_eq!(mag_weten(&zaak.melding).0.len(), 3, "ontvangen, beoordeeld, besloten: geen uitkomst voor een ander");
    let vertel = MeldingCommand::GeefTerugkoppeling {
        moment: veiligthuis::codes::TerugkoppelMoment::NaBeoordeling,
        om: om("2026-03-06 12:00"),
        wijze: veiligthuis::codes::Contactwijze::Telefoon,
        tekst: None,
    };
    zaak.weigert(TRIAGIST, "2026-03-06 12:10", vertel, Nee::GeenMelderBuitenVeiligThuis);
}

#[test]
fn een_teruggewezen_voorstel_kan_opnieuw_en_zegt_waarom_het_terugkwam() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-03-06 11:20", onbekende("2026-03-06 11:00"));
    gesprek.weigert(MELDPUNT, "2026-03-06 11:21", besluit_mee(1), Refusal::GeenVoorstel);
    gesprek.doe(MELDPUNT, "2026-03-06 11:30", zelf_melden(1, false));
    let terug = Command::WijsAmbtshalveTerug { voorstel: onderdeel(1), reden: vrij("Bel eerst de wijkagent.") };
    gesprek.doe(GEDRAGSWETENSCHAPPER, "2026-03-06 11:40", terug);
    let waarom = gesprek.advies.teruggewezen.clone().unwrap();
    assert_eq!(waarom.open(&Proefrecht).unwrap().as_str(), "Bel eerst de wijkagent.");
    gesprek.doe(MELDPUNT, "2026-03-06 11:50", zelf_melden(2, true));
    assert!(gesprek.advies.teruggewezen.is_none());
}
