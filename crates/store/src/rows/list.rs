//! The lists: one question for the rows with the sealed names, one for the keys.

use super::label::{LabelEvent, Names};
use super::{DienstLine, DossierLine, MeldingLine};
use crate::engine::{Arg, Conn, args};
use crate::log::StreamId;
use crate::sql;
use application::ports::{
    DienstFilter, DienstRow, DossierFilter, DossierRow, MeldingFilter, MeldingRow, MeldingTelVraag, MeldingTelling,
    StoreError,
};
use uuid::Uuid;
use vault::Vault;

/// A list never shows more at once.
const MOST: u32 = 200;

/// Columns of `dossier_row`, `melding_row` and `dienst_row`; what follows is the event of the label and its segments.
const DOSSIER_COLUMNS: usize = 13;
const MELDING_COLUMNS: usize = 21;
const DIENST_COLUMNS: usize = 19;
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

fn limit(asked: u32) -> i64 {
    i64::from(asked.clamp(1, MOST))
}
