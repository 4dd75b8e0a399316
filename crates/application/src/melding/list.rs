//! The work list.

use super::{WorkTerm, terms::question, work_term};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, KoppelingRow, MeldingFilter, MeldingRow, MeldingTelling, SignaalRow, Viewed},
};
use access::{Aanvrager, Actie, Permit, Rol, handeling::Werklijst, mag_ooit};
use kernel::AccountId;

/// What somebody wants to see of the work list.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct WorklistWish {
    /// Only what I hold.
    pub mine: bool,
    /// Only what nobody holds.
    pub free: bool,
    /// Only what waits for me as the second decider.
    pub asked: bool,
    /// Also the decided ones.
    pub decided: bool,
    /// Skip so many.
    pub offset: u32,
}

/// A page of the work list: acute first, then oldest first, with the term of each.
pub struct WorklistPage {
    /// The rows with their terms; looking at them was logged.
    pub rows: Viewed<Vec<(MeldingRow, WorkTerm)>>,
    /// There are more rows after these.
    pub more: bool,
    /// How many open meldingen the region has, whatever was wished.
    pub counts: MeldingTelling,
    /// New signals about people that who asks knows: from a casus of their own, or, when they lead the team, from one whose
    /// holder has left.
    pub signals: Vec<SignaalRow>,
    /// Koppelingen that somebody else proposed to undo and on which who asks may decide.
    pub undoing: Vec<KoppelingRow>,
    /// Opens the labels.
    pub permit: Permit<Werklijst>,
}

/// So many rows on a page.
pub const PAGE: u32 = 50;

/// The work list of the region of who asks.
pub async fn worklist(app: &App, wie: &Aanvrager, wish: WorklistWish) -> Result<WorklistPage, AppError> {
    let permit = allow::<Werklijst>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let filter = MeldingFilter {
        regio: regio.id,
        behandelaar: wish.mine.then(|| wie.account()),
        alleen_vrij: wish.free,
        gevraagd_aan: wish.asked.then(|| wie.account()),
        ook_besloten: wish.decided,
        offset: wish.offset,
        limit: PAGE + 1,
    };
    let rows = app.store.meldingen(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|rows| {
        let shown = rows.into_iter().take(PAGE as usize);
        shown
            .map(|row| {
                let term = work_term(app, regio.instelling, row.ontvangen_op, row.besloten_op);
                (row, term)
            })
            .collect()
    });
    let counts = app.store.tel_meldingen(question(app, wie.account(), &regio)).await?;
    let signals = signals(app, wie).await?;
    let decides = wie.rollen().iter().any(|rol| mag_ooit(*rol, Actie::KoppelingBekrachtigen));
    let undoing = match decides {
        true => app.store.koppelingen_gevraagd(regio.id, wie.account()).await?,
        false => Vec::new(),
    };
    Ok(WorklistPage { rows, more, counts, signals, undoing, permit })
}

/// A signal about people who are known goes to who holds or held their casus; to the team lead when nobody does any more.
async fn signals(app: &App, wie: &Aanvrager) -> Result<Vec<SignaalRow>, AppError> {
    let found = app.store.signalen(wie.organisatie()).await?;
    if found.is_empty() {
        return Ok(found);
    }
    let people = app.accounts.accounts(Some(wie.organisatie())).await?;
    let works_here = |id: AccountId| people.iter().any(|account| account.id == id && account.actief);
    let leads = wie.rollen().contains(&Rol::Teamleider);
    let for_me = |signal: &SignaalRow| match signal.houder.filter(|id| works_here(*id)) {
        Some(holder) => holder == wie.account(),
        None => leads,
    };
    // Who assesses it already knows.
    Ok(found.into_iter().filter(|signal| for_me(signal) && signal.behandelaar != Some(wie.account())).collect())
}
