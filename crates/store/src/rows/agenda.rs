//! The agenda of a casus: everything with a last day, and with the row of the list all that follows from one casus.

use super::CasusLine;
use crate::engine::{Conn, DbError, Row, args};
use crate::sql::{self, bord};
use application::ports::Agendagroep;
use kernel::{AccountId, CasusId, Decider, Moment, Recorded};
use uuid::Uuid;
use veiligthuis::RegioInstelling;
use veiligthuis::casus::{AgendaSoort, Agendapunt, Casus, Event};

/// A row of `agenda_row`. A closed casus has none: what is only kept is nobody's work.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct AgendaLine {
    casus: Uuid,
    nr: u64,
    regio: Uuid,
    groep: String,
    pub(crate) werk: String,
    pub(crate) voorwerp: Option<Uuid>,
    pub(crate) uiterlijk: String,
    reden: Option<String>,
    status: String,
    behandelaar: Option<Uuid>,
    ongecheckt_sinds: Option<i64>,
}

impl AgendaLine {
    fn of(casus: CasusId, state: &Casus, (nr, punt): (u64, &Agendapunt)) -> Option<Self> {
        let wacht = matches!(punt.soort, AgendaSoort::DienstStarten(_));
        let ongecheckt = state.ongecheckt_sinds().filter(|_| wacht);
        Some(Self {
            casus: casus.uuid(),
            nr,
            regio: state.regio?.uuid(),
            groep: Agendagroep::van(punt.soort.werk())?.code().to_owned(),
            werk: punt.soort.code().to_owned(),
            voorwerp: punt.soort.voorwerp().map(|id| id.uuid()),
            uiterlijk: punt.uiterlijk.iso(),
            reden: state.reden_van_laat(punt.soort).map(|r| r.reden.code().to_owned()),
            status: state.stand().code().to_owned(),
            behandelaar: state.behandelaar.map(AccountId::uuid),
            ongecheckt_sinds: ongecheckt.map(Moment::micros),
        })
    }

    async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.casus,
            self.nr as i64,
            self.regio,
            &self.groep,
            &self.werk,
            self.voorwerp,
            &self.uiterlijk,
            self.reden.as_deref(),
            &self.status,
            self.behandelaar,
            self.ongecheckt_sinds
        ];
        conn.execute(bord::PUT_AGENDA_ROW, values).await.map(drop)
    }

    /// The agenda of a casus.
    pub(crate) async fn find(conn: &mut Conn, casus: Uuid) -> Result<Vec<Self>, DbError> {
        conn.rows(bord::AGENDA_ROWS, args![casus]).await?.iter().map(Self::read).collect()
    }

    fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            casus: row.get(0)?,
            nr: row.number(1)?,
            regio: row.get(2)?,
            groep: row.get(3)?,
            werk: row.get(4)?,
            voorwerp: row.get(5)?,
            uiterlijk: row.get(6)?,
            reden: row.get(7)?,
            status: row.get(8)?,
            behandelaar: row.get(9)?,
            ongecheckt_sinds: row.get(10)?,
        })
    }
}

/// Everything that lists show of one casus.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct CasusLines {
    pub(crate) row: CasusLine,
    pub(crate) agenda: Vec<AgendaLine>,
}

impl CasusLines {
    /// What follows from these events under these settings; `None` before the casus was opened.
    pub(crate) fn of(casus: CasusId, events: &[Recorded<Event>], regio: &RegioInstelling) -> Option<Self> {
        let seq = events.last()?.seq;
        let opened = events.iter().find_map(|recorded| match recorded.event {
            Event::Geopend { melding, ontvangen, .. } => Some((melding, ontvangen)),
            _ => None,
        })?;
        let state = events.iter().fold(Casus::default(), Casus::apply);
        let row = CasusLine::of(casus, &state, opened, regio, seq)?;
        let agenda = if row.is_open { state.agenda(kernel::wet(), regio) } else { Vec::new() };
        let lines = (0..).zip(&agenda).filter_map(|punt| AgendaLine::of(casus, &state, punt)).collect();
        Some(Self { row, agenda: lines })
    }

    /// The region of a casus, from its first event.
    pub(crate) fn regio(events: &[Recorded<Event>]) -> Option<Uuid> {
        events.iter().find_map(|recorded| match recorded.event {
            Event::Geopend { regio, .. } => Some(regio.uuid()),
            _ => None,
        })
    }

    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        self.row.put(conn).await?;
        conn.execute(bord::DROP_AGENDA_ROWS, args![self.row.casus]).await?;
        for line in &self.agenda {
            line.put(conn).await?;
        }
        Ok(())
    }

    /// Whether all of it stands as it is here.
    pub(super) async fn stands(&self, conn: &mut Conn, casus: Uuid) -> Result<bool, DbError> {
        let row = conn.row(sql::CASUS_ROW, args![casus]).await?.as_ref().map(CasusLine::read).transpose()?;
        Ok(row.as_ref() == Some(&self.row) && AgendaLine::find(conn, casus).await? == self.agenda)
    }
}
