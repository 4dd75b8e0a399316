//! The professional's side: from the list of dossiers through the steps of the meldcode.
//!
//! Every page of one dossier is made from a [`Blad`]: the dossier, its framework and the permit that opens it. Its template
//! extends `professional/dossier.html`, holds `p: Page` and `k: DossierKop` (both from [`Blad::rond`]) and fills the block
//! `blad`. A form that comes in goes through [`beslis`].

mod beslis;
mod blad;
mod invoer;
mod kop;
mod overzicht;
mod pad;
mod personen;
mod volgende;

pub(crate) use beslis::{Velden, beslis};
pub(crate) use blad::Blad;
pub(crate) use kop::{DossierKop, Hier};

use crate::route::Routes;

/// Every page of the professional.
pub fn routes() -> Routes {
    Routes::new().get("/dossiers/{id}", overzicht::toon)
}
