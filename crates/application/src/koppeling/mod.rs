//! Earlier meldingen about the same people: what the radar finds, what somebody searches, and what people say about it.

mod confirm;
mod evidence;
mod link;
mod look;
mod move_to;
mod undo;
mod unsaid;

pub use confirm::{Verdict, decide};
pub use look::{Evidence, Match, MatchedPair, SeenEarlier, Wanted, earlier, search};

pub use link::{SeenLink, see_link};
pub use undo::{Undo, undo};
pub use unsaid::to_look_at;
pub(crate) use unsaid::unsaid;

use crate::{App, AppError, ports::KoppelingRow};
use kernel::{AccountId, MeldingId};
use std::collections::BTreeSet;
use veiligthuis::codes::KoppelingStand;

/// The meldingen of which somebody is, as a person confirmed, also in this one.
pub(crate) async fn confirmed(app: &App, id: MeldingId) -> Result<BTreeSet<MeldingId>, AppError> {
    let rows = app.store.koppelingen(id).await?;
    Ok(rows.iter().filter(|row| row.stand == KoppelingStand::Bevestigd).map(|row| other(row, id)).collect())
}

/// Whether somebody else than who proposed it is asked to decide on undoing a koppeling of this melding.
pub(crate) async fn is_asked(app: &App, id: MeldingId, account: AccountId) -> Result<bool, AppError> {
    let rows = app.store.koppelingen(id).await?;
    Ok(rows.iter().any(|row| row.ongedaan_door.is_some_and(|by| by != account)))
}

/// The other melding of a pair.
pub(crate) const fn other(row: &KoppelingRow, id: MeldingId) -> MeldingId {
    if row.paar.eerdere.uuid().as_u128() == id.uuid().as_u128() { row.paar.latere } else { row.paar.eerdere }
}
