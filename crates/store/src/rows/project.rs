//! From events to rows. Pure.

use super::{CasusLine, DienstLine, DossierLine, MeldingLine};
use application::ports::{Event, StoreError, Stream};
use kernel::Recorded;

/// The row of a stream.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Line {
    Dossier(DossierLine),
    Melding(MeldingLine),
    Dienst(DienstLine),
    /// One for each combination of settings.
    Casus(Vec<CasusLine>),
}

/// The row of a stream with these events, in order; `None` for a stream that no list shows.
pub(crate) fn line(stream: Stream, history: Vec<Recorded<Event>>) -> Result<Option<Line>, StoreError> {
    let foreign = || StoreError::Sealed("een gebeurtenis in een verkeerd dossier".to_owned());
    match stream {
        Stream::Dossier(dossier) => {
            let events = typed(history, |event| match event {
                Event::Dossier(event) => Some(event),
                Event::Melding(_) | Event::Casus(_) | Event::Dienst(_) => None,
            });
            Ok(DossierLine::of(dossier, events.ok_or_else(foreign)?).map(Line::Dossier))
        }
        Stream::Melding(melding) => {
            let events = typed(history, |event| match event {
                Event::Melding(event) => Some(event),
                Event::Dossier(_) | Event::Casus(_) | Event::Dienst(_) => None,
            });
            Ok(MeldingLine::of(melding, events.ok_or_else(foreign)?).map(Line::Melding))
        }
        Stream::Dienst(dienst) => {
            let events = typed(history, |event| match event {
                Event::Dienst(event) => Some(event),
                Event::Dossier(_) | Event::Melding(_) | Event::Casus(_) => None,
            });
            Ok(DienstLine::of(dienst, events.ok_or_else(foreign)?).map(Line::Dienst))
        }
        Stream::Casus(casus) => {
            let events = typed(history, |event| match event {
                Event::Casus(event) => Some(event),
                Event::Dossier(_) | Event::Melding(_) | Event::Dienst(_) => None,
            });
            let lines = CasusLine::of(casus, events.ok_or_else(foreign)?);
            Ok((!lines.is_empty()).then_some(Line::Casus(lines)))
        }
    }
}

fn typed<E>(history: Vec<Recorded<Event>>, take: impl Fn(Event) -> Option<E>) -> Option<Vec<Recorded<E>>> {
    history
        .into_iter()
        .map(|r| Some(Recorded { seq: r.seq, at: r.at, actor: r.actor, event: take(r.event)? }))
        .collect()
}

/// The number for people: `M-2026-000123`.
pub(crate) fn kenmerk(jaar: i16, aantal: u64) -> String {
    format!("M-{jaar:04}-{aantal:06}")
}
