//! Earlier meldingen about the same people: found by the radar or searched by hand, each with its reasons, and what people say
//! about it.

mod beeld;
mod bekijk;
mod beslis;
mod koppeling;
mod zoek;

use crate::route::Routes;

/// The pages of the earlier meldingen.
pub fn routes() -> Routes {
    Routes::new()
        .get("/meldingen/{id}/eerdere", bekijk::toon)
        .post("/meldingen/{id}/eerdere", beslis::ontvang)
        .get("/meldingen/{id}/koppelingen/{koppeling}", koppeling::toon)
        .get("/meldingen/{id}/koppelingen/{koppeling}/ongedaan", koppeling::toon)
        .post("/meldingen/{id}/koppelingen/{koppeling}/ongedaan", koppeling::stel_voor)
        .get("/meldingen/{id}/koppelingen/{koppeling}/besluit", koppeling::toon)
        .post("/meldingen/{id}/koppelingen/{koppeling}/besluit", koppeling::beslis)
        .get("/meldingen/{id}/eerdere/zoeken", zoek::toon)
        .post_vluchtig("/meldingen/{id}/eerdere/zoeken", zoek::zoek)
}
