//! The row of a melding.

use super::Label;
use crate::engine::{Conn, DbError, Row, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{MeldingRow, StoreError, Stream};
use kernel::{AccountId, CasusId, Decider, MeldingId, Moment, OrganisatieId, Persoonsgegeven, Recorded};
use uuid::Uuid;
use veiligthuis::melding::{Event, MelderSoort, Melding};

/// A row of `melding_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct MeldingLine {
    pub(crate) melding: Uuid,
    casus: Uuid,
    pub(crate) regio: Uuid,
    /// Empty until the store counted it: the number depends on the meldingen before it.
    pub(crate) kenmerk: String,
    ontvangen_op: i64,
    pub(crate) ingevoerd_op: i64,
    kanaal: String,
    soort_melder: String,
    melder_afgeschermd: bool,
    acuut: Option<bool>,
    status: String,
    is_open: bool,
    ontvanger: Uuid,
    behandelaar: Option<Uuid>,
    voorsteller: Option<Uuid>,
    gevraagd: bool,
    uitkomst: Option<String>,
    besloten_op: Option<i64>,
    betrokkenen: u64,
    seq: u64,
    pub(crate) label_seq: Option<u64>,
    wachtcontact_op: Option<i64>,
}

impl MeldingLine {
    /// The row of these events; `None` before the melding was received.
    pub(crate) fn of(melding: MeldingId, events: Vec<Recorded<Event>>) -> Option<Self> {
        let ontvanger = events.first()?.actor.account;
        let seq = events.last()?.seq;
        let (mut state, mut label) = (Melding::default(), None);
        for event in &events {
            label = next_label(label, event);
            state = state.apply(event);
        }
        let melder_afgeschermd = state.melder_afgeschermd();
        let o = state.ontvangst.as_ref()?;
        // A proposal on the protection of the reporter waits for a second person as a decision does.
        let shield = state.afscherming_voorstel.as_ref().map(|v| v.door.account);
        let proposed = state.voorstel.as_ref().map(|v| v.door.account).or(shield);
        let decided = state.besluit.as_ref().map(|b| b.besloten.voorgesteld_door.account);
        Some(Self {
            melding: melding.uuid(),
            casus: o.casus.uuid(),
            regio: o.regio.uuid(),
            kenmerk: String::new(),
            ontvangen_op: o.ontvangen.micros(),
            ingevoerd_op: o.ingevoerd.micros(),
            kanaal: o.kanaal.code().to_owned(),
            soort_melder: match o.melder_soort {
                MelderSoort::Burger => "burger".to_owned(),
                MelderSoort::Beroepsmatig { rol, organisatie: _ } => rol.code().to_owned(),
                MelderSoort::Ambtshalve => "ambtshalve".to_owned(),
            },
            melder_afgeschermd,
            acuut: state.acuut_checks.last().map(|check| check.acuut),
            status: state.stand.code().to_owned(),
            is_open: state.stand.is_open(),
            ontvanger: ontvanger.uuid(),
            behandelaar: state.behandelaar.map(AccountId::uuid),
            voorsteller: proposed.or(decided).map(AccountId::uuid),
            gevraagd: proposed.is_some(),
            uitkomst: state.besluit.as_ref().map(|b| b.besloten.uitkomst.code().to_owned()),
            besloten_op: state.besluit.as_ref().map(|b| b.op.micros()),
            betrokkenen: state.betrokkenen.len() as u64,
            seq,
            label_seq: label.map(|label| label.seq),
            wachtcontact_op: state.wachtcontacten.iter().map(|contact| contact.om.micros()).max(),
        })
    }

    /// The Dutch year in which it was entered, in which its number is counted.
    pub(crate) fn jaar(&self) -> i16 {
        Moment::from_micros(self.ingevoerd_op).map_or(0, |moment| moment.dag().jaar())
    }

    /// Writes the row. The kenmerk counts only for a row that is new.
    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.melding,
            self.casus,
            self.regio,
            &self.kenmerk,
            self.ontvangen_op,
            self.ingevoerd_op,
            &self.kanaal,
            &self.soort_melder,
            self.melder_afgeschermd,
            self.acuut,
            &self.status,
            self.is_open,
            self.ontvanger,
            self.behandelaar,
            self.voorsteller,
            self.gevraagd,
            self.uitkomst.as_deref(),
            self.besloten_op,
            self.betrokkenen as i64,
            self.seq as i64,
            self.label_seq.map(|seq| seq as i64),
            self.wachtcontact_op
        ];
        conn.execute(sql::PUT_MELDING_ROW, values).await.map(drop)
    }

    pub(crate) async fn find(conn: &mut Conn, melding: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::MELDING_ROW, args![melding]).await?.as_ref().map(Self::read).transpose()
    }

    /// The meldingen whose service did not start, oldest decision first.
    pub(crate) async fn without_service(conn: &mut Conn, regio: Uuid) -> Result<Vec<Self>, DbError> {
        conn.rows(sql::MELDINGEN_ZONDER_DIENST, args![regio]).await?.iter().map(Self::read).collect()
    }

    /// Reads the columns of `MELDING_ROW`, in their order.
    pub(crate) fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            melding: row.get(0)?,
            casus: row.get(1)?,
            regio: row.get(2)?,
            kenmerk: row.get(3)?,
            ontvangen_op: row.get(4)?,
            ingevoerd_op: row.get(5)?,
            kanaal: row.get(6)?,
            soort_melder: row.get(7)?,
            melder_afgeschermd: row.get(8)?,
            acuut: row.get(9)?,
            status: row.get(10)?,
            is_open: row.get(11)?,
            ontvanger: row.get(12)?,
            behandelaar: row.get(13)?,
            voorsteller: row.get(14)?,
            gevraagd: row.get(15)?,
            uitkomst: row.get(16)?,
            besloten_op: row.get(17)?,
            betrokkenen: row.number(18)?,
            seq: row.number(19)?,
            label_seq: row.get::<Option<i64>>(20)?.map(|_| row.number(20)).transpose()?,
            wachtcontact_op: row.get(21)?,
        })
    }

    /// The row as the work list shows it.
    pub(crate) fn show(self, label: Option<Persoonsgegeven<String>>) -> Result<MeldingRow, StoreError> {
        Ok(MeldingRow {
            melding: MeldingId::new(self.melding),
            casus: CasusId::new(self.casus),
            regio: OrganisatieId::new(self.regio),
            kenmerk: self.kenmerk,
            ontvangen_op: crate::log::moment(self.ontvangen_op)?,
            ingevoerd_op: crate::log::moment(self.ingevoerd_op)?,
            kanaal: self.kanaal,
            soort_melder: self.soort_melder,
            melder_afgeschermd: self.melder_afgeschermd,
            acuut: self.acuut,
            status: self.status,
            ontvanger: AccountId::new(self.ontvanger),
            behandelaar: self.behandelaar.map(AccountId::new),
            voorsteller: self.voorsteller.map(AccountId::new),
            gevraagd: self.gevraagd,
            uitkomst: self.uitkomst,
            besloten_op: self.besloten_op.map(crate::log::moment).transpose()?,
            betrokkenen: u32::try_from(self.betrokkenen).unwrap_or(u32::MAX),
            seq: self.seq,
            label,
        })
    }

    /// The casus of the melding.
    pub(crate) fn casus(&self) -> StreamId {
        Stream::Casus(CasusId::new(self.casus)).into()
    }

    pub(crate) fn stream(&self) -> StreamId {
        Stream::Melding(MeldingId::new(self.melding)).into()
    }
}

/// The first directbetrokkene, as last corrected.
fn next_label(label: Option<Label>, recorded: &Recorded<Event>) -> Option<Label> {
    let (Event::BetrokkeneVastgelegd { betrokkene, .. } | Event::BetrokkeneGecorrigeerd { betrokkene, .. }) =
        &recorded.event
    else {
        return label;
    };
    match label {
        Some(label) if label.person != *betrokkene => Some(label),
        Some(_) | None => Some(Label { person: *betrokkene, client: false, seq: recorded.seq }),
    }
}
