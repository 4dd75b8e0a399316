//! The board of the day for the team lead: what is due, late, unseen, refused, missed, waiting.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, Account, Bord, BordVraag, Viewed},
};
use access::{Aanvrager, handeling};
use kernel::{Dag, Moment, Telling};

/// So many rows of each list stand on the board; the whole list is a page of its own.
pub const TEN: u32 = 10;

/// So many days ahead is counted: two weeks.
const VOORUIT: i32 = 14;

/// The board.
pub struct Board {
    /// What stands on it; looking at it was logged.
    pub bord: Viewed<Bord>,
    /// The day.
    pub vandaag: Dag,
    /// The last day that is counted.
    pub tot: Dag,
    /// After how many werkdagen a file that waits is looked at again.
    pub wachtcheck: u32,
    /// Everybody of the region, by name.
    pub mensen: Vec<Account>,
}

/// The board of the region of who asks, as it is now.
pub async fn board(app: &App, wie: &Aanvrager) -> Result<Board, AppError> {
    let permit = allow::<handeling::Bord>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let (vandaag, wachtcheck) = (app.clock.now().dag(), regio.instelling.regio().wachtcheck);
    let tot = vandaag.plus_dagen(VOORUIT);
    // What was last looked at on this day has to be looked at again today.
    let eerste = app.wet.kalender.voor_werkdagen(vandaag, wachtcheck, Telling::Rooster);
    let ongecheckt_voor = Moment::in_nederland(eerste.plus_dagen(1), 0, 0).unwrap_or_else(|| app.clock.now());
    let vraag = BordVraag { regio: regio.id, vandaag, tot, ongecheckt_voor, limit: TEN };
    let bord = app.store.bord(vraag, entry(app, &permit, AccessObject::List)).await?;
    let mensen = app.accounts.accounts(Some(regio.id)).await?;
    Ok(Board { bord, vandaag, tot, wachtcheck, mensen })
}
