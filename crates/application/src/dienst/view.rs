//! Looking at a service.

use super::{relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    melding::facts,
    ports::{DienstRow, Viewed, fold, typed},
};
use access::{Aanvrager, Permit, handeling::DienstInzien};
use kernel::{DienstId, Recorded};
use veiligthuis::dienst::{Dienst, Event, Facts, Ontbreekt, TienWeken};

/// A service that may be shown, and the permit that opens what is in it.
pub struct SeenDienst {
    /// The service; looking at it was logged.
    pub dienst: Viewed<Dienst>,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Its row in the list.
    pub row: DienstRow,
    /// What happened, in order.
    pub verloop: Vec<Recorded<Event>>,
    /// Law and region.
    pub facts: Facts,
    /// Opens personal data.
    pub permit: Permit<DienstInzien>,
}

/// The service, for its pages.
pub async fn see(app: &App, wie: &Aanvrager, id: DienstId) -> Result<SeenDienst, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id, None).await?);
    let permit = allow::<DienstInzien>(app, wie, target).await?;
    let viewed = app.store.view(stream(id), entry(app, &permit, target.object)).await?;
    let (dienst, seq) = fold(viewed.get())?;
    let verloop = viewed.get().iter().filter_map(typed).collect();
    let row = app.store.dienst_row(id).await?;
    let facts = Facts { wet: app.wet, regio: facts::regio(app, row.regio).await? };
    Ok(SeenDienst { dienst: viewed.map(|_| dienst), seq, row, verloop, facts, permit })
}

impl SeenDienst {
    /// The ten weeks.
    pub fn tien_weken(&self) -> Option<TienWeken> {
        self.facts.tien_weken(self.dienst.get())
    }
    /// What is missing to finish now.
    pub fn ontbreekt(&self, app: &App) -> Vec<Ontbreekt> {
        self.dienst.get().ontbreekt(&self.facts, app.clock.now())
    }
}
