//! Taking in a report by telephone.

use super::wereld::{Regio, Wie, hidden};
use axum::http::StatusCode;
use web::formulier::Waarden;

#[tokio::test]
async fn een_melding_per_telefoon_komt_in_de_werklijst() {
    let regio = Regio::new().await;
    let pad = regio.melding().await;
    let controle = regio.get(Wie::Meldpunt, &format!("{pad}/controle")).await.text;
    for gelezen in ["Noor Vermeer", "Bo van der Linden", "durft niet naar huis", "acuutcheck"] {
        assert!(controle.contains(gelezen), "{gelezen}");
    }
    let lijst = regio.get(Wie::Meldpunt, "/werklijst").await.text;
    for staat in ["Noor Vermeer", "en 2 anderen", "acuutcheck nog doen", "op tijd", "niemand", "Onderwijs", "telefoon"]
    {
        assert!(lijst.contains(staat), "{staat}");
    }
    assert!(!lijst.contains("/oppakken"), "eerst de acuutcheck");
}

#[tokio::test]
async fn een_persoon_erbij_of_weg_houdt_alles_wat_is_getypt() {
    let regio = Regio::new().await;
    let veld = |waarden: &Waarden, actie: &str| {
        let rest = waarden.paren().iter().filter(|(name, _)| name != "actie").cloned().collect::<Vec<_>>();
        Waarden::from(rest).met("actie", actie)
    };
    let form = regio.schoolmelding();
    let erbij = regio.post(Wie::Meldpunt, "/meldingen/nieuw", &veld(&form, "erbij")).await;
    assert_eq!(erbij.status, StatusCode::OK);
    assert!(erbij.text.contains("name=\"p4-naam\"") && erbij.text.contains("value=\"Bo van der Linden\""));
    assert!(erbij.text.contains("durft niet naar huis"));
    let weg = regio.post(Wie::Meldpunt, "/meldingen/nieuw", &veld(&form, "weg-2")).await.text;
    assert!(!weg.contains("Daan van der Linden") && weg.contains("Bo van der Linden") && !weg.contains("p3-naam"));
    assert!(regio.archief.rows().is_empty(), "een knop slaat niets op");
}

#[tokio::test]
async fn elke_fout_staat_bij_het_veld_van_de_juiste_persoon() {
    let regio = Regio::new().await;
    let zonder = |weg: &[&str]| {
        let kept = regio
            .schoolmelding()
            .paren()
            .iter()
            .filter(|(n, _)| !weg.contains(&n.as_str()))
            .cloned()
            .collect::<Vec<_>>();
        Waarden::from(kept)
    };
    let form = zonder(&["melder_naam", "p2-verteld", "omschrijving", "spoed"]).met("p3-bsn", "999990018");
    let answer = regio.post(Wie::Meldpunt, "/meldingen/nieuw", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = answer.text;
    assert!(text.contains("<title>Fout:"));
    let summary = text.split("baken-foutoverzicht").nth(1).unwrap().split("</section>").next().unwrap();
    let links: Vec<&str> = summary.split("href=\"#").skip(1).filter_map(|r| r.split('"').next()).collect();
    assert_eq!(links, ["spoed", "omschrijving", "p2-verteld", "p3-bsn", "melder_naam"]);
    for id in links {
        assert!(text.contains(&format!("id=\"{id}\"")), "de link {id} komt ergens uit");
    }
    assert!(
        text.contains("value=\"Noor Vermeer\"") && text.contains("value=\"999990018\""),
        "niets getypt gaat verloren"
    );
}

#[tokio::test]
async fn een_geboortedatum_of_ontvangst_in_de_toekomst_wordt_geweigerd() {
    let regio = Regio::new().await;
    let later = |veld: &str| {
        let kept = regio.schoolmelding().paren().iter().filter(|(n, _)| n != veld).cloned().collect::<Vec<_>>();
        Waarden::from(kept).met(veld, "31-12-2027")
    };
    for veld in ["p3-geboren", "ontvangen_dag"] {
        let answer = regio.post(Wie::Meldpunt, "/meldingen/nieuw", &later(veld)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{veld}");
        assert!(answer.text.contains(&format!("href=\"#{veld}\"")) && answer.text.contains("toekomst"), "{veld}");
    }
}

#[tokio::test]
async fn twee_keer_versturen_maakt_een_melding() {
    let regio = Regio::new().await;
    let shown = regio.get(Wie::Meldpunt, "/meldingen/nieuw").await.text;
    let form = hidden(&shown).into_iter().fold(regio.schoolmelding(), |f, (n, v)| f.met(&n, v));
    let eerst = regio.post(Wie::Meldpunt, "/meldingen/nieuw", &form).await;
    let weer = regio.post(Wie::Meldpunt, "/meldingen/nieuw", &form).await;
    assert_eq!((eerst.status, weer.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(eerst.header("location"), weer.header("location"));
    assert_eq!(regio.archief.rows().len(), 1);
}
