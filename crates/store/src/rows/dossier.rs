//! The row of a dossier.

use super::Label;
use crate::engine::{Conn, DbError, Row, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{DossierRow, StoreError, Stream};
use kernel::{AccountId, Decider, DossierId, OrganisatieId, Persoonsgegeven, Recorded};
use meldcode::dossier::{Dossier, Event, Fase};
use uuid::Uuid;

/// A row of `dossier_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct DossierLine {
    pub(crate) dossier: Uuid,
    organisatie: Uuid,
    eigenaar: Uuid,
    kader: String,
    route: String,
    status: String,
    acuut: bool,
    gemeld: bool,
    geopend_op: i64,
    gewijzigd_op: i64,
    is_open: bool,
    seq: u64,
    pub(crate) label_seq: Option<u64>,
}

impl DossierLine {
    /// The row of these events; `None` before the dossier was opened.
    pub(crate) fn of(dossier: DossierId, events: Vec<Recorded<Event>>) -> Option<Self> {
        let last = events.last()?.at;
        let (mut state, mut label) = (Dossier::default(), None);
        for event in &events {
            label = next_label(label, event);
            state = state.apply(event);
        }
        let kop = state.kop.as_ref()?;
        Some(Self {
            dossier: dossier.uuid(),
            organisatie: kop.organisatie.uuid(),
            eigenaar: kop.eigenaar.uuid(),
            kader: format!("{} {}", kop.kader.id, kop.kader.versie),
            route: state.route().map(|route| route.code().to_owned()).unwrap_or_default(),
            status: state.status().code().to_owned(),
            acuut: state.acuut_gevaar(),
            gemeld: !state.meldingen.is_empty(),
            geopend_op: kop.geopend.micros(),
            gewijzigd_op: last.micros(),
            is_open: match state.fase {
                Fase::Nieuw | Fase::Open => true,
                Fase::Gesloten => false,
            },
            seq: state.seq,
            label_seq: label.map(|label| label.seq),
        })
    }

    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.dossier,
            self.organisatie,
            self.eigenaar,
            &self.kader,
            &self.route,
            &self.status,
            self.acuut,
            self.gemeld,
            self.geopend_op,
            self.gewijzigd_op,
            self.is_open,
            self.seq as i64,
            self.label_seq.map(|seq| seq as i64)
        ];
        conn.execute(sql::PUT_DOSSIER_ROW, values).await.map(drop)
    }

    pub(crate) async fn find(conn: &mut Conn, dossier: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::DOSSIER_ROW, args![dossier]).await?.as_ref().map(Self::read).transpose()
    }

    /// Reads the columns of `DOSSIER_ROW`, in their order.
    pub(crate) fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            dossier: row.get(0)?,
            organisatie: row.get(1)?,
            eigenaar: row.get(2)?,
            kader: row.get(3)?,
            route: row.get(4)?,
            status: row.get(5)?,
            acuut: row.get(6)?,
            gemeld: row.get(7)?,
            geopend_op: row.get(8)?,
            gewijzigd_op: row.get(9)?,
            is_open: row.get(10)?,
            seq: row.number(11)?,
            label_seq: row.get::<Option<i64>>(12)?.map(|_| row.number(12)).transpose()?,
        })
    }

    /// The row as a list shows it.
    pub(crate) fn show(self, label: Option<Persoonsgegeven<String>>) -> Result<DossierRow, StoreError> {
        Ok(DossierRow {
            dossier: DossierId::new(self.dossier),
            organisatie: OrganisatieId::new(self.organisatie),
            eigenaar: AccountId::new(self.eigenaar),
            kader: self.kader,
            route: self.route,
            status: self.status,
            acuut: self.acuut,
            gemeld: self.gemeld,
            geopend_op: crate::log::moment(self.geopend_op)?,
            gewijzigd_op: crate::log::moment(self.gewijzigd_op)?,
            seq: self.seq,
            label,
        })
    }

    pub(crate) fn stream(&self) -> StreamId {
        Stream::Dossier(DossierId::new(self.dossier)).into()
    }
}

/// The client comes first; without one, whoever was recorded first.
fn next_label(label: Option<Label>, recorded: &Recorded<Event>) -> Option<Label> {
    let (Event::BetrokkeneToegevoegd(person) | Event::BetrokkeneGecorrigeerd(person)) = &recorded.event else {
        return label;
    };
    let this = Label { person: person.id, client: person.is_client, seq: recorded.seq };
    match label {
        Some(label) if label.person != this.person && (label.client || !this.client) => Some(label),
        Some(_) | None => Some(this),
    }
}
