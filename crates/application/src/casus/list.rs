//! The list of casussen.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    melding::PAGE,
    ports::{AccessObject, CasusFilter, CasusGroep, CasusRow, CasusTelVraag, CasusTelling, Viewed},
};
use access::{Aanvrager, Permit, handeling::Werklijst};

/// What somebody wants to see of the list.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct CaseloadWish {
    /// Only what I hold.
    pub mine: bool,
    /// Only what nobody holds.
    pub free: bool,
    /// Only what waits for me as the second decider.
    pub asked: bool,
    /// Only what is late.
    pub late: bool,
    /// Only this part of the work.
    pub groep: Option<CasusGroep>,
    /// Also the closed ones.
    pub closed: bool,
    /// Skip so many.
    pub offset: u32,
}

/// A page of the list: what is due first comes first.
pub struct CaseloadPage {
    /// The rows; looking at them was logged.
    pub rows: Viewed<Vec<CasusRow>>,
    /// There are more rows after these.
    pub more: bool,
    /// How many open casussen the region has, whatever was wished.
    pub counts: CasusTelling,
    /// Opens the labels.
    pub permit: Permit<Werklijst>,
}

/// The casussen of the region of who asks.
pub async fn caseload(app: &App, wie: &Aanvrager, wish: CaseloadWish) -> Result<CaseloadPage, AppError> {
    let permit = allow::<Werklijst>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = wie.organisatie();
    let vandaag = app.clock.now().dag();
    let filter = CasusFilter {
        regio,
        behandelaar: wish.mine.then(|| wie.account()),
        alleen_vrij: wish.free,
        gevraagd_aan: wish.asked.then(|| wie.account()),
        groep: wish.groep,
        voor: wish.late.then_some(vandaag),
        ook_gesloten: wish.closed,
        offset: wish.offset,
        limit: PAGE + 1,
    };
    let rows = app.store.casussen(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|rows| rows.into_iter().take(PAGE as usize).collect());
    let vraag = CasusTelVraag { regio, account: wie.account(), vandaag };
    Ok(CaseloadPage { rows, more, counts: app.store.tel_casussen(vraag).await?, permit })
}
