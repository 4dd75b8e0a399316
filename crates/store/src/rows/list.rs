//! The lists: one question for the rows with the sealed names, one for the keys.

use super::label::{LabelEvent, Names};
use super::{CasusLine, DienstLine, DossierLine, MeldingLine};
use crate::engine::{Arg, Conn, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{
    CasusFilter, CasusRow, CasusTelVraag, CasusTelling, DienstFilter, DienstRow, DossierFilter, DossierRow,
    MeldingFilter, MeldingRow, MeldingTelVraag, MeldingTelling, StoreError,
};
use uuid::Uuid;
use vault::Vault;

/// A list never shows more at once.
const MOST: u32 = 200;

/// Columns of `dossier_row`, `melding_row` and `dienst_row`; what follows is the event of the label and its segments.
const DOSSIER_COLUMNS: usize = 13;
const MELDING_COLUMNS: usize = 22;
const DIENST_COLUMNS: usize = 19;
/// Columns of `casus_row`, and of its first melding.
const CASUS_COLUMNS: usize = 16;
const OF_MELDING: usize = 2;
const EVENT_COLUMNS: usize = 4;

/// The dossiers that the filter lets through, with their labels.
pub(crate) async fn dossiers(
    conn: &mut Conn,
    vault: &Vault,
    filter: &DossierFilter,
) -> Result<Vec<DossierRow>, StoreError> {
    let values: &[Arg<'_>] = args![
        filter.organisatie.uuid(),
        filter.eigenaar.map(|account| account.uuid()),
        filter.ook_gesloten,
        limit(filter.limit),
        i64::from(filter.offset)
    ];
    let rows = conn.rows(sql::DOSSIER_LIST, values).await?;
    let keys = conn.rows(sql::DOSSIER_LIST_KEYS, values).await?;
    let names = Names::new(vault, &keys)?;
    let mut found: Vec<(DossierLine, Option<LabelEvent>)> = Vec::new();
    for row in &rows {
        if found.last().is_none_or(|(line, _)| row.get::<Uuid>(0).ok() != Some(line.dossier)) {
            let line = DossierLine::read(row)?;
            let label = LabelEvent::read(row, DOSSIER_COLUMNS, line.stream(), line.label_seq)?;
            found.push((line, label));
        }
        if let Some((_, Some(label))) = found.last_mut() {
            label.take(row, DOSSIER_COLUMNS + EVENT_COLUMNS)?;
        }
    }
    let mut shown = Vec::with_capacity(found.len());
    for (line, event) in found {
        let label = names.open(conn, line.stream(), event, record::label::dossier).await?;
        shown.push(line.show(label)?);
    }
    Ok(shown)
}

/// The work list, with its labels.
pub(crate) async fn meldingen(
    conn: &mut Conn,
    vault: &Vault,
    filter: &MeldingFilter,
) -> Result<Vec<MeldingRow>, StoreError> {
    let values: &[Arg<'_>] = args![
        filter.regio.uuid(),
        filter.behandelaar.map(|account| account.uuid()),
        filter.alleen_vrij,
        filter.ook_besloten,
        filter.gevraagd_aan.map(|account| account.uuid()),
        limit(filter.limit),
        i64::from(filter.offset)
    ];
    let rows = conn.rows(sql::MELDING_LIST, values).await?;
    let keys = conn.rows(sql::MELDING_LIST_KEYS, values).await?;
    let names = Names::new(vault, &keys)?;
    let mut found: Vec<(MeldingLine, Option<LabelEvent>)> = Vec::new();
    for row in &rows {
        if found.last().is_none_or(|(line, _)| row.get::<Uuid>(0).ok() != Some(line.melding)) {
            let line = MeldingLine::read(row)?;
            let label = LabelEvent::read(row, MELDING_COLUMNS, line.stream(), line.label_seq)?;
            found.push((line, label));
        }
        if let Some((_, Some(label))) = found.last_mut() {
            label.take(row, MELDING_COLUMNS + EVENT_COLUMNS)?;
        }
    }
    let mut shown = Vec::with_capacity(found.len());
    for (line, event) in found {
        let stream: StreamId = line.stream();
        let label = names.open(conn, stream, event, record::label::melding).await?;
        shown.push(line.show(label)?);
    }
    Ok(shown)
}

/// The services that the filter lets through, with their labels.
pub(crate) async fn diensten(
    conn: &mut Conn,
    vault: &Vault,
    filter: &DienstFilter,
) -> Result<Vec<DienstRow>, StoreError> {
    let values: &[Arg<'_>] = args![
        filter.regio.uuid(),
        filter.behandelaar.map(|account| account.uuid()),
        filter.gevraagd_aan.map(|account| account.uuid()),
        filter.ook_beeindigd,
        limit(filter.limit),
        i64::from(filter.offset)
    ];
    let rows = conn.rows(sql::DIENST_LIST, values).await?;
    let keys = conn.rows(sql::DIENST_LIST_KEYS, values).await?;
    let names = Names::new(vault, &keys)?;
    let mut found: Vec<(DienstLine, Option<LabelEvent>)> = Vec::new();
    for row in &rows {
        if found.last().is_none_or(|(line, _)| row.get::<Uuid>(0).ok() != Some(line.dienst)) {
            let line = DienstLine::read(row)?;
            let label = LabelEvent::read(row, DIENST_COLUMNS, line.stream(), line.label_seq)?;
            found.push((line, label));
        }
        if let Some((_, Some(label))) = found.last_mut() {
            label.take(row, DIENST_COLUMNS + EVENT_COLUMNS)?;
        }
    }
    let mut shown = Vec::with_capacity(found.len());
    for (line, event) in found {
        let label = names.open(conn, line.stream(), event, record::label::dienst).await?;
        shown.push(line.show(label)?);
    }
    Ok(shown)
}

/// The list of casussen, what is due first first, with the label of the first melding of each.
pub(crate) async fn casussen(
    conn: &mut Conn,
    vault: &Vault,
    filter: &CasusFilter,
) -> Result<Vec<CasusRow>, StoreError> {
    let voor = filter.voor.map(|dag| dag.iso());
    let values: &[Arg<'_>] = args![
        filter.regio.uuid(),
        filter.behandelaar.map(|account| account.uuid()),
        filter.alleen_vrij,
        filter.groep.map(|groep| groep.code()),
        voor.as_deref(),
        filter.gevraagd_aan.map(|account| account.uuid()),
        filter.ook_gesloten,
        limit(filter.limit),
        i64::from(filter.offset)
    ];
    let rows = conn.rows(sql::CASUS_LIST, values).await?;
    let keys = conn.rows(sql::CASUS_LIST_KEYS, values).await?;
    let names = Names::new(vault, &keys)?;
    let mut found: Vec<(CasusLine, Option<String>, Option<LabelEvent>)> = Vec::new();
    for row in &rows {
        if found.last().is_none_or(|(line, ..)| row.get::<Uuid>(0).ok() != Some(line.casus)) {
            let line = CasusLine::read(row)?;
            let seq = row.get::<Option<i64>>(CASUS_COLUMNS + 1)?.map(|seq| seq as u64);
            let label = LabelEvent::read(row, CASUS_COLUMNS + OF_MELDING, line.eerste(), seq)?;
            found.push((line, row.get(CASUS_COLUMNS)?, label));
        }
        if let Some((.., Some(label))) = found.last_mut() {
            label.take(row, CASUS_COLUMNS + OF_MELDING + EVENT_COLUMNS)?;
        }
    }
    let mut shown = Vec::with_capacity(found.len());
    for (line, kenmerk, event) in found {
        let label = names.open(conn, line.eerste(), event, record::label::melding).await?;
        shown.push(line.show(kenmerk, label)?);
    }
    Ok(shown)
}

/// How many open casussen a region has.
pub(crate) async fn tel_casussen(conn: &mut Conn, vraag: &CasusTelVraag) -> Result<CasusTelling, StoreError> {
    let vandaag = vraag.vandaag.iso();
    let values = args![vraag.regio.uuid(), vraag.account.uuid(), vandaag.as_str()];
    let Some(row) = conn.row(sql::CASUS_TELLING, values).await? else { return Ok(CasusTelling::default()) };
    let number = |column: usize| row.number(column).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(CasusTelling {
        open: number(0)?,
        te_laat: number(1)?,
        vandaag: number(2)?,
        vrij: number(3)?,
        van_mij: number(4)?,
        gevraagd: number(5)?,
        overdracht: number(6)?,
        monitoring: number(7)?,
    })
}

/// How many open meldingen a region has.
pub(crate) async fn tel(conn: &mut Conn, vraag: &MeldingTelVraag) -> Result<MeldingTelling, StoreError> {
    let values =
        args![vraag.regio.uuid(), vraag.account.uuid(), vraag.te_laat_voor.micros(), vraag.vandaag_voor.micros()];
    let Some(row) = conn.row(sql::MELDING_TELLING, values).await? else { return Ok(MeldingTelling::default()) };
    let number = |column: usize| row.number(column).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(MeldingTelling {
        open: number(0)?,
        te_laat: number(1)?,
        vandaag: number(2)?,
        acuut: number(3)?,
        vrij: number(4)?,
        van_mij: number(5)?,
        gevraagd: number(6)?,
    })
}

pub(super) fn limit(asked: u32) -> i64 {
    i64::from(asked.clamp(1, MOST))
}
