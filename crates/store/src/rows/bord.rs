//! The board of the day: counts and the first rows of each list, from the agenda.

use crate::engine::{Conn, DbError, Row, args};
use crate::log::moment;
use crate::sql::bord;
use application::ports::{
    AgendaVraag, Agendagroep, Bord, BordPunt, BordTel, BordVraag, Lijst, OngezienRow, StoreError, WachtendRow,
};
use kernel::{AccountId, CasusId, Dag, DienstId, MeldingId, OnderdeelId};
use uuid::Uuid;
use veiligthuis::codes::{Agendawerk, CasusStand, RedenTeLaat};

/// Before every day that a term can end on.
const EERSTE: &str = "0001-01-01";

/// The states in which a party said no.
const NEE: [CasusStand; 2] = [CasusStand::OverdrachtGeweigerd, CasusStand::OverdrachtTeruggegeven];

/// The whole board.
pub(crate) async fn bord(conn: &mut Conn, vraag: &BordVraag) -> Result<Bord, StoreError> {
    let dag = |van, tot| AgendaVraag {
        regio: vraag.regio,
        van,
        tot,
        wie: None,
        alleen_vrij: false,
        offset: 0,
        limit: vraag.limit,
    };
    Ok(Bord {
        telling: telling(conn, vraag).await?,
        te_laat: agenda(conn, &dag(None, vraag.vandaag.plus_dagen(-1))).await?,
        vandaag: agenda(conn, &dag(Some(vraag.vandaag), vraag.vandaag)).await?,
        overdrachten: groep(conn, vraag, Agendagroep::Overdracht, NEE).await?,
        monitoring: groep(conn, vraag, Agendagroep::Monitoring, NEE).await?,
        ongezien: ongezien(conn, vraag).await?,
        wachtend: wachtend(conn, vraag).await?,
    })
}

/// How much is due when, for whom.
async fn telling(conn: &mut Conn, vraag: &BordVraag) -> Result<Vec<BordTel>, StoreError> {
    let (vandaag, tot) = (vraag.vandaag.iso(), vraag.tot.iso());
    let rows = conn.rows(bord::BORD_TELLING, args![vraag.regio.uuid(), vandaag.as_str(), tot.as_str()]).await?;
    let tel = |row: &Row| -> Result<BordTel, StoreError> {
        let due: String = row.get(1)?;
        Ok(BordTel {
            werk: werk(row, 0)?,
            dag: (!due.is_empty()).then(|| dag(&due)).transpose()?,
            wie: row.get::<Option<Uuid>>(2)?.map(AccountId::new),
            aantal: number(row, 3)?,
            met_reden: number(row, 4)?,
        })
    };
    rows.iter().map(tel).collect()
}

/// The agenda between two days.
pub(crate) async fn agenda(conn: &mut Conn, vraag: &AgendaVraag) -> Result<Lijst<BordPunt>, StoreError> {
    let (van, tot) = (vraag.van.map_or_else(|| EERSTE.to_owned(), Dag::iso), vraag.tot.iso());
    let values = args![
        vraag.regio.uuid(),
        van.as_str(),
        tot.as_str(),
        vraag.wie.map(AccountId::uuid),
        vraag.alleen_vrij,
        super::list::limit(vraag.limit),
        i64::from(vraag.offset)
    ];
    rijen(&conn.rows(bord::BORD_LIJST, values).await?, punt, 8)
}

/// What is overdue in one part of the office, or stands in one of these states whatever its day.
async fn groep(
    conn: &mut Conn,
    vraag: &BordVraag,
    groep: Agendagroep,
    standen: [CasusStand; 2],
) -> Result<Lijst<BordPunt>, StoreError> {
    let vandaag = vraag.vandaag.iso();
    let values = args![
        vraag.regio.uuid(),
        groep.code(),
        vandaag.as_str(),
        standen[0].code(),
        standen[1].code(),
        super::list::limit(vraag.limit)
    ];
    rijen(&conn.rows(bord::BORD_GROEP, values).await?, punt, 8)
}

/// Services with children whom nobody saw, the oldest decision first.
async fn ongezien(conn: &mut Conn, vraag: &BordVraag) -> Result<Lijst<OngezienRow>, StoreError> {
    let values = args![vraag.regio.uuid(), super::list::limit(vraag.limit)];
    let read = |row: &Row| -> Result<OngezienRow, StoreError> {
        Ok(OngezienRow {
            dienst: DienstId::new(row.get(0)?),
            casus: CasusId::new(row.get(1)?),
            soort: row.get(2)?,
            kinderen: number(row, 3)?,
            ongezien: number(row, 4)?,
            besloten_op: moment(row.get(5)?)?,
            kenmerk: row.get::<Option<String>>(6)?.unwrap_or_default(),
            wie: row.get::<Option<Uuid>>(7)?.map(AccountId::new),
        })
    };
    rijen(&conn.rows(bord::BORD_ONGEZIEN, values).await?, read, 8)
}

/// Files that wait and were not looked at lately, the longest first.
async fn wachtend(conn: &mut Conn, vraag: &BordVraag) -> Result<Lijst<WachtendRow>, StoreError> {
    let voor = vraag.ongecheckt_voor.micros();
    let values = args![vraag.regio.uuid(), voor, super::list::limit(vraag.limit)];
    let read = |row: &Row| -> Result<WachtendRow, StoreError> {
        Ok(WachtendRow {
            casus: CasusId::new(row.get(0)?),
            melding: row.get::<Option<Uuid>>(1)?.map(MeldingId::new),
            kenmerk: row.get::<Option<String>>(2)?.unwrap_or_default(),
            wie: row.get::<Option<Uuid>>(3)?.map(AccountId::new),
            sinds: moment(row.get(4)?)?,
        })
    };
    rijen(&conn.rows(bord::BORD_WACHTEND, values).await?, read, 5)
}

/// The rows, and the number of all of them, which stands in each.
fn rijen<T>(rows: &[Row], read: impl Fn(&Row) -> Result<T, StoreError>, totaal: usize) -> Result<Lijst<T>, StoreError> {
    let aantal = rows.first().map(|row| number(row, totaal)).transpose()?.unwrap_or_default();
    Ok(Lijst { rijen: rows.iter().map(read).collect::<Result<_, _>>()?, totaal: aantal })
}

/// A row of `BORD_LIJST` or `BORD_GROEP`.
fn punt(row: &Row) -> Result<BordPunt, StoreError> {
    let (reden, stand): (Option<String>, String) = (row.get(4)?, row.get(5)?);
    let odd = |what| StoreError::from(DbError::odd(what));
    Ok(BordPunt {
        casus: CasusId::new(row.get(0)?),
        werk: werk(row, 1)?,
        voorwerp: row.get::<Option<Uuid>>(2)?.map(OnderdeelId::new),
        uiterlijk: dag(&row.get::<String>(3)?)?,
        reden: reden.map(|code| RedenTeLaat::van_code(&code).ok_or_else(|| odd("een onbekende reden"))).transpose()?,
        stand: CasusStand::van_code(&stand).ok_or_else(|| odd("een onbekende stand"))?,
        kenmerk: row.get::<Option<String>>(6)?.unwrap_or_default(),
        wie: row.get::<Option<Uuid>>(7)?.map(AccountId::new),
    })
}

fn werk(row: &Row, column: usize) -> Result<Agendawerk, StoreError> {
    let code: String = row.get(column)?;
    Ok(Agendawerk::van_code(&code).ok_or_else(|| DbError::odd("onbekend werk op de agenda"))?)
}
fn dag(iso: &str) -> Result<Dag, StoreError> {
    Dag::lees(iso).map_err(|_| StoreError::Fault("een dag buiten de kalender".to_owned()))
}
fn number(row: &Row, column: usize) -> Result<u32, DbError> {
    Ok(u32::try_from(row.number(column)?).unwrap_or(u32::MAX))
}
