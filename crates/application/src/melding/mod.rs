//! The report at Veilig Thuis.

mod act;
mod category;
mod colleagues;
mod deliver;
mod error;
mod execute;
pub(crate) mod facts;
mod intake;
mod list;
mod terms;
mod view;

pub use act::MeldingAct;
pub use category::{Category, category, category_of};
pub use colleagues::colleagues;
pub use error::MeldingError;
pub use execute::{Do, execute};
pub(crate) use facts::regio as region;
pub(crate) use intake::take_in_for;
pub(crate) use intake::{Arrival, arrive};
pub use intake::{check_in, take_in};
pub use list::{PAGE, WorklistPage, WorklistWish, worklist};
pub use terms::{WorkTerm, work_term};
pub(crate) use view::see_for;
pub use view::{SeenAdres, SeenFor, SeenMelder, SeenMelding, see, see_adres, see_melder};

use crate::{
    App, AppError, allow, berichten,
    ports::{MeldingRow, Stream},
};
use access::{Aanvrager, HUIS, Handeling, MeldingFeiten, Relatie, Relaties, passend_doel};
use kernel::{AccountId, Actor, MeldingId, OrganisatieId};

/// What somebody is to a melding, from open facts.
pub(crate) async fn relaties(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<Relaties, AppError> {
    let Some(row) = allow::known(app.store.melding_row(id).await)? else { return Ok(Relaties::GEEN) };
    // Who is asked to decide on a notice, or on undoing a koppeling, must see the melding that it is about.
    let gevraagd = row.gevraagd
        || berichten::is_asked(app, &row).await?
        || crate::koppeling::is_asked(app, id, wie.account()).await?;
    let relaties = MeldingFeiten { gevraagd, ..feiten(&row) }.relaties(wie);
    // Who carries out the service that was decided on it reads what it was decided on.
    let decided = row.besloten_op.is_some() && !relaties.bevat(Relatie::Behandelaar);
    let service = decided && app.store.diensten_van(row.casus).await?.iter().any(|d| d.behandelaar == wie.account());
    Ok(relaties.met_als(service, Relatie::Behandelaar))
}

/// Whether somebody may do this to a melding: for what a page offers. It opens nothing; the use case asks for its permit.
pub fn may<A: Handeling>(wie: &Aanvrager, row: &MeldingRow) -> bool {
    passend_doel::<A>(wie, feiten(row).relaties(wie)).is_ok()
}

pub(crate) fn feiten(row: &MeldingRow) -> MeldingFeiten {
    MeldingFeiten {
        regio: row.regio,
        ontvanger: row.ontvanger,
        behandelaar: row.behandelaar,
        voorsteller: row.voorsteller,
        gevraagd: row.gevraagd,
        besloten: row.besloten_op.is_some(),
    }
}

const fn stream(id: MeldingId) -> Stream {
    Stream::Melding(id)
}

/// The house itself: takes a report in from the portal and delivers what Veilig Thuis lets the reporter know. It stands in
/// the record instead of the reporter, whose identity is in the sealed part only.
pub(crate) async fn house(app: &App, organisatie: OrganisatieId) -> Result<Actor, AppError> {
    let account = AccountId::new(app.accounts.installation().await?);
    Ok(Actor { account, rol: HUIS, organisatie })
}
