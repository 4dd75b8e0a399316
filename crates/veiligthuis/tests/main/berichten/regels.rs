//! The other rules of the notices.

use kernel::Geboorte;
use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::codes::{InformeerOnderwerp, Uitkomst};

use super::wereld::*;
use crate::wereld::*;

fn met_jong_kind() -> Post {
    let mut opgave = schoolmelding("2026-09-14 10:05");
    opgave.betrokkenen[2].identiteit.geboorte = Geboorte::Op(dag("2017-03-01"));
    Post::bij(Zaak::opgepakt(opgave, "2026-09-14 10:10"), "2026-09-14 10:20")
}
fn stuur(opgave: BerichtOpgave) -> Command {
    Command::Verstuur(Box::new(opgave))
}

#[test]
fn het_bericht_aan_een_kind_onder_de_twaalf_gaat_naar_een_ouder() {
    let mut post = met_jong_kind();
    let nu = "2026-09-17 15:00";
    let brief = post.brief(20, Berichtcode::N02, KIND, "2026-09-17 14:00", "Wij hebben gegevens over Bo vastgelegd.");
    post.weigert(TRIAGIST, nu, stuur(brief.clone()), Refusal::JongerDanTwaalf);
    let via = |wie| {
        let aan = Aan::Vertegenwoordiger { wie: mens(wie) };
        stuur(BerichtOpgave { ontvanger: Ontvanger::Betrokkene { persoon: mens(KIND), aan }, ..brief.clone() })
    };
    post.weigert(TRIAGIST, nu, via(KIND), Refusal::VertegenwoordigerPastNiet);
    post.weigert(TRIAGIST, nu, via(99), Refusal::BetrokkeneOnbekend);
    post.doe(TRIAGIST, nu, via(MOEDER));
    assert!(!post.plicht(nu, Some(KIND), Berichtcode::N02).is_open());
    assert!(post.plicht(nu, Some(MOEDER), Berichtcode::N02).is_open(), "moeder heeft haar eigen bericht nog niet");
    let over = &post.berichten.verstuurd_aan(mens(KIND), Berichtcode::N02).unwrap().over;
    assert!(over.contains(&mens(KIND)) && over.contains(&mens(MOEDER)));
}

#[test]
fn op_de_twaalfde_en_de_zestiende_verjaardag_verandert_de_regel() {
    let groep = |geboren: &str, op: &str| Leeftijd::van(&Geboorte::Op(dag(geboren)), dag(op));
    assert_eq!(groep("2014-09-15", "2026-09-14"), Leeftijd::OnderTwaalf);
    assert_eq!(groep("2014-09-15", "2026-09-15"), Leeftijd::TwaalfTotZestien);
    assert_eq!(groep("2010-09-15", "2026-09-14"), Leeftijd::TwaalfTotZestien);
    assert_eq!(groep("2010-09-15", "2026-09-15"), Leeftijd::VanafZestien);
    assert_eq!(Leeftijd::van(&Geboorte::InJaar(2014), dag("2026-09-15")), Leeftijd::OnderTwaalf);
    assert_eq!(Leeftijd::van(&Geboorte::Ongeboren { verwacht: None }, dag("2026-09-15")), Leeftijd::Ongeboren);
}

#[test]
fn een_bericht_gaat_naar_wie_het_hoort_te_krijgen_en_staat_op_een_plaats() {
    let mut post = met_jong_kind();
    let nu = "2026-09-17 15:00";
    let brief = |post: &Post, code| stuur(post.brief(20, code, MOEDER, "2026-09-17 14:00", "Bericht."));
    for (code, waarom) in [
        (Berichtcode::N01, Refusal::OntvangerPastNiet),
        (Berichtcode::N03, Refusal::GaatSamen),
        (Berichtcode::N05, Refusal::HoortElders),
        (Berichtcode::N09, Refusal::HoortElders),
        (Berichtcode::N04, Refusal::NogNietBesloten),
    ] {
        let opdracht = brief(&post, code);
        post.weigert(TRIAGIST, nu, opdracht, waarom);
    }
    let melder = post.melderbrief(20, Berichtcode::N02, "2026-09-17 14:00", "Bericht.");
    post.weigert(TRIAGIST, nu, Command::VerstuurAanMelder(Box::new(melder)), Refusal::OntvangerPastNiet);
    let vroeg = stuur(post.brief(20, Berichtcode::N02, MOEDER, "2026-09-13 14:00", "Bericht."));
    post.weigert(TRIAGIST, nu, vroeg, Refusal::MomentVoorVastlegging);
    let straks = stuur(post.brief(20, Berichtcode::N02, MOEDER, "2026-09-18 14:00", "Bericht."));
    post.weigert(TRIAGIST, nu, straks, Refusal::MomentInDeToekomst);
    let goed = brief(&post, Berichtcode::N02);
    post.doe(TRIAGIST, nu, goed.clone());
    post.weigert(TRIAGIST, nu, goed, Refusal::OnderdeelBestaatAl);
}

#[test]
fn de_uitkomst_gaat_naar_ieder_apart_na_het_besluit() {
    let voorstel = besluit(1, Uitkomst::GeenVervolg);
    let zaak = Zaak::besloten(schoolmelding("2026-09-14 10:05"), "2026-09-18 10:00", voorstel);
    let mut post = Post::bij(zaak, "2026-09-18 10:20");
    let nu = "2026-09-18 15:00";
    let n04 = post.brief(20, Berichtcode::N04, MOEDER, "2026-09-18 14:00", "Wij hebben besloten.");
    post.doe(TRIAGIST, nu, stuur(n04));
    assert!(!post.plicht(nu, Some(MOEDER), Berichtcode::N04).is_open());
    assert_eq!(post.dagen(nu, VADER, Berichtcode::N04).1, "2026-09-21");
    // Told at a visit: the melding has it, and nothing is asked again.
    post.zaak.doe(TRIAGIST, nu, verteld(VADER, InformeerOnderwerp::Uitkomst, "2026-09-18 14:30"));
    assert!(!post.plicht(nu, Some(VADER), Berichtcode::N04).is_open());
    post.weigert(TRIAGIST, nu, weglaten(30, VADER, Berichtcode::N04), Refusal::AlVerteld);
    assert!(post.plicht(nu, None, Berichtcode::N05).is_open());
}

#[test]
fn een_brief_aan_een_partij_heeft_een_adres_en_verraadt_niets() {
    let mut post = met_jong_kind();
    let nu = "2026-09-17 15:00";
    let mut brief = post.brief(20, Berichtcode::N10, MOEDER, "2026-09-17 14:00", "Wilt u Noor Vermeer verder helpen?");
    brief.ontvanger = Ontvanger::Partij;
    brief.wijze = Verzendwijze::Email;
    post.weigert(TRIAGIST, nu, stuur(brief.clone()), Refusal::AdresOntbreekt);
    brief.naar = Some(tekst("team-oost@voorbeeld.example"));
    post.doe(TRIAGIST, nu, stuur(brief));
    let over: Vec<_> = post.berichten.aan_betrokkenen().map(|v| v.over.clone()).collect();
    assert_eq!(over, [vec![mens(MOEDER)]]);
}

#[test]
fn zonder_openen_is_er_niets_te_berichten() {
    let post = met_jong_kind();
    let facts = post.facts("2026-09-17 15:00");
    let (leeg, nu) = (Berichten::default(), om("2026-09-17 15:00"));
    let antwoord = kernel::Decider::decide(&leeg, bekrachtigd(1), &facts, &wie(TRIAGIST), nu);
    assert_eq!(antwoord, Err(Refusal::NogNietGeopend));
}
