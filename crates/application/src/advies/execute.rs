//! Any act on an advice but recording it, looking at who asked, and reporting.

use super::{AdviesAct, AdviesError, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, current},
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::region,
    ports::{AccessEntry, Append, Event, Transaction},
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
    let (advies, seq) = current(app, stream(id), form).await?;
    let append = decided(app, id, &advies, seq, actor, command).await?;
    let transaction = Transaction {
        at: app.clock.now(),
        appends: vec![append],
        access: vec![row],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, form).await?)
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
