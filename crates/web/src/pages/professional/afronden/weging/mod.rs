//! Steps 4 and 5: weighing, the outcome that follows, and the decision on it.

mod besluit;
mod invoer;
mod lijst;
mod nieuw;
mod proef;
mod toon;
mod uitkomst;
mod vragen;

pub(super) use uitkomst::Uitkomst;

use crate::route::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/wegingen", lijst::toon)
        .get("/dossiers/{id}/weging", nieuw::toon)
        .post("/dossiers/{id}/weging", nieuw::ontvang)
        .get("/dossiers/{id}/weging/{weging}", toon::toon)
        .post("/dossiers/{id}/weging/{weging}", toon::besluit)
}
