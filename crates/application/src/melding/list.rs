//! The work list.

use super::{WorkTerm, work_term};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, MeldingFilter, MeldingRow, Viewed},
};
use access::{Aanvrager, Permit, handeling::Werklijst};

/// What somebody wants to see of the work list.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct WorklistWish {
    /// Only what I hold.
    pub mine: bool,
    /// Only what nobody holds.
    pub free: bool,
    /// Also the decided ones.
    pub decided: bool,
    /// Skip so many.
    pub offset: u32,
}

/// A page of the work list: acute first, then oldest first, with the term of each.
pub struct WorklistPage {
    /// The rows with their terms; looking at them was logged.
    pub rows: Viewed<Vec<(MeldingRow, WorkTerm)>>,
    /// There are more rows after these.
    pub more: bool,
    /// Opens the labels.
    pub permit: Permit<Werklijst>,
}

/// The work list of the region of who asks.
pub async fn worklist(app: &App, wie: &Aanvrager, wish: WorklistWish) -> Result<WorklistPage, AppError> {
    const PAGE: u32 = 50;
    let permit = allow::<Werklijst>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let filter = MeldingFilter {
        regio: regio.id,
        behandelaar: wish.mine.then(|| wie.account()),
        alleen_vrij: wish.free,
        ook_besloten: wish.decided,
        offset: wish.offset,
        limit: PAGE + 1,
    };
    let rows = app.store.meldingen(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|rows| {
        let shown = rows.into_iter().take(PAGE as usize);
        shown
            .map(|row| {
                let term = work_term(app, regio.instelling, row.ontvangen_op, row.besloten_op);
                (row, term)
            })
            .collect()
    });
    Ok(WorklistPage { rows, more, permit })
}
