//! Reading a stream.
//!
//! Three questions, in this order, without a transaction: events, segments, keys. Events and segments only grow and
//! keys only disappear, so that what comes together is true at the moment of the last question.

use super::{EventRow, KeyRing, SegmentRow, StreamId};
use crate::actor;
use crate::engine::{Conn, args};
use crate::sql;
use application::ports::{StoreError, Stream};
use kernel::{Actor, Moment, Recorded};
use record::Stored;
use std::collections::HashMap;
use vault::Vault;

/// A stored form with its place, time and actor.
pub(crate) type StoredEvent = Recorded<Stored>;

/// All events of a stream with their segments opened.
pub(crate) async fn load(conn: &mut Conn, vault: &Vault, stream: Stream) -> Result<Vec<StoredEvent>, StoreError> {
    let id = StreamId::from(stream);
    let events = events(conn, id).await?;
    let mut segments: HashMap<u64, Vec<SegmentRow>> = HashMap::new();
    for row in conn.rows(sql::STREAM_SEGMENTS, args![id.kind, id.id]).await? {
        let segment = SegmentRow::read(&row, 0)?;
        segments.entry(segment.position).or_default().push(segment);
    }
    let ring = KeyRing::of_stream(conn, vault, id).await?;
    events
        .into_iter()
        .map(|event| {
            let segments = segments.remove(&event.position).unwrap_or_default();
            let plain = open(&ring, &event, &segments)?;
            stored(event, plain)
        })
        .collect()
}

/// All events of a stream with every segment left closed: enough for everything that stands open. May be empty.
pub(crate) async fn open_history(conn: &mut Conn, stream: Stream) -> Result<Vec<StoredEvent>, StoreError> {
    let rows = conn.rows(sql::STREAM_EVENTS, args![stream.kind(), stream.uuid()]).await?;
    rows.iter().map(|row| closed(EventRow::read(row)?)).collect()
}

/// A stored form with every segment left closed.
pub(crate) fn closed(event: EventRow) -> Result<StoredEvent, StoreError> {
    let segments = vec![None; event.segments as usize];
    stored(event, segments)
}

/// Who made the last change, and when.
pub(crate) async fn head(conn: &mut Conn, stream: Stream) -> Result<Recorded<()>, StoreError> {
    let row = conn.row(sql::STREAM_HEAD, args![stream.kind(), stream.uuid()]).await?.ok_or(StoreError::NotFound)?;
    let actor = actor(row.get(2)?, &row.get::<String>(3)?, row.get(4)?)?;
    Ok(Recorded { seq: row.number(0)?, at: moment(row.get(1)?)?, actor, event: () })
}

async fn events(conn: &mut Conn, id: StreamId) -> Result<Vec<EventRow>, StoreError> {
    let rows = conn.rows(sql::STREAM_EVENTS, args![id.kind, id.id]).await?;
    if rows.is_empty() {
        return Err(StoreError::NotFound);
    }
    Ok(rows.iter().map(EventRow::read).collect::<Result<_, _>>()?)
}

/// The plain texts of the segments of an event, in order.
pub(crate) fn open(
    ring: &KeyRing,
    event: &EventRow,
    segments: &[SegmentRow],
) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
    if segments.len() != event.segments as usize {
        return Err(StoreError::Sealed("een onderdeel ontbreekt".to_owned()));
    }
    segments.iter().map(|segment| ring.open(event, segment)).collect()
}

/// A stored form as `record` reads it.
pub(crate) fn stored(event: EventRow, segments: Vec<Option<Vec<u8>>>) -> Result<StoredEvent, StoreError> {
    let open =
        serde_json::from_str(&event.open).map_err(|_| StoreError::Sealed("het open deel is geen JSON".to_owned()))?;
    let actor: Actor = actor(event.actor, &event.rol, event.organisatie)?;
    let stored = Stored { kind: event.kind, form: event.form, open, segments };
    Ok(Recorded { seq: event.seq, at: moment(event.recorded_at)?, actor, event: stored })
}

/// A stored moment.
pub(crate) fn moment(micros: i64) -> Result<Moment, StoreError> {
    Moment::from_micros(micros).ok_or_else(|| StoreError::Fault("een moment buiten de kalender".to_owned()))
}
