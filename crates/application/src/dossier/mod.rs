//! The professional's dossier.

mod execute;
mod list;
mod open;
mod preview;
mod report;
mod view;

pub use execute::{Act, execute};
pub(crate) use execute::{answered, decide, or_answered};
pub use list::{DossierPage, list};
pub use open::open;
pub use preview::preview;
pub use report::report;
pub use view::{Seen, SeenAccount, SeenFor, see, see_account, see_anonymous};

use crate::ports::Stream;
use access::{Aanvrager, DossierFeiten, Relaties};
use kernel::DossierId;

/// What somebody is to a dossier, from open facts.
async fn relaties(app: &crate::App, wie: &Aanvrager, id: DossierId) -> Result<Relaties, crate::AppError> {
    let row = crate::allow::known(app.store.dossier_row(id).await)?;
    Ok(row.map_or(Relaties::GEEN, |row| {
        DossierFeiten { organisatie: row.organisatie, eigenaar: row.eigenaar }.relaties(wie)
    }))
}

const fn stream(id: DossierId) -> Stream {
    Stream::Dossier(id)
}
