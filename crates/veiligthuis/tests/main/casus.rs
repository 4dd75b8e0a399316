//! The casus: several meldingen, one state.

use veiligthuis::casus::{Casus, CasusStand, Command, Dienst, Refusal};
use veiligthuis::codes::Uitkomst;

use crate::wereld::*;

fn open() -> Command {
    Command::Open { melding: melding_id(1), regio: regio(), ontvangen: om("2026-09-14 10:00") }
}
fn erbij(nummer: u128) -> Command {
    Command::VoegMeldingToe { melding: melding_id(nummer), ontvangen: om("2026-09-15 10:00") }
}
fn besloten(nummer: u128, uitkomst: Uitkomst, op: &str) -> Command {
    Command::VerwerkBesluit { melding: melding_id(nummer), uitkomst, besloten: om(op) }
}

#[test]
fn na_het_besluit_wacht_de_casus_in_de_stand_die_bij_de_uitkomst_hoort() {
    for (uitkomst, stand) in [
        (Uitkomst::Overdracht, CasusStand::WachtOpOverdracht),
        (Uitkomst::GeenVervolg, CasusStand::GeenVervolg),
        (Uitkomst::VoorwaardenEnVervolg, CasusStand::WachtOpVoorwaardenEnVervolg),
        (Uitkomst::Onderzoek, CasusStand::WachtOpOnderzoek),
        (Uitkomst::OmzettenNaarAdvies, CasusStand::Omgezet),
        (Uitkomst::RegionaalMaatwerk, CasusStand::Maatwerk),
    ] {
        let casus = casus_na(vec![open(), besloten(1, uitkomst, "2026-09-16 10:00")]);
        assert_eq!(casus.stand(), stand);
    }
    assert_eq!(Casus::default().stand(), CasusStand::NogNiet);
    let ingetrokken = casus_na(vec![open(), Command::VerwerkIntrekking { melding: melding_id(1) }]);
    assert_eq!(ingetrokken.stand(), CasusStand::Ingetrokken);
}

#[test]
fn een_melding_zonder_vervolg_sluit_de_casus_niet_zolang_een_andere_wacht() {
    let casus = casus_na(vec![open(), erbij(2), besloten(1, Uitkomst::GeenVervolg, "2026-09-16 10:00")]);
    assert_eq!(casus.stand(), CasusStand::InBeoordeling);
    let casus = casus_stap(casus, besloten(2, Uitkomst::GeenVervolg, "2026-09-16 11:00")).unwrap();
    assert!(casus.is_afgerond());
    assert_eq!(casus_stap(casus, erbij(3)), Err(Refusal::CasusIsAfgerond));
}

#[test]
fn een_nieuwe_melding_zet_een_lopend_onderzoek_niet_stil_en_het_eerste_besluit_is_het_anker() {
    let casus = casus_na(vec![
        open(),
        besloten(1, Uitkomst::Onderzoek, "2026-09-16 10:00"),
        erbij(2),
        besloten(2, Uitkomst::Onderzoek, "2026-09-18 10:00"),
    ]);
    let (dienst, op, melding) = casus.dienst().unwrap();
    assert_eq!((dienst, op, melding.id), (Dienst::Onderzoek, om("2026-09-16 10:00"), melding_id(1)));
}

#[test]
fn een_casus_weigert_wat_er_niet_hoort_of_al_is_gebeurd() {
    assert_eq!(casus_stap(Casus::default(), erbij(2)), Err(Refusal::NogNietGeopend));
    let casus = casus_na(vec![open()]);
    assert_eq!(casus_stap(casus.clone(), open()), Err(Refusal::AlGeopend));
    assert_eq!(casus_stap(casus.clone(), erbij(1)), Err(Refusal::MeldingHoortErAlBij));
    let vreemd = besloten(9, Uitkomst::Onderzoek, "2026-09-16 10:00");
    assert_eq!(casus_stap(casus.clone(), vreemd), Err(Refusal::MeldingOnbekend));
    let te_vroeg = besloten(1, Uitkomst::Onderzoek, "2026-09-14 09:59");
    assert_eq!(casus_stap(casus.clone(), te_vroeg), Err(Refusal::BesluitVoorOntvangst));
    let casus = casus_stap(casus, besloten(1, Uitkomst::Onderzoek, "2026-09-16 10:00")).unwrap();
    let nogmaals = besloten(1, Uitkomst::GeenVervolg, "2026-09-17 10:00");
    assert_eq!(casus_stap(casus, nogmaals), Err(Refusal::AlVerwerkt));
}
