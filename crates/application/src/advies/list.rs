//! The list of advices.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, AdviesFilter, AdviesRow, AdviesTelling, Viewed},
};
use access::{Aanvrager, handeling::Adviezen};

/// What somebody wants to see of the advices.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct AdviesWish {
    /// Only what I took.
    pub mine: bool,
    /// Only what waits for me as the second decider.
    pub asked: bool,
    /// Everything, newest first; otherwise what is open.
    pub recent: bool,
    /// Skip so many.
    pub offset: u32,
}

/// A page of the list. It opens nothing: there is nobody in it.
pub struct AdviesPage {
    /// The rows; looking at them was logged.
    pub rows: Viewed<Vec<AdviesRow>>,
    /// There are more rows after these.
    pub more: bool,
    /// How many open advices the region has, whatever was wished.
    pub counts: AdviesTelling,
}

/// So many rows on a page.
pub const PAGE: u32 = 50;

/// The advices of the region of who asks.
pub async fn list(app: &App, wie: &Aanvrager, wish: AdviesWish) -> Result<AdviesPage, AppError> {
    let permit = allow::<Adviezen>(app, wie, Target::none(AccessObject::List)).await?;
    let filter = AdviesFilter {
        regio: wie.organisatie(),
        ontvanger: wish.mine.then(|| wie.account()),
        gevraagd_aan: wish.asked.then(|| wie.account()),
        ook_gesloten: wish.recent,
        offset: wish.offset,
        limit: PAGE + 1,
    };
    let rows = app.store.adviezen(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|rows| rows.into_iter().take(PAGE as usize).collect());
    let counts = app.store.tel_adviezen(wie.organisatie(), wie.account()).await?;
    Ok(AdviesPage { rows, more, counts })
}
