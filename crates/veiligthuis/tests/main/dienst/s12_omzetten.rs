//! Scenario S12: Voorwaarden & Vervolg becomes an onderzoek; the region says whether the term runs on.

use veiligthuis::TermijnBijOmzetting;
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;

const BESLUIT: &str = "2026-01-28 11:00";
const OMZETTEN: &str = "2026-03-16 10:00";

fn omgezet() -> Loop {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.besluit(1, OMZETTEN, Besluitvraag::Omzetten);
    l
}

#[test]
fn s12_voor_de_omzetting_loopt_de_termijn_tot_woensdag_8_april_2026() {
    assert_eq!(Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT).uiterlijk(), "2026-04-08");
}

#[test]
fn s12_beide_data_staan_er_en_de_regio_kiest_welke_geldt() {
    let mut l = omgezet();
    assert_eq!(l.dienst.soort(), Some(Soort::Onderzoek));
    let beide = l.facts.tien_weken(&l.dienst).unwrap().omzetting.unwrap();
    assert_eq!(beide.loopt_door.uiterlijk.iso(), "2026-04-08");
    assert_eq!(beide.nieuw.nominaal.iso(), "2026-05-25", "Tweede Pinksterdag");
    assert_eq!(beide.nieuw.uiterlijk.iso(), "2026-05-26");
    assert_eq!(l.uiterlijk(), "2026-04-08");
    l.facts.regio.omzetting = TermijnBijOmzetting::Nieuw;
    assert_eq!(l.uiterlijk(), "2026-05-26");
}

#[test]
fn s12_omzetten_doen_twee_mensen_en_een_van_hen_kwalificeert() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.doe(ONDERZOEKER, OMZETTEN, voorstel(1, Besluitvraag::Omzetten));
    assert_eq!(l.dienst.soort(), Some(Soort::VoorwaardenEnVervolg), "een voorstel doet nog niets");
    l.weigert(ONDERZOEKER, OMZETTEN, bekrachtigd(1), Refusal::TweedeBeslisserOntbreekt);
    l.weigert(COLLEGA, OMZETTEN, bekrachtigd(1), Refusal::KwalificerendeRolOntbreekt);
    l.doe(VERTROUWENSARTS, OMZETTEN, bekrachtigd(1));
    assert_eq!(l.dienst.omgezet(), Some(om(OMZETTEN)));
    l.weigert(ONDERZOEKER, OMZETTEN, voorstel(2, Besluitvraag::Omzetten), Refusal::IsAlOnderzoek);
}

#[test]
fn s12_het_gezin_hoort_van_de_omzetting_voordat_het_onderzoek_af_is() {
    let mut l = omgezet();
    assert_eq!(l.mist(OMZETTEN).iter().filter(|code| **code == "omzetting-niet-verteld").count(), 2);
    let eerder = verteld(MOEDER, Onderwerp::Omzetting, "2026-03-15 10:00");
    l.weigert(ONDERZOEKER, OMZETTEN, eerder, Refusal::VoorDeStart);
    l.doe(ONDERZOEKER, "2026-03-17 12:00", verteld(MOEDER, Onderwerp::Omzetting, "2026-03-17 10:00"));
    let niet = Besluitvraag::NietVertellen { persoon: mens(VADER), onderwerp: Onderwerp::Omzetting };
    l.besluit(2, "2026-03-17 12:30", niet);
    assert!(!l.mist("2026-03-17 13:00").contains(&"omzetting-niet-verteld"));
}

#[test]
fn voor_de_omzetting_kan_niemand_erover_horen_en_hoort_onderzoek_er_niet_bij() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    let te_vroeg = verteld(MOEDER, Onderwerp::Omzetting, "2026-02-02 10:00");
    l.weigert(ONDERZOEKER, OMZETTEN, te_vroeg, Refusal::AlleenBijOnderzoek);
    l.weigert(ONDERZOEKER, OMZETTEN, gehoord(VADER, "2026-03-01"), Refusal::AlleenBijOnderzoek);
    let derden = voorstel(1, Besluitvraag::DerdenVoorGezin);
    l.weigert(ONDERZOEKER, OMZETTEN, derden, Refusal::AlleenBijOnderzoek);
}

#[test]
fn contacten_en_voorwaarden_blijven_staan_na_de_omzetting() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.doe(ONDERZOEKER, "2026-02-02 12:00", Command::LegContactVast(contact(5, &[KIND], "2026-02-02 10:00")));
    let stel = Command::StelVoorwaarde(voorwaarde(6, "2026-03-01", Some(Partij::Gezin)));
    l.doe(ONDERZOEKER, "2026-02-02 12:00", stel);
    l.besluit(1, OMZETTEN, Besluitvraag::Omzetten);
    assert!(l.dienst.ongeziene_kinderen().is_empty());
    assert_eq!(l.dienst.voorwaarden.len(), 1);
    l.doe(ONDERZOEKER, OMZETTEN, gehoord(VADER, "2026-03-16"));
}
