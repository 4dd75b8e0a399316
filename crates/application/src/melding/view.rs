//! Looking at a melding, at who reported it, and at where somebody stays: three looks, three permits, three log rows.

use super::{facts, fold, fold_casus, relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{MeldingRow, Viewed},
};
use access::{
    Aanvrager, OpentInhoud, Permit,
    handeling::{AdresInzien, MelderInzien, MeldingInzien},
};
use kernel::MeldingId;
use veiligthuis::{RegioInstelling, casus::Casus, melding::Melding};

/// A melding that may be shown, its casus and row, and the permit that opens what is in it.
pub struct SeenFor<A: OpentInhoud> {
    /// The melding; looking at it was logged.
    pub melding: Viewed<Melding>,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Its casus.
    pub casus: Casus,
    /// Its row in the work list.
    pub row: MeldingRow,
    /// The settings of its region.
    pub regio: RegioInstelling,
    /// Opens personal data.
    pub permit: Permit<A>,
}

/// A melding on its own page. Shows neither who reported nor where anybody stays.
pub type SeenMelding = SeenFor<MeldingInzien>;
/// A melding, to see who reported.
pub type SeenMelder = SeenFor<MelderInzien>;
/// A melding, to see where somebody stays.
pub type SeenAdres = SeenFor<AdresInzien>;

/// The melding, for its pages.
pub async fn see(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<SeenMelding, AppError> {
    see_for(app, wie, id).await
}

/// The melding, to see who reported.
pub async fn see_melder(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<SeenMelder, AppError> {
    see_for(app, wie, id).await
}

/// The melding, to see where somebody stays.
pub async fn see_adres(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<SeenAdres, AppError> {
    see_for(app, wie, id).await
}

async fn see_for<A: OpentInhoud>(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<SeenFor<A>, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<A>(app, wie, target).await?;
    let viewed = app.store.view(stream(id), entry(app, &permit, target.object)).await?;
    let seq = viewed.get().last().map_or(0, |r| r.seq);
    let melding = fold(viewed.get())?;
    let row = app.store.melding_row(id).await?;
    let (casus, _) = fold_casus(&app.store.load(crate::ports::Stream::Casus(row.casus)).await?)?;
    let regio = facts::regio(app, row.regio).await?;
    Ok(SeenFor { melding: viewed.map(|_| melding), seq, casus, row, regio, permit })
}
