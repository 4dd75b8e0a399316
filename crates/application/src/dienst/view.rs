//! Looking at a service.

use super::{fold, relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    dossier::with,
    melding::facts,
    ports::{self, DienstRow, History, Viewed},
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
    let seq = viewed.get().last().map_or(0, |r| r.seq);
    let (dienst, verloop) = (fold(viewed.get())?, events(viewed.get()));
    let row = app.store.dienst_row(id).await?;
    let facts = Facts { wet: app.wet, regio: facts::regio(app, row.regio).await? };
    Ok(SeenDienst { dienst: viewed.map(|_| dienst), seq, row, verloop, facts, permit })
}

/// The events of a service without the other streams' kinds, which never stand in it.
fn events(history: &History) -> Vec<Recorded<Event>> {
    let own = history.iter().filter_map(|recorded| match &recorded.event {
        ports::Event::Dienst(event) => Some(with(recorded, event.clone())),
        ports::Event::Dossier(_) | ports::Event::Melding(_) | ports::Event::Casus(_) => None,
    });
    own.collect()
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
