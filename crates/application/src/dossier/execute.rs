//! Any act on a dossier but opening it and reporting from it.

use super::{relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, current, run},
    allow::{Target, allow, entry},
    ports::{AccessEntry, Append, Event, Transaction},
};
use access::{
    Aanvrager,
    handeling::{DossierBewerken, DossierMelden, DossierSluiten, DossierWegen},
};
use kernel::{Actor, BetrokkeneId, DossierId, OnderdeelId};
use meldcode::{
    dossier::{Command, Dossier, Event as DossierEvent},
    kader::Kader,
};

/// What kind of act a command is: which permit it needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Steps 0 to 3 and everything around them.
    Edit,
    /// Steps 4 and 5.
    Weigh,
    /// What goes to, or comes from, Veilig Thuis.
    Report,
    /// Closing and opening again.
    Close,
}

impl Act {
    /// The kind of act of a command. Exhaustive on purpose: a new command can not slip past the table.
    pub const fn of(command: &Command) -> Self {
        match command {
            Command::OpenDossier { .. }
            | Command::KiesRoute { .. }
            | Command::SchrijfKladnotitie { .. }
            | Command::PromoveerKladnotitie { .. }
            | Command::VerwijderKladnotitie { .. }
            | Command::VoegBetrokkeneToe(_)
            | Command::CorrigeerBetrokkene(_)
            | Command::LegAdresVast { .. }
            | Command::VoegSignaalToe(_)
            | Command::CorrigeerSignaal { .. }
            | Command::TrekSignaalIn { .. }
            | Command::VoerCheckUit(_)
            | Command::LegConsultVast(_)
            | Command::SlaVeiligThuisOver { .. }
            | Command::LegGesprekVast(_)
            | Command::PlanGesprek(_)
            | Command::LegPogingVast(_)
            | Command::SlaStapOver(_)
            | Command::StelStapUit(_)
            | Command::LegAcuutGevaarVast { .. }
            | Command::LegSpoedcontactVast(_)
            | Command::HefAcuutGevaarOp { .. }
            | Command::LegEerdereMeldingVast(_)
            | Command::LegNotitieVast { .. }
            | Command::LegInformerenVast(_)
            | Command::LegToestemmingVast(_)
            | Command::KiesIdentiteit { .. }
            | Command::MaakHulpplan(_)
            | Command::BeeindigHulp { .. }
            | Command::SpreekZichtAf(_) => Self::Edit,
            Command::Weeg(_) | Command::NeemBesluit(_) => Self::Weigh,
            Command::Meld(_) | Command::OntvangTerugkoppeling(_) => Self::Report,
            Command::Sluit(_) | Command::Heropen { .. } => Self::Close,
        }
    }
}

/// Lets a dossier decide about commands, in order, all or none.
pub async fn execute(
    app: &App,
    wie: &Aanvrager,
    id: DossierId,
    form: FormMeta,
    commands: Vec<Command>,
) -> Result<Done, AppError> {
    if let Some(path) = answered(app, &form).await? {
        return Ok(path);
    }
    let done = act(app, wie, id, &form, commands).await;
    or_answered(app, &form, done).await
}

async fn act(
    app: &App,
    wie: &Aanvrager,
    id: DossierId,
    form: &FormMeta,
    commands: Vec<Command>,
) -> Result<Done, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let mut access: Vec<AccessEntry> = Vec::new();
    let mut actor: Option<Actor> = None;
    for act in commands.iter().map(Act::of) {
        let (who, row) = permit_for(app, wie, target, act).await?;
        if !access.iter().any(|seen| seen.actie == row.actie) {
            access.push(row);
        }
        actor = Some(who);
    }
    let Some(actor) = actor else { return Ok(Done { path: form.answer.clone(), before: false }) };
    let (dossier, _) = current(app, stream(id), form).await?;
    let events = decide(app, dossier, &actor, commands)?;
    let thrown_away: Vec<OnderdeelId> = events.events.iter().filter_map(thrown_away).collect();
    let trace = access.first().cloned();
    let append = Append { stream: stream(id), expected: events.before, actor, events: events.events };
    let transaction = Transaction {
        at: app.clock.now(),
        appends: vec![append],
        access,
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    let done = commit(app, transaction, form).await?;
    for note in thrown_away {
        // A scratch note is sealed under its own id: with its key it is gone for good, while the fact that there was one stays.
        if let Some(trace) = &trace {
            app.store.destroy_keys(stream(id), BetrokkeneId::new(note.uuid()), trace.clone()).await?;
        }
    }
    Ok(done)
}

fn thrown_away(event: &Event) -> Option<OnderdeelId> {
    match event {
        Event::Dossier(DossierEvent::KladnotitieVerwijderd { id }) => Some(*id),
        _ => None,
    }
}

/// The answer of the same form, when it was stored before. What the second arrival kept as a draft is needless then: without
/// this the page would offer the stored text again.
pub(crate) async fn answered(app: &App, form: &FormMeta) -> Result<Option<Done>, AppError> {
    let Some(key) = form.key else { return Ok(None) };
    let Some(path) = app.store.answered(key).await? else { return Ok(None) };
    if let Some(draft) = &form.draft {
        app.drafts.discard(draft).await?;
    }
    Ok(Some(Done { path, before: true }))
}

/// What came of a form. One that came in twice at the same moment finds, the second time, what the first changed: it gets the
/// answer of the first, not the refusal.
pub(crate) async fn or_answered<E: From<AppError>>(
    app: &App,
    form: &FormMeta,
    done: Result<Done, E>,
) -> Result<Done, E> {
    match done {
        Ok(done) => Ok(done),
        Err(refusal) => answered(app, form).await?.ok_or(refusal),
    }
}

async fn permit_for(app: &App, wie: &Aanvrager, target: Target, act: Act) -> Result<(Actor, AccessEntry), AppError> {
    Ok(match act {
        Act::Edit => {
            let permit = allow::<DossierBewerken>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }
        Act::Weigh => {
            let permit = allow::<DossierWegen>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }
        Act::Report => {
            let permit = allow::<DossierMelden>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }
        Act::Close => {
            let permit = allow::<DossierSluiten>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }
    })
}

/// What was decided, and where the stream stood before.
pub(crate) struct Decided {
    pub before: u64,
    pub events: Vec<Event>,
    pub dossier: Dossier,
}

/// Decides about commands one after the other; each sees what the one before made.
pub(crate) fn decide(app: &App, dossier: Dossier, actor: &Actor, commands: Vec<Command>) -> Result<Decided, AppError> {
    let kader = kader_of(app, &dossier)?;
    let now = app.clock.now();
    let before = dossier.seq;
    let (dossier, made) = run(dossier, before, commands, kader, actor, now).map_err(refused)?;
    Ok(Decided { before, events: made.into_iter().map(Event::Dossier).collect(), dossier })
}

/// The framework version that the dossier is kept under.
pub(crate) fn kader_of<'a>(app: &'a App, dossier: &Dossier) -> Result<&'a Kader, AppError> {
    let kop = dossier.kop.as_ref().ok_or(AppError::NotForYou)?;
    app.kaders.vind(&kop.kader).ok_or_else(|| AppError::Refused {
        code: "kader-ontbreekt",
        zin: "Het afwegingskader van dit dossier is niet geladen. Vraag uw beheerder het bestand terug te zetten."
            .to_owned(),
    })
}

pub(crate) fn refused(refusal: meldcode::dossier::Refusal) -> AppError {
    AppError::Refused { code: refusal.code(), zin: refusal.to_string() }
}
