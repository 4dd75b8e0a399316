//! The rows of a casus: one for each combination of the settings by which its dates differ, so that the list of any region can
//! be sorted by date and still follows from the events alone.

use crate::engine::{Conn, DbError, Row, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{CasusGroep, CasusRow, Instelling, StoreError, Stream};
use kernel::{AccountId, CasusId, Dag, Decider, MeldingId, Moment, OrganisatieId, Persoonsgegeven, Recorded};
use uuid::Uuid;
use veiligthuis::casus::{Casus, Eigenaar, Event};

/// The combinations of settings.
pub(crate) struct Instellingen;

impl Instellingen {
    /// Every combination.
    fn alle() -> impl Iterator<Item = Instelling> {
        (0..8u8).map(|bits| Instelling {
            t2_in_werkdagen: bits & 1 == 0,
            t4_vanaf_besluit: bits & 2 == 0,
            t4_opnieuw_bij_omzetting: bits & 4 != 0,
            ..Instelling::default()
        })
    }
    /// The number of a combination in the table.
    pub(crate) fn nummer(keuze: Instelling) -> i64 {
        i64::from(!keuze.t2_in_werkdagen)
            + 2 * i64::from(!keuze.t4_vanaf_besluit)
            + 4 * i64::from(keuze.t4_opnieuw_bij_omzetting)
    }
}

/// A row of `casus_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct CasusLine {
    pub(crate) casus: Uuid,
    instelling: i64,
    regio: Uuid,
    melding: Uuid,
    meldingen: u64,
    status: String,
    groep: String,
    is_open: bool,
    eigenaar: String,
    behandelaar: Option<Uuid>,
    voorsteller: Option<Uuid>,
    gevraagd: bool,
    volgende: String,
    volgende_op: String,
    geopend_op: i64,
    gewijzigd_op: i64,
    seq: u64,
}

impl CasusLine {
    /// The rows of these events; none before the casus was opened.
    pub(crate) fn of(casus: CasusId, events: Vec<Recorded<Event>>) -> Vec<Self> {
        let Some(seq) = events.last().map(|last| last.seq) else { return Vec::new() };
        let state = events.iter().fold(Casus::default(), Casus::apply);
        // A casus of which all meldingen went elsewhere keeps its row, with the melding that opened it.
        let opened = events.iter().find_map(|recorded| match recorded.event {
            Event::Geopend { melding, ontvangen, .. } => Some((melding, ontvangen)),
            _ => None,
        });
        let Some(eerste) = state.meldingen.first().map(|m| (m.id, m.ontvangen)).or(opened) else { return Vec::new() };
        let rows = Instellingen::alle().filter_map(|keuze| Self::one(casus, &state, eerste, keuze, seq));
        rows.collect()
    }

    fn one(
        casus: CasusId,
        state: &Casus,
        (eerste, ontvangen): (MeldingId, Moment),
        keuze: Instelling,
        seq: u64,
    ) -> Option<Self> {
        let punt = state.volgende(kernel::wet(), &keuze.regio())?;
        let partij = match state.eigenaar()? {
            Eigenaar::VeiligThuis { .. } => None,
            Eigenaar::Partij(id) => state.overdracht(id).map(|o| o.aanbod.partij.soort.code()),
        };
        let stand = state.stand();
        let groep = CasusGroep::van(stand);
        Some(Self {
            casus: casus.uuid(),
            instelling: Instellingen::nummer(keuze),
            regio: state.regio?.uuid(),
            melding: eerste.uuid(),
            meldingen: state.meldingen.len() as u64,
            status: stand.code().to_owned(),
            groep: groep.code().to_owned(),
            is_open: groep != CasusGroep::Gesloten,
            eigenaar: partij.unwrap_or("veilig-thuis").to_owned(),
            behandelaar: state.behandelaar.map(AccountId::uuid),
            voorsteller: state.voorstel.as_ref().map(|v| v.door.account.uuid()),
            gevraagd: state.voorstel.is_some(),
            volgende: punt.soort.code().to_owned(),
            volgende_op: punt.uiterlijk.iso(),
            geopend_op: ontvangen.micros(),
            gewijzigd_op: state.laatst?.micros(),
            seq,
        })
    }

    /// Writes the row.
    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.casus,
            self.instelling,
            self.regio,
            self.melding,
            self.meldingen as i64,
            &self.status,
            &self.groep,
            self.is_open,
            &self.eigenaar,
            self.behandelaar,
            self.voorsteller,
            self.gevraagd,
            &self.volgende,
            &self.volgende_op,
            self.geopend_op,
            self.gewijzigd_op,
            self.seq as i64
        ];
        conn.execute(sql::PUT_CASUS_ROW, values).await.map(drop)
    }

    /// The rows of a casus.
    pub(crate) async fn find(conn: &mut Conn, casus: Uuid) -> Result<Vec<Self>, DbError> {
        conn.rows(sql::CASUS_ROWS, args![casus]).await?.iter().map(Self::read).collect()
    }

    /// Reads the columns of `CASUS_ROWS`, in their order.
    pub(crate) fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            casus: row.get(0)?,
            instelling: row.get(1)?,
            regio: row.get(2)?,
            melding: row.get(3)?,
            meldingen: row.number(4)?,
            status: row.get(5)?,
            groep: row.get(6)?,
            is_open: row.get(7)?,
            eigenaar: row.get(8)?,
            behandelaar: row.get(9)?,
            voorsteller: row.get(10)?,
            gevraagd: row.get(11)?,
            volgende: row.get(12)?,
            volgende_op: row.get(13)?,
            geopend_op: row.get(14)?,
            gewijzigd_op: row.get(15)?,
            seq: row.number(16)?,
        })
    }

    /// The row as the list shows it.
    pub(crate) fn show(
        self,
        kenmerk: Option<String>,
        label: Option<Persoonsgegeven<String>>,
    ) -> Result<CasusRow, StoreError> {
        let uiterlijk = Dag::lees(&self.volgende_op);
        Ok(CasusRow {
            casus: CasusId::new(self.casus),
            regio: OrganisatieId::new(self.regio),
            melding: MeldingId::new(self.melding),
            meldingen: u32::try_from(self.meldingen).unwrap_or(u32::MAX),
            status: self.status,
            eigenaar: self.eigenaar,
            behandelaar: self.behandelaar.map(AccountId::new),
            voorsteller: self.voorsteller.map(AccountId::new),
            gevraagd: self.gevraagd,
            is_open: self.is_open,
            volgende: self.volgende,
            volgende_op: uiterlijk.map_err(|_| StoreError::Fault("een dag buiten de kalender".to_owned()))?,
            geopend_op: crate::log::moment(self.geopend_op)?,
            gewijzigd_op: crate::log::moment(self.gewijzigd_op)?,
            seq: self.seq,
            kenmerk,
            label,
        })
    }

    /// The stream that carries the name: that of the first melding.
    pub(crate) fn eerste(&self) -> StreamId {
        Stream::Melding(MeldingId::new(self.melding)).into()
    }
}
