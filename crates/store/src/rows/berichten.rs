//! The row of the notices of a casus.

use crate::engine::{Conn, DbError, Row, args};
use crate::sql;
use application::ports::{BerichtenFilter, BerichtenRow, StoreError};
use kernel::{AccountId, CasusId, Decider, MeldingId, OrganisatieId, Recorded};
use uuid::Uuid;
use veiligthuis::berichten::{Berichten, Event};

/// A row of `berichten_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct BerichtenLine {
    pub(crate) casus: Uuid,
    regio: Uuid,
    melding: Option<Uuid>,
    voorstellen: u64,
    voorsteller: Option<Uuid>,
    gevraagd_op: Option<i64>,
    verzonden: u64,
    seq: u64,
}

impl BerichtenLine {
    /// The row of these events; `None` before the stream was opened.
    pub(crate) fn of(casus: CasusId, events: Vec<Recorded<Event>>) -> Option<Self> {
        let seq = events.last()?.seq;
        let state = events.iter().fold(Berichten::default(), |state, event| state.apply(event));
        let mut proposers: Vec<AccountId> = state.voorstellen.iter().map(|v| v.door.account).collect();
        proposers.dedup();
        let oldest = state.voorstellen.first();
        Some(Self {
            casus: casus.uuid(),
            regio: state.regio?.uuid(),
            melding: oldest.map(|v| v.melding.uuid()),
            voorstellen: state.voorstellen.len() as u64,
            voorsteller: match proposers[..] {
                [one] => Some(one.uuid()),
                [] | [_, _, ..] => None,
            },
            gevraagd_op: oldest.map(|v| v.op.micros()),
            verzonden: state.verzonden.len() as u64,
            seq,
        })
    }

    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.casus,
            self.regio,
            self.melding,
            self.voorstellen as i64,
            self.voorsteller,
            self.gevraagd_op,
            self.verzonden as i64,
            self.seq as i64
        ];
        conn.execute(sql::PUT_BERICHTEN_ROW, values).await.map(drop)
    }

    pub(crate) async fn find(conn: &mut Conn, casus: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::BERICHTEN_ROW, args![casus]).await?.as_ref().map(Self::read).transpose()
    }

    /// Those with a proposal that waits, oldest first.
    pub(crate) async fn gevraagd(conn: &mut Conn, filter: &BerichtenFilter) -> Result<Vec<Self>, DbError> {
        let values = args![
            filter.regio.uuid(),
            filter.gevraagd_aan.map(AccountId::uuid),
            i64::from(filter.limit.clamp(1, 200)),
            i64::from(filter.offset)
        ];
        conn.rows(sql::BERICHTEN_GEVRAAGD, values).await?.iter().map(Self::read).collect()
    }

    /// Reads the columns of `BERICHTEN_ROW`, in their order.
    fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            casus: row.get(0)?,
            regio: row.get(1)?,
            melding: row.get(2)?,
            voorstellen: row.number(3)?,
            voorsteller: row.get(4)?,
            gevraagd_op: row.get(5)?,
            verzonden: row.number(6)?,
            seq: row.number(7)?,
        })
    }

    /// The row as it is shown.
    pub(crate) fn show(self) -> Result<BerichtenRow, StoreError> {
        let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(BerichtenRow {
            casus: CasusId::new(self.casus),
            regio: OrganisatieId::new(self.regio),
            melding: self.melding.map(MeldingId::new),
            voorstellen: number(self.voorstellen),
            voorsteller: self.voorsteller.map(AccountId::new),
            gevraagd_op: self.gevraagd_op.map(crate::log::moment).transpose()?,
            verzonden: number(self.verzonden),
            seq: self.seq,
        })
    }
}
