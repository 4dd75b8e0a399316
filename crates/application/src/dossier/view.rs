//! Looking at a dossier.

use super::{execute::kader_of, relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{History, Viewed, fold, typed},
};
use access::{
    Aanvrager, OpentInhoud, Permit,
    handeling::{DossierAnoniem, DossierInzien, DossierVerantwoording},
};
use kernel::{DossierId, Recorded};
use meldcode::{
    dossier::{Dossier, Event as DossierEvent, Verantwoording, verantwoording},
    kader::Kader,
};

/// A dossier that may be shown, the framework it is kept under, and the permit that opens what is in it.
pub struct SeenFor<'a, A: OpentInhoud> {
    /// The dossier; looking at it was logged.
    pub dossier: Viewed<Dossier>,
    /// Its framework.
    pub kader: &'a Kader,
    /// Opens personal data.
    pub permit: Permit<A>,
}

/// A dossier on its own page.
pub type Seen<'a> = SeenFor<'a, DossierInzien>;

/// The dossier, for its pages.
pub async fn see<'a>(app: &'a App, wie: &Aanvrager, id: DossierId) -> Result<Seen<'a>, AppError> {
    see_for(app, wie, id).await
}

/// The printable account of the steps of a dossier, with the dossier that it is of.
pub struct SeenAccount<'a> {
    /// The dossier; looking at it was logged.
    pub seen: SeenFor<'a, DossierVerantwoording>,
    /// Every step with its day and its reason.
    pub verantwoording: Verantwoording,
}

/// The printable account of the steps of a dossier.
pub async fn see_account<'a>(app: &'a App, wie: &Aanvrager, id: DossierId) -> Result<SeenAccount<'a>, AppError> {
    let (seen, history) = look::<DossierVerantwoording>(app, wie, id).await?;
    let events: Vec<Recorded<DossierEvent>> = history.iter().filter_map(typed).collect();
    let verantwoording = verantwoording(&events, &seen.permit);
    Ok(SeenAccount { seen, verantwoording })
}

/// The dossier, for the anonymous case view.
pub async fn see_anonymous<'a>(
    app: &'a App,
    wie: &Aanvrager,
    id: DossierId,
) -> Result<SeenFor<'a, DossierAnoniem>, AppError> {
    see_for(app, wie, id).await
}

async fn see_for<'a, A: OpentInhoud>(app: &'a App, wie: &Aanvrager, id: DossierId) -> Result<SeenFor<'a, A>, AppError> {
    look(app, wie, id).await.map(|(seen, _)| seen)
}

async fn look<'a, A: OpentInhoud>(
    app: &'a App,
    wie: &Aanvrager,
    id: DossierId,
) -> Result<(SeenFor<'a, A>, History), AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<A>(app, wie, target).await?;
    let viewed = app.store.view(stream(id), entry(app, &permit, target.object)).await?;
    let (dossier, _) = fold(viewed.get())?;
    let kader = kader_of(app, &dossier)?;
    let mut history = History::new();
    let dossier = viewed.map(|events| {
        history = events;
        dossier
    });
    Ok((SeenFor { dossier, kader, permit }, history))
}
