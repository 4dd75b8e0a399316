//! S15: the GP assistant fears threats; father is not told yet. T8 2026-11-30, extended to 12-14 and 12-28, told 12-22.

use kernel::Stand;
use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::lopende_termijnen;

use super::wereld::*;
use crate::s15_geheimhouding::bange_assistent;
use crate::wereld::*;

fn post() -> Post {
    Post::bij(Zaak::opgepakt(bange_assistent(), "2026-11-02 11:10"), "2026-11-02 11:20")
}

#[test]
fn vader_wordt_twee_keer_twee_weken_later_geinformeerd_telkens_door_twee_mensen() {
    let mut post = post();
    let n02 = Berichtcode::N02;
    assert_eq!(post.dagen("2026-11-03 09:00", VADER, n02), ("2026-11-30".into(), "2026-11-30".into()));

    post.doe(
        TRIAGIST,
        "2026-11-25 09:00",
        uitstel(10, VADER, "Hij dreigt; de assistent staat nog zonder bescherming."),
    );
    assert_eq!(post.dagen("2026-11-25 09:01", VADER, n02).1, "2026-11-30", "een voorstel verlengt nog niets");
    post.doe(VERTROUWENSARTS, "2026-11-26 10:00", bekrachtigd(10));
    assert_eq!(post.dagen("2026-11-26 10:01", VADER, n02), ("2026-12-14".into(), "2026-12-14".into()));
    assert_eq!(post.dagen("2026-11-26 10:01", MOEDER, n02).1, "2026-11-30", "ieder telt apart");

    post.doe(TRIAGIST, "2026-12-10 09:00", uitstel(11, VADER, "De politie spreekt hem pas op 18 december."));
    post.doe(GEDRAGSWETENSCHAPPER, "2026-12-11 10:00", bekrachtigd(11));
    assert_eq!(post.dagen("2026-12-11 10:01", VADER, n02), ("2026-12-28".into(), "2026-12-28".into()));
    assert_eq!(post.berichten.besluiten.len(), 2);
    assert!(post.berichten.besluiten.iter().all(|b| b.voorstel.door.account != b.bekrachtigd_door.account));

    let (casus, wet) = (post.zaak.casus(), kernel::wet());
    let regio = veiligthuis::RegioInstelling::standaard();
    let lopend = lopende_termijnen(&post.zaak.melding, &casus, &post.berichten, wet, &regio, om("2026-12-11 11:00"));
    let t8 = lopend.iter().find(|t| t.code == "T8" && t.betrokkene == Some(mens(VADER))).unwrap();
    assert_eq!((t8.termijn.uiterlijk.iso().as_str(), t8.termijn.verlengingen), ("2026-12-28", 2));

    let brief = post.brief(20, n02, VADER, "2026-12-22 10:00", "Wij hebben gegevens over u vastgelegd.");
    post.doe(TRIAGIST, "2026-12-22 10:05", Command::Verstuur(Box::new(brief)));
    let stand = post.plicht("2026-12-22 11:00", Some(VADER), n02).stand;
    assert_eq!(stand, Plichtstand::Verteld { op: om("2026-12-22 10:00"), mondeling: false, te_laat: false });
    post.weigert(TRIAGIST, "2026-12-22 12:00", uitstel(12, VADER, "Toch maar niet."), Refusal::AlVerteld);
}

#[test]
fn verlengen_telt_vanaf_het_nominale_einde_ook_als_dat_op_een_feestdag_valt() {
    // Four weeks after 27 November end on Christmas Day and move to 28 December; the extension counts from the 25th.
    let mut opgave = bange_assistent();
    opgave.ontvangen = om("2026-11-27 10:00");
    let mut post = Post::bij(Zaak::opgepakt(opgave, "2026-11-27 10:10"), "2026-11-27 10:15");
    assert_eq!(post.dagen("2026-12-01 09:00", VADER, Berichtcode::N02), ("2026-12-25".into(), "2026-12-28".into()));
    post.doe(TRIAGIST, "2026-12-28 09:00", uitstel(10, VADER, "Nog niet veilig."));
    post.doe(VERTROUWENSARTS, "2026-12-28 16:00", bekrachtigd(10));
    assert_eq!(post.dagen("2026-12-29 09:00", VADER, Berichtcode::N02), ("2027-01-08".into(), "2027-01-08".into()));
}

#[test]
fn wie_zelf_voorstelt_bekrachtigt_niet_ook_niet_in_een_andere_rol() {
    let mut post = post();
    post.doe(TRIAGIST, "2026-11-25 09:00", uitstel(10, VADER, "Hij dreigt."));
    post.weigert(TRIAGIST, "2026-11-25 09:05", bekrachtigd(10), Refusal::TweedeBeslisserOntbreekt);
    let mut zelfde = wie(VERTROUWENSARTS);
    zelfde.account = account(TRIAGIST);
    let (facts, nu) = (post.facts("2026-11-25 09:06"), om("2026-11-25 09:06"));
    let antwoord = kernel::Decider::decide(&post.berichten, bekrachtigd(10), &facts, &zelfde, nu);
    assert_eq!(antwoord, Err(Refusal::TweedeBeslisserOntbreekt));
    post.weigert(COLLEGA, "2026-11-25 09:07", bekrachtigd(10), Refusal::KwalificerendeRolOntbreekt);
    post.weigert(VERTROUWENSARTS, "2026-11-25 09:08", bekrachtigd(99), Refusal::GeenVoorstel);
    let terug = Command::WijsTerug { voorstel: onderdeel(10), reden: tekst("Vraag eerst na of hij het al weet.") };
    post.doe(VERTROUWENSARTS, "2026-11-25 10:00", terug);
    post.weigert(GEDRAGSWETENSCHAPPER, "2026-11-25 10:01", bekrachtigd(10), Refusal::GeenVoorstel);
}

#[test]
fn een_verlenging_wordt_pas_beoordeeld_als_zij_nodig_is_en_niet_na_de_laatste_dag() {
    let mut post = post();
    let vroeg = Refusal::UitstelTeVroeg(dag("2026-11-16"));
    post.weigert(TRIAGIST, "2026-11-15 09:00", uitstel(10, VADER, "Hij dreigt."), vroeg);
    post.doe(TRIAGIST, "2026-11-30 16:00", uitstel(10, VADER, "Hij dreigt."));
    let laat = Refusal::UitstelTeLaat(dag("2026-11-30"));
    post.weigert(VERTROUWENSARTS, "2026-12-01 09:00", bekrachtigd(10), laat);
    let stand = post.plicht("2026-12-01 09:00", Some(VADER), Berichtcode::N02).stand;
    assert_eq!(stand, Plichtstand::Open { stand: Stand::TeLaat, voorstel: true });
    post.doe(TRIAGIST, "2026-12-01 09:30", weglaten(11, VADER, Berichtcode::N02));
    assert_eq!(post.berichten.voorstellen.len(), 1, "het nieuwe voorstel komt in de plaats van het oude");
    post.doe(VERTROUWENSARTS, "2026-12-01 10:00", bekrachtigd(11));
    let stand = post.plicht("2026-12-01 11:00", Some(VADER), Berichtcode::N02).stand;
    assert_eq!(stand, Plichtstand::Weggelaten { op: om("2026-12-01 10:00") });
    post.weigert(TRIAGIST, "2026-12-01 11:30", weglaten(12, VADER, Berichtcode::N02), Refusal::AlWeggelaten);
}

#[test]
fn alleen_informeren_over_de_vastlegging_kan_worden_uitgesteld() {
    let mut post = post();
    let keuze = BesluitKeuze::Uitstellen { reden: RedenUitstel::VermoedenOnderzoeken };
    let vraag = |id, bericht| Command::StelVoor {
        voorstel: onderdeel(id),
        persoon: mens(VADER),
        bericht,
        keuze,
        toelichting: tekst("Het onderzoek loopt."),
    };
    post.weigert(TRIAGIST, "2026-11-25 09:00", vraag(10, Berichtcode::N04), Refusal::NietUitstelbaar);
    post.weigert(TRIAGIST, "2026-11-25 09:00", vraag(10, Berichtcode::N03), Refusal::GaatSamen);
    post.weigert(TRIAGIST, "2026-11-25 09:00", vraag(10, Berichtcode::N01), Refusal::OntvangerPastNiet);
}
