//! S01: a neighbour who wants advice only is no melding.

use veiligthuis::codes::Kanaal;
use veiligthuis::melding::{Command, Melding, Ontbreekt, Refusal};

use crate::wereld::*;

#[test]
fn een_chat_kan_geen_melding_worden() {
    let mut opgave = burgermelding("2026-09-07 20:15");
    opgave.kanaal = Kanaal::Chat;
    let mut zaak = Zaak::nieuw();
    zaak.weigert(MELDPUNT, "2026-09-07 20:20", Command::Ontvang(Box::new(opgave)), Refusal::ChatIsAlleenAdvies);
    assert_eq!(zaak.melding, Melding::default());
    assert!(Refusal::ChatIsAlleenAdvies.to_string().contains("0800-2000"));
}

#[test]
fn wie_zijn_naam_niet_noemt_kan_niet_melden() {
    let mut opgave = burgermelding("2026-09-07 20:15");
    (opgave.melder.naam, opgave.melder.contact) = (None, None);
    let mut zaak = Zaak::nieuw();
    let ontbreekt = vec![Ontbreekt::MelderNaam, Ontbreekt::MelderContact];
    zaak.weigert(MELDPUNT, "2026-09-07 20:20", Command::Ontvang(Box::new(opgave)), Refusal::Onvolledig(ontbreekt));
}
