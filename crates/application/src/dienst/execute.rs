//! Any act on a service but starting it.

use super::{DienstAct, DienstError, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, run, unchanged},
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::facts,
    ports::{AccessEntry, Account, Append, Event, StoreError, Stream, Transaction, fold},
};
use access::{
    Aanvrager, Actie, Rol,
    handeling::{DienstBesluitBekrachtigen, DienstToewijzen, DienstUitvoeren},
    mag_ooit,
};
use kernel::{AccountId, Actor, CasusId, Decider, DienstId, Moment, Recorded};
use veiligthuis::{
    RegioInstelling,
    casus::{self, Casus},
    codes::DienstAfloop,
    dienst::{Command, Dienst, Event as DienstEvent, Facts, Soort},
};

/// Lets a service decide; that it ended is written to its casus in the same transaction.
pub async fn execute(
    app: &App,
    wie: &Aanvrager,
    id: DienstId,
    form: FormMeta,
    command: Command,
) -> Result<Done, DienstError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, id, &form, command).await;
    or_answered(app, &form, done).await
}

/// Whether this person may comes before everything that tells that the service is there, or how it is.
async fn act(app: &App, wie: &Aanvrager, id: DienstId, form: &FormMeta, command: Command) -> Result<Done, DienstError> {
    let history = match app.store.load(stream(id)).await {
        Ok(history) => history,
        Err(StoreError::NotFound) => Vec::new(),
        Err(other) => return Err(other.into()),
    };
    let (dienst, seq) = fold::<Dienst>(&history)?;
    let target = Target::stream(stream(id), relaties(app, wie, id, proposer(&dienst, &command)).await?);
    let (actor, access) = permit_for(app, wie, target, DienstAct::of(&command).ok_or(AppError::NotForYou)?).await?;
    unchanged(stream(id), &history, form)?;
    colleague(app, wie, &command).await?;
    let begin = dienst.gestart.as_ref().ok_or(AppError::NotForYou)?;
    let facts = Facts { wet: app.wet, regio: facts::regio(app, begin.regio).await? };
    let now = app.clock.now();
    let made = dienst.decide(command, &facts, &actor, now)?;
    let mut appends = follow(app, id, &dienst, &made, &actor, now).await?;
    let events = made.into_iter().map(Event::Dienst).collect();
    appends.insert(0, Append { stream: stream(id), expected: seq, actor, events });
    let transaction =
        Transaction { at: now, appends, access: vec![access], once: form.once(), drop_draft: form.draft.clone() };
    Ok(commit(app, transaction, form).await?)
}

/// Who made the proposal that a command is about.
fn proposer(dienst: &Dienst, command: &Command) -> Option<AccountId> {
    match command {
        Command::Bekrachtig { voorstel } => dienst.voorstel(*voorstel).map(|v| v.door.account),
        _ => None,
    }
}

async fn permit_for(
    app: &App,
    wie: &Aanvrager,
    target: Target,
    act: DienstAct,
) -> Result<(Actor, AccessEntry), AppError> {
    macro_rules! permit {
        ($act:ty) => {{
            let permit = allow::<$act>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }};
    }
    Ok(match act {
        DienstAct::CarryOut => permit!(DienstUitvoeren),
        DienstAct::Assign => permit!(DienstToewijzen),
        DienstAct::Confirm => permit!(DienstBesluitBekrachtigen),
    })
}

/// What the act means for the casus: that the service ended, or became an onderzoek.
async fn follow(
    app: &App,
    id: DienstId,
    dienst: &Dienst,
    made: &[DienstEvent],
    actor: &Actor,
    now: Moment,
) -> Result<Vec<Append>, DienstError> {
    let after = made.iter().fold(dienst.clone(), |d, event| {
        d.apply(&Recorded { seq: 0, at: now, actor: actor.clone(), event: event.clone() })
    });
    let Some(begin) = &dienst.gestart else { return Ok(Vec::new()) };
    let end = |afloop| casus::Command::BeeindigDienst { dienst: id, afloop, op: now };
    let commands = match (&after.einde, dienst.soort() == after.soort()) {
        (Some(einde), _) if dienst.einde.is_none() && einde.voortijdig.is_some() => {
            vec![end(DienstAfloop::VoortijdigAfgesloten)]
        }
        (Some(_), _) if dienst.einde.is_none() => vec![end(DienstAfloop::Afgerond)],
        (None, false) => vec![
            end(DienstAfloop::OmgezetNaarOnderzoek),
            casus::Command::StartDienst { dienst: id, soort: Soort::Onderzoek, gestart: now },
        ],
        (Some(_), _) | (None, true) => return Ok(Vec::new()),
    };
    let regio = facts::regio(app, begin.regio).await?;
    let appended = in_casus(app, begin.casus, regio, commands, actor, now).await?;
    Ok(vec![appended])
}

/// What a casus makes of these commands.
pub(super) async fn in_casus(
    app: &App,
    id: CasusId,
    regio: RegioInstelling,
    commands: Vec<casus::Command>,
    actor: &Actor,
    now: Moment,
) -> Result<Append, AppError> {
    let stream = Stream::Casus(id);
    let (casus, expected) = fold::<Casus>(&app.store.load(stream).await?)?;
    let facts = casus::Facts::zonder_personen(app.wet, regio);
    let (_, made) = run(casus, expected, commands, &facts, actor, now)
        .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
    let events = made.into_iter().map(Event::Casus).collect();
    Ok(Append { stream, expected, actor: actor.clone(), events })
}

/// The people of the region of who asks, who can carry out a service; by name.
pub async fn colleagues(app: &App, wie: &Aanvrager) -> Result<Vec<Account>, AppError> {
    let region = app.accounts.accounts(Some(wie.organisatie())).await?;
    Ok(region.into_iter().filter(|account| can_take(account, wie)).collect())
}

fn can_take(account: &Account, wie: &Aanvrager) -> bool {
    account.actief && account.organisatie == wie.organisatie() && carries_out(&account.rollen)
}

fn carries_out(rollen: &[Rol]) -> bool {
    rollen.iter().any(|rol| mag_ooit(*rol, Actie::DienstUitvoeren))
}

/// A service goes only to somebody of the region who can carry it out.
pub(super) async fn taker(app: &App, wie: &Aanvrager, account: AccountId) -> Result<(), AppError> {
    let fits = if account == wie.account() {
        carries_out(wie.rollen())
    } else {
        app.accounts.account(account).await?.is_some_and(|account| can_take(&account, wie))
    };
    if fits { Ok(()) } else { Err(nobody_like_that()) }
}

/// The people whom a command names are of the region.
async fn colleague(app: &App, wie: &Aanvrager, command: &Command) -> Result<(), AppError> {
    match command {
        Command::GeefAanCollega { aan } => taker(app, wie, *aan).await,
        Command::LegContactVast(contact) if contact.door != wie.account() => {
            let account = app.accounts.account(contact.door).await?;
            let fits = account.is_some_and(|account| account.organisatie == wie.organisatie());
            if fits { Ok(()) } else { Err(nobody_like_that()) }
        }
        _ => Ok(()),
    }
}

fn nobody_like_that() -> AppError {
    AppError::Refused {
        code: "collega-onbekend",
        zin: "Deze collega kan dit niet doen. Kies iemand uit de lijst.".to_owned(),
    }
}
