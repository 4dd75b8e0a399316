//! Steps 4 and 5.

use super::familie;
use crate::steun::{
    Wereld,
    verhaal::{Verhaal, fouten},
};
use axum::http::StatusCode;

#[tokio::test]
async fn de_vragen_staan_er_in_de_woorden_van_het_kader_met_hun_bronnen() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let text = verhaal.bekijk("weging").await;
    let kader = wereld.state.app.kaders.huidige("onderwijs").unwrap();
    for vraag in kader.vragen.iter().filter(|vraag| vraag.actief) {
        let begin = vraag.tekst.tekst.split(['\'', '&', '"', '<']).next().unwrap();
        assert!(text.contains(begin), "{begin}");
    }
    assert!(text.contains("In dit kader telt twijfel hier als ja."), "education");
    assert!(text.contains("Niet van toepassing.") && !text.contains("name=\"nieuwe_signalen\""));
}

#[tokio::test]
async fn bekijken_laat_de_uitkomst_zien_en_legt_niets_vast() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let mensen: Vec<String> = verhaal.mensen().await.into_iter().take(3).collect();
    let velden = familie::weging(&mensen[..1], "vermoeden=ja structureel=ja");
    let mut velden: Vec<(&str, &str)> = velden.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    velden.retain(|(naam, _)| *naam != "structureel");
    velden.push(("doe", "bereken"));
    let answer = verhaal.stuur("weging", &velden).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("Dit volgt uit uw antwoorden"));
    assert!(answer.text.contains("Melden is nodig"), "one person is enough: R11");
    assert!(answer.text.contains("Drie keer gezien op school."), "what was typed stays");
    assert!(verhaal.bekijk("wegingen").await.contains("Er is nog niet gewogen"));
}

#[tokio::test]
async fn een_ontbrekende_onderbouwing_staat_bij_elk_veld_tegelijk() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let answer = verhaal.stuur("weging", &[("vermoeden", "ja"), ("acuut", "nee"), ("doe", "opslaan")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for veld in ["vermoeden-waarom", "acuut-waarom"] {
        assert!(fouten(&answer.text).contains(&format!("href=\"#{veld}\"")), "{veld}: {}", fouten(&answer.text));
    }
}

#[tokio::test]
async fn een_onbekend_antwoord_noemt_de_vraag_en_de_mogelijke_antwoorden() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let answer = verhaal.stuur("weging", &[("vermoeden", "misschien")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = fouten(&answer.text);
    assert!(text.contains("href=\"#vermoeden\"") && text.contains("ja, nee, ik twijfel"), "{text}");
}

#[tokio::test]
async fn de_uitkomst_zijn_twee_besluiten_met_gronden_regels_en_bronnen() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    let text = verhaal.bekijk(&format!("weging/{weging}")).await;
    for words in [
        "Melden is nodig",
        "Eigen hulp is niet genoeg",
        "structurele onveiligheid",
        "passende hulp is niet mogelijk",
        "Besluit 2 neemt u samen met Veilig Thuis.",
        "R3",
        "R6",
        "Samenwerken voor duurzame veiligheid",
        "Drie keer gezien op school.",
        "Sanne Bakker",
        "Meld bij Veilig Thuis",
    ] {
        assert!(text.contains(words), "{words}");
    }
    let naar = verhaal.doe(&format!("weging/{weging}"), &[("melden", "ja")]).await;
    assert!(naar.ends_with(&weging));
    assert!(verhaal.bekijk(&format!("weging/{weging}")).await.contains("is besloten om te melden"));
}

#[tokio::test]
async fn anders_besluiten_dan_volgt_wordt_geweigerd_meer_melden_mag_met_een_reden() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    let answer = verhaal.stuur(&format!("weging/{weging}"), &[("melden", "nee")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("Uit de antwoorden volgt dat melden nodig is"));
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::HULP, &[]).await;
    let answer = verhaal.stuur(&format!("weging/{weging}"), &[("melden", "ja")]).await;
    assert!(fouten(&answer.text).contains("href=\"#motivering\""), "{}", fouten(&answer.text));
    verhaal.doe(&format!("weging/{weging}"), &[("melden", "ja"), ("motivering", "Mijn gevoel blijft slecht.")]).await;
    assert!(verhaal.bekijk("taken").await.contains("Meld bij Veilig Thuis"));
}

#[tokio::test]
async fn acuut_gevaar_toont_meteen_de_nummers_ook_na_een_onthulling() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let weging = familie::weeg(&verhaal, "vermoeden=ja onthulling=ja", &[]).await;
    let text = verhaal.bekijk(&format!("weging/{weging}")).await;
    assert!(text.contains("Acuut onveilig: bel nu") && text.contains("Dat komt door de onthulling."));
    assert!(text.contains("Nog niet af te ronden") && text.contains("Besluit 2"));
    let melden = verhaal.bekijk("melden").await;
    assert!(melden.contains("baken-acuut"), "above the report, too");
}

#[tokio::test]
async fn twijfel_vraagt_veilig_thuis_en_wijst_naar_stap_twee_behalve_waar_twijfel_ja_is() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let weging = familie::weeg(&verhaal, "vermoeden=twijfel", &[]).await;
    let text = verhaal.bekijk(&format!("weging/{weging}")).await;
    assert!(text.contains("Er is twijfel: vraag Veilig Thuis om advies") && text.contains("Nog niet af te ronden"));
    let weging = familie::weeg(&verhaal, "vermoeden=ja acuut=twijfel", &[]).await;
    let text = verhaal.bekijk(&format!("weging/{weging}")).await;
    assert!(text.contains("Melden is nodig") && text.contains("In dit kader telt twijfel als ja."));
}

#[tokio::test]
async fn wat_nog_ontbreekt_voor_een_besluit_staat_er_met_de_weg_erheen() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::HULP, &[]).await;
    let text = verhaal.bekijk(&format!("weging/{weging}")).await;
    assert!(text.contains("Nog niet af te ronden") && text.contains("/stap-3\">Naar stap 3</a>"), "step 3 is missing");
}

#[tokio::test]
async fn nog_niet_te_zeggen_vraagt_een_dag_om_opnieuw_te_wegen() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let kort = familie::HULP.replace("duurzaam_veilig=ja", "duurzaam_veilig=nog_niet");
    let mensen: Vec<String> = verhaal.mensen().await.into_iter().take(3).collect();
    let velden = familie::weging(&mensen, &kort);
    let velden: Vec<(&str, &str)> = velden.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let answer = verhaal.stuur("weging", &velden).await;
    assert!(fouten(&answer.text).contains("href=\"#herbeoordeling\""), "{}", fouten(&answer.text));
    familie::weeg(&verhaal, &kort, &[("herbeoordeling", "4-2-2027")]).await;
    assert!(verhaal.bekijk("wegingen").await.contains("donderdag 4 februari 2027"));
}

#[tokio::test]
async fn een_eerdere_weging_blijft_leesbaar_en_telt_niet_meer() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let eerste = familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    wereld.klok.vooruit(60);
    let tweede = familie::weeg(&verhaal, familie::HULP, &[]).await;
    let text = verhaal.bekijk(&format!("weging/{eerste}")).await;
    assert!(text.contains("Dit is een eerdere weging.") && !text.contains("name=\"melden\""));
    let lijst = verhaal.bekijk("wegingen").await;
    assert!(lijst.find(&tweede).unwrap() < lijst.find(&eerste).unwrap(), "newest first");
    assert!(verhaal.bekijk("weging").await.contains("name=\"nieuwe_signalen\""), "now signals can be new");
}

#[tokio::test]
async fn bij_een_vermoeden_tegen_een_collega_staan_er_geen_vragen() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("route", &[("route", "medewerker")]).await;
    let text = verhaal.bekijk("weging").await;
    assert!(text.contains("Bij deze route hoort geen weging") && !text.contains("name=\"vermoeden\""));
}

#[tokio::test]
async fn bij_artsen_staan_alle_vragen_in_stap_vijf() {
    let wereld = Wereld::new().await;
    familie::met_kader(&wereld, "artsen").await;
    let verhaal = familie::begonnen(&wereld).await;
    let text = verhaal.bekijk("weging").await;
    assert!(!text.contains("Stap 4:</h2>") && text.contains("Stap 5: "));
    assert!(!text.contains("<h2 class=\"utrecht-heading-2\">Stap 4"));
}
