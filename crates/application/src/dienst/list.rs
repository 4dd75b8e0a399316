//! The list of services.

use super::DienstTerm;
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    melding::facts,
    ports::{AccessObject, DienstFilter, DienstRow, MeldingRow, Viewed},
};
use access::{Aanvrager, Actie, Permit, handeling::DienstLijst, mag_ooit};

/// What somebody wants to see of the list.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct DienstWish {
    /// Only what I carry out.
    pub mine: bool,
    /// Only what waits for me as the second decider.
    pub asked: bool,
    /// Also those that ended.
    pub ended: bool,
    /// Skip so many.
    pub offset: u32,
}

/// A page of the list: the oldest decision first, with the term of each.
pub struct DienstPage {
    /// The rows with their terms; looking at them was logged.
    pub rows: Viewed<Vec<(DienstRow, Option<DienstTerm>)>>,
    /// There are more rows after these.
    pub more: bool,
    /// The decided meldingen whose service did not start, for who may start one.
    pub waiting: Vec<MeldingRow>,
    /// Opens the labels.
    pub permit: Permit<DienstLijst>,
}

/// So many rows on a page.
pub const PAGE: u32 = 50;

/// The services of the region of who asks.
pub async fn list(app: &App, wie: &Aanvrager, wish: DienstWish) -> Result<DienstPage, AppError> {
    let permit = allow::<DienstLijst>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = facts::regio(app, wie.organisatie()).await?;
    let filter = DienstFilter {
        regio: wie.organisatie(),
        behandelaar: wish.mine.then(|| wie.account()),
        gevraagd_aan: wish.asked.then(|| wie.account()),
        ook_beeindigd: wish.ended,
        offset: wish.offset,
        limit: PAGE + 1,
    };
    let rows = app.store.diensten(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|rows| {
        let shown = rows.into_iter().take(PAGE as usize);
        shown.map(|row| (DienstTerm::of(app, &regio, &row), row)).map(|(term, row)| (row, term)).collect()
    });
    let starts = wie.rollen().iter().any(|rol| mag_ooit(*rol, Actie::DienstStarten));
    let waiting = if starts { app.store.wacht_op_dienst(wie.organisatie()).await? } else { Vec::new() };
    Ok(DienstPage { rows, more, waiting, permit })
}
