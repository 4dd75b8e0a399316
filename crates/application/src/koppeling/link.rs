//! One koppeling on its own page: who said what and when, and everything that leaned on it.

use super::{other, undo::of_melding};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    household,
    melding::relaties,
    ports::{AccessObject, KoppelingRow, MeldingRow, Stream, fold, typed},
};
use access::{Aanvrager, Permit, handeling::MeldingInzien};
use kernel::{KoppelingId, MeldingId, Moment, Recorded};
use veiligthuis::{
    gezin::{Punt, lijn},
    koppeling::{Event, Koppeling},
    melding::Melding,
};

/// A koppeling that may be shown.
pub struct SeenLink {
    /// The koppeling.
    pub koppeling: Koppeling,
    /// Sequence number of its last event.
    pub seq: u64,
    /// What was said, in order.
    pub verloop: Vec<Recorded<Event>>,
    /// Its row.
    pub row: KoppelingRow,
    /// The melding from which it is looked at, and its row.
    pub here: (MeldingRow, Melding),
    /// The other one.
    pub there: (MeldingRow, Melding),
    /// What was decided, sent, told, started or offered while it counted, in either melding or casus: from the record.
    pub leunde: Vec<Punt>,
    /// Opens personal data.
    pub permit: Permit<MeldingInzien>,
}

/// The koppeling, seen from a melding. Looking is logged for both meldingen.
pub async fn see_link(app: &App, wie: &Aanvrager, id: MeldingId, koppeling: KoppelingId) -> Result<SeenLink, AppError> {
    let target = Target::stream(Stream::Melding(id), relaties(app, wie, id).await?);
    let permit = allow::<MeldingInzien>(app, wie, target).await?;
    let row = of_melding(app, id, koppeling).await?;
    let far = other(&row, id);
    let looks = [target.object, AccessObject::Stream(Stream::Melding(far))].map(|object| entry(app, &permit, object));
    app.store.log(looks.into()).await?;
    let history = app.store.load(Stream::Koppeling(koppeling)).await?;
    let (state, seq) = fold::<Koppeling>(&history)?;
    let verloop: Vec<Recorded<Event>> = history.iter().filter_map(typed).collect();
    let (here, there) = (side(app, id).await?, side(app, far).await?);
    let gezin = household::of_pair(app, [&here.0, &there.0]).await?;
    let line = lijn(&gezin, app.wet, app.clock.now());
    let leunde = line.into_iter().filter(|punt| punt.wat.leunt_op_koppeling() && counted(&verloop, punt.vastgelegd));
    Ok(SeenLink { koppeling: state, seq, row, here, there, leunde: leunde.collect(), verloop, permit })
}

async fn side(app: &App, id: MeldingId) -> Result<(MeldingRow, Melding), AppError> {
    let (melding, _) = fold(&app.store.load(Stream::Melding(id)).await?)?;
    Ok((app.store.melding_row(id).await?, melding))
}

/// Whether the koppeling counted as confirmed at a moment.
fn counted(verloop: &[Recorded<Event>], at: Moment) -> bool {
    // What was recorded in the very moment of confirming or undoing counts: rather one too many to look at.
    let mut before = verloop.iter().filter(|e| match e.event {
        Event::Bevestigd { .. } => e.at <= at,
        Event::OngedaanGemaakt { .. } => e.at < at,
        Event::Voorgesteld(_)
        | Event::Verworpen { .. }
        | Event::InTwijfelGelaten { .. }
        | Event::OngedaanMakenVoorgesteld { .. }
        | Event::BlijftStaan { .. } => false,
    });
    before.next_back().is_some_and(|event| matches!(event.event, Event::Bevestigd { .. }))
}
