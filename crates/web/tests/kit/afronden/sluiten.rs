//! Closing, opening again, and the account.

use super::familie;
use crate::steun::{
    Wereld,
    verhaal::{Verhaal, fouten},
};
use axum::http::StatusCode;

#[tokio::test]
async fn alleen_wat_kan_is_te_kiezen_en_de_rest_zegt_wat_ontbreekt() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::HULP, &[]).await;
    let text = verhaal.bekijk("sluiten").await;
    assert!(text.contains("Afsluiten kan nu nog niet") && !text.contains("name=\"verklaring\""));
    verhaal.doe(&format!("weging/{weging}"), &[("melden", "nee")]).await;
    let text = verhaal.bekijk("sluiten").await;
    assert!(text.contains("/taken/hulpplan\">Maak het hulpplan</a>"), "what is missing, with the way to it");
    let answer = verhaal.stuur("sluiten", &[("grond", "hulp_geslaagd"), ("verklaring", "Klaar.")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("hulpplan"));
}

#[tokio::test]
async fn een_weging_zonder_vermoeden_sluit_en_het_dossier_gaat_weer_open_met_een_reden() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    familie::weeg(&verhaal, familie::GEEN, &[]).await;
    let naar = verhaal
        .doe(
            "sluiten",
            &[("grond", "geen_vermoeden"), ("verklaring", "Het vermoeden is niet bevestigd."), ("bewaren", "1-1-2047")],
        )
        .await;
    assert_eq!(naar, verhaal.pad);
    assert!(verhaal.bekijk("").await.contains("Dit dossier is afgesloten"));
    let answer = verhaal.stuur("weging", &[("vermoeden", "nee"), ("vermoeden-waarom", "x")]).await;
    assert!(fouten(&answer.text).contains("afgesloten"), "nothing is added to a closed dossier");
    let naar = verhaal.doe("heropenen", &[("reden", "Nieuwe signalen.")]).await;
    assert_eq!(naar, verhaal.pad);
    assert!(verhaal.bekijk("verantwoording").await.contains("Opnieuw geopend: periode 2."));
}

#[tokio::test]
async fn een_vermoeden_tegen_een_collega_sluit_als_andere_route() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("route", &[("route", "medewerker")]).await;
    let text = verhaal.bekijk("sluiten").await;
    assert!(text.contains("vertrouwensinspecteur"), "the duties of this route are shown");
    let mut fields = vec![("grond", "andere_route"), ("verklaring", "Gemeld bij de directeur.")];
    let answer = verhaal.stuur("sluiten", &fields).await;
    for field in ["verplichting", "houder", "op"] {
        assert!(fouten(&answer.text).contains(&format!("href=\"#{field}\"")), "{field}");
    }
    fields.extend([("verplichting", "Melden"), ("houder", "de directeur"), ("op", "24-12-2026")]);
    verhaal.doe("sluiten", &fields).await;
    assert!(verhaal.bekijk("verantwoording").await.contains("Afgesloten: andere route"));
}

#[tokio::test]
async fn de_verantwoording_noemt_elke_stap_met_dag_naam_en_reden() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    verhaal.doe(&format!("weging/{weging}"), &[("melden", "ja")]).await;
    familie::gemeld(&verhaal).await;
    let text = verhaal.bekijk("verantwoording").await;
    for words in [
        "Sanne Bakker (professional)",
        "24 december 2026, 10:42",
        "Gewogen: melden is nodig.",
        "R3",
        "Besluit genomen.",
        "Gemeld bij Veilig Thuis",
        "Dit stond er al.",
        "Bericht van Veilig Thuis: de melding is ontvangen.",
        "baken-alleen-druk",
    ] {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains("Havenstraat"), "an address is not printed");
    let log = wereld.geheugen.log.lock().unwrap();
    assert!(log.iter().any(|entry| entry.actie.code().contains("verantwoording")), "looking at it was logged");
}
