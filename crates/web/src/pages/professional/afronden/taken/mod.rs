//! What the outcome obliges: the checklist, and the forms that close its items.

mod hulp_stopt;
mod hulpplan;
pub(super) mod identiteit;
mod informeren;
mod lijst;
mod taak;
mod toestemming;
mod zicht;

pub(super) use taak::{Taak, open};

use super::stuk;
use crate::route::Routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/taken", lijst::toon)
        .samen(stuk::routes::<informeren::Vastleggen>("/dossiers/{id}/taken/informeren"))
        .samen(stuk::routes::<toestemming::Vastleggen>("/dossiers/{id}/taken/toestemming"))
        .samen(stuk::routes::<identiteit::Kiezen>("/dossiers/{id}/taken/identiteit"))
        .samen(stuk::routes::<hulpplan::Maken>("/dossiers/{id}/taken/hulpplan"))
        .samen(stuk::routes::<zicht::Afspreken>("/dossiers/{id}/taken/zicht"))
        .samen(stuk::routes::<hulp_stopt::Stoppen>("/dossiers/{id}/taken/hulp-stopt"))
}
