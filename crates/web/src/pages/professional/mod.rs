//! The professional's side: from the list of dossiers through the steps of the meldcode.
//!
//! Every page of one dossier is made from a [`Blad`]: the dossier, its framework and the permit that opens it. Its template
//! extends `professional/dossier.html`, holds `p: Page` and `k: DossierKop` (both from [`Blad::rond`]) and fills the block
//! `blad`. A form that comes in goes through [`beslis`].

mod acuut;
mod afronden;
mod anoniem;
mod beslis;
mod betrokkenen;
mod blad;
mod checks;
mod invoer;
mod kadertekst;
mod kop;
mod lijst;
mod nieuw;
mod overleg;
mod overzicht;
mod pad;
mod personen;
mod route;
mod signalen;
mod stap_nul;
mod volgende;
mod vraag;

pub(crate) use beslis::beslis;
pub(crate) use blad::Blad;
pub(crate) use kop::{DossierKop, Hier};

use crate::route::Routes;

/// Every page of the professional.
pub fn routes() -> Routes {
    Routes::new()
        .get("/dossiers", lijst::toon)
        .get("/dossiers/nieuw", nieuw::toon)
        .post("/dossiers/nieuw", nieuw::ontvang)
        .get("/dossiers/{id}", overzicht::toon)
        .get("/dossiers/{id}/route", route::toon)
        .post("/dossiers/{id}/route", route::kies)
        .samen(betrokkenen::routes())
        .samen(stap_nul::routes())
        .samen(signalen::routes())
        .samen(checks::routes())
        .samen(overleg::routes())
        .samen(anoniem::routes())
        .samen(acuut::routes())
        .samen(afronden::routes())
}
