//! What anybody may see.

mod begin;
mod beveiliging;
mod kader;
mod kaders;
mod toegankelijkheid;

use crate::route::Routes;

/// The start, the frameworks, the accessibility statement, and where to report a leak.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", begin::toon)
        .get("/kaders", kaders::toon)
        .get("/kaders/{id}", kader::toon)
        .get("/toegankelijkheid", toegankelijkheid::toon)
        .get("/.well-known/security.txt", beveiliging::toon)
}
