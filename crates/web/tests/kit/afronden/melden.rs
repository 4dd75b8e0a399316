//! The report: composed, looked at, sent once, followed.

use super::familie;
use crate::steun::{
    Uitkomst, Wereld, lerares,
    verhaal::{Verhaal, fouten, veld},
};
use application::ports::{Clock, Event, Store, Stream};
use axum::http::StatusCode;
use kernel::MeldingId;
use meldcode::dossier::TerugkoppelingSoort;

#[tokio::test]
async fn een_lege_melding_noemt_wat_erin_moet_bij_elk_veld() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let answer = verhaal.stuur("melden", &[("geinformeerd", "nee"), ("gaat_goed", "Oma helpt.")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["over", "omschrijving", "dringend", "reden_niet", "naam", "functie", "contact"] {
        assert!(fouten(&answer.text).contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert!(answer.text.contains("Oma helpt."), "what was typed stays");
}

#[tokio::test]
async fn de_omschrijving_wordt_nooit_voor_iemand_ingevuld() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let text = verhaal.bekijk("melden").await;
    let field = text.split("id=\"omschrijving\"").nth(1).unwrap();
    assert_eq!(field.split_once('>').unwrap().1.trim_start().split('<').next().unwrap().trim(), "");
    assert!(text.contains("Noor had een blauwe plek") && text.contains("Praat eerst met moeder alleen."));
    assert!(!text.contains("Een tweede keer hetzelfde"), "a withdrawn signal can not go along");
}

async fn voorbeeld(verhaal: &Verhaal<'_>) -> (Uitkomst, Vec<(String, String)>) {
    let mensen = verhaal.mensen().await;
    let signaal = verhaal.eerste("stap-1", "signalen").await;
    let mut velden = familie::melding(&mensen[0]);
    velden.push(("mee", &signaal));
    let answer = verhaal.stuur("melden", &velden).await;
    let velden = velden.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    (answer, velden)
}

#[tokio::test]
async fn het_voorbeeld_toont_wat_veilig_thuis_krijgt_en_verstuurt_niets() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let (answer, _) = voorbeeld(&verhaal).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", fouten(&answer.text));
    for words in [
        "Klopt deze melding?",
        "Noor Vermeulen",
        "12 maart 2018 (8 jaar)",
        "leerkracht groep 4",
        "Basisschool De Vuurtoren",
    ] {
        assert!(answer.text.contains(words), "{words}");
    }
    let shown = answer.text.split("baken-voorbeeld").nth(1).unwrap().split("id=\"klopt\"").next().unwrap();
    assert!(!shown.contains("Sandra"), "who is not in the report does not go along");
    assert!(!shown.contains("Havenstraat"));
    assert!(verhaal.bekijk("melden").await.contains("Noor heeft vaak blauwe plekken"), "back keeps everything typed");
    let dossier = Stream::Dossier(verhaal.pad.rsplit('/').next().unwrap().parse().unwrap());
    let sent = wereld.geheugen.load(dossier).await.unwrap();
    assert!(!sent.iter().any(|r| matches!(&r.event, Event::Dossier(meldcode::dossier::Event::Gemeld(_)))));
}

#[tokio::test]
async fn het_voorbeeld_is_gelijk_aan_wat_veilig_thuis_krijgt() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let (answer, velden) = voorbeeld(&verhaal).await;
    let velden: Vec<(&str, &str)> = velden.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let naar = verhaal.doe("melden/voorbeeld", &velden).await;
    let melding: MeldingId = naar.rsplit('/').next().unwrap().parse().unwrap();
    let stored = wereld.geheugen.load(Stream::Melding(melding)).await.unwrap();
    let facts = stored
        .iter()
        .filter(|r| matches!(&r.event, Event::Melding(veiligthuis::melding::Event::InformatieToegevoegd(_))))
        .count();
    let shown = answer.text.matches(">Feit ").count();
    assert_eq!((facts, shown), (1, 1), "one heading for each fact");
}

#[tokio::test]
async fn twee_keer_versturen_meldt_een_keer() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let mensen = verhaal.mensen().await;
    let mut velden = familie::melding(&mensen[0]);
    velden.push(("_sleutel", "0190f3c2-0000-7000-8000-00000000abcd"));
    let first = verhaal.doe("melden/voorbeeld", &velden).await;
    let second = verhaal.doe("melden/voorbeeld", &velden).await;
    assert_eq!(first, second);
    assert_eq!(verhaal.bekijk("melden").await.matches("Er is al gemeld op").count(), 1);
    assert!(wereld.geheugen.drafts.lock().unwrap().keys().all(|key| !format!("{key:?}").contains("melden")));
    let again = wereld.get(&format!("{}/melden/voorbeeld", verhaal.pad), &lerares()).await;
    assert!(again.header("location").ends_with("/melden"), "nothing is kept of what was sent");
}

#[tokio::test]
async fn melden_kan_vanuit_elke_stap_ook_zonder_route() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("betrokkenen/nieuw", &[("naam", "Noor"), ("rol", "kind")]).await;
    let mensen = verhaal.mensen().await;
    let naar = verhaal.doe("melden/voorbeeld", &familie::melding(&mensen[0])).await;
    assert_eq!(wereld.get(&naar, &lerares()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn zonder_regio_gaat_er_niets_weg_en_staat_er_wat_te_doen() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let mensen = verhaal.mensen().await;
    let answer = verhaal.stuur("melden/voorbeeld", &familie::melding(&mensen[0])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("0800-2000"), "{}", fouten(&answer.text));
    assert!(answer.text.contains("Noor heeft vaak blauwe plekken"));
}

#[tokio::test]
async fn meer_melden_dan_de_regels_vragen_kan_met_een_reden() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    familie::weeg(&verhaal, familie::HULP, &[]).await;
    let mensen = verhaal.mensen().await;
    let answer = verhaal.stuur("melden", &familie::melding(&mensen[0])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("href=\"#motivering\""), "{}", fouten(&answer.text));
    let velden = [familie::melding(&mensen[0]), vec![("motivering", "Mijn gevoel blijft slecht.")]].concat();
    assert_eq!(verhaal.stuur("melden", &velden).await.status, StatusCode::OK);
}

#[tokio::test]
async fn na_een_onderbreking_staat_het_voorbeeld_er_nog() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let mensen = verhaal.mensen().await;
    let mut velden = familie::melding(&mensen[0]);
    velden.push(("_versie", "1"));
    let answer = wereld.post(&format!("{}/melden/voorbeeld", verhaal.pad), &lerares(), veld(&velden)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "somebody else changed the dossier");
    let text = verhaal.bekijk("melden/voorbeeld").await;
    assert!(text.contains("Noor heeft vaak blauwe plekken") && text.contains("Verstuur naar Veilig Thuis"));
}

#[tokio::test]
async fn het_bewijs_toont_nummer_termijn_in_beide_lezingen_en_wat_er_is_teruggekoppeld() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    let melding = familie::gemeld(&verhaal).await;
    let text = verhaal.bekijk(&format!("melding/{melding}")).await;
    for words in [
        "Uw melding is ontvangen",
        "24 december 2026, 10:42",
        "Vijf werkdagen",
        "Algemene termijnenwet",
        "1 onderdeel meegestuurd",
    ] {
        assert!(text.contains(words), "{words}");
    }
    let lezingen = wereld.state.app.wet.beide_lezingen(wereld.klok.now());
    assert!(text.contains(&web::taal::Taal::Nl.weekdag(lezingen.werkdagen.uiterlijk)));
    assert!(text.contains(&web::taal::Taal::Nl.weekdag(lezingen.dagen_atw.uiterlijk)));
    assert!(!text.contains("U had al iets moeten horen"));
    let told = "Veilig Thuis draagt over aan het wijkteam.";
    familie::laat_weten(&wereld, &verhaal.pad, &melding, TerugkoppelingSoort::Besloten, Some(told)).await;
    let text = verhaal.bekijk(&format!("melding/{melding}")).await;
    assert!(text.contains(told) && !text.contains("Wanneer hoort u iets?"));
}

#[tokio::test]
async fn wie_na_de_termijn_niets_hoorde_krijgt_het_nummer() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let melding = familie::gemeld(&verhaal).await;
    familie::dagen_later(&wereld, 20).await;
    let text = verhaal.bekijk(&format!("melding/{melding}")).await;
    assert!(text.contains("U had al iets moeten horen") && text.contains("tel:08002000"));
}

#[tokio::test]
async fn een_geheim_adres_gaat_mee_maar_staat_niet_op_het_voorbeeld() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let mensen = verhaal.mensen().await;
    let velden = [familie::melding(&mensen[0]), vec![("over", &mensen[1])]].concat();
    let answer = verhaal.stuur("melden", &velden).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", fouten(&answer.text));
    assert!(answer.text.contains("Geheim adres. Het gaat mee naar Veilig Thuis"));
    assert!(!answer.text.contains("Havenstraat"));
}
