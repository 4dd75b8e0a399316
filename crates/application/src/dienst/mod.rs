//! A service at Veilig Thuis: Voorwaarden & Vervolg, or an onderzoek.

mod act;
mod error;
mod execute;
mod list;
mod people;
mod start;
mod term;
mod view;

pub use act::DienstAct;
pub use error::DienstError;
pub use execute::{colleagues, execute};
pub use list::{DienstPage, DienstWish, PAGE, list};
pub use start::{Around, Starting, around, start, to_start};
pub use term::DienstTerm;
pub use view::{SeenDienst, see};

use crate::{
    App, AppError, allow,
    ports::{DienstRow, Stream},
};
use access::{Aanvrager, DienstFeiten, Handeling, Relaties, passend_doel};
use kernel::{AccountId, DienstId};

/// What somebody is to a service, from open facts. `voorsteller`: who made the proposal that it is about.
async fn relaties(
    app: &App,
    wie: &Aanvrager,
    id: DienstId,
    voorsteller: Option<AccountId>,
) -> Result<Relaties, AppError> {
    let row = allow::known(app.store.dienst_row(id).await)?;
    Ok(row.map_or(Relaties::GEEN, |row| DienstFeiten { voorsteller, ..feiten(&row) }.relaties(wie)))
}

/// Whether somebody may do this to a service: for what a page offers. It opens nothing; the use case asks for its permit.
pub fn may<A: Handeling>(wie: &Aanvrager, row: &DienstRow) -> bool {
    passend_doel::<A>(wie, feiten(row).relaties(wie)).is_ok()
}

fn feiten(row: &DienstRow) -> DienstFeiten {
    DienstFeiten {
        regio: row.regio,
        behandelaar: Some(row.behandelaar),
        besluit_gevraagd: row.voorstellen > 0,
        voorsteller: None,
    }
}

const fn stream(id: DienstId) -> Stream {
    Stream::Dienst(id)
}
