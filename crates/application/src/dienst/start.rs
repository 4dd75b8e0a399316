//! Starting the service that was decided: the people of the melding go along, and the casus knows.

use super::{
    DienstError,
    execute::{in_casus, taker},
    may,
    people::people,
    stream,
};
use crate::{
    App, AppError, Done, FormMeta,
    act::commit,
    allow::{Target, allow, entry, known},
    dossier::{answered, or_answered},
    melding::facts,
    ports::{Append, DienstRow, Event, MeldingRow, Stream, Transaction, fold},
};
use access::{
    Aanvrager, CasusFeiten, Relaties,
    handeling::{DienstInzien, DienstStarten},
    passend_doel,
};
use kernel::{AccountId, Decider, DienstId, MeldingId};
use veiligthuis::{
    casus::{self, Casus},
    dienst::{Command, Dienst, Facts, Gestart, Soort},
    melding::Melding,
};

/// A service that waits to be started, as far as the page of its melding shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Starting {
    /// Which.
    pub soort: Soort,
    /// Number of the melding for people.
    pub kenmerk: String,
}

/// The services around a melding, for its page.
pub struct Around {
    /// The service that it asked for waits, and who looks may start it.
    pub waits: bool,
    /// The services of its casus that who looks may see, oldest first.
    pub running: Vec<DienstRow>,
}

/// The services around a melding.
pub async fn around(app: &App, wie: &Aanvrager, row: &MeldingRow) -> Result<Around, AppError> {
    let mut running = app.store.diensten_van(row.casus).await?;
    running.retain(|service| may::<DienstInzien>(wie, service));
    Ok(Around { waits: starting(app, wie, row.melding).await?.is_some(), running })
}

/// The service that a melding asked for and that did not start, for who may start it. Says nothing about anybody.
pub async fn starting(app: &App, wie: &Aanvrager, melding: MeldingId) -> Result<Option<Starting>, AppError> {
    let Some(row) = &known(app.store.melding_row(melding).await)? else { return Ok(None) };
    if passend_doel::<DienstStarten>(wie, relaties(row, wie)).is_err() {
        return Ok(None);
    }
    let (casus, _) = fold::<Casus>(&app.store.load(Stream::Casus(row.casus)).await?)?;
    let asked = casus.wacht_op.iter().filter(|g| g.melding == row.melding).min_by_key(|g| g.besloten);
    Ok(asked.map(|asked| Starting { soort: asked.soort, kenmerk: row.kenmerk.clone() }))
}

/// The same, for the page on which it is started: who may not do that leaves a trace.
pub async fn to_start(app: &App, wie: &Aanvrager, melding: MeldingId) -> Result<Starting, AppError> {
    let row = known(app.store.melding_row(melding).await)?;
    let (object, relaties) = target(row.as_ref(), melding, wie);
    let permit = allow::<DienstStarten>(app, wie, Target::stream(object, relaties)).await?;
    app.store.log(vec![entry(app, &permit, Target::stream(object, relaties).object)]).await?;
    starting(app, wie, melding).await?.ok_or(AppError::NotForYou)
}

/// The melding, which is there or not as far as a stranger can tell, and what somebody is to its casus.
fn target(row: Option<&MeldingRow>, melding: MeldingId, wie: &Aanvrager) -> (Stream, Relaties) {
    (Stream::Melding(melding), row.map_or(Relaties::GEEN, |row| relaties(row, wie)))
}

/// Starts the service that the decision on a melding asked for, for a worker of the region.
pub async fn start(
    app: &App,
    wie: &Aanvrager,
    melding: MeldingId,
    behandelaar: AccountId,
    form: FormMeta,
) -> Result<Done, DienstError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = begin(app, wie, melding, behandelaar, &form).await;
    or_answered(app, &form, done).await
}

async fn begin(
    app: &App,
    wie: &Aanvrager,
    melding: MeldingId,
    behandelaar: AccountId,
    form: &FormMeta,
) -> Result<Done, DienstError> {
    let row = known(app.store.melding_row(melding).await)?;
    let (object, relaties) = target(row.as_ref(), melding, wie);
    let permit = allow::<DienstStarten>(app, wie, Target::stream(object, relaties)).await?;
    let row = row.ok_or(AppError::NotForYou)?;
    taker(app, wie, behandelaar).await?;
    let (casus, _) = fold::<Casus>(&app.store.load(Stream::Casus(row.casus)).await?)?;
    let asked = casus.wacht_op.iter().filter(|g| g.melding == melding).min_by_key(|g| g.besloten);
    let asked = *asked.ok_or(DienstError::Other(niets_te_starten()))?;
    let (source, _) = fold::<Melding>(&app.store.load(Stream::Melding(melding)).await?)?;
    let (now, actor, dienst) = (app.clock.now(), permit.actor(), DienstId::new(app.ids.fresh()));
    let regio = facts::regio(app, row.regio).await?;
    let gestart = Gestart {
        soort: asked.soort,
        casus: row.casus,
        melding,
        regio: row.regio,
        ontvangen: row.ontvangen_op,
        besloten: asked.besloten,
        gezin_gesproken: source.gezin_gesproken(),
        behandelaar,
    };
    let command = Command::Start { gestart, personen: people(&source, now.dag()) };
    let facts = Facts { wet: app.wet, regio: regio.clone() };
    let made = Dienst::default().decide(command, &facts, &actor, now)?;
    let started = casus::Command::StartDienst { dienst, soort: asked.soort, gestart: now };
    let in_casus = in_casus(app, row.casus, regio, vec![started], &actor, now).await?;
    let form = form.clone().answering(format!("/diensten/{dienst}"));
    let events = made.into_iter().map(Event::Dienst).collect();
    let transaction = Transaction {
        at: now,
        appends: vec![Append { stream: stream(dienst), expected: 0, actor, events }, in_casus],
        access: vec![entry(app, &permit, Target::stream(object, relaties).object)],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, &form).await?)
}

/// What somebody is to the casus of a melding.
fn relaties(row: &MeldingRow, wie: &Aanvrager) -> Relaties {
    CasusFeiten { regio: row.regio, behandelaar: None, voorsteller: None, gevraagd: false }.relaties(wie)
}

fn niets_te_starten() -> AppError {
    AppError::Refused {
        code: "niets-te-starten",
        zin: "Er wacht geen dienst op een start bij deze melding. Kijk bij de diensten of hij al loopt.".to_owned(),
    }
}
