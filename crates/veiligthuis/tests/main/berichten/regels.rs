//! The other rules of the notices.

use kernel::{Geboorte, Persoonsgegeven};
use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::codes::{Bron, Contactwijze, InformeerOnderwerp, Uitkomst};
use veiligthuis::dienst::codes::{Onderwerp, Positie};
use veiligthuis::dienst::{self, Informant, InformantGevraagd, InformantVraag, Mededeling, PersoonGegevens};

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
        (Berichtcode::N13, Refusal::OntvangerPastNiet),
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
fn wat_nog_tussen_haken_staat_gaat_niet_weg() {
    let mut post = met_jong_kind();
    let nu = "2026-09-17 15:00";
    let tekst = "Beste [naam],\n\nWij hebben besloten.";
    let brief = post.brief(20, Berichtcode::N02, MOEDER, "2026-09-17 14:00", tekst);
    post.weigert(TRIAGIST, nu, stuur(brief), Refusal::TekstNietAf);
    let melder = post.melderbrief(21, Berichtcode::N01, "2026-09-17 14:00", tekst);
    post.weigert(TRIAGIST, nu, Command::VerstuurAanMelder(Box::new(melder)), Refusal::TekstNietAf);
}

#[test]
fn wat_u_zegt_is_geen_brief_en_de_terugkoppeling_staat_ook_bij_de_berichten() {
    let voorstel = besluit(1, Uitkomst::GeenVervolg);
    let zaak = Zaak::besloten(schoolmelding("2026-09-14 10:05"), "2026-09-18 10:00", voorstel);
    let mut post = Post::bij(zaak, "2026-09-18 10:20");
    let nu = "2026-09-18 15:00";
    let mut gezegd = post.brief(20, Berichtcode::N02, MOEDER, "2026-09-18 14:00", "Wij hebben gegevens over u.");
    gezegd.wijze = Verzendwijze::Telefoon;
    post.weigert(TRIAGIST, nu, stuur(gezegd), Refusal::GeenBrief);
    let mut terug = post.melderbrief(21, Berichtcode::N05, "2026-09-18 14:00", "Wij hebben besloten.");
    (terug.wijze, terug.naar) = (Verzendwijze::Telefoon, None);
    let n01 = MelderberichtOpgave { bericht: Berichtcode::N01, ..terug.clone() };
    post.weigert(TRIAGIST, nu, Command::NeemTerugkoppelingOver(Box::new(n01)), Refusal::OntvangerPastNiet);
    post.weigert(TRIAGIST, nu, Command::VerstuurAanMelder(Box::new(terug.clone())), Refusal::HoortElders);
    post.doe(TRIAGIST, nu, Command::NeemTerugkoppelingOver(Box::new(terug)));
    assert!(!post.plicht(nu, None, Berichtcode::N05).is_open());
}

#[test]
fn elke_volwassene_hoort_aan_wie_iets_is_gevraagd() {
    let mut post = met_jong_kind();
    let nu = "2026-09-17 15:00";
    let is_er = |post: &Post| post.plichten(nu).iter().filter(|p| p.bericht == Berichtcode::N07).count();
    assert_eq!(is_er(&post), 0, "zonder vraag valt er niets te vertellen");
    let gegevens =
        || Persoonsgegeven::new(PersoonGegevens { naam: None, geboorte: Geboorte::Onbekend, vertegenwoordiger: None });
    let persoon = |nr, positie| dienst::Persoon { id: mens(nr), positie, gegevens: gegevens() };
    let vraag = InformantVraag { wie: tekst("De huisarts"), vraag: tekst("Wat zag u?") };
    let gevraagd = InformantGevraagd {
        id: onderdeel(40),
        bron: Bron::Zorg,
        over: vec![mens(MOEDER)],
        gevraagd: om("2026-09-16 10:00"),
        voor_gezin: false,
        vraag: Persoonsgegeven::new(vraag),
    };
    let mut dienst = dienst::Dienst {
        personen: vec![persoon(MOEDER, Positie::Ouder), persoon(VADER, Positie::Ouder), persoon(KIND, Positie::Kind)],
        ..dienst::Dienst::default()
    };
    dienst.onderzoek.informanten.push(Informant { gevraagd, beantwoord: None, akkoord: None });
    dienst.mededelingen.push(Mededeling {
        persoon: mens(VADER),
        onderwerp: Onderwerp::Bevraagden,
        om: om("2026-09-17 09:00"),
        wijze: Contactwijze::Gesprek,
        toelichting: None,
    });
    post.diensten.push(dienst);
    assert_eq!(is_er(&post), 2, "het kind niet");
    assert!(!post.plicht(nu, Some(VADER), Berichtcode::N07).is_open());
    assert!(post.plicht(nu, Some(MOEDER), Berichtcode::N07).is_open());
    let brief = post.brief(20, Berichtcode::N07, MOEDER, "2026-09-17 14:00", "Wij spraken met de huisarts.");
    post.doe(TRIAGIST, nu, stuur(brief));
    assert!(!post.plicht(nu, Some(MOEDER), Berichtcode::N07).is_open());
}

#[test]
fn zonder_openen_is_er_niets_te_berichten() {
    let post = met_jong_kind();
    let facts = post.facts("2026-09-17 15:00");
    let (leeg, nu) = (Berichten::default(), om("2026-09-17 15:00"));
    let antwoord = kernel::Decider::decide(&leeg, bekrachtigd(1), &facts, &wie(TRIAGIST), nu);
    assert_eq!(antwoord, Err(Refusal::NogNietGeopend));
}
