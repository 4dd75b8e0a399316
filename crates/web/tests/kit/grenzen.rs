//! Forms that are too large, no text, or no form.

use crate::steun::{Wereld, lerares};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};

#[tokio::test]
async fn a_text_of_a_megabyte_is_told_to_be_too_long_and_stays() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/proef", &lerares(), format!("gezien={}", "a".repeat(1 << 20))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Deze tekst is te lang") && answer.text.len() > 1 << 20);
}

#[tokio::test]
async fn a_larger_form_is_refused_and_given_back() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/proef", &lerares(), format!("gezien={}", "a".repeat(2 << 20))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text.contains("1 megabyte") && answer.text.len() > 2 << 20);
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_form_without_end_is_refused_without_reading_it_all() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/proef", &lerares(), format!("gezien={}", "a".repeat(9 << 20))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text.len() < 1 << 16);
}

#[tokio::test]
async fn a_large_text_is_given_back_also_after_a_time_out() {
    let wereld = Wereld::new().await;
    wereld.klok.vooruit(16 * 60);
    let answer = wereld.post("/proef", &lerares(), format!("gezien={}", "a".repeat(2 << 20))).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.text.len() > 2 << 20);
}

#[tokio::test]
async fn bytes_that_are_no_text_get_a_clear_sentence() {
    let wereld = Wereld::new().await;
    let answer = wereld.post("/proef", &lerares(), "gezien=blauwe+plek+%FF").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text.contains("geen UTF-8") && answer.text.contains("blauwe plek \u{fffd}"));
}

#[tokio::test]
async fn what_is_no_form_is_refused() {
    let wereld = Wereld::new().await;
    let request = Request::post("/proef")
        .header("host", "baken")
        .header("cookie", lerares())
        .header("sec-fetch-site", "same-origin");
    let answer = wereld.vraag(request.header("content-type", "application/json").body(Body::from("{}")).unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(answer.text.contains("Dit is geen formulier"));
}
