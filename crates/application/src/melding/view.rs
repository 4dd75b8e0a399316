//! Looking at a melding, at who reported it, and at where somebody stays: three looks, three permits, three log rows.

use super::{WorkTerm, facts, relaties, stream, terms};
use crate::{
    App, AppError,
    allow::{Target, allow_because, entry},
    berichten, koppeling,
    ports::{AccessEntry, MeldingRow, Viewed, fold, typed},
};
use access::{
    Aanleiding, Aanvrager, OpentInhoud, Permit,
    handeling::{AdresInzien, MelderInzien, MeldingInzien},
};
use kernel::{MeldingId, Recorded};
use std::collections::BTreeSet;
use veiligthuis::{
    LopendeTermijn, RegioInstelling,
    berichten::Berichten,
    casus::Casus,
    dienst::Dienst,
    lopende_termijnen,
    melding::{Event, Melding},
};

/// A melding that may be shown, its casus and row, and the permit that opens what is in it.
pub struct SeenFor<A: OpentInhoud> {
    /// The melding; looking at it was logged.
    pub melding: Viewed<Melding>,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Its casus.
    pub casus: Casus,
    /// The notices of the casus.
    pub berichten: Berichten,
    /// The services of the casus, in order of their start.
    pub diensten: Vec<Dienst>,
    /// Its row in the work list.
    pub row: MeldingRow,
    /// What happened, in order: who did what, when.
    pub verloop: Vec<Recorded<Event>>,
    /// The rows of the other meldingen of the casus and of those that a person linked to it, in order of entry.
    pub andere: Vec<MeldingRow>,
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
    see_for(app, wie, id, None).await
}

/// The melding, to see who reported, for this reason.
pub async fn see_melder(app: &App, wie: &Aanvrager, id: MeldingId, om: Aanleiding) -> Result<SeenMelder, AppError> {
    see_for(app, wie, id, Some(om)).await
}

/// The melding, to see where somebody stays, for this reason.
pub async fn see_adres(app: &App, wie: &Aanvrager, id: MeldingId, om: Aanleiding) -> Result<SeenAdres, AppError> {
    see_for(app, wie, id, Some(om)).await
}

pub(crate) async fn see_for<A: OpentInhoud>(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    aanleiding: Option<Aanleiding>,
) -> Result<SeenFor<A>, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow_because::<A>(app, wie, target, aanleiding).await?;
    let look = AccessEntry { aanleiding, ..entry(app, &permit, target.object) };
    let viewed = app.store.view(stream(id), look).await?;
    let (melding, seq) = fold(viewed.get())?;
    let verloop = viewed.get().iter().filter_map(typed).collect();
    let row = app.store.melding_row(id).await?;
    let (casus, _) = fold::<Casus>(&app.store.load(crate::ports::Stream::Casus(row.casus)).await?)?;
    let mut andere = Vec::new();
    let in_casus = casus.meldingen.iter().map(|other| other.id);
    let linked = koppeling::confirmed(app, id).await?;
    let all: BTreeSet<MeldingId> = in_casus.chain(linked).filter(|other| *other != id).collect();
    for other in all {
        andere.push(app.store.melding_row(other).await?);
    }
    andere.sort_by_key(|row| (row.ingevoerd_op, row.melding));
    let regio = facts::regio(app, row.regio).await?;
    let (berichten, _) = berichten::of_casus(app, row.casus).await?;
    let diensten = berichten::services(app, row.casus).await?;
    Ok(SeenFor {
        melding: viewed.map(|_| melding),
        seq,
        casus,
        berichten,
        diensten,
        row,
        verloop,
        andere,
        regio,
        permit,
    })
}

impl<A: OpentInhoud> SeenFor<A> {
    /// The terms that run now.
    pub fn termijnen(&self, app: &App) -> Vec<LopendeTermijn> {
        let (melding, now) = (self.melding.get(), app.clock.now());
        lopende_termijnen(melding, &self.casus, &self.berichten, app.wet, &self.regio, now)
    }
    /// Both readings of the term of the veiligheidsbeoordeling, the one that binds, and the age.
    pub fn beoordeling(&self, app: &App) -> WorkTerm {
        terms::for_reading(app, self.regio.lezing, self.row.ontvangen_op, self.row.besloten_op)
    }
    /// The earlier meldingen of the casus, which the assessment must weigh.
    pub fn eerdere(&self) -> impl Iterator<Item = &MeldingRow> {
        self.andere.iter().filter(|other| other.ontvangen_op < self.row.ontvangen_op)
    }
}
