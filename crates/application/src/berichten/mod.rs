//! The notices of a casus: who was written what, and who decided to postpone or to leave out.
//!
//! They are reached through a melding: who holds it writes, and who may decide along decides on its people.

mod concept;
mod due;
mod error;
mod execute;
mod feedback;
mod list;
mod service;
mod view;

pub use concept::{Concept, ConceptVoor, Do};
pub use due::{DuePage, DueRow, DueWish, due};
pub use error::BerichtError;
pub use execute::execute;
pub(crate) use feedback::{Feedback, feedback};
pub use list::{BerichtenPage, PAGE, asked};
pub(crate) use service::services;
pub use view::{SeenToWrite, find, see_to_write};

use crate::{
    App, AppError, allow,
    melding::feiten,
    ports::{BerichtenRow, MeldingRow, Stream, fold},
};
use access::{Aanvrager, Handeling, MeldingFeiten, passend_doel};
use kernel::{AccountId, CasusId};
use veiligthuis::berichten::Berichten;

/// The notices of a casus; none before the first.
pub(crate) async fn of_casus(app: &App, casus: CasusId) -> Result<(Berichten, u64), AppError> {
    let history = allow::known(app.store.load(Stream::Berichten(casus)).await)?.unwrap_or_default();
    Ok(fold(&history)?)
}

async fn row(app: &App, casus: CasusId) -> Result<Option<BerichtenRow>, AppError> {
    allow::known(app.store.berichten_row(casus).await)
}

/// Whether a proposal about somebody in this melding waits for a second person.
pub(crate) async fn is_asked(app: &App, melding: &MeldingRow) -> Result<bool, AppError> {
    let row = row(app, melding.casus).await?;
    Ok(row.is_some_and(|row| row.voorstellen > 0 && row.melding == Some(melding.melding)))
}

/// Whether somebody may do this to the notices of a melding: for what a page offers. It opens nothing. `voorsteller`: who made
/// the proposal that it is about.
pub fn may<A: Handeling>(wie: &Aanvrager, row: &MeldingRow, voorsteller: Option<AccountId>) -> bool {
    passend_doel::<A>(wie, MeldingFeiten { voorsteller, ..feiten(row) }.relaties(wie)).is_ok()
}
