//! Scenario S02: Voorwaarden & Vervolg after a report by a school, with four conditions and a plan.

use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;

const BESLUIT: &str = "2026-09-18 14:00";

#[test]
fn s02_de_tien_weken_lopen_tot_vrijdag_27_november_2026() {
    let loop_ = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    assert_eq!(loop_.uiterlijk(), "2026-11-27");
    assert!(!loop_.facts.is_te_laat(&loop_.dienst, om("2026-11-27 23:59")));
    assert!(loop_.facts.is_te_laat(&loop_.dienst, om("2026-11-28 00:00")));
}

#[test]
fn s02_het_plan_met_vier_voorwaarden_is_op_10_november_af() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    assert_eq!(l.mist(BESLUIT), ["kind-niet-gezien", "geen-voorwaarde", "plan-niet-afgesproken"]);
    l.doe(ONDERZOEKER, "2026-09-21 16:00", Command::LegContactVast(contact(1, &[MOEDER, VADER], "2026-09-21 15:00")));
    l.doe(ONDERZOEKER, "2026-09-22 16:00", Command::LegContactVast(contact(2, &[KIND], "2026-09-22 15:00")));
    for nummer in 11..=14 {
        let stel = Command::StelVoorwaarde(voorwaarde(nummer, "2026-10-16", Some(Partij::LokaalTeam)));
        l.doe(ONDERZOEKER, "2026-09-25 10:00", stel);
    }
    l.doe(ONDERZOEKER, "2026-09-25 11:00", Command::SpreekActieAf(actie(20, "2026-10-02")));
    l.weigert(ONDERZOEKER, "2026-11-09 10:00", Command::RondAf, Refusal::NietAf(vec![Ontbreekt::PlanNietAfgesproken]));
    l.doe(ONDERZOEKER, "2026-11-10 10:00", afspraak("2026-11-10"));
    assert!(l.mist("2026-11-10 10:00").is_empty());
    l.doe(ONDERZOEKER, "2026-11-12 10:00", Command::RondAf);
    assert_eq!(l.dienst.stand(), Stand::Afgerond);
    assert!(!l.dienst.einde.as_ref().unwrap().te_laat);
    l.weigert(ONDERZOEKER, "2026-11-12 11:00", afspraak("2026-11-10"), Refusal::AlBeeindigd);
    let beter = Command::CorrigeerPersoon(persoon(VADER, Positie::Zijdelings));
    l.doe(ONDERZOEKER, "2026-11-12 11:00", beter);
}

#[test]
fn wie_welk_kind_zag_en_wanneer_volgt_uit_de_contacten() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.doe(ONDERZOEKER, BESLUIT, Command::VoegPersoonToe(persoon(4, Positie::Kind)));
    assert_eq!(l.dienst.ongeziene_kinderen(), [mens(KIND), mens(4)]);
    let bellen = Contact { vorm: Contactvorm::Telefoon, ..contact(1, &[KIND], "2026-09-21 09:00") };
    l.doe(ONDERZOEKER, "2026-09-21 10:00", Command::LegContactVast(bellen));
    assert_eq!(l.dienst.ongeziene_kinderen(), [mens(KIND), mens(4)], "een telefoongesprek is niet zien");
    let alleen = Contact { alleen: true, ..contact(2, &[KIND], "2026-09-22 09:00") };
    l.doe(ONDERZOEKER, "2026-09-22 10:00", Command::LegContactVast(alleen));
    let later = Contact { gesproken: false, ..contact(3, &[KIND, MOEDER], "2026-09-24 09:00") };
    l.doe(ONDERZOEKER, "2026-09-24 10:00", Command::LegContactVast(later));
    let zicht = l.dienst.kinderen_in_zicht();
    assert_eq!(zicht[0].kind, mens(4), "wie niet gezien is staat vooraan");
    assert_eq!(zicht[1].gezien, Some((om("2026-09-24 09:00"), account(ONDERZOEKER))));
    assert_eq!(zicht[1].gesproken, Some(om("2026-09-22 09:00")));
    assert_eq!(zicht[1].alleen_gesproken, Some(om("2026-09-22 09:00")));
}

#[test]
fn een_teamleider_zet_de_dienst_klaar_en_de_medewerker_begint() {
    let mut l = Loop::nieuw();
    l.weigert(MELDPUNT, BESLUIT, Command::RondAf, Refusal::NogNietGestart);
    l.doe(MELDPUNT, BESLUIT, start(Soort::Onderzoek, BESLUIT));
    assert_eq!(l.dienst.stand(), Stand::Gepland);
    l.weigert(MELDPUNT, BESLUIT, start(Soort::Onderzoek, BESLUIT), Refusal::AlGestart);
    l.weigert(ONDERZOEKER, BESLUIT, Command::RondAf, Refusal::NogNietBegonnen);
    l.weigert(COLLEGA, BESLUIT, Command::Begin, Refusal::AndereBehandelaar);
    let al = Command::GeefAanCollega { aan: account(ONDERZOEKER) };
    l.weigert(MELDPUNT, BESLUIT, al, Refusal::HeeftDeDienstAl);
    l.doe(MELDPUNT, BESLUIT, Command::GeefAanCollega { aan: account(COLLEGA) });
    l.doe(COLLEGA, BESLUIT, Command::Begin);
    assert_eq!(l.dienst.stand(), Stand::Lopend);
    l.weigert(COLLEGA, BESLUIT, Command::Begin, Refusal::LooptAl);
}

#[test]
fn starten_kan_niet_zonder_mensen_of_voor_het_besluit() {
    let mut l = Loop::nieuw();
    let niemand = Command::Start { gestart: gestart(Soort::Onderzoek, BESLUIT), personen: Vec::new() };
    l.weigert(ONDERZOEKER, BESLUIT, niemand, Refusal::NiemandInDeDienst);
    let dubbel = vec![persoon(KIND, Positie::Kind), persoon(KIND, Positie::Kind)];
    let dubbel = Command::Start { gestart: gestart(Soort::Onderzoek, BESLUIT), personen: dubbel };
    l.weigert(ONDERZOEKER, BESLUIT, dubbel, Refusal::PersoonBestaatAl);
    let vroeg = start(Soort::Onderzoek, "2026-09-18 14:01");
    l.weigert(ONDERZOEKER, BESLUIT, vroeg, Refusal::BesluitInDeToekomst);
}
