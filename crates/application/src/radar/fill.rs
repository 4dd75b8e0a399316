//! Filling the radar from the record, and keeping it beside it.

use super::FillError;
use crate::{
    App,
    ports::{Append, Event, Stream, fold},
};
use kernel::{Decider, MeldingId, Recorded};
use std::collections::HashSet;
use veiligthuis::melding::{Event as MeldingEvent, Melding};

/// A radar that is to be filled; until that is done whoever asks it waits.
#[must_use = "nobody gets an answer of the radar before it is filled"]
pub struct Filling(App);

/// Says that the radar must be filled; call it before the first page is served.
pub fn begin(app: &App) -> Filling {
    app.radar.write().newer = Some(HashSet::new());
    app.radar.whole.send_replace(false);
    Filling(app.clone())
}

impl Filling {
    /// Reads every melding of the record into the radar, beside the pages.
    ///
    /// # Errors
    /// The record can not be read. The radar then stays closed, and the program has to stop: who decides without it misses
    /// people.
    pub async fn fill(self) -> Result<(), FillError> {
        let Self(app) = self;
        for id in app.store.elke_melding().await? {
            let (melding, _) = fold(&app.store.load(Stream::Melding(id)).await?)?;
            let mut regions = app.radar.write();
            if regions.newer.as_ref().is_none_or(|newer| !newer.contains(&id)) {
                regions.put(id, &melding);
            }
        }
        app.radar.write().newer = None;
        app.radar.whole.send_replace(true);
        Ok(())
    }
}

/// Lets the radar follow what was just written. When the record can not be read now the radar keeps what it had, and the next
/// act on the melding or the next start mends it; the act itself was done.
pub(crate) async fn follow(app: &App, written: &[Append]) {
    for append in written {
        let Stream::Melding(id) = append.stream else { continue };
        if append.expected == 0 {
            app.radar.follow(id, &fresh(append));
        } else if append.events.iter().any(matters)
            && let Err(error) = read(app, id).await
        {
            tracing::warn!(%error, "the radar could not follow a melding");
        }
    }
}

pub(super) async fn read(app: &App, id: MeldingId) -> Result<(), FillError> {
    let (melding, _) = fold(&app.store.load(Stream::Melding(id)).await?)?;
    app.radar.follow(id, &melding);
    Ok(())
}

/// A melding that is nothing but what was appended.
fn fresh(append: &Append) -> Melding {
    let own = append.events.iter().zip(1..).filter_map(|(event, seq)| match event {
        Event::Melding(event) => Some((event, seq)),
        _ => None,
    });
    own.fold(Melding::default(), |melding, (event, seq)| {
        let at = kernel::Moment::from_micros(0).expect("1970 is a moment");
        melding.apply(&Recorded { seq, at, actor: append.actor.clone(), event: event.clone() })
    })
}

/// Whether an event changes who is in a melding, or whether it is on the radar.
fn matters(event: &Event) -> bool {
    matches!(
        event,
        Event::Melding(
            MeldingEvent::BetrokkeneVastgelegd { .. }
                | MeldingEvent::BetrokkeneGecorrigeerd { .. }
                | MeldingEvent::Besloten(_)
                | MeldingEvent::Ingetrokken { .. }
        )
    )
}
