//! The event log on the level of stored forms: sealing, chain, appending and reading. Knows no domain events.

mod access;
mod append;
mod insert;
mod prepare;
mod read;
mod ring;
mod row;

pub(crate) use access::{AccessLine, Logged, append_access, read_access_row};
pub(crate) use append::{Appended, append_stream};
pub(crate) use prepare::{NewStream, ReadyStream, prepare};
pub(crate) use read::{StoredEvent, closed, head, load, moment, open, open_history, stored};
pub(crate) use ring::{KeyRing, KeyRow};
pub(crate) use row::{EventRow, SegmentRow, small};

use application::ports::Stream;
use uuid::Uuid;

/// A stream by its stored parts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct StreamId {
    pub(crate) kind: &'static str,
    pub(crate) id: Uuid,
}

impl From<Stream> for StreamId {
    fn from(stream: Stream) -> Self {
        Self { kind: stream.kind(), id: stream.uuid() }
    }
}

/// 16 bytes per person, one after the other.
pub(crate) fn pack(persons: &[Uuid]) -> Vec<u8> {
    persons.iter().flat_map(|person| *person.as_bytes()).collect()
}

/// The persons of [`pack`]; `None` when the length does not fit.
pub(crate) fn unpack(bytes: &[u8]) -> Option<Vec<Uuid>> {
    let (persons, rest) = bytes.as_chunks::<16>();
    rest.is_empty().then(|| persons.iter().map(|bytes| Uuid::from_bytes(*bytes)).collect())
}
