//! Any act on a casus that its own pages ask.

use super::{CasusAct, CasusError, colleagues, facts, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::region,
    ports::{AccessEntry, Append, Event, StoreError, Transaction, fold},
};
use access::{
    Aanvrager,
    handeling::{
        CasusBekrachtigen, CasusBewerken, CasusClaimen, CasusSluiten, MonitoringVastleggen, OverdrachtAanbieden,
        OverdrachtEscaleren, OverdrachtVastleggen,
    },
};
use kernel::{Actor, CasusId, Decider, Recorded};
use veiligthuis::casus::{Casus, Command};

/// Lets a casus decide commands in order, all or none.
pub async fn execute(
    app: &App,
    wie: &Aanvrager,
    id: CasusId,
    form: FormMeta,
    commands: Vec<Command>,
) -> Result<Done, CasusError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, id, &form, commands).await;
    or_answered(app, &form, done).await
}

/// Whether this person may comes before everything that tells that the casus is there, or how it is.
async fn act(
    app: &App,
    wie: &Aanvrager,
    id: CasusId,
    form: &FormMeta,
    commands: Vec<Command>,
) -> Result<Done, CasusError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let mut access: Vec<AccessEntry> = Vec::new();
    let mut actor: Option<Actor> = None;
    for command in &commands {
        let kind = CasusAct::of(command).ok_or(AppError::NotForYou)?;
        let (who, row) = permit_for(app, wie, target, kind).await?;
        if !access.iter().any(|seen| seen.actie == row.actie) {
            access.push(row);
        }
        actor = Some(who);
    }
    let Some(actor) = actor else { return Ok(Done { path: form.answer.clone(), before: false }) };
    let (mut casus, before) = current(app, id, form).await?;
    colleagues::check(app, wie, &commands).await?;
    let personen = facts::personen(app, &casus).await?;
    let regio = casus.regio.ok_or(AppError::NotForYou)?;
    let facts = facts::facts(app, region(app, regio).await?, &personen);
    let now = app.clock.now();
    let mut made = Vec::new();
    for command in commands {
        for event in casus.decide(command, &facts, &actor, now)? {
            let seq = before + made.len() as u64 + 1;
            casus = casus.apply(&Recorded { seq, at: now, actor: actor.clone(), event: event.clone() });
            made.push(Event::Casus(event));
        }
    }
    let transaction = Transaction {
        at: now,
        appends: vec![Append { stream: stream(id), expected: before, actor, events: made }],
        access,
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(Done::of(app.store.commit(transaction).await?, form))
}

/// The casus as it is now, and its place in the stream; refused when it is no longer as the page showed it.
async fn current(app: &App, id: CasusId, form: &FormMeta) -> Result<(Casus, u64), AppError> {
    let history = app.store.load(stream(id)).await?;
    let last = history.last();
    let seq = last.map_or(0, |r| r.seq);
    if form.versie.is_some_and(|shown| shown != seq) {
        return Err(AppError::Store(StoreError::Conflict {
            stream: stream(id),
            changed_at: last.map(|r| r.at),
            changed_by: last.map(|r| r.actor.clone()),
        }));
    }
    Ok(fold(&history)?)
}

async fn permit_for(
    app: &App,
    wie: &Aanvrager,
    target: Target,
    act: CasusAct,
) -> Result<(Actor, AccessEntry), AppError> {
    macro_rules! permit {
        ($act:ty) => {{
            let permit = allow::<$act>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }};
    }
    Ok(match act {
        CasusAct::Claim => permit!(CasusClaimen),
        CasusAct::Edit => permit!(CasusBewerken),
        CasusAct::Offer => permit!(OverdrachtAanbieden),
        CasusAct::Answer => permit!(OverdrachtVastleggen),
        CasusAct::Escalate => permit!(OverdrachtEscaleren),
        CasusAct::Monitor => permit!(MonitoringVastleggen),
        CasusAct::Close => permit!(CasusSluiten),
        CasusAct::Confirm => permit!(CasusBekrachtigen),
    })
}
