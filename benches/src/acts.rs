//! What one writer does, each act through its use case, as the pages do it.

use crate::family;
use access::Aanvrager;
use application::{AppError, FormMeta, dossier, melding};
use kernel::{BetrokkeneId, DossierId, MeldingId, OnderdeelId};
use uuid::Uuid;

use application::App;

/// A dossier in which everything stands that a report needs.
pub struct Ready {
    /// The dossier.
    pub dossier: DossierId,
    /// Whose it is.
    pub wie: Aanvrager,
    people: Vec<BetrokkeneId>,
    along: Vec<OnderdeelId>,
}

/// A form as the pages send it: with its one-time key.
fn form(app: &App) -> FormMeta {
    FormMeta { key: Some(app.ids.fresh()), ..FormMeta::default() }
}

/// Opens a dossier.
pub async fn open(app: &App, wie: &Aanvrager) -> Result<DossierId, AppError> {
    let done = dossier::open(app, wie, form(app), None).await?;
    Ok(id_in(&done.path, 2))
}

/// Fills a dossier as far as the decision to report.
pub async fn fill(app: &App, wie: &Aanvrager, id: DossierId) -> Result<Ready, AppError> {
    let filled = family::dossier(app.ids.as_ref(), app.clock.now().dag());
    let form = form(app).answering(format!("/dossiers/{id}"));
    dossier::execute(app, wie, id, form, filled.commands).await?;
    Ok(Ready { dossier: id, wie: wie.clone(), people: filled.people, along: filled.along })
}

/// Turns a dossier into the report with this id.
pub async fn report(app: &App, ready: Ready, melding: MeldingId, proof: Uuid) -> Result<(), AppError> {
    let meld = family::report(melding, ready.people, ready.along, proof);
    dossier::report(app, &ready.wie, ready.dossier, form(app), meld).await.map(drop)
}

/// Takes in a report on the telephone; gives its id.
pub async fn take_in(app: &App, wie: &Aanvrager, proof: Uuid) -> Result<MeldingId, AppError> {
    let opgave = family::call(app.ids.as_ref(), app.clock.now(), proof);
    let done = melding::take_in(app, wie, form(app), opgave).await?;
    Ok(id_in(&done.path, 2))
}

/// The id at this place of a path such as `/dossiers/{id}`.
fn id_in<T: std::str::FromStr>(path: &str, place: usize) -> T {
    path.split('/').nth(place).and_then(|id| id.parse().ok()).expect("the answer of a form leads to what was made")
}
