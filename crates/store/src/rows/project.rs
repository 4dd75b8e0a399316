//! From events to rows. Pure.

use super::{AdviesLine, BerichtenLine, CasusLines, DienstLine, DossierLine, KoppelingLine, MeldingLine};
use crate::engine::{Conn, DbError, args};
use crate::port::read_organisatie;
use crate::sql;
use application::ports::{Event, Instelling, StoreError, Stream, StreamEvent, typed};
use kernel::Recorded;
use uuid::Uuid;

/// The row of a stream.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Line {
    Dossier(DossierLine),
    Melding(MeldingLine),
    Dienst(DienstLine),
    /// With its agenda.
    Casus(Box<CasusLines>),
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
            Self::Casus(lines) => lines.stands(conn, id).await?,
            Self::Advies(line) => AdviesLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Koppeling(line) => KoppelingLine::find(conn, id).await?.as_ref() == Some(line),
            Self::Berichten(line) => BerichtenLine::find(conn, id).await?.as_ref() == Some(line),
        })
    }
    /// Writes it over the one that is there.
    pub(crate) async fn again(&self, conn: &mut Conn) -> Result<(), DbError> {
        match self {
            Self::Dossier(line) => line.put(conn).await,
            Self::Melding(line) => line.put(conn).await,
            Self::Dienst(line) => line.put(conn).await,
            Self::Casus(lines) => lines.put(conn).await,
            Self::Koppeling(line) => line.put(conn).await,
            Self::Berichten(line) => line.put(conn).await,
            Self::Advies(line) => line.put(conn).await,
        }
    }
    /// How many rows it is.
    pub(crate) fn rows(&self) -> u64 {
        match self {
            Self::Casus(lines) => 1 + lines.agenda.len() as u64,
            Self::Dossier(_)
            | Self::Melding(_)
            | Self::Dienst(_)
            | Self::Koppeling(_)
            | Self::Berichten(_)
            | Self::Advies(_) => 1,
        }
    }
}

/// The row of a stream with these events, in order, under the settings of its region; `None` for a stream that no list shows.
pub(crate) fn line(
    stream: Stream,
    history: Vec<Recorded<Event>>,
    keuze: Option<&Chosen>,
) -> Result<Option<Line>, StoreError> {
    Ok(match stream {
        Stream::Dossier(dossier) => DossierLine::of(dossier, own(&history)?).map(Line::Dossier),
        Stream::Melding(melding) => MeldingLine::of(melding, own(&history)?).map(Line::Melding),
        Stream::Dienst(dienst) => DienstLine::of(dienst, own(&history)?).map(Line::Dienst),
        Stream::Advies(advies) => AdviesLine::of(advies, &own(&history)?).map(Line::Advies),
        Stream::Koppeling(koppeling) => KoppelingLine::of(koppeling, own(&history)?).map(Line::Koppeling),
        Stream::Berichten(casus) => BerichtenLine::of(casus, own(&history)?).map(Line::Berichten),
        Stream::Casus(casus) => {
            let regio = keuze.map_or_else(Instelling::default, |keuze| keuze.instelling).regio();
            CasusLines::of(casus, &own(&history)?, &regio).map(|lines| Line::Casus(Box::new(lines)))
        }
    })
}

/// The settings under which a row was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Chosen {
    regio: Uuid,
    instelling: Instelling,
}

impl Chosen {
    /// What the region of a casus chooses now; `None` for a stream whose row does not depend on it.
    pub(crate) async fn of(
        conn: &mut Conn,
        stream: Stream,
        history: &[Recorded<Event>],
    ) -> Result<Option<Self>, StoreError> {
        let Stream::Casus(_) = stream else { return Ok(None) };
        let Some(regio) = CasusLines::regio(&own(history)?) else { return Ok(None) };
        Self::now(conn, regio).await.map(Some)
    }
    /// What a region chooses now; the default before it is there.
    async fn now(conn: &mut Conn, regio: Uuid) -> Result<Self, StoreError> {
        let row = conn.row(sql::ORGANISATIE, args![regio]).await?;
        let organisatie = row.as_ref().map(read_organisatie).transpose()?;
        Ok(Self { regio, instelling: organisatie.map(|o| o.instelling).unwrap_or_default() })
    }
    /// Whether the region still chooses so.
    pub(crate) async fn holds(&self, conn: &mut Conn) -> Result<bool, StoreError> {
        Ok(Self::now(conn, self.regio).await? == *self)
    }
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
