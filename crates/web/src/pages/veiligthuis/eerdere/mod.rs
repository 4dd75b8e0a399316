//! Earlier meldingen about the same people: found by the radar or searched by hand, each with its reasons, and what people say
//! about it.

mod beeld;
mod bekijk;
mod beslis;
mod zoek;

use crate::route::Routes;

/// The pages of the earlier meldingen.
pub fn routes() -> Routes {
    Routes::new()
        .get("/meldingen/{id}/eerdere", bekijk::toon)
        .post("/meldingen/{id}/eerdere", beslis::ontvang)
        .get("/meldingen/{id}/eerdere/zoeken", zoek::toon)
        .post_vluchtig("/meldingen/{id}/eerdere/zoeken", zoek::zoek)
}
