//! From a step in the list of steps to its page.

use super::super::super::{Blad, overleg::bladzijde_van_stap_vier, pad};
use crate::{
    AppState,
    antwoord::{Antwoord, verder},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierInzien;
use axum::extract::State;
use kernel::DossierId;
use meldcode::kader::StapNr;

/// Step 3 is the overview of the conversations.
pub(super) async fn drie(_: Toegang<DossierInzien>, Id(id): Id<DossierId>) -> Antwoord {
    verder(pad::onder(id, "gesprekken"))
}

/// Step 4 is the weighing; where the framework asks nothing in it (doctors), it is a consultation with a page of its own.
pub(super) async fn vier(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let overleg = blad.kader().vragen_in(StapNr::Vier).next().is_none();
    if overleg { bladzijde_van_stap_vier(&blad) } else { verder(blad.pad("wegingen")) }
}

/// Step 5 is the outcome of the leading weighing, with its decision; before there is one, the weighing.
pub(super) async fn vijf(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let leidend = blad.dossier().leidende_weging().map(|weging| weging.id);
    verder(leidend.map_or_else(|| blad.pad("wegingen"), |weging| blad.pad(&format!("weging/{weging}"))))
}
