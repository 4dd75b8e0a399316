//! Headers that every answer has.

use axum::{
    Router,
    http::{HeaderName, HeaderValue, header},
};
use tower_http::set_header::SetResponseHeaderLayer;

/// Nothing from elsewhere, no script or style inside a page, no frame around it.
const INHOUD: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

const ALTIJD: &[(&str, &str)] = &[
    ("content-security-policy", INHOUD),
    // Other sites learn nothing; our own forms can show where they come from (see `vreemd`).
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
    ),
];

/// Sets them. What is not an asset is never kept by a browser: the next person at the computer sees nothing with "back".
pub(crate) fn koppen(router: Router) -> Router {
    let router = ALTIJD.iter().fold(router, |router, (name, value)| {
        let name = HeaderName::from_static(name);
        router.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    });
    router.layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static("no-store")))
}
