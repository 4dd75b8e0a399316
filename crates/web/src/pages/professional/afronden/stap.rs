//! What can be done with any step: skip it for a reason of the framework, put it off. And the way from a step to its page.

mod overslaan;
mod uitstellen;
mod wegwijzer;

use super::super::Blad;
use crate::{fout::Fout, route::Routes};
use meldcode::kader::StapNr;
use std::str::FromStr;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/overslaan/{stap}", overslaan::toon)
        .post("/dossiers/{id}/overslaan/{stap}", overslaan::ontvang)
        .get("/dossiers/{id}/uitstellen/{stap}", uitstellen::toon)
        .post("/dossiers/{id}/uitstellen/{stap}", uitstellen::ontvang)
        .get("/dossiers/{id}/stap-3", wegwijzer::drie)
        .get("/dossiers/{id}/stap-4", wegwijzer::vier)
        .get("/dossiers/{id}/stap-5", wegwijzer::vijf)
}

/// The number of a step in a path.
struct Nummer(StapNr);

impl FromStr for Nummer {
    type Err = Fout;
    fn from_str(text: &str) -> Result<Self, Fout> {
        StapNr::van_code(text).map(Self).ok_or(Fout::NietVoorU)
    }
}

/// The page of a step.
fn pad(blad: &Blad<'_>, stap: StapNr) -> String {
    super::super::pad::stap(blad.id, stap)
}
