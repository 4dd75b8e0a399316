//! S13: an aunt reports and stays unknown. A letter to the parents holds no name, no "tante", no date of the dinner.

use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::codes::{Bron, Waarneming};
use veiligthuis::melding::{FeitInhoud, FeitOpgave, OntvangstOpgave};

use super::wereld::*;
use crate::wereld::*;

fn melding_van_de_tante() -> OntvangstOpgave {
    let mut o = burgermelding("2026-07-06 11:00");
    o.melder.naam = Some(tekst("Irma Vermeer-Blok"));
    o.melder.contact = Some(tekst("06-00000001 irma@voorbeeld.example"));
    o.melder.relatie = Some(tekst("tante van het kind, zus van moeder"));
    o.feiten = vec![FeitOpgave {
        id: onderdeel(70),
        over: vec![mens(KIND)],
        bron: Bron::Melder,
        van: None,
        waarneming: Waarneming::Zelf,
        afgeschermd: true,
        inhoud: FeitInhoud {
            wat: tekst("Blauwe plek gezien tijdens het eten."),
            wie: None,
            op: Some(dag("2026-07-05")),
        },
    }];
    o.niet_tonen = Some(tekst("Dat ik erbij was."));
    o
}

fn post() -> Post {
    Post::bij(Zaak::opgepakt(melding_van_de_tante(), "2026-07-06 11:10"), "2026-07-06 11:20")
}

#[test]
fn de_brief_bevat_geen_naam_geen_tante_en_geen_datum_van_het_eten() {
    let mut post = post();
    let verraadt = |post: &Post, inhoud| post.brief(20, Berichtcode::N02, MOEDER, "2026-07-20 10:00", inhoud);
    for (inhoud, wat) in [
        ("Irma maakt zich zorgen.", Verklikker::NaamMelder),
        ("Mevrouw Blok heeft gebeld.", Verklikker::NaamMelder),
        ("De tante van het kind heeft gebeld.", Verklikker::RelatieMelder),
        ("Een zus heeft iets gezien.", Verklikker::RelatieMelder),
        ("Dat was op 5 juli bij het eten.", Verklikker::Dag(dag("2026-07-05"))),
        ("Dat was op 05-07-2026.", Verklikker::Dag(dag("2026-07-05"))),
        ("Bel 0600000001 voor vragen.", Verklikker::ContactMelder),
        ("Mail irma@voorbeeld.example.", Verklikker::NaamMelder),
    ] {
        let brief = verraadt(&post, inhoud);
        assert!(brief.tekst.gevonden().contains(&wat), "{inhoud}: {:?}", brief.tekst.gevonden());
        let gevonden = brief.tekst.gevonden().to_vec();
        let weigering = Refusal::TekstVerraadt(gevonden);
        post.weigert(TRIAGIST, "2026-07-20 10:05", Command::Verstuur(Box::new(brief)), weigering);
    }
    // The family name that she shares with the mother points at nobody, nor does the 15th of July.
    let goed = "Beste mevrouw Vermeer, op 15 juli spraken wij u. Iemand maakt zich zorgen.";
    let brief = verraadt(&post, goed);
    assert_eq!(brief.tekst.gevonden(), &[]);
    assert_eq!(brief.tekst.genoemd(), &[mens(MOEDER)]);
    post.doe(TRIAGIST, "2026-07-20 10:05", Command::Verstuur(Box::new(brief)));
}

#[test]
fn elk_onderdeel_met_een_afgeschermde_bron_is_nagekeken() {
    let mut post = post();
    let mut brief = post.brief(20, Berichtcode::N02, MOEDER, "2026-07-20 10:00", "Iemand maakt zich zorgen.");
    let id = post.zaak.id;
    let alles = vec![
        Afgeschermd::Melder { melding: id },
        Afgeschermd::NietTonen { melding: id },
        Afgeschermd::Feit { feit: onderdeel(70) },
    ];
    assert_eq!(brief.nagekeken, alles);
    brief.nagekeken.truncate(1);
    let deels = Command::Verstuur(Box::new(brief.clone()));
    post.weigert(TRIAGIST, "2026-07-20 10:05", deels, Refusal::BronnenNietNagekeken(2));

    // Somebody adds a protected fact after the text was searched.
    brief.nagekeken = alles;
    let feit = FeitOpgave { id: onderdeel(71), ..melding_van_de_tante().feiten.remove(0) };
    post.zaak.doe(TRIAGIST, "2026-07-20 10:03", veiligthuis::melding::Command::VoegInformatieToe(vec![feit]));
    let oud = Command::Verstuur(Box::new(brief));
    post.weigert(TRIAGIST, "2026-07-20 10:05", oud, Refusal::TekstOpnieuwNakijken);
}

#[test]
fn de_tante_krijgt_zelf_bericht_zonder_namen_uit_het_gezin() {
    let mut post = post();
    let noemt = post.melderbrief(20, Berichtcode::N01, "2026-07-06 12:00", "Wij bellen Noor morgen.");
    let noemt = Command::VerstuurAanMelder(Box::new(noemt));
    post.weigert(TRIAGIST, "2026-07-06 12:05", noemt, Refusal::TekstNoemtBetrokkene);
    let goed = post.melderbrief(20, Berichtcode::N01, "2026-07-06 12:00", "Wij hebben uw melding ontvangen.");
    post.doe(TRIAGIST, "2026-07-06 12:05", Command::VerstuurAanMelder(Box::new(goed)));
    assert!(!post.plicht("2026-07-06 13:00", None, Berichtcode::N01).is_open());
}
