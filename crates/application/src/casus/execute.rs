//! Any act on a casus that its own pages ask.

use super::{CasusAct, CasusError, colleagues, facts, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, current, run},
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::region,
    ports::{AccessEntry, Append, Event, Transaction},
};
use access::{
    Aanvrager,
    handeling::{
        CasusBekrachtigen, CasusBewaken, CasusBewerken, CasusClaimen, CasusSluiten, MonitoringVastleggen,
        OverdrachtAanbieden, OverdrachtEscaleren, OverdrachtVastleggen,
    },
};
use kernel::{Actor, CasusId};
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
    let (casus, before) = current::<Casus>(app, stream(id), form).await?;
    colleagues::check(app, wie, &commands).await?;
    let personen = facts::personen(app, &casus).await?;
    let regio = casus.regio.ok_or(AppError::NotForYou)?;
    let (berichten, _) = crate::berichten::of_casus(app, id).await?;
    let facts = facts::facts(app, region(app, regio).await?, &personen, &berichten);
    let now = app.clock.now();
    let (_, made) = run(casus, before, commands, &facts, &actor, now)?;
    let events = made.into_iter().map(Event::Casus).collect();
    let transaction = Transaction {
        at: now,
        appends: vec![Append { stream: stream(id), expected: before, actor, events }],
        access,
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, form).await?)
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
        CasusAct::Watch => permit!(CasusBewaken),
        CasusAct::Offer => permit!(OverdrachtAanbieden),
        CasusAct::Answer => permit!(OverdrachtVastleggen),
        CasusAct::Escalate => permit!(OverdrachtEscaleren),
        CasusAct::Monitor => permit!(MonitoringVastleggen),
        CasusAct::Close => permit!(CasusSluiten),
        CasusAct::Confirm => permit!(CasusBekrachtigen),
    })
}
