//! Any act on an advice but recording it, looking at who asked, and reporting.

use super::{AdviesAct, AdviesError, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::region,
    ports::{AccessEntry, Append, Event, StoreError, Transaction, fold},
};
use access::{
    Aanvrager,
    handeling::{AdviesBewerken, AmbtshalveBekrachtigen, AmbtshalveVoorstellen},
};
use kernel::{Actor, AdviesId, Decider};
use veiligthuis::advies::{Advies, Command, Facts};

/// Lets an advice decide. A consent that is taken back destroys its key in the same transaction.
pub async fn execute(
    app: &App,
    wie: &Aanvrager,
    id: AdviesId,
    form: FormMeta,
    command: Command,
) -> Result<Done, AdviesError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, id, &form, command).await;
    or_answered(app, &form, done).await
}

async fn act(app: &App, wie: &Aanvrager, id: AdviesId, form: &FormMeta, command: Command) -> Result<Done, AdviesError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let act = AdviesAct::of(&command).ok_or(AppError::NotForYou)?;
    let (actor, row) = permit_for(app, wie, target, act).await?;
    let (advies, seq) = current(app, id, form.versie).await?;
    let append = decided(app, id, &advies, seq, actor, command).await?;
    let transaction = Transaction {
        at: app.clock.now(),
        appends: vec![append],
        access: vec![row],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(Done::of(app.store.commit(transaction).await?, form))
}

async fn permit_for(
    app: &App,
    wie: &Aanvrager,
    target: Target,
    act: AdviesAct,
) -> Result<(Actor, AccessEntry), AppError> {
    macro_rules! permit {
        ($act:ty) => {{
            let permit = allow::<$act>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }};
    }
    Ok(match act {
        AdviesAct::Continue => permit!(AdviesBewerken),
        AdviesAct::Propose => permit!(AmbtshalveVoorstellen),
        AdviesAct::Confirm => permit!(AmbtshalveBekrachtigen),
    })
}

/// The advice as it is now, and its place in the stream; refused when it is no longer as the page showed it.
pub(super) async fn current(app: &App, id: AdviesId, shown: Option<u64>) -> Result<(Advies, u64), AppError> {
    let history = app.store.load(stream(id)).await.map_err(AppError::from)?;
    let last = history.last();
    let seq = last.map_or(0, |r| r.seq);
    if shown.is_some_and(|shown| shown != seq) {
        return Err(AppError::Store(StoreError::Conflict {
            stream: stream(id),
            changed_at: last.map(|r| r.at),
            changed_by: last.map(|r| r.actor.clone()),
        }));
    }
    Ok((fold(&history)?.0, seq))
}

/// What the advice decides, as an append to its stream.
pub(super) async fn decided(
    app: &App,
    id: AdviesId,
    advies: &Advies,
    seq: u64,
    actor: Actor,
    command: Command,
) -> Result<Append, AdviesError> {
    let of = advies.regio().ok_or(AppError::NotForYou)?;
    let facts = Facts { regio: region(app, of).await? };
    let made = advies.decide(command, &facts, &actor, app.clock.now())?;
    let events = made.into_iter().map(Event::Advies).collect();
    Ok(Append { stream: stream(id), expected: seq, actor, events })
}
