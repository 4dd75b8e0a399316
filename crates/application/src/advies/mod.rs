//! Advice at Veilig Thuis. It can not hold a family, and appears in no search of people.

mod act;
mod error;
mod execute;
mod list;
mod record;
mod report;
mod view;

pub use act::AdviesAct;
pub use error::{AdviesError, ReportError};
pub use execute::execute;
pub use list::{AdviesPage, AdviesWish, PAGE, list};
pub use record::record;
pub use report::{Reporter, report};
pub use view::{SeenAdvies, SeenAdviesvrager, see, see_adviesvrager};

use crate::{
    App, AppError, allow,
    ports::{AdviesRow, Stream},
};
use access::{Aanvrager, AdviesFeiten, Handeling, Relaties, passend_doel};
use kernel::AdviesId;

/// What somebody is to an advice, from open facts.
async fn relaties(app: &App, wie: &Aanvrager, id: AdviesId) -> Result<Relaties, AppError> {
    let row = allow::known(app.store.advies_row(id).await)?;
    Ok(row.map_or(Relaties::GEEN, |row| feiten(&row).relaties(wie)))
}

/// Whether somebody may do this to an advice: for what a page offers. It opens nothing; the use case asks for its permit.
pub fn may<A: Handeling>(wie: &Aanvrager, row: &AdviesRow) -> bool {
    passend_doel::<A>(wie, feiten(row).relaties(wie)).is_ok()
}

fn feiten(row: &AdviesRow) -> AdviesFeiten {
    AdviesFeiten { regio: row.regio, ontvanger: row.ontvanger, voorsteller: row.voorsteller }
}

const fn stream(id: AdviesId) -> Stream {
    Stream::Advies(id)
}
