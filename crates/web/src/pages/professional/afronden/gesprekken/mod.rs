//! Step 3: conversations with those involved.

mod gesprek;
mod overzicht;
mod persoon;
mod plannen;
mod poging;
mod vastgelegd;

use super::{super::Blad, stuk};
use crate::route::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/gesprekken", overzicht::toon)
        .samen(stuk::routes::<gesprek::Vastleggen>("/dossiers/{id}/gesprekken/nieuw"))
        .samen(stuk::routes::<poging::Vastleggen>("/dossiers/{id}/gesprekken/poging"))
        .samen(stuk::routes::<plannen::Plannen>("/dossiers/{id}/gesprekken/plannen"))
}

/// Where the refusals of this step are shown.
const VELDEN: super::super::beslis::Velden<'static> = &[
    ("eerst-deskundige-raadplegen", "ondanks"),
    ("familie-pas-in-stap-vijf", "ondanks"),
    ("betrokkene-ontbreekt", "met"),
    ("betrokkene-onbekend", "met"),
    ("datum-in-de-toekomst", "dag"),
    ("datum-voorbij", "op"),
];

/// Somebody in this dossier may not be approached yet; only a written reason lets it pass.
fn beschermd(blad: &Blad<'_>) -> bool {
    let dossier = blad.dossier();
    dossier.iedereen().iter().any(|wie| dossier.benader(&[*wie], false, blad.kader()).is_err())
}
