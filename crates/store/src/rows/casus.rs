//! The row of a casus: what the list shows. Its dates follow from the events, the calendar and the settings of the region.

use crate::engine::{Conn, DbError, Row, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{CasusGroep, CasusRow, StoreError, Stream};
use kernel::{AccountId, CasusId, Dag, MeldingId, Moment, OrganisatieId, Persoonsgegeven};
use uuid::Uuid;
use veiligthuis::RegioInstelling;
use veiligthuis::casus::{Casus, Eigenaar};

/// A row of `casus_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct CasusLine {
    pub(crate) casus: Uuid,
    regio: Uuid,
    melding: Uuid,
    meldingen: u64,
    status: String,
    groep: String,
    pub(super) is_open: bool,
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
    /// The row of a casus in this state, which was opened with this melding; `None` before it was opened.
    pub(super) fn of(
        casus: CasusId,
        state: &Casus,
        opened: (MeldingId, Moment),
        regio: &RegioInstelling,
        seq: u64,
    ) -> Option<Self> {
        let punt = state.volgende(kernel::wet(), regio)?;
        let partij = match state.eigenaar()? {
            Eigenaar::VeiligThuis { .. } => None,
            Eigenaar::Partij(id) => state.overdracht(id).map(|o| o.aanbod.partij.soort.code()),
        };
        // A casus of which all meldingen went elsewhere keeps its row, with the melding that opened it.
        let (eerste, ontvangen) = state.meldingen.first().map_or(opened, |m| (m.id, m.ontvangen));
        let stand = state.stand();
        let groep = CasusGroep::van(stand);
        Some(Self {
            casus: casus.uuid(),
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

    pub(crate) async fn find(conn: &mut Conn, casus: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::CASUS_ROW, args![casus]).await?.as_ref().map(Self::read).transpose()
    }

    /// Reads the columns of `CASUS_ROW`, in their order.
    pub(crate) fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            casus: row.get(0)?,
            regio: row.get(1)?,
            melding: row.get(2)?,
            meldingen: row.number(3)?,
            status: row.get(4)?,
            groep: row.get(5)?,
            is_open: row.get(6)?,
            eigenaar: row.get(7)?,
            behandelaar: row.get(8)?,
            voorsteller: row.get(9)?,
            gevraagd: row.get(10)?,
            volgende: row.get(11)?,
            volgende_op: row.get(12)?,
            geopend_op: row.get(13)?,
            gewijzigd_op: row.get(14)?,
            seq: row.number(15)?,
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
