//! Looking at a dossier.

use super::{execute::kader_of, fold, relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::Viewed,
};
use access::{
    Aanvrager, OpentInhoud, Permit,
    handeling::{DossierAnoniem, DossierInzien, DossierVerantwoording},
};
use kernel::DossierId;
use meldcode::{dossier::Dossier, kader::Kader};

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

/// The dossier, for the printable account of its steps.
pub async fn see_account<'a>(
    app: &'a App,
    wie: &Aanvrager,
    id: DossierId,
) -> Result<SeenFor<'a, DossierVerantwoording>, AppError> {
    see_for(app, wie, id).await
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
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<A>(app, wie, target).await?;
    let viewed = app.store.view(stream(id), entry(app, &permit, target.object)).await?;
    let dossier = fold(viewed.get())?;
    let kader = kader_of(app, &dossier)?;
    Ok(SeenFor { dossier: viewed.map(|_| dossier), kader, permit })
}
