//! Nothing typed is lost.

use crate::steun::{LERARES, Wereld, lerares};
use application::ports::{DraftKey, StoreError};
use axum::http::StatusCode;
use kernel::AccountId;
use uuid::Uuid;

const GOED: &str =
    "gezien=Blauwe+plek&dag=24-12-2026&tijd=10%3A40&bron=zelf+gezien&_sleutel=00000000-0000-0000-0000-000000000007";

#[tokio::test]
async fn a_form_with_errors_comes_back_with_everything_typed() {
    let wereld = Wereld::new().await;
    let answer = wereld
        .post(
            "/proef",
            &lerares(),
            "gezien=Een+%3Cb%3Eplek&dag=31-2-2026&tijd=x&_versie=7&_sleutel=00000000-0000-0000-0000-000000000007",
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "<title>Fout: ",
        "Kijk deze punten na",
        "href=\"#dag\"",
        "id=\"dag-fout\"",
        "aria-invalid=\"true\"",
        "aria-describedby=\"dag-uitleg dag-fout\"",
        "Een &#60;b&#62;plek",
        "value=\"31-2-2026\"",
        "href=\"#bron\"",
        "id=\"bron\"",
        "name=\"_versie\" value=\"7\"",
        "name=\"_sleutel\" value=\"00000000-0000-0000-0000-000000000007\"",
        "novalidate",
    ] {
        assert!(answer.text.contains(part), "{part}\n{}", answer.text);
    }
}

#[tokio::test]
async fn typed_text_is_back_at_the_next_visit_and_can_be_thrown_away() {
    let wereld = Wereld::new().await;
    assert!(!wereld.get("/proef", &lerares()).await.text.contains("bewaard van"));
    wereld.post("/proef", &lerares(), "gezien=Halve+zin&bron=").await;
    wereld.klok.vooruit(300);
    let again = wereld.get("/proef", &lerares()).await.text;
    assert!(again.contains("Wij hebben uw tekst bewaard van 10:42.") && again.contains("Halve zin"), "{again}");
    let gone = wereld.post("/concept/weg", &lerares(), "pad=%2Fproef").await;
    assert_eq!((gone.status, gone.header("location")), (StatusCode::SEE_OTHER, "/proef"));
    assert!(!wereld.get("/proef", &lerares()).await.text.contains("Halve zin"));
    let outside = wereld.post("/concept/weg", &lerares(), "pad=%2F%2Fkwaad.nl").await;
    assert_eq!(outside.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn storing_drops_the_draft_and_leads_on() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/proef", &lerares(), GOED).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/proef/klaar"));
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_secret_is_never_kept() {
    let wereld = Wereld::new().await;
    assert_eq!(wereld.post("/proef/geheim", &lerares(), "wachtwoord=zeer+geheim").await.status, StatusCode::SEE_OTHER);
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty());
    wereld.klok.vooruit(16 * 60);
    let late = wereld.post("/proef/geheim", &lerares(), "wachtwoord=zeer+geheim").await;
    assert_eq!((late.status, late.cookie("kaartje")), (StatusCode::SEE_OTHER, None));
    assert!(!late.text.contains("geheim") && wereld.geheugen.drafts.lock().unwrap().is_empty());
}

#[tokio::test]
async fn after_a_time_out_the_text_waits_for_who_typed_it() {
    let wereld = Wereld::new().await;
    wereld.klok.vooruit(16 * 60);
    let late = wereld.post("/proef", &lerares(), GOED).await;
    assert_eq!((late.status, late.header("location")), (StatusCode::SEE_OTHER, "/inloggen?terug=/proef"));
    let ticket = late.cookie("kaartje").expect("a ticket");
    let headers = [("cookie".parse().unwrap(), ticket.parse().unwrap())].into_iter().collect();
    let path = web::formulier::kaartje::verzilver(&wereld.state, &headers, LERARES).await.unwrap();
    assert_eq!(path.as_deref(), Some("/proef"));
    wereld.meld_aan(LERARES, "nieuw").await;
    assert!(wereld.get("/proef", "baken=nieuw").await.text.contains("Blauwe plek"));
}

#[tokio::test]
async fn after_a_time_out_nobody_else_gets_the_text() {
    let wereld = Wereld::new().await;
    wereld.klok.vooruit(16 * 60);
    let ticket = wereld.post("/proef", &lerares(), GOED).await.cookie("kaartje").expect("a ticket");
    let headers = [("cookie".parse().unwrap(), ticket.parse().unwrap())].into_iter().collect();
    let ander = AccountId::new(Uuid::from_u128(2));
    assert_eq!(web::formulier::kaartje::verzilver(&wereld.state, &headers, ander).await.unwrap(), None);
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty(), "the text is thrown away");
}

#[tokio::test]
async fn when_nobody_knows_whose_text_it_is_it_is_given_back_on_the_page() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/proef", "baken=onbekend", GOED).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.text.contains("Blauwe plek") && answer.text.contains("/inloggen?terug=/proef"));
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty());
}

#[tokio::test]
async fn on_a_full_disk_the_text_is_given_back() {
    let wereld = Wereld::new().await;
    *wereld.geheugen.kapot.lock().unwrap() = Some(StoreError::DiskFull);
    let answer = wereld.post("/proef", &lerares(), GOED).await;
    assert_eq!(answer.status, StatusCode::INSUFFICIENT_STORAGE);
    assert!(answer.text.contains("De schijf is vol") && answer.text.contains("Blauwe plek"));
}

#[tokio::test]
async fn the_draft_of_one_form_is_not_shown_in_another() {
    let wereld = Wereld::new().await;
    wereld.post("/proef", &lerares(), "gezien=Geheim").await;
    let key = DraftKey::Account(LERARES, "/proef".to_owned());
    assert!(wereld.geheugen.drafts.lock().unwrap().contains_key(&key));
    assert!(!wereld.get("/proef/delen", &lerares()).await.text.contains("Geheim"));
}
