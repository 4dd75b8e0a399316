//! Saying whether two persons are one human being. Confirming puts a melding that was not decided with the casus that runs.

use super::{evidence, look::weighed, move_to::move_to};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, run},
    allow::{Target, allow, entry},
    dossier::{answered, or_answered},
    melding::{region, relaties},
    ports::{AccessObject, Append, Event, MeldingRow, StoreError, Stream, Transaction, fold},
};
use access::{Aanvrager, handeling::KoppelingBeslissen};
use kernel::{BetrokkeneId, CasusId, KoppelingId, MeldingId, Tekst};
use veiligthuis::{
    codes::{HerkomstKoppeling, KoppelingSoort, RedenVerwerping},
    koppeling::{Command, Koppeling, Paar, VoorstelOpgave},
    melding::Melding,
};

/// What somebody says about a pair.
#[derive(Clone, PartialEq, Eq)]
pub enum Verdict {
    /// One human being.
    Same(Option<Tekst>),
    /// Two.
    Different(RedenVerwerping, Option<Tekst>),
    /// It can not be told yet.
    Unsure(Option<Tekst>),
}

/// Records what somebody says about a person of this melding and one of an earlier melding of the region.
pub async fn decide(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    form: FormMeta,
    (own, other, theirs): (BetrokkeneId, MeldingId, BetrokkeneId),
    verdict: Verdict,
) -> Result<Done, AppError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, id, &form, (own, other, theirs), verdict).await;
    or_answered(app, &form, done).await
}

/// One side of a pair.
struct Side {
    row: MeldingRow,
    melding: Melding,
    seq: u64,
}

async fn side(app: &App, id: MeldingId) -> Result<Side, AppError> {
    let (melding, seq) = fold(&app.store.load(Stream::Melding(id)).await?)?;
    Ok(Side { row: app.store.melding_row(id).await?, melding, seq })
}

async fn act(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    form: &FormMeta,
    (own, other, theirs): (BetrokkeneId, MeldingId, BetrokkeneId),
    verdict: Verdict,
) -> Result<Done, AppError> {
    let stream = Stream::Melding(id);
    let target = Target::stream(stream, relaties(app, wie, id).await?);
    let permit = allow::<KoppelingBeslissen>(app, wie, target).await?;
    let (here, there) = (side(app, id).await?, side(app, other).await?);
    let known = here.melding.betrokkene(own).is_some() && there.melding.betrokkene(theirs).is_some();
    if here.row.regio != there.row.regio || !known {
        return Err(AppError::NotForYou);
    }
    let regio = region(app, here.row.regio).await?;
    let (actor, now) = (permit.actor(), app.clock.now());
    let koppeling = KoppelingId::van_paar(own, theirs);
    let said = Stream::Koppeling(koppeling);
    let history = match app.store.load(said).await {
        Err(StoreError::NotFound) => Vec::new(),
        other => other?,
    };
    let (state, before) = if history.is_empty() { (Koppeling::default(), 0) } else { fold(&history)? };
    let mut commands = Vec::new();
    if state.voorstel.is_none() {
        commands.push(proposal(app, id, &here, own, &there, theirs).await?);
    }
    let same = matches!(verdict, Verdict::Same(_));
    commands.push(match verdict {
        Verdict::Same(toelichting) => Command::Bevestig { toelichting },
        Verdict::Different(reden, toelichting) => Command::Verwerp { reden, toelichting },
        Verdict::Unsure(toelichting) => Command::LaatInTwijfel { toelichting },
    });
    let (_, made) = run(state, before, commands, &regio, &actor, now)
        .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
    let events = made.into_iter().map(Event::Koppeling).collect();
    let mut appends = vec![Append { stream: said, expected: before, actor: actor.clone(), events }];
    let mut access = vec![entry(app, &permit, target.object)];
    if same && let Some((mover, to)) = later_and_running(&here, &there) {
        // Where something runs it is a *vervolgmelding*; otherwise a *hermelding*, which keeps its own casus.
        let what = (&mover.melding, mover.seq, &mover.row);
        let joining = move_to(app, what, to, &regio, &actor, now).await?;
        // The melding that moves may be the other one: its own trace tells who moved it.
        let moves = AccessObject::Stream(Stream::Melding(mover.row.melding));
        if !joining.is_empty() && moves != target.object {
            access.push(entry(app, &permit, moves));
        }
        appends.extend(joining);
    }
    let transaction = Transaction { at: now, appends, access, once: form.once(), drop_draft: form.draft.clone() };
    Ok(commit(app, transaction, form).await?)
}

/// The pair as it is brought to the attention: with the evidence of the radar, when it has any.
async fn proposal(
    app: &App,
    id: MeldingId,
    here: &Side,
    own: BetrokkeneId,
    there: &Side,
    theirs: BetrokkeneId,
) -> Result<Command, StoreError> {
    let here_first = here.row.ontvangen_op < there.row.ontvangen_op;
    let (a, b) = ((here.row.melding, own), (there.row.melding, theirs));
    let ((eerdere, eerdere_persoon), (latere, latere_persoon)) = if here_first { (a, b) } else { (b, a) };
    let evidence = weighed(app, id, &here.melding, own, theirs).await?;
    Ok(Command::StelVoor(VoorstelOpgave {
        paar: Paar { eerdere, eerdere_persoon, latere, latere_persoon },
        regio: here.row.regio,
        herkomst: if evidence.is_some() { HerkomstKoppeling::Radar } else { HerkomstKoppeling::Gezocht },
        soort: evidence.as_ref().map_or(KoppelingSoort::Misschien, |(kind, _)| evidence::soort(*kind)),
        gewicht: evidence.as_ref().map(|(_, evidence)| evidence::hundredths(evidence.bits)),
        kenmerken: evidence.map(|(_, evidence)| evidence::kenmerken(&evidence)).unwrap_or_default(),
    }))
}

/// Which of the two can go to the casus of the other: the later one, while it is not decided.
fn later_and_running<'a>(here: &'a Side, there: &'a Side) -> Option<(&'a Side, CasusId)> {
    let (later, earlier) = if here.row.ontvangen_op < there.row.ontvangen_op { (there, here) } else { (here, there) };
    (later.melding.stand.is_open() && later.row.casus != earlier.row.casus).then_some((later, earlier.row.casus))
}
