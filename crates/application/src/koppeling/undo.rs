//! Undoing what was confirmed: one proposes, another decides. What was believed before stays readable, and both histories are
//! as they were: a melding that had joined the casus of the other goes back, when nothing was decided on it.

use super::{move_to::move_to, other};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, run},
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::{region, relaties},
    ports::{AccessEntry, Append, Event, KoppelingRow, MeldingRow, Stream, Transaction, fold, typed},
};
use access::{
    Aanvrager,
    handeling::{KoppelingBekrachtigen, KoppelingBeslissen},
};
use kernel::{Actor, KoppelingId, MeldingId, Moment, OnderdeelId, Tekst};
use veiligthuis::{
    RegioInstelling,
    codes::KoppelingStand,
    koppeling::{Command, Koppeling},
    melding::{Event as MeldingEvent, Melding},
};

/// What is done about a confirmed pair.
#[derive(Clone, PartialEq, Eq)]
pub enum Undo {
    /// Propose to undo it, for this reason.
    Propose(Tekst),
    /// Undo it, as the second: the proposal that was read.
    Confirm(OnderdeelId),
    /// Let it stand, as the second, for this reason.
    Keep(OnderdeelId, Tekst),
}

/// Proposes to undo a koppeling of this melding, or decides on the proposal.
pub async fn undo(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    koppeling: KoppelingId,
    form: FormMeta,
    what: Undo,
) -> Result<Done, AppError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, (id, koppeling), &form, what).await;
    or_answered(app, &form, done).await
}

async fn act(
    app: &App,
    wie: &Aanvrager,
    (id, koppeling): (MeldingId, KoppelingId),
    form: &FormMeta,
    what: Undo,
) -> Result<Done, AppError> {
    let target = Target::stream(Stream::Melding(id), relaties(app, wie, id).await?);
    let (actor, look): (Actor, AccessEntry) = match &what {
        Undo::Propose(_) => {
            let permit = allow::<KoppelingBeslissen>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }
        Undo::Confirm(_) | Undo::Keep(..) => {
            let permit = allow::<KoppelingBekrachtigen>(app, wie, target).await?;
            (permit.actor(), entry(app, &permit, target.object))
        }
    };
    let row = of_melding(app, id, koppeling).await?;
    let stream = Stream::Koppeling(koppeling);
    let (state, before) = fold::<Koppeling>(&app.store.load(stream).await?)?;
    let (regio, now) = (region(app, row.regio).await?, app.clock.now());
    let undoes = matches!(what, Undo::Confirm(_));
    let command = match what {
        Undo::Propose(toelichting) => {
            Command::StelOngedaanMakenVoor { voorstel: OnderdeelId::new(app.ids.fresh()), toelichting }
        }
        Undo::Confirm(voorstel) => Command::MaakOngedaan { voorstel },
        Undo::Keep(voorstel, reden) => Command::LaatStaan { voorstel, reden },
    };
    let (_, made) = run(state, before, [command], &regio, &actor, now)
        .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
    let events = made.into_iter().map(Event::Koppeling).collect();
    let mut appends = vec![Append { stream, expected: before, actor: actor.clone(), events }];
    if undoes {
        appends.extend(restore(app, &row, &regio, &actor, now).await?);
    }
    let transaction =
        Transaction { at: now, appends, access: vec![look], once: form.once(), drop_draft: form.draft.clone() };
    Ok(commit(app, transaction, form).await?)
}

/// The koppeling, when a person of this melding stands in it.
pub(super) async fn of_melding(app: &App, id: MeldingId, koppeling: KoppelingId) -> Result<KoppelingRow, AppError> {
    let said = app.store.koppelingen(id).await?;
    said.into_iter().find(|row| row.koppeling == koppeling).ok_or(AppError::NotForYou)
}

/// The later melding goes back to the casus it came from: when this koppeling alone brought it here, and nothing was decided.
async fn restore(
    app: &App,
    row: &KoppelingRow,
    regio: &RegioInstelling,
    actor: &Actor,
    now: Moment,
) -> Result<Vec<Append>, AppError> {
    let (earlier, later) =
        (app.store.melding_row(row.paar.eerdere).await?, app.store.melding_row(row.paar.latere).await?);
    let history = app.store.load(Stream::Melding(later.melding)).await?;
    let mut moves = history.iter().filter_map(typed::<MeldingEvent>).filter_map(|event| match event.event {
        MeldingEvent::NaarCasusVerplaatst { van, naar } => Some((van, naar)),
        _ => None,
    });
    let Some((back, _)) = moves.next_back().filter(|(_, naar)| *naar == later.casus) else { return Ok(Vec::new()) };
    if earlier.casus != later.casus || held_here(app, row, &later).await? {
        return Ok(Vec::new());
    }
    let (melding, seq) = fold::<Melding>(&history)?;
    Ok(move_to(app, (&melding, seq, &later), back, regio, actor, now).await?)
}

/// Whether another confirmed koppeling keeps the melding in its casus.
async fn held_here(app: &App, undone: &KoppelingRow, later: &MeldingRow) -> Result<bool, AppError> {
    for pair in app.store.koppelingen(later.melding).await? {
        if pair.koppeling == undone.koppeling || pair.stand != KoppelingStand::Bevestigd {
            continue;
        }
        if app.store.melding_row(other(&pair, later.melding)).await?.casus == later.casus {
            return Ok(true);
        }
    }
    Ok(false)
}
