//! The onderzoek: informants, facts, hearing, conclusion, report.

use veiligthuis::codes::{AardGeweld, Bron};
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;

const BESLUIT: &str = "2026-08-21 13:00";
const NU: &str = "2026-09-10 12:00";

fn loopt() -> Loop {
    Loop::gestart(Soort::Onderzoek, BESLUIT)
}

#[test]
fn een_derde_vragen_voor_het_gezin_gesproken_is_besluiten_twee_mensen_vooraf() {
    let mut l = loopt();
    let vraag = |op: &str| Command::VraagInformant(informant(1, Bron::Zorg, op));
    l.weigert(ONDERZOEKER, NU, vraag("2026-08-24 10:00"), Refusal::DerdenZonderBesluit);
    l.besluit(2, "2026-08-24 09:00", Besluitvraag::DerdenVoorGezin);
    l.weigert(ONDERZOEKER, NU, vraag("2026-08-24 08:59"), Refusal::DerdenZonderBesluit);
    l.doe(ONDERZOEKER, NU, vraag("2026-08-24 10:00"));
    assert!(l.dienst.onderzoek.informanten[0].gevraagd.voor_gezin);
    l.doe(ONDERZOEKER, NU, Command::LegContactVast(contact(3, &[MOEDER], "2026-08-25 10:00")));
    l.doe(ONDERZOEKER, NU, Command::VraagInformant(informant(4, Bron::SchoolOfOpvang, "2026-08-26 10:00")));
    assert!(!l.dienst.onderzoek.informanten[1].gevraagd.voor_gezin);
    l.weigert(ONDERZOEKER, NU, voorstel(5, Besluitvraag::DerdenVoorGezin), Refusal::GezinAlGesproken);
}

#[test]
fn wie_bij_de_beoordeling_al_sprak_met_het_gezin_heeft_dat_besluit_niet_nodig() {
    let mut l = Loop::nieuw();
    let begin = Gestart { gezin_gesproken: Some(om("2026-08-19 10:00")), ..gestart(Soort::Onderzoek, BESLUIT) };
    l.doe(ONDERZOEKER, BESLUIT, Command::Start { gestart: begin, personen: gezin() });
    l.doe(ONDERZOEKER, NU, Command::VraagInformant(informant(1, Bron::Zorg, "2026-08-24 10:00")));
}

#[test]
fn een_informant_antwoordt_een_keer_en_ziet_de_tekst() {
    let mut l = loopt();
    l.doe(ONDERZOEKER, NU, Command::LegContactVast(contact(3, &[MOEDER], "2026-08-24 10:00")));
    l.doe(ONDERZOEKER, NU, Command::VraagInformant(informant(1, Bron::Zorg, "2026-08-25 10:00")));
    let gezin = Command::VraagInformant(informant(2, Bron::Directbetrokkene, "2026-08-25 10:00"));
    l.weigert(ONDERZOEKER, NU, gezin, Refusal::VanWieTeVeel);
    let tekst = |stand| Command::LegTekstVoor(akkoord(1, stand, "2026-08-28"));
    l.weigert(ONDERZOEKER, NU, tekst(Akkoord::Akkoord), Refusal::GeenTekst);
    l.weigert(ONDERZOEKER, NU, antwoord(9, "2026-08-27 10:00", None), Refusal::InformantOnbekend);
    l.weigert(ONDERZOEKER, NU, antwoord(1, "2026-08-25 09:00", None), Refusal::AntwoordVoorVraag);
    assert!(l.mist(NU).contains(&"informant-open"));
    l.doe(ONDERZOEKER, NU, antwoord(1, "2026-08-27 10:00", Some("Zag de moeder twee keer.")));
    l.weigert(ONDERZOEKER, NU, antwoord(1, "2026-08-27 11:00", None), Refusal::InformantAlBeantwoord);
    assert!(l.mist(NU).contains(&"tekst-niet-voorgelegd"));
    l.weigert(ONDERZOEKER, NU, tekst(Akkoord::NietAkkoord), Refusal::OpmerkingOntbreekt);
    l.doe(ONDERZOEKER, NU, tekst(Akkoord::Akkoord));
    assert!(!l.mist(NU).iter().any(|code| ["informant-open", "tekst-niet-voorgelegd"].contains(code)));
    assert_eq!(l.mist(NU).iter().filter(|code| **code == "bevraagden-niet-verteld").count(), 2, "N07");
    l.doe(ONDERZOEKER, NU, verteld(MOEDER, Onderwerp::Bevraagden, "2026-08-28 10:00"));
    l.doe(ONDERZOEKER, NU, verteld(VADER, Onderwerp::Bevraagden, "2026-08-28 10:00"));
    assert!(!l.mist(NU).contains(&"bevraagden-niet-verteld"));
}

#[test]
fn een_feit_heeft_een_bron_en_gaat_over_iemand() {
    let mut l = loopt();
    let leg = |feit| Command::LegFeitVast(feit);
    l.weigert(ONDERZOEKER, NU, leg(feit(1, &[])), Refusal::OverWieOntbreekt);
    let zonder = Feit { bron: Bron::Directbetrokkene, ..feit(1, &[KIND]) };
    l.weigert(ONDERZOEKER, NU, leg(zonder.clone()), Refusal::VanWieOntbreekt);
    l.weigert(ONDERZOEKER, NU, leg(Feit { van: Some(mens(99)), ..zonder }), Refusal::PersoonOnbekend);
    l.weigert(ONDERZOEKER, NU, leg(Feit { van: Some(mens(VADER)), ..feit(1, &[KIND]) }), Refusal::VanWieTeVeel);
    let straks = Feit { op: Some(dag("2026-09-11")), ..feit(1, &[KIND]) };
    l.weigert(ONDERZOEKER, NU, leg(straks), Refusal::InDeToekomst);
    l.doe(ONDERZOEKER, NU, leg(Feit { op: Some(dag("2026-05-01")), ..feit(1, &[KIND]) }));
}

#[test]
fn de_conclusie_beantwoordt_elke_vorm_van_geweld_uit_het_plan_door_twee_mensen() {
    let mut l = loopt();
    l.weigert(ONDERZOEKER, NU, voorstel(1, conclusie(Bevinding::Bevestigd)), Refusal::EerstOnderzoeksplan);
    l.weigert(ONDERZOEKER, NU, onderzoeksplan(&[]), Refusal::AardOntbreekt);
    l.weigert(ONDERZOEKER, NU, onderzoeksplan(&[AardGeweld::Onbekend]), Refusal::AardOngeschikt);
    let aard = [AardGeweld::Kindermishandeling, AardGeweld::ExPartnergeweld];
    l.doe(ONDERZOEKER, NU, onderzoeksplan(&aard));
    let half = voorstel(1, conclusie(Bevinding::Bevestigd));
    l.weigert(ONDERZOEKER, NU, half, Refusal::ConclusieOnvolledig(vec![AardGeweld::ExPartnergeweld]));
    let te_veel = [(aard[0], Bevinding::Bevestigd), (aard[1], Bevinding::Weerlegd), (aard[1], Bevinding::Bevestigd)];
    let te_veel = Besluitvraag::Concluderen { conclusies: te_veel.to_vec() };
    l.weigert(ONDERZOEKER, NU, voorstel(1, te_veel), Refusal::ConclusieBuitenPlan);
    let heel = [(aard[0], Bevinding::NietBevestigd), (aard[1], Bevinding::Weerlegd)];
    l.doe(ONDERZOEKER, NU, voorstel(1, Besluitvraag::Concluderen { conclusies: heel.to_vec() }));
    assert_eq!(l.dienst.onbeantwoorde_aard(), aard);
    l.weigert(ONDERZOEKER, NU, bekrachtigd(1), Refusal::TweedeBeslisserOntbreekt);
    l.doe(GEDRAGSWETENSCHAPPER, NU, bekrachtigd(1));
    assert!(l.dienst.onbeantwoorde_aard().is_empty());
    l.doe(ONDERZOEKER, NU, onderzoeksplan(&[aard[0], AardGeweld::Ouderenmishandeling]));
    assert_eq!(l.dienst.onbeantwoorde_aard(), [AardGeweld::Ouderenmishandeling], "een nieuw plan vraagt meer");
}

#[test]
fn nieuwe_feiten_laten_een_voorgestelde_conclusie_vervallen() {
    let mut l = loopt();
    l.doe(ONDERZOEKER, NU, onderzoeksplan(&[AardGeweld::Kindermishandeling]));
    l.doe(ONDERZOEKER, NU, voorstel(1, conclusie(Bevinding::Bevestigd)));
    l.doe(ONDERZOEKER, NU, gehoord(VADER, "2026-09-09"));
    l.weigert(GEDRAGSWETENSCHAPPER, NU, bekrachtigd(1), Refusal::GeenVoorstel);
}

#[test]
fn in_het_verslag_staat_alleen_het_eigen_deel() {
    let mut l = loopt();
    l.doe(ONDERZOEKER, NU, Command::LegFeitVast(feit(1, &[VADER, KIND])));
    l.doe(ONDERZOEKER, NU, Command::LegFeitVast(feit(2, &[MOEDER])));
    let concept = |feiten: &[u128]| verslag(VADER, Verslagfase::Concept, "2026-09-08", feiten);
    l.weigert(ONDERZOEKER, NU, concept(&[1, 2]), Refusal::FeitOverAnder);
    l.weigert(ONDERZOEKER, NU, concept(&[77]), Refusal::FeitOnbekend);
    l.weigert(ONDERZOEKER, NU, reactie(VADER, "2026-09-09"), Refusal::GeenConcept);
    l.doe(ONDERZOEKER, NU, concept(&[1]));
    let definitief = || verslag(VADER, Verslagfase::Definitief, "2026-09-10", &[1]);
    l.weigert(ONDERZOEKER, NU, definitief(), Refusal::EerstConcept);
    l.weigert(ONDERZOEKER, NU, reactie(VADER, "2026-09-07"), Refusal::GeenConcept);
    l.doe(ONDERZOEKER, NU, reactie(VADER, "2026-09-09"));
    l.weigert(ONDERZOEKER, NU, definitief(), Refusal::EerstConcluderen);
    l.doe(ONDERZOEKER, NU, onderzoeksplan(&[AardGeweld::Kindermishandeling]));
    l.besluit(5, NU, conclusie(Bevinding::Bevestigd));
    l.doe(ONDERZOEKER, NU, definitief());
}

#[test]
fn wie_niet_gesproken_of_gehoord_kan_worden_staat_er_met_reden() {
    let mut l = loopt();
    let waarom =
        |nr, plicht| Command::Verantwoord(Verantwoording { persoon: mens(nr), plicht, reden: verzegeld("Nee.") });
    l.weigert(ONDERZOEKER, NU, waarom(KIND, Plicht::Horen), Refusal::PlichtPastNiet);
    l.weigert(ONDERZOEKER, NU, waarom(VADER, Plicht::Spreken), Refusal::PlichtPastNiet);
    l.doe(ONDERZOEKER, NU, waarom(KIND, Plicht::Spreken));
    l.doe(ONDERZOEKER, NU, waarom(VADER, Plicht::Horen));
    assert!(!l.mist(NU).contains(&"kind-niet-gesproken"));
    assert_eq!(l.mist(NU).iter().filter(|code| **code == "niet-gehoord").count(), 1, "alleen moeder nog");
    assert!(l.mist(NU).contains(&"kind-niet-gezien"), "zien blijft nodig");
}
