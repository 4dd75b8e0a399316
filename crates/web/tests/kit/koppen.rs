//! Headers, assets, and forms from elsewhere.

use crate::steun::{Uitkomst, Wereld, lerares};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};

fn check(answer: &Uitkomst, what: &str) {
    let policy = answer.header("content-security-policy");
    for rule in [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(rule), "{what}: {rule}");
    }
    assert!(!policy.contains("unsafe"), "{what}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), value, "{what}: {name}");
    }
    assert!(answer.header("permissions-policy").contains("camera=()"), "{what}");
}

#[tokio::test]
async fn every_answer_has_strict_headers_and_no_page_is_kept() {
    let wereld = Wereld::new().await;
    for path in ["/", "/kaders", "/nergens", "/proef", "/proef/paniek", "/.well-known/security.txt"] {
        let answer = wereld.get(path, &lerares()).await;
        check(&answer, path);
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("content-encoding"), "", "{path}: pages are not compressed");
    }
}

#[tokio::test]
async fn assets_may_be_kept_for_ever_and_are_compressed() {
    let wereld = Wereld::new().await;
    for path in [web::assets::CSS, web::assets::JS, web::assets::LOGO, web::assets::ICOON] {
        let request = Request::get(path).header("accept-encoding", "gzip").body(Body::empty()).unwrap();
        let answer = wereld.vraag(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        check(&answer, path);
        assert!(answer.header("cache-control").contains("immutable"), "{path}");
    }
    let request = Request::get(web::assets::CSS).header("accept-encoding", "gzip").body(Body::empty()).unwrap();
    let style = wereld.vraag(request).await;
    assert_eq!((style.header("content-type"), style.header("content-encoding")), ("text/css", "gzip"));
    assert_eq!(wereld.get("/assets/weg.css", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let wereld = Wereld::new().await;
    for (name, value) in
        [("x-niets", ""), ("origin", "https://kwaad.nl"), ("origin", "null"), ("sec-fetch-site", "cross-site")]
    {
        let request = Request::post("/proef").header("host", "baken").header("cookie", lerares()).header(name, value);
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from("gezien=x"));
        let answer = wereld.vraag(request.unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(answer.text.contains("ergens anders"));
    }
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty(), "nothing was kept");
}

#[tokio::test]
async fn cookies_are_bound_to_the_site() {
    let mut wereld = Wereld::new().await;
    let cookie = web::bezoek::session_cookie(&wereld.state, "t".to_owned()).to_string();
    assert_eq!(cookie, "baken=t; HttpOnly; SameSite=Strict; Path=/");
    wereld.state.settings.https = true;
    let cookie = web::bezoek::session_cookie(&wereld.state, "t".to_owned()).to_string();
    assert_eq!(cookie, "__Host-baken=t; HttpOnly; SameSite=Strict; Secure; Path=/");
}
