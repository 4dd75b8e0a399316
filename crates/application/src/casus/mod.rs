//! The casus after the decision.

mod act;
mod colleagues;
mod error;
mod execute;
mod facts;
mod list;
mod view;

pub use act::CasusAct;
pub use colleagues::colleagues;
pub use error::CasusError;
pub use execute::execute;
pub use facts::CasusPersoon;
pub use list::{CaseloadPage, CaseloadWish, caseload};
pub use view::{SeenCasus, see};

use crate::{
    App, AppError, allow,
    ports::{CasusRow, Stream},
};
use access::{
    Aanvrager, CasusFeiten, Handeling, Relaties,
    handeling::{CasusClaimen, CasusInzien},
    passend_doel,
};
use kernel::CasusId;

/// What somebody is to a casus, from open facts.
pub(crate) async fn relaties(app: &App, wie: &Aanvrager, id: CasusId) -> Result<Relaties, AppError> {
    let row = allow::known(app.store.casus_row(id).await)?;
    Ok(row.map_or(Relaties::GEEN, |row| feiten(&row).relaties(wie)))
}

/// Whether somebody may do this to a casus: for what a page offers. It opens nothing; the use case asks for its permit.
pub fn may<A: Handeling>(wie: &Aanvrager, row: &CasusRow) -> bool {
    passend_doel::<A>(wie, feiten(row).relaties(wie)).is_ok()
}

/// How somebody gets into a casus from a page of something else that leads to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WayIn {
    /// It may be seen.
    See,
    /// Nobody holds it; it may be taken.
    Take,
    /// Neither.
    None,
}

/// The way into the casus with this id.
pub async fn way_in(app: &App, wie: &Aanvrager, id: CasusId) -> Result<WayIn, AppError> {
    let Some(row) = allow::known(app.store.casus_row(id).await)? else { return Ok(WayIn::None) };
    let free = row.behandelaar.is_none() && row.is_open;
    Ok(match () {
        () if may::<CasusInzien>(wie, &row) => WayIn::See,
        () if free && may::<CasusClaimen>(wie, &row) => WayIn::Take,
        () => WayIn::None,
    })
}

fn feiten(row: &CasusRow) -> CasusFeiten {
    CasusFeiten { regio: row.regio, behandelaar: row.behandelaar, voorsteller: row.voorsteller, gevraagd: row.gevraagd }
}

const fn stream(id: CasusId) -> Stream {
    Stream::Casus(id)
}
