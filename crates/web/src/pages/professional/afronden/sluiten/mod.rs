//! Closing an episode, and beginning a new one.

mod afsluiten;
mod gronden;
mod heropenen;
pub(super) mod herstel;

use super::stuk;
use crate::route::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/sluiten", afsluiten::toon)
        .post("/dossiers/{id}/sluiten", afsluiten::ontvang)
        .samen(stuk::routes::<heropenen::Heropenen>("/dossiers/{id}/heropenen"))
}
