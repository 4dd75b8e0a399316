//! Appending to a stream, inside the writer's transaction.

use super::insert::{insert_events, insert_keys, insert_segments};
use super::{ReadyStream, StreamId};
use crate::actor;
use crate::engine::{Row, args};
use crate::sql;
use crate::writer::{Batch, Stop};
use application::ports::{StoreError, Stream};
use kernel::Moment;

/// What became of an append.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Appended {
    /// It stands in the log; the new last sequence number.
    Last(u64),
    /// Keys of the stream were destroyed since it was sealed: seal again.
    Stale,
}

/// Checks that nobody came in between, gives the events their places and links, and inserts them.
pub(crate) async fn append_stream(batch: &mut Batch<'_>, ready: &mut ReadyStream) -> Result<Appended, Stop> {
    let stream = StreamId::from(ready.stream);
    let head = batch.conn.row(sql::STREAM_HEAD, args![stream.kind, stream.id]).await?;
    let last = head.as_ref().map(|row| row.number(0)).transpose()?.unwrap_or(0);
    if last != ready.expected {
        return Err(Stop::Refused(conflict(ready.stream, head.as_ref())?));
    }
    let generations = head.map(|row| row.number(5)).transpose()?.unwrap_or(0);
    if generations != ready.generations {
        return Ok(Appended::Stale);
    }
    for (event, segments) in &mut ready.events {
        event.position = batch.events.position + 1;
        segments.iter_mut().for_each(|segment| segment.position = event.position);
        batch.events = batch.events.next(&event.chain_bytes(segments));
        event.hash = batch.events.hash;
    }
    insert_events(batch.conn, ready.events.iter().map(|(event, _)| event)).await?;
    insert_segments(batch.conn, ready.events.iter().flat_map(|(_, segments)| segments)).await?;
    insert_keys(batch.conn, &ready.keys).await?;
    Ok(Appended::Last(ready.expected + ready.events.len() as u64))
}

/// Who was there first.
fn conflict(stream: Stream, head: Option<&Row>) -> Result<StoreError, Stop> {
    let Some(row) = head else {
        return Ok(StoreError::Conflict { stream, changed_at: None, changed_by: None });
    };
    let changed_by = actor(row.get(2)?, &row.get::<String>(3)?, row.get(4)?)?;
    Ok(StoreError::Conflict { stream, changed_at: Moment::from_micros(row.get(1)?), changed_by: Some(changed_by) })
}
