//! Along the streams: every read table is built again from the log and compared with the one that is there.

use super::pass::Counted;
use super::{VerifyError, broken};
use crate::codec::decode_recorded;
use crate::engine::{Conn, args};
use crate::log::{EventRow, closed};
use crate::rows::{Chosen, Line, line};
use crate::sql;
use application::ports::{Event, Stream};
use kernel::Recorded;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many events are read at once.
const PAGE: i64 = 500;

/// The kinds of streams.
const KINDS: [&str; 7] = ["dossier", "melding", "casus", "dienst", "koppeling", "berichten", "advies"];

/// How many rows of each kind were built again.
type Built = BTreeMap<String, u64>;

/// Compares all rows. Gives the number of streams.
pub(super) async fn compare(conn: &mut Conn, counted: Counted) -> Result<u64, VerifyError> {
    let (mut streams, mut built) = (0, Built::default());
    for kind in KINDS {
        streams += of_kind(conn, kind, &counted, &mut built).await?;
    }
    for row in conn.rows(sql::ROW_COUNTS, &[]).await? {
        let (kind, there) = (row.get::<String>(0)?, row.number(1)?);
        let follow = built.get(&kind).copied().unwrap_or_default();
        if there != follow {
            return broken(format!(
                "De leestabel van {kind} heeft {there} regels; uit het logboek volgen er {follow}."
            ));
        }
    }
    let mut live = BTreeMap::new();
    for row in conn.rows(sql::MELDING_COUNTS, &[]).await? {
        live.insert((row.get::<Uuid>(0)?, row.get::<i64>(1)?), row.number(2)?);
    }
    if live != counted.counts {
        return broken("De telling van de meldingen per regio en jaar klopt niet met het logboek.");
    }
    Ok(streams)
}

async fn of_kind(
    conn: &mut Conn,
    kind: &'static str,
    counted: &Counted,
    built: &mut Built,
) -> Result<u64, VerifyError> {
    let (mut streams, mut history): (u64, Vec<Recorded<Event>>) = (0, Vec::new());
    let (mut stream, mut seq) = (Uuid::nil(), 0i64);
    loop {
        let page = conn.rows(sql::ORDERED_EVENTS, args![kind, stream, seq, PAGE]).await?;
        let full = page.len() as i64 == PAGE;
        for row in &page {
            let event = EventRow::read(row)?;
            if event.stream != stream && !history.is_empty() {
                check(conn, kind, stream, std::mem::take(&mut history), counted, built).await?;
            }
            streams += u64::from(event.stream != stream);
            if event.seq != history.len() as u64 + 1 {
                return broken(format!(
                    "In {kind} {} ontbreekt gebeurtenis nummer {}.",
                    event.stream,
                    history.len() + 1
                ));
            }
            (stream, seq) = (event.stream, event.seq as i64);
            let of = Stream::from_parts(kind, stream).expect("KINDS are the kinds of streams");
            history.push(decode_recorded(of, &closed(event)?)?);
        }
        if !full {
            break;
        }
    }
    if !history.is_empty() {
        check(conn, kind, stream, history, counted, built).await?;
    }
    Ok(streams)
}

/// Compares the row of one stream.
async fn check(
    conn: &mut Conn,
    kind: &str,
    id: Uuid,
    history: Vec<Recorded<Event>>,
    counted: &Counted,
    built: &mut Built,
) -> Result<(), VerifyError> {
    let stream = Stream::from_parts(kind, id).expect("KINDS are the kinds of streams");
    let keuze = Chosen::of(conn, stream, &history).await?;
    let Some(mut rebuilt) = line(stream, history, keuze.as_ref())? else { return Ok(()) };
    *built.entry(kind.to_owned()).or_default() += rebuilt.rows();
    if let Line::Melding(melding) = &mut rebuilt {
        melding.kenmerk = counted.kenmerken.get(&id).cloned().unwrap_or_default();
    }
    let same = rebuilt.stands(conn, id).await?;
    if same { Ok(()) } else { broken(format!("De regel van {kind} {id} in de leestabel klopt niet met het logboek.")) }
}
