//! Looking at an advice, and at who asked: two looks, two permits, two log rows.

use super::{relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow_because, entry},
    melding::region,
    ports::{AccessEntry, AdviesRow, Viewed, fold, typed},
};
use access::{
    Aanleiding, Aanvrager, OpentInhoud, Permit,
    handeling::{AdviesInzien, AdviesvragerInzien},
};
use kernel::{AdviesId, Recorded};
use veiligthuis::{
    RegioInstelling,
    advies::{Advies, Event as AdviesEvent},
};

/// An advice that may be shown, and the permit that opens its texts.
pub struct SeenFor<A: OpentInhoud> {
    /// The advice; looking at it was logged.
    pub advies: Viewed<Advies>,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Its row in the list.
    pub row: AdviesRow,
    /// What happened, in order.
    pub verloop: Vec<Recorded<AdviesEvent>>,
    /// The settings of its region.
    pub regio: RegioInstelling,
    /// Opens what is sealed.
    pub permit: Permit<A>,
}

/// An advice on its own page. Shows nobody.
pub type SeenAdvies = SeenFor<AdviesInzien>;
/// An advice, to see who asked.
pub type SeenAdviesvrager = SeenFor<AdviesvragerInzien>;

/// The advice, for its pages.
pub async fn see(app: &App, wie: &Aanvrager, id: AdviesId) -> Result<SeenAdvies, AppError> {
    see_for(app, wie, id, None).await
}

/// The advice, to see who asked. Who took the contact needs no reason; everybody else chooses one, which stands in the access
/// log before anything is shown.
pub async fn see_adviesvrager(
    app: &App,
    wie: &Aanvrager,
    id: AdviesId,
    aanleiding: Option<Aanleiding>,
) -> Result<SeenAdviesvrager, AppError> {
    see_for(app, wie, id, aanleiding).await
}

async fn see_for<A: OpentInhoud>(
    app: &App,
    wie: &Aanvrager,
    id: AdviesId,
    aanleiding: Option<Aanleiding>,
) -> Result<SeenFor<A>, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow_because::<A>(app, wie, target, aanleiding).await?;
    let entry = AccessEntry { aanleiding, ..entry(app, &permit, target.object) };
    let viewed = app.store.view(stream(id), entry).await?;
    let (advies, seq) = fold(viewed.get())?;
    let verloop = viewed.get().iter().filter_map(typed).collect();
    let row = app.store.advies_row(id).await?;
    let regio = region(app, row.regio).await?;
    Ok(SeenFor { advies: viewed.map(|_| advies), seq, row, verloop, regio, permit })
}
