//! The row of an advice. There is nothing sealed behind it: nobody is named in the list.

use crate::engine::{Arg, Conn, DbError, Row, args};
use crate::sql;
use application::ports::{AdviesFilter, AdviesRow, AdviesTelling, StoreError};
use kernel::{AccountId, AdviesId, Dag, Decider, OrganisatieId, Recorded};
use uuid::Uuid;
use veiligthuis::advies::{Advies, Event};

/// A row of `advies_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct AdviesLine {
    advies: Uuid,
    regio: Uuid,
    soort: String,
    kanaal: String,
    vrager: String,
    ontvangen_op: i64,
    gewijzigd_op: i64,
    ontvanger: Uuid,
    terugbellen_op: Option<String>,
    status: String,
    is_open: bool,
    vraagt_besluit: bool,
    moet_melden: bool,
    voorsteller: Option<Uuid>,
    seq: u64,
}

impl AdviesLine {
    /// The row of these events; `None` before the contact was recorded.
    pub(crate) fn of(advies: AdviesId, events: &[Recorded<Event>]) -> Option<Self> {
        let seq = events.last()?.seq;
        let state = events.iter().fold(Advies::default(), Advies::apply);
        let opname = state.opname.as_ref()?;
        Some(Self {
            advies: advies.uuid(),
            regio: opname.inhoud.regio.uuid(),
            soort: opname.inhoud.soort.code().to_owned(),
            kanaal: opname.inhoud.kanaal.code().to_owned(),
            vrager: opname.inhoud.vrager.code().to_owned(),
            ontvangen_op: opname.inhoud.ontvangen.micros(),
            gewijzigd_op: state.gewijzigd.unwrap_or(opname.ingevoerd).micros(),
            ontvanger: opname.door.uuid(),
            terugbellen_op: state.terugbellen.map(Dag::iso),
            status: state.stand.code().to_owned(),
            is_open: state.stand.is_open(),
            vraagt_besluit: state.vraagt_besluit(),
            moet_melden: state.moet_melden(),
            voorsteller: state.voorstel.as_ref().map(|voorstel| voorstel.door.account.uuid()),
            seq,
        })
    }

    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.advies,
            self.regio,
            &self.soort,
            &self.kanaal,
            &self.vrager,
            self.ontvangen_op,
            self.gewijzigd_op,
            self.ontvanger,
            self.terugbellen_op.as_deref(),
            &self.status,
            self.is_open,
            self.vraagt_besluit,
            self.moet_melden,
            self.voorsteller,
            self.seq as i64
        ];
        conn.execute(sql::PUT_ADVIES_ROW, values).await.map(drop)
    }

    pub(crate) async fn find(conn: &mut Conn, advies: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::ADVIES_ROW, args![advies]).await?.as_ref().map(Self::read).transpose()
    }

    /// Reads the columns of `ADVIES_ROW`, in their order.
    fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            advies: row.get(0)?,
            regio: row.get(1)?,
            soort: row.get(2)?,
            kanaal: row.get(3)?,
            vrager: row.get(4)?,
            ontvangen_op: row.get(5)?,
            gewijzigd_op: row.get(6)?,
            ontvanger: row.get(7)?,
            terugbellen_op: row.get(8)?,
            status: row.get(9)?,
            is_open: row.get(10)?,
            vraagt_besluit: row.get(11)?,
            moet_melden: row.get(12)?,
            voorsteller: row.get(13)?,
            seq: row.number(14)?,
        })
    }

    /// The row as the list shows it.
    pub(crate) fn show(self) -> Result<AdviesRow, StoreError> {
        let day = |iso: String| Dag::lees(&iso).map_err(|_| DbError::odd("een dag die geen dag is"));
        Ok(AdviesRow {
            advies: AdviesId::new(self.advies),
            regio: OrganisatieId::new(self.regio),
            soort: self.soort,
            kanaal: self.kanaal,
            vrager: self.vrager,
            ontvangen_op: crate::log::moment(self.ontvangen_op)?,
            gewijzigd_op: crate::log::moment(self.gewijzigd_op)?,
            ontvanger: AccountId::new(self.ontvanger),
            terugbellen_op: self.terugbellen_op.map(day).transpose()?,
            status: self.status,
            vraagt_besluit: self.vraagt_besluit,
            moet_melden: self.moet_melden,
            voorsteller: self.voorsteller.map(AccountId::new),
            seq: self.seq,
        })
    }
}

/// The advices that the filter lets through.
pub(crate) async fn adviezen(conn: &mut Conn, filter: &AdviesFilter) -> Result<Vec<AdviesRow>, StoreError> {
    let values: &[Arg<'_>] = args![
        filter.regio.uuid(),
        filter.ontvanger.map(AccountId::uuid),
        filter.gevraagd_aan.map(AccountId::uuid),
        filter.ook_gesloten,
        super::list::limit(filter.limit),
        i64::from(filter.offset)
    ];
    conn.rows(sql::ADVIES_LIST, values).await?.iter().map(|row| AdviesLine::read(row)?.show()).collect()
}

/// How many open advices a region has, and what of them waits for an account.
pub(crate) async fn tel_adviezen(
    conn: &mut Conn,
    regio: OrganisatieId,
    account: AccountId,
) -> Result<AdviesTelling, StoreError> {
    let Some(row) = conn.row(sql::ADVIES_TELLING, args![regio.uuid(), account.uuid()]).await? else {
        return Ok(AdviesTelling::default());
    };
    let number = |column: usize| row.number(column).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(AdviesTelling { open: number(0)?, van_mij: number(1)?, gevraagd: number(2)? })
}
