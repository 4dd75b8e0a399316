//! Permission of every route, and what somebody sees who has none.

use crate::steun::{Wereld, lerares};
use axum::http::StatusCode;

#[test]
fn every_route_is_in_the_table_with_its_act() {
    let routes = web::pages::routes();
    let tabel = routes.tabel();
    assert!(tabel.iter().any(|regel| (regel.methode, regel.pad, regel.actie.code()) == ("GET", "/", "openbaar")));
    for regel in tabel {
        assert!(regel.pad == "/" || !regel.pad.ends_with('/'), "{}: a path ends without a slash", regel.pad);
    }
    assert_eq!(routes.markdown().lines().count(), tabel.len() + 2);
}

#[tokio::test]
async fn not_there_and_not_for_you_are_one_and_the_same_page() {
    let wereld = Wereld::new().await;
    let there = wereld.get("/proef/beheer", &lerares()).await;
    let nowhere = wereld.get("/proef/nergen", &lerares()).await;
    assert_eq!(there.status, StatusCode::NOT_FOUND);
    assert_eq!(there.text.replace("/proef/beheer", ""), nowhere.text.replace("/proef/nergen", ""));
    assert_eq!(there.headers, nowhere.headers);
    let log = wereld.geheugen.log.lock().unwrap();
    assert_eq!(log.len(), 1, "a refusal at the door stands in the access log");
    assert_eq!(log[0].actie.code(), "accounts-beheren");
}

#[tokio::test]
async fn a_path_with_a_slash_at_its_end_is_not_there() {
    let wereld = Wereld::new().await;
    assert_eq!(wereld.get("/kaders/", "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(wereld.get("/kaders/onderwijs/", "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(wereld.get("/kaders/bestaat-niet", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_did_not_sign_in_goes_to_the_sign_in_and_comes_back() {
    let wereld = Wereld::new().await;
    let answer = wereld.get("/proef", "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/inloggen?terug=/proef"));
}

#[tokio::test]
async fn another_method_gets_a_page_too() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/kaders", "", "").await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.text.contains("Dit adres werkt zo niet"));
}

#[tokio::test]
async fn a_panic_gives_an_apology_with_a_code_and_tells_nothing() {
    let wereld = Wereld::new().await;
    let answer = wereld.get("/proef/paniek", "").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(
        answer.text.contains("Dat spijt ons") && answer.text.contains("0000-00") && answer.text.contains("0800-000")
    );
    assert!(!answer.text.contains("Jansen"));
}
