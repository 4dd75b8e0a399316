//! S08 up to the assessment: three small reports; the earlier two must be weighed.

use veiligthuis::codes::*;
use veiligthuis::melding::{EerdereOpgave, Refusal, Stand};

use crate::wereld::*;

fn weging(nummer: u128) -> EerdereOpgave {
    EerdereOpgave { melding: melding_id(nummer), weging: tekst("Laat zien dat de zorgen terugkomen.") }
}

#[test]
fn twee_eerdere_meldingen_moeten_worden_gewogen_voordat_er_wordt_besloten() {
    let mut zaak = Zaak::beoordeeld(burgermelding("2026-01-16 14:00"), "2026-01-16 14:00");
    zaak.facts.eerdere = vec![melding_id(2024), melding_id(2025)];
    assert_eq!(zaak.uiterlijk("2026-01-16 14:00", "T2"), "2026-01-23");
    let mut voorstel = besluit(1, Uitkomst::VoorwaardenEnVervolg);
    zaak.weigert(TRIAGIST, "2026-01-22 10:00", stel_voor(voorstel.clone()), Refusal::EerdereNietGewogen(2));
    voorstel.eerdere = vec![weging(2024)];
    zaak.weigert(TRIAGIST, "2026-01-22 10:00", stel_voor(voorstel.clone()), Refusal::EerdereNietGewogen(1));
    voorstel.eerdere = vec![weging(2024), weging(2025)];
    zaak.doe(TRIAGIST, "2026-01-22 10:00", stel_voor(voorstel));
    zaak.doe(GEDRAGSWETENSCHAPPER, "2026-01-22 11:00", bekrachtig(1));
    assert_eq!(zaak.melding.stand, Stand::Besloten);
    assert_eq!(zaak.melding.besluit.as_ref().unwrap().inhoud.eerdere.len(), 2);
    assert_eq!(zaak.uiterlijk("2026-01-22 12:00", "T5"), "2026-04-02");
}

#[test]
fn een_eerdere_melding_die_na_het_voorstel_wordt_gevonden_houdt_het_bekrachtigen_tegen() {
    let mut zaak = Zaak::beoordeeld(burgermelding("2026-01-16 14:00"), "2026-01-16 14:00");
    zaak.doe(TRIAGIST, "2026-01-22 10:00", stel_voor(besluit(1, Uitkomst::GeenVervolg)));
    zaak.facts.eerdere = vec![melding_id(2024)];
    zaak.weigert(GEDRAGSWETENSCHAPPER, "2026-01-22 11:00", bekrachtig(1), Refusal::EerdereNietGewogen(1));
}

#[test]
fn geen_vervolg_en_overdracht_wachten_op_treffers_die_niemand_bekeek_een_dienst_niet() {
    for uitkomst in [Uitkomst::GeenVervolg, Uitkomst::Overdracht] {
        let mut zaak = Zaak::beoordeeld(burgermelding("2026-01-16 14:00"), "2026-01-16 14:00");
        zaak.facts.te_bekijken = 2;
        let mut voorstel = besluit(1, uitkomst);
        voorstel.partij = (uitkomst == Uitkomst::Overdracht).then(|| tekst("Lokaal team"));
        zaak.weigert(TRIAGIST, "2026-01-22 10:00", stel_voor(voorstel.clone()), Refusal::EerdereNietBekeken(2));
        zaak.facts.te_bekijken = 0;
        zaak.doe(TRIAGIST, "2026-01-22 10:00", stel_voor(voorstel));
        // The radar found one between the proposal and the second decider.
        zaak.facts.te_bekijken = 1;
        zaak.weigert(GEDRAGSWETENSCHAPPER, "2026-01-22 11:00", bekrachtig(1), Refusal::EerdereNietBekeken(1));
    }
    let mut zaak = Zaak::beoordeeld(burgermelding("2026-01-16 14:00"), "2026-01-16 14:00");
    zaak.facts.te_bekijken = 1;
    zaak.doe(TRIAGIST, "2026-01-22 10:00", stel_voor(besluit(1, Uitkomst::Onderzoek)));
}

#[test]
fn geen_vervolg_blijft_op_de_radar_en_zegt_dat_ook() {
    let opgave = schoolmelding("2024-03-11 09:00");
    let zaak = Zaak::besloten(opgave, "2024-03-12 09:00", besluit(1, Uitkomst::GeenVervolg));
    assert_eq!(zaak.melding.stand, Stand::Besloten);
    assert!(zaak.melding.besluit.as_ref().unwrap().besloten.op_radar);
}

#[test]
fn een_melding_die_advies_wordt_telt_niet_op_de_radar() {
    let opgave = schoolmelding("2026-10-12 09:00");
    let zaak = Zaak::besloten(opgave, "2026-10-13 09:00", besluit(1, Uitkomst::OmzettenNaarAdvies));
    assert_eq!(zaak.melding.stand, Stand::OmgezetNaarAdvies);
    assert!(!zaak.melding.besluit.as_ref().unwrap().besloten.op_radar);
}
