//! Along the log, from the first entry to the last.

use super::{Verified, VerifyError, broken};
use crate::codec::decode;
use crate::engine::{Conn, args};
use crate::log::{EventRow, KeyRing, SegmentRow, open, read_access_row, stored};
use crate::rows::kenmerk;
use crate::sql;
use crate::writer::Link;
use application::ports::{Event, StoreError, Stream};
use data_encoding::HEXLOWER;
use kernel::Moment;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;
use vault::Vault;
use veiligthuis::melding;

/// How many entries are read at once.
const PAGE: i64 = 500;

/// The numbers of the meldingen, counted again.
#[derive(Default)]
pub(super) struct Counted {
    /// Per melding.
    pub(super) kenmerken: HashMap<Uuid, String>,
    /// Per region and year.
    pub(super) counts: BTreeMap<(Uuid, i64), u64>,
}

/// Checks the chain of events, opens every segment, reads every event.
pub(super) async fn events(conn: &mut Conn, vault: &Vault) -> Result<(Verified, Counted, Link), VerifyError> {
    let mut verified = Verified {
        events: 0,
        streams: 0,
        opened: 0,
        destroyed: 0,
        access: 0,
        head: String::new(),
        access_head: String::new(),
    };
    let (mut link, mut counted) = (Link::START, Counted::default());
    loop {
        let from = link.position as i64;
        let page = conn.rows(sql::PAGE_EVENTS, args![from, PAGE]).await?;
        let events: Vec<EventRow> = page.iter().map(EventRow::read).collect::<Result<_, _>>()?;
        let Some(last) = events.last().map(|event| event.position as i64) else { break };
        let mut segments: HashMap<u64, Vec<SegmentRow>> = HashMap::new();
        for row in conn.rows(sql::PAGE_SEGMENTS, args![from, last]).await? {
            let segment = SegmentRow::read(&row, 0)?;
            segments.entry(segment.position).or_default().push(segment);
        }
        let mut ring = KeyRing::default();
        if let Err(error) = ring.take(vault, &conn.rows(sql::PAGE_KEYS, args![from, last]).await?) {
            return broken(format!("Bij de gebeurtenissen {} tot en met {last}: {error}", from + 1));
        }
        for event in events {
            let segments = segments.remove(&event.position).unwrap_or_default();
            link = next(link, &event, &segments)?;
            read(&ring, event, &segments, &mut verified, &mut counted)?;
        }
    }
    let strays = conn.row(sql::STRAY_SEGMENTS, &[]).await?.map(|row| row.number(0)).transpose()?.unwrap_or(0);
    if strays > 0 {
        return broken(format!("Er staan {strays} verzegelde onderdelen in de opslag die bij geen gebeurtenis horen."));
    }
    verified.events = link.position;
    verified.head = HEXLOWER.encode(&link.hash);
    Ok((verified, counted, link))
}

/// The next link, when the event is what stood there when it was written.
fn next(link: Link, event: &EventRow, segments: &[SegmentRow]) -> Result<Link, VerifyError> {
    if event.position != link.position + 1 {
        return broken(format!("De keten breekt: na gebeurtenis {} volgt {}.", link.position, event.position));
    }
    let next = link.next(&event.chain_bytes(segments));
    if next.hash == event.hash {
        return Ok(next);
    }
    broken(format!(
        "De keten breekt bij gebeurtenis {} ({} {}, nummer {}): die is na het vastleggen veranderd.",
        event.position, event.stream_kind, event.stream, event.seq
    ))
}

/// Opens and reads one event.
fn read(
    ring: &KeyRing,
    event: EventRow,
    segments: &[SegmentRow],
    verified: &mut Verified,
    counted: &mut Counted,
) -> Result<(), VerifyError> {
    let place =
        format!("gebeurtenis {} ({} {}, nummer {})", event.position, event.stream_kind, event.stream, event.seq);
    let cannot = |error: StoreError| VerifyError::Broken(format!("Bij {place}: {error}"));
    let Some(stream) = Stream::from_parts(&event.stream_kind, event.stream) else {
        return broken(format!("Bij {place}: deze soort stroom is onbekend."));
    };
    let id = event.stream;
    let plain = open(ring, &event, segments).map_err(cannot)?;
    verified.destroyed += plain.iter().filter(|segment| segment.is_none()).count() as u64;
    verified.opened += plain.iter().filter(|segment| segment.is_some()).count() as u64;
    let at = event.recorded_at;
    let recorded = stored(event, plain).map_err(cannot)?;
    let event = decode(stream, &recorded.event).map_err(cannot)?;
    if let Event::Melding(melding::Event::Ontvangen(received)) = &event {
        let jaar = Moment::from_micros(at).map_or(0, |moment| moment.dag().jaar());
        let count = counted.counts.entry((received.regio.uuid(), i64::from(jaar))).or_default();
        *count += 1;
        counted.kenmerken.insert(id, kenmerk(jaar, *count));
    }
    Ok(())
}

/// Checks the chain of the access log.
pub(super) async fn access(conn: &mut Conn, verified: &mut Verified) -> Result<Link, VerifyError> {
    let mut link = Link::START;
    loop {
        let page = conn.rows(sql::PAGE_ACCESS, args![link.position as i64, PAGE]).await?;
        if page.is_empty() {
            break;
        }
        for row in &page {
            let (position, line, hash) = read_access_row(row)?;
            if position != link.position + 1 {
                return broken(format!("Het toegangslogboek breekt: na regel {} volgt {position}.", link.position));
            }
            link = link.next(&line.chain_bytes(position));
            if link.hash != hash {
                return broken(format!(
                    "Het toegangslogboek breekt bij regel {position}: die is na het vastleggen veranderd."
                ));
            }
        }
    }
    verified.access = link.position;
    verified.access_head = HEXLOWER.encode(&link.hash);
    Ok(link)
}
