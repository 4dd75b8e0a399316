//! The services of Veilig Thuis: the list, starting one, its page, the forms on it, and the safety plan on paper.

mod besluit;
mod blad;
mod delen;
mod druk;
mod lezer;
mod lijst;
mod onderzoek;
mod pagina;
mod start;
mod termijn;
mod veld;
mod verloop;
mod vorm;
mod vormen;
mod weigering;

use crate::route::Routes;

/// Every page about services.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/diensten", lijst::toon)
        .get("/meldingen/{id}/dienst", start::toon)
        .post("/meldingen/{id}/dienst", start::ontvang)
        .get("/diensten/{id}", pagina::toon)
        .get("/diensten/{id}/plan", druk::toon)
        .get("/diensten/{id}/beginnen", pagina::naar_dienst)
        .post_vluchtig("/diensten/{id}/beginnen", pagina::begin)
        .get("/diensten/{id}/voorstellen/{voorstel}", besluit::toon)
        .post("/diensten/{id}/voorstellen/{voorstel}", besluit::ontvang)
        .samen(vormen::alle())
}
