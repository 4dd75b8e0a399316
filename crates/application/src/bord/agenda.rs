//! Everything with a last day that is somebody's work, or nobody's yet.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    melding::PAGE,
    ports::{AccessObject, Account, AgendaVraag, BordPunt, Lijst, Viewed},
};
use access::{Aanvrager, handeling};
use kernel::{AccountId, Dag};

/// Whose agenda, and which part.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct AgendaWish {
    /// Of this person.
    pub wie: Option<AccountId>,
    /// Only what nobody took.
    pub vrij: bool,
    /// Only what is late.
    pub te_laat: bool,
    /// Only what is due today.
    pub vandaag: bool,
    /// Skip so many.
    pub offset: u32,
}

/// A page of an agenda.
pub struct AgendaPage {
    /// The rows; looking at them was logged.
    pub lijst: Viewed<Lijst<BordPunt>>,
    /// Today.
    pub vandaag: Dag,
    /// Everybody of the region, by name.
    pub mensen: Vec<Account>,
}

/// So far ahead an agenda goes: the second monitoring moment and what comes before it.
const TOT_MAANDEN: i32 = 24;

/// The agenda of the region of who asks.
pub async fn agenda(app: &App, wie: &Aanvrager, wish: AgendaWish) -> Result<AgendaPage, AppError> {
    let permit = allow::<handeling::Bord>(app, wie, Target::none(AccessObject::List)).await?;
    let vandaag = app.clock.now().dag();
    let vraag = AgendaVraag {
        regio: wie.organisatie(),
        van: wish.vandaag.then_some(vandaag),
        tot: match (wish.te_laat, wish.vandaag) {
            (true, _) => vandaag.plus_dagen(-1),
            (false, true) => vandaag,
            (false, false) => vandaag.plus_maanden(TOT_MAANDEN),
        },
        wie: wish.wie,
        alleen_vrij: wish.vrij,
        offset: wish.offset,
        limit: PAGE,
    };
    let lijst = app.store.agenda(vraag, entry(app, &permit, AccessObject::List)).await?;
    let mensen = app.accounts.accounts(Some(wie.organisatie())).await?;
    Ok(AgendaPage { lijst, vandaag, mensen })
}
