//! The proposals about notices that wait for a second person.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, BerichtenFilter, BerichtenRow, MeldingRow, Viewed},
};
use access::{Aanvrager, handeling::Werklijst};

/// So many rows on a page.
pub const PAGE: u32 = 50;

/// A page of what waits.
pub struct BerichtenPage {
    /// What waits, with the row of the melding that it is about; looking at them was logged.
    pub rows: Viewed<Vec<BerichtenRow>>,
    /// The rows of the meldingen, in the same order.
    pub meldingen: Vec<MeldingRow>,
    /// There are more after these.
    pub more: bool,
}

/// What waits in the region of who asks, for who asks.
pub async fn asked(app: &App, wie: &Aanvrager, offset: u32) -> Result<BerichtenPage, AppError> {
    let permit = allow::<Werklijst>(app, wie, Target::none(AccessObject::List)).await?;
    let filter =
        BerichtenFilter { regio: wie.organisatie(), gevraagd_aan: Some(wie.account()), offset, limit: PAGE + 1 };
    let rows = app.store.berichten_gevraagd(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|rows| rows.into_iter().take(PAGE as usize).collect::<Vec<_>>());
    let mut meldingen = Vec::new();
    for melding in rows.get().iter().filter_map(|row| row.melding) {
        meldingen.push(app.store.melding_row(melding).await?);
    }
    Ok(BerichtenPage { rows, meldingen, more })
}
