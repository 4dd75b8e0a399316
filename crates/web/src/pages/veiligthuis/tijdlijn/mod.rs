//! The line of time of the people of a casus: every report, decision, promise and outcome since first contact, who is in
//! which household, and what stands out.

mod netwerk;
mod pagina;
mod vraag;
pub(super) mod woorden;

use crate::route::Routes;

/// The page of the line of time.
pub(super) fn routes() -> Routes {
    Routes::new().get("/casussen/{id}/tijdlijn", pagina::toon)
}
