//! From events to rows. Pure.

use super::{AdviesLine, BerichtenLine, CasusLine, DienstLine, DossierLine, KoppelingLine, MeldingLine};
use crate::engine::{Conn, DbError};
use application::ports::{Event, StoreError, Stream, StreamEvent, typed};
use kernel::Recorded;
use uuid::Uuid;

/// The row of a stream.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Line {
    Dossier(DossierLine),
    Melding(MeldingLine),
    Dienst(DienstLine),
    /// One for each combination of settings.
    Casus(Vec<CasusLine>),
    Koppeling(KoppelingLine),
    Berichten(BerichtenLine),
    Advies(AdviesLine),
}

impl Line {
    /// Whether this row stands in its table as it is here.
    pub(crate) async fn stands(&self, conn: &mut Conn, id: Uuid) -> Result<bool, DbError> {
        Ok(match self {
            Self::Dossier(line) => DossierLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Melding(line) => MeldingLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Dienst(line) => DienstLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Casus(lines) => CasusLine::find(conn, id).await? == *lines,
            Self::Advies(line) => AdviesLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Koppeling(line) => KoppelingLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Berichten(line) => BerichtenLine::find(conn, id).await?.as_ref() == Some(line),
        })
    }
    /// How many rows it is.
    pub(crate) fn rows(&self) -> u64 {
        match self {
            Self::Casus(lines) => lines.len() as u64,
            Self::Dossier(_)
            | Self::Melding(_)
            | Self::Dienst(_)
            | Self::Koppeling(_)
            | Self::Berichten(_)
            | Self::Advies(_) => 1,
        }
    }
}

/// The row of a stream with these events, in order; `None` for a stream that no list shows.
pub(crate) fn line(stream: Stream, history: Vec<Recorded<Event>>) -> Result<Option<Line>, StoreError> {
    Ok(match stream {
        Stream::Dossier(dossier) => DossierLine::of(dossier, own(&history)?).map(Line::Dossier),
        Stream::Melding(melding) => MeldingLine::of(melding, own(&history)?).map(Line::Melding),
        Stream::Dienst(dienst) => DienstLine::of(dienst, own(&history)?).map(Line::Dienst),
        Stream::Advies(advies) => AdviesLine::of(advies, &own(&history)?).map(Line::Advies),
        Stream::Koppeling(koppeling) => KoppelingLine::of(koppeling, own(&history)?).map(Line::Koppeling),
        Stream::Berichten(casus) => BerichtenLine::of(casus, own(&history)?).map(Line::Berichten),
        Stream::Casus(casus) => {
            let lines = CasusLine::of(casus, own(&history)?);
            (!lines.is_empty()).then_some(Line::Casus(lines))
        }
    })
}

/// The events, all of one kind.
fn own<E: StreamEvent>(history: &[Recorded<Event>]) -> Result<Vec<Recorded<E>>, StoreError> {
    let own: Option<Vec<_>> = history.iter().map(typed).collect();
    own.ok_or_else(|| StoreError::Sealed("een gebeurtenis in een verkeerd dossier".to_owned()))
}

/// The number for people: `M-2026-000123`.
pub(crate) fn kenmerk(jaar: i16, aantal: u64) -> String {
    format!("M-{jaar:04}-{aantal:06}")
}
