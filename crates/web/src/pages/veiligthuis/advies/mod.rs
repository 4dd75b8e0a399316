//! Advice: a fast form for the telephone, the list, and one advice with its follow-up, its end, and the way to a report. No page
//! has a place for a family; every free text is looked through before it is stored.

mod ambtshalve;
mod besluit;
mod controle;
mod kop;
mod lees;
mod lijst;
mod melden;
mod nieuw;
mod pagina;
mod velden;
mod vervolg;
mod weigering;
mod wie;

use crate::{
    AppState,
    fout::Fout,
    route::{Routes, Toegang},
};
use access::Handeling;
use application::advies::{SeenAdvies, may, see};
use kernel::AdviesId;

/// Every page about advice.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/adviezen", lijst::toon)
        .get("/adviezen/nieuw", nieuw::toon)
        .post("/adviezen/nieuw", nieuw::ontvang)
        .get("/adviezen/{id}", pagina::toon)
        .post_vluchtig("/adviezen/{id}/sluiten", pagina::sluit)
        .get("/adviezen/{id}/vervolg", vervolg::toon)
        .post("/adviezen/{id}/vervolg", vervolg::ontvang)
        .get("/adviezen/{id}/wie", wie::vraag)
        .post_vluchtig("/adviezen/{id}/wie", wie::toon)
        .get("/adviezen/{id}/toestemming", wie::toestemming)
        .post("/adviezen/{id}/toestemming", wie::leg_vast)
        .post_vluchtig("/adviezen/{id}/intrekken", wie::trek_in)
        .get("/adviezen/{id}/zelf-melden", ambtshalve::toon)
        .post("/adviezen/{id}/zelf-melden", ambtshalve::ontvang)
        .get("/adviezen/{id}/besluit", besluit::toon)
        .post("/adviezen/{id}/besluit", besluit::ontvang)
        .get("/adviezen/{id}/melden", melden::toon)
        .post("/adviezen/{id}/melden", melden::ontvang)
        .get("/adviezen/{id}/ambtshalve", melden::toon_ambtshalve)
        .post("/adviezen/{id}/ambtshalve", melden::ontvang_ambtshalve)
}

/// The path of an advice.
fn pad(id: AdviesId) -> String {
    format!("/adviezen/{id}")
}

/// The advice for a page on which somebody does `A`; not there for who may look but not do it.
async fn openen<A: Handeling>(state: &AppState, toegang: &Toegang<A>, id: AdviesId) -> Result<SeenAdvies, Fout> {
    let wie = toegang.aanvrager()?;
    let gezien = see(&state.app, wie, id).await?;
    if may::<A>(wie, &gezien.row) { Ok(gezien) } else { Err(Fout::NietVoorU) }
}
