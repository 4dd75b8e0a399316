//! The ten weeks in the other scenarios, and what being late does.

use veiligthuis::AnkerTienWeken;
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;

#[test]
fn de_tien_weken_van_s03_s18_en_s19() {
    for (besluit, uiterlijk) in
        [("2025-12-25 13:00", "2026-03-05"), ("2026-05-11 13:00", "2026-07-20"), ("2026-08-21 13:00", "2026-10-30")]
    {
        assert_eq!(Loop::gestart(Soort::Onderzoek, besluit).uiterlijk(), uiterlijk);
    }
}

#[test]
fn de_regio_kan_vanaf_de_ontvangst_tellen() {
    let mut l = Loop::gestart(Soort::Onderzoek, "2026-08-21 13:00");
    l.facts.regio.anker = AnkerTienWeken::Ontvangst;
    assert_eq!(l.uiterlijk(), "2026-10-26");
}

/// A service that lacks nothing but a reason for being late.
fn te_laat() -> Loop {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, "2026-01-05 10:00");
    l.doe(ONDERZOEKER, "2026-01-06 12:00", Command::LegContactVast(contact(1, &[KIND], "2026-01-06 10:00")));
    let stel = Command::StelVoorwaarde(voorwaarde(2, "2026-02-01", Some(Partij::Gezin)));
    l.doe(ONDERZOEKER, "2026-01-06 12:00", stel);
    l.doe(ONDERZOEKER, "2026-01-06 12:00", afspraak("2026-01-06"));
    l
}

#[test]
fn na_tien_weken_vraagt_afronden_een_reden_van_twee_mensen() {
    let nu = "2026-03-17 09:00";
    let mut l = te_laat();
    assert_eq!(l.uiterlijk(), "2026-03-16");
    l.weigert(ONDERZOEKER, nu, Command::RondAf, Refusal::NietAf(vec![Ontbreekt::OverschrijdingZonderReden]));
    let voorbij = voorstel(7, overschrijding("2026-03-16"));
    l.weigert(ONDERZOEKER, nu, voorbij, Refusal::VerwachteDagVoorbij);
    l.doe(ONDERZOEKER, nu, voorstel(7, overschrijding("2026-03-31")));
    l.weigert(ONDERZOEKER, nu, bekrachtigd(7), Refusal::TweedeBeslisserOntbreekt);
    l.doe(GEDRAGSWETENSCHAPPER, nu, bekrachtigd(7));
    l.doe(ONDERZOEKER, nu, Command::RondAf);
    assert!(l.dienst.einde.as_ref().unwrap().te_laat);
}

#[test]
fn te_laat_zijn_houdt_het_werk_niet_tegen() {
    let mut l = te_laat();
    let nu = "2026-06-01 12:00";
    l.doe(ONDERZOEKER, nu, Command::LegContactVast(contact(8, &[KIND, MOEDER], "2026-06-01 10:00")));
    l.doe(ONDERZOEKER, nu, Command::ToetsVoorwaarde(toets(2, Toetsuitkomst::NietNagekomen, "2026-06-01")));
    l.doe(ONDERZOEKER, nu, voorstel(9, Besluitvraag::Omzetten));
    assert_eq!(l.dienst.stand(), Stand::Lopend);
}
