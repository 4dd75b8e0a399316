//! The row of a koppeling.

use crate::engine::{Conn, DbError, Row, args};
use crate::sql;
use application::ports::{KoppelingRow, StoreError};
use kernel::{AccountId, BetrokkeneId, Decider, KoppelingId, MeldingId, OrganisatieId, Recorded};
use uuid::Uuid;
use veiligthuis::codes::{HerkomstKoppeling, KoppelingSoort, KoppelingStand};
use veiligthuis::koppeling::{Event, Koppeling, Paar};

/// A row of `koppeling_row`.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct KoppelingLine {
    koppeling: Uuid,
    regio: Uuid,
    eerdere: Uuid,
    eerdere_persoon: Uuid,
    latere: Uuid,
    latere_persoon: Uuid,
    soort: String,
    herkomst: String,
    gewicht: Option<i64>,
    stand: String,
    ongedaan_door: Option<Uuid>,
    seq: u64,
}

impl KoppelingLine {
    /// The row of these events; `None` before the pair was proposed.
    pub(crate) fn of(koppeling: KoppelingId, events: Vec<Recorded<Event>>) -> Option<Self> {
        let seq = events.last()?.seq;
        let state = events.iter().fold(Koppeling::default(), Koppeling::apply);
        let voorstel = state.voorstel?;
        Some(Self {
            koppeling: koppeling.uuid(),
            regio: voorstel.regio.uuid(),
            eerdere: voorstel.paar.eerdere.uuid(),
            eerdere_persoon: voorstel.paar.eerdere_persoon.uuid(),
            latere: voorstel.paar.latere.uuid(),
            latere_persoon: voorstel.paar.latere_persoon.uuid(),
            soort: voorstel.soort.code().to_owned(),
            herkomst: voorstel.herkomst.code().to_owned(),
            gewicht: voorstel.gewicht.map(i64::from),
            stand: state.stand.code().to_owned(),
            ongedaan_door: state.ongedaan.map(|o| o.door.account.uuid()),
            seq,
        })
    }

    /// Writes the row.
    pub(crate) async fn put(&self, conn: &mut Conn) -> Result<(), DbError> {
        let values = args![
            self.koppeling,
            self.regio,
            self.eerdere,
            self.eerdere_persoon,
            self.latere,
            self.latere_persoon,
            &self.soort,
            &self.herkomst,
            self.gewicht,
            &self.stand,
            self.ongedaan_door,
            self.seq as i64
        ];
        conn.execute(sql::eerdere::PUT_KOPPELING_ROW, values).await.map(drop)
    }

    pub(crate) async fn find(conn: &mut Conn, koppeling: Uuid) -> Result<Option<Self>, DbError> {
        conn.row(sql::eerdere::KOPPELING_ROW, args![koppeling]).await?.as_ref().map(Self::read).transpose()
    }

    /// Every koppeling with a person of this melding.
    pub(crate) async fn of_melding(conn: &mut Conn, melding: Uuid) -> Result<Vec<Self>, DbError> {
        conn.rows(sql::eerdere::KOPPELINGEN, args![melding]).await?.iter().map(Self::read).collect()
    }

    /// Those of a region that somebody else than this account proposed to undo.
    pub(crate) async fn gevraagd(conn: &mut Conn, regio: Uuid, account: Uuid) -> Result<Vec<Self>, DbError> {
        conn.rows(sql::eerdere::KOPPELINGEN_GEVRAAGD, args![regio, account]).await?.iter().map(Self::read).collect()
    }

    fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            koppeling: row.get(0)?,
            regio: row.get(1)?,
            eerdere: row.get(2)?,
            eerdere_persoon: row.get(3)?,
            latere: row.get(4)?,
            latere_persoon: row.get(5)?,
            soort: row.get(6)?,
            herkomst: row.get(7)?,
            gewicht: row.get(8)?,
            stand: row.get(9)?,
            ongedaan_door: row.get(10)?,
            seq: row.number(11)?,
        })
    }

    /// The row as use cases see it.
    pub(crate) fn show(self) -> Result<KoppelingRow, StoreError> {
        let unknown = || StoreError::Fault("een onbekende code in de leestabel van de koppelingen".to_owned());
        Ok(KoppelingRow {
            koppeling: KoppelingId::new(self.koppeling),
            regio: OrganisatieId::new(self.regio),
            paar: Paar {
                eerdere: MeldingId::new(self.eerdere),
                eerdere_persoon: BetrokkeneId::new(self.eerdere_persoon),
                latere: MeldingId::new(self.latere),
                latere_persoon: BetrokkeneId::new(self.latere_persoon),
            },
            soort: KoppelingSoort::van_code(&self.soort).ok_or_else(unknown)?,
            herkomst: HerkomstKoppeling::van_code(&self.herkomst).ok_or_else(unknown)?,
            gewicht: self.gewicht.map(i32::try_from).transpose().map_err(|_| unknown())?,
            stand: KoppelingStand::van_code(&self.stand).ok_or_else(unknown)?,
            ongedaan_door: self.ongedaan_door.map(AccountId::new),
            seq: self.seq,
        })
    }
}
