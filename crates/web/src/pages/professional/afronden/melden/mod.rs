//! Reporting to Veilig Thuis: compose, look at exactly what goes out, send, and follow what came of it.

mod invoer;
mod keuzes;
mod ontvangst;
mod opgave;
mod opstellen;
mod persoon;
mod voorbeeld;

use crate::route::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/melden", opstellen::toon)
        .post("/dossiers/{id}/melden", opstellen::ontvang)
        .get("/dossiers/{id}/melden/voorbeeld", voorbeeld::toon)
        .post("/dossiers/{id}/melden/voorbeeld", voorbeeld::verstuur)
        .get("/dossiers/{id}/melding/{melding}", ontvangst::toon)
}
