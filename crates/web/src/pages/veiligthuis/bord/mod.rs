//! The office, for the team lead: the board of the day and the agenda behind it. Numbers of files and days; no names of people
//! whom a casus is about.

mod agenda;
mod regels;
mod vandaag;

use crate::route::Routes;

/// Every page of the office.
pub(super) fn routes() -> Routes {
    Routes::new().get("/bord", vandaag::toon).get("/bord/agenda", agenda::toon)
}
