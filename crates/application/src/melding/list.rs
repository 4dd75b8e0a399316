//! The work list.

use super::{WorkTerm, terms::question, work_term};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, MeldingFilter, MeldingRow, MeldingTelling, Viewed},
};
use access::{Aanvrager, Permit, handeling::Werklijst};

/// What somebody wants to see of the work list.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct WorklistWish {
    /// Only what I hold.
    pub mine: bool,
    /// Only what nobody holds.
    pub free: bool,
    /// Only what waits for me as the second decider.
    pub asked: bool,
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
    /// How many open meldingen the region has, whatever was wished.
    pub counts: MeldingTelling,
    /// Opens the labels.
    pub permit: Permit<Werklijst>,
}

/// So many rows on a page.
pub const PAGE: u32 = 50;

/// The work list of the region of who asks.
pub async fn worklist(app: &App, wie: &Aanvrager, wish: WorklistWish) -> Result<WorklistPage, AppError> {
    let permit = allow::<Werklijst>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let filter = MeldingFilter {
        regio: regio.id,
        behandelaar: wish.mine.then(|| wie.account()),
        alleen_vrij: wish.free,
        gevraagd_aan: wish.asked.then(|| wie.account()),
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
    let counts = app.store.tel_meldingen(question(app, wie.account(), &regio)).await?;
    Ok(WorklistPage { rows, more, counts, permit })
}
