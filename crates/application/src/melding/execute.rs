//! Any act on a melding but taking it in.

use super::{MeldingAct, MeldingError, colleagues, deliver, facts, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, current, run},
    allow::{Target, allow, entry},
    berichten::{self, Feedback, feedback},
    dossier::{answered, or_answered},
    koppeling,
    ports::{AccessEntry, Append, Event, StoreError, Stream, Transaction, fold},
};
use access::{
    Aanvrager, Permit,
    handeling::{
        AcuutChecken, BeoordelingMaken, BesluitBekrachtigen, BesluitVoorstellen, MelderAfschermen, MeldingAanvullen,
        MeldingClaimen, TerugkoppelingGeven,
    },
};
use kernel::{Actor, CasusId, Decider, MeldingId, Moment, Tekst};
use std::collections::BTreeSet;
use veiligthuis::{
    RegioInstelling,
    casus::{self, Casus},
    codes::{Contactwijze, TerugkoppelMoment},
    melding::{Command, Event as MeldingEvent, Melding},
    terugkoppeling::NagekekenTekst,
};

/// What is asked: commands, or feedback whose words must be checked for names first.
pub enum Do {
    /// Commands in order, all or none.
    Commands(Vec<Command>),
    /// Telling the reporter.
    Feedback {
        /// Which of the moments.
        moment: TerugkoppelMoment,
        /// When.
        om: Moment,
        /// How.
        wijze: Contactwijze,
        /// The words.
        tekst: Option<Tekst>,
    },
}

impl Do {
    fn acts(&self) -> Result<Vec<MeldingAct>, AppError> {
        match self {
            Self::Commands(commands) => {
                commands.iter().map(|command| MeldingAct::of(command).ok_or(AppError::NotForYou)).collect()
            }
            Self::Feedback { .. } => Ok(vec![MeldingAct::TellReporter]),
        }
    }
}

/// How often delivering to the dossier is tried again when its owner writes at the same moment.
const TRIES: usize = 5;

/// Lets a melding decide; what follows from it for the casus and for the reporter is written in the same transaction.
pub async fn execute(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    form: FormMeta,
    what: Do,
) -> Result<Done, MeldingError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, id, &form, what).await;
    or_answered(app, &form, done).await
}

/// Whether this person may comes before everything that tells that the melding is there, or how it is.
async fn act(app: &App, wie: &Aanvrager, id: MeldingId, form: &FormMeta, what: Do) -> Result<Done, MeldingError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let mut access: Vec<AccessEntry> = Vec::new();
    let mut actor: Option<Actor> = None;
    let mut tell: Option<Permit<TerugkoppelingGeven>> = None;
    for act in what.acts()? {
        let (who, row, permit) = permit_for(app, wie, target, act).await?;
        if !access.iter().any(|seen| seen.actie == row.actie) {
            access.push(row);
        }
        tell = tell.or(permit);
        actor = Some(who);
    }
    let Some(actor) = actor else { return Ok(Done { path: form.answer.clone(), before: false }) };
    let (melding, before) = current(app, stream(id), form).await?;
    colleagues::check(app, wie, &what).await?;
    let checked = match (&what, &tell) {
        (Do::Feedback { tekst: Some(tekst), .. }, Some(permit)) => {
            Some(NagekekenTekst::new(tekst.clone(), &melding, permit))
        }
        (Do::Feedback { .. } | Do::Commands(_), _) => None,
    };
    let (commands, given) = match what {
        Do::Commands(commands) => (commands, None),
        Do::Feedback { moment, om, wijze, .. } => {
            let given = checked.clone().map(|tekst| Feedback { moment, om, wijze, tekst });
            (vec![Command::GeefTerugkoppeling { moment, om, wijze, tekst: checked }], given)
        }
    };
    let mut plan = plan(app, id, melding, before, &actor, commands).await?;
    if let Some((given, permit)) = given.zip(tell) {
        let of = (plan.casus, plan.regio.clone());
        let noted = berichten::of_casus(app, plan.casus).await?;
        plan.appends.push(feedback(app, (id, &plan.melding), of, noted, &actor, given, &permit)?);
    }
    for attempt in 1.. {
        let mut appends = plan.appends.clone();
        if let Some(message) = deliver::message(app, id, &plan.melding, &plan.made).await? {
            appends.push(message);
        }
        let transaction = Transaction {
            at: app.clock.now(),
            appends,
            access: access.clone(),
            once: form.once(),
            drop_draft: form.draft.clone(),
        };
        match commit(app, transaction, form).await {
            // The reporter wrote in the dossier at this very moment: look at it again. Nothing was written.
            Err(StoreError::Conflict { stream: Stream::Dossier(_), .. }) if attempt < TRIES => {}
            other => return Ok(other?),
        }
    }
    unreachable!("the last attempt returns")
}

async fn permit_for(
    app: &App,
    wie: &Aanvrager,
    target: Target,
    act: MeldingAct,
) -> Result<(Actor, AccessEntry, Option<Permit<TerugkoppelingGeven>>), AppError> {
    macro_rules! permit {
        ($act:ty) => {{
            let permit = allow::<$act>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object), None)
        }};
    }
    Ok(match act {
        MeldingAct::CheckAcute => permit!(AcuutChecken),
        MeldingAct::Complete => permit!(MeldingAanvullen),
        MeldingAct::Claim => permit!(MeldingClaimen),
        MeldingAct::Assess => permit!(BeoordelingMaken),
        MeldingAct::Propose => permit!(BesluitVoorstellen),
        MeldingAct::Confirm => permit!(BesluitBekrachtigen),
        MeldingAct::Shield => permit!(MelderAfschermen),
        MeldingAct::TellReporter => {
            let permit = allow::<TerugkoppelingGeven>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object), Some(permit))
        }
    })
}

/// What will be written at Veilig Thuis.
struct Plan {
    casus: CasusId,
    regio: RegioInstelling,
    melding: Melding,
    made: Vec<MeldingEvent>,
    appends: Vec<Append>,
}

async fn plan(
    app: &App,
    id: MeldingId,
    melding: Melding,
    before: u64,
    actor: &Actor,
    commands: Vec<Command>,
) -> Result<Plan, MeldingError> {
    let ontvangst = melding.ontvangst.as_ref().ok_or(AppError::NotForYou)?;
    let (casus_id, regio) = (ontvangst.casus, ontvangst.regio);
    let casus_stream = Stream::Casus(casus_id);
    let (casus, casus_seq) = fold(&app.store.load(casus_stream).await?)?;
    let regio = facts::regio(app, regio).await?;
    let linked = koppeling::confirmed(app, id).await?;
    let linked = earlier_of(app, &linked, ontvangst.ontvangen).await?;
    let now = app.clock.now();
    let deciding = commands.iter().any(|c| matches!(c, Command::StelBesluitVoor(_) | Command::Bekrachtig { .. }));
    let unsaid = if deciding { koppeling::unsaid(app, id, &melding, &casus).await?.len() } else { 0 };
    let facts = facts::facts(app, regio.clone(), &melding, &casus, &linked, unsaid);
    let (melding, made) = run(melding, before, commands, &facts, actor, now)?;
    let mut appends = vec![Append {
        stream: stream(id),
        expected: before,
        actor: actor.clone(),
        events: made.iter().cloned().map(Event::Melding).collect(),
    }];
    let followed = follow(id, &casus, &made, &casus::Facts::zonder_personen(app.wet, regio.clone()), actor, now)?;
    if !followed.is_empty() {
        appends.push(Append { stream: casus_stream, expected: casus_seq, actor: actor.clone(), events: followed });
    }
    Ok(Plan { casus: casus_id, regio, melding, made, appends })
}

/// Those of the linked meldingen that were received before this moment.
pub(super) async fn earlier_of(
    app: &App,
    linked: &BTreeSet<MeldingId>,
    ontvangen: Moment,
) -> Result<Vec<MeldingId>, AppError> {
    let mut earlier = Vec::new();
    for id in linked {
        if app.store.melding_row(*id).await?.ontvangen_op < ontvangen {
            earlier.push(*id);
        }
    }
    Ok(earlier)
}

/// What a decision on the melding means for its casus.
fn follow(
    id: MeldingId,
    casus: &Casus,
    made: &[MeldingEvent],
    facts: &casus::Facts,
    actor: &Actor,
    now: Moment,
) -> Result<Vec<Event>, AppError> {
    let command = made.iter().find_map(|event| match event {
        MeldingEvent::Besloten(besloten) => {
            Some(casus::Command::VerwerkBesluit { melding: id, uitkomst: besloten.uitkomst, besloten: now })
        }
        MeldingEvent::Ingetrokken { .. } => Some(casus::Command::VerwerkIntrekking { melding: id }),
        _ => None,
    });
    let Some(command) = command else { return Ok(Vec::new()) };
    let events = casus
        .decide(command, facts, actor, now)
        .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
    Ok(events.into_iter().map(Event::Casus).collect())
}
