//! The row of a service.

use super::Label;
use crate::engine::{Conn, DbError, Row, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{DienstRow, StoreError, Stream};
use kernel::{AccountId, CasusId, Decider, DienstId, MeldingId, Moment, OrganisatieId, Persoonsgegeven, Recorded};
use uuid::Uuid;
use veiligthuis::dienst::codes::Stand;
use veiligthuis::dienst::{Dienst, Event};

/// A row of `dienst_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct DienstLine {
    pub(crate) dienst: Uuid,
    casus: Uuid,
    melding: Uuid,
    regio: Uuid,
    soort: String,
    status: String,
    is_open: bool,
    behandelaar: Uuid,
    ontvangen_op: i64,
    besloten_op: i64,
    omgezet_op: Option<i64>,
    beeindigd_op: Option<i64>,
    kinderen: u64,
    ongezien: u64,
    niet_nagekomen: u64,
    voorstellen: u64,
    voorsteller: Option<Uuid>,
    seq: u64,
    pub(crate) label_seq: Option<u64>,
}

impl DienstLine {
    /// The row of these events; `None` before the service was started.
    pub(crate) fn of(dienst: DienstId, events: Vec<Recorded<Event>>) -> Option<Self> {
        let seq = events.last()?.seq;
        let (mut state, mut label) = (Dienst::default(), None);
        for event in &events {
            label = next_label(label, event);
            state = state.apply(event);
        }
        let begin = state.gestart.as_ref()?;
        let mut proposers: Vec<AccountId> = state.voorstellen.iter().map(|v| v.door.account).collect();
        proposers.dedup();
        let stand = state.stand();
        Some(Self {
            dienst: dienst.uuid(),
            casus: begin.casus.uuid(),
            melding: begin.melding.uuid(),
            regio: begin.regio.uuid(),
            soort: state.soort()?.code().to_owned(),
            status: stand.code().to_owned(),
            is_open: match stand {
                Stand::Gepland | Stand::Lopend => true,
                Stand::NogNiet | Stand::Afgerond | Stand::VoortijdigBeeindigd => false,
            },
            behandelaar: state.behandelaar.unwrap_or(begin.behandelaar).uuid(),
            ontvangen_op: begin.ontvangen.micros(),
            besloten_op: begin.besloten.micros(),
            omgezet_op: state.omgezet().map(Moment::micros),
            beeindigd_op: state.einde.as_ref().map(|einde| einde.op.micros()),
            kinderen: state.kinderen_in_zicht().len() as u64,
            ongezien: state.ongeziene_kinderen().len() as u64,
            niet_nagekomen: state.voorwaarden.iter().filter(|v| v.is_niet_nagekomen()).count() as u64,
            voorstellen: state.voorstellen.len() as u64,
            voorsteller: match proposers[..] {
                [one] => Some(one.uuid()),
                [] | [_, _, ..] => None,
            },
            seq,
            label_seq: label.map(|label| label.seq),
        })
    }

    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.dienst,
            self.casus,
            self.melding,
            self.regio,
            &self.soort,
            &self.status,
            self.is_open,
            self.behandelaar,
            self.ontvangen_op,
            self.besloten_op,
            self.omgezet_op,
            self.beeindigd_op,
            self.kinderen as i64,
            self.ongezien as i64,
            self.niet_nagekomen as i64,
            self.voorstellen as i64,
            self.voorsteller,
            self.seq as i64,
            self.label_seq.map(|seq| seq as i64)
        ];
        conn.execute(sql::PUT_DIENST_ROW, values).await.map(drop)
    }

    pub(crate) async fn find(conn: &mut Conn, dienst: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::DIENST_ROW, args![dienst]).await?.as_ref().map(Self::read).transpose()
    }

    /// The services of a casus, oldest first.
    pub(crate) async fn of_casus(conn: &mut Conn, casus: Uuid) -> Result<Vec<Self>, DbError> {
        conn.rows(sql::DIENST_ROWS_OF, args![casus]).await?.iter().map(Self::read).collect()
    }

    /// Reads the columns of `DIENST_ROW`, in their order.
    pub(crate) fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            dienst: row.get(0)?,
            casus: row.get(1)?,
            melding: row.get(2)?,
            regio: row.get(3)?,
            soort: row.get(4)?,
            status: row.get(5)?,
            is_open: row.get(6)?,
            behandelaar: row.get(7)?,
            ontvangen_op: row.get(8)?,
            besloten_op: row.get(9)?,
            omgezet_op: row.get(10)?,
            beeindigd_op: row.get(11)?,
            kinderen: row.number(12)?,
            ongezien: row.number(13)?,
            niet_nagekomen: row.number(14)?,
            voorstellen: row.number(15)?,
            voorsteller: row.get(16)?,
            seq: row.number(17)?,
            label_seq: row.get::<Option<i64>>(18)?.map(|_| row.number(18)).transpose()?,
        })
    }

    /// The row as the list shows it.
    pub(crate) fn show(self, label: Option<Persoonsgegeven<String>>) -> Result<DienstRow, StoreError> {
        let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(DienstRow {
            dienst: DienstId::new(self.dienst),
            casus: CasusId::new(self.casus),
            melding: MeldingId::new(self.melding),
            regio: OrganisatieId::new(self.regio),
            soort: self.soort,
            status: self.status,
            behandelaar: AccountId::new(self.behandelaar),
            ontvangen_op: crate::log::moment(self.ontvangen_op)?,
            besloten_op: crate::log::moment(self.besloten_op)?,
            omgezet_op: self.omgezet_op.map(crate::log::moment).transpose()?,
            beeindigd_op: self.beeindigd_op.map(crate::log::moment).transpose()?,
            kinderen: number(self.kinderen),
            ongezien: number(self.ongezien),
            niet_nagekomen: number(self.niet_nagekomen),
            voorstellen: number(self.voorstellen),
            voorsteller: self.voorsteller.map(AccountId::new),
            seq: self.seq,
            label,
        })
    }

    pub(crate) fn stream(&self) -> StreamId {
        Stream::Dienst(DienstId::new(self.dienst)).into()
    }
}

/// The first person, as last corrected.
fn next_label(label: Option<Label>, recorded: &Recorded<Event>) -> Option<Label> {
    let (Event::PersoonVastgelegd(persoon) | Event::PersoonGecorrigeerd(persoon)) = &recorded.event else {
        return label;
    };
    match label {
        Some(label) if label.person != persoon.id => Some(label),
        Some(_) | None => Some(Label { person: persoon.id, client: false, seq: recorded.seq }),
    }
}
