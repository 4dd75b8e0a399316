//! A row of the log as it stands in the database, and the bytes that its link of the chain covers.

use super::unpack;
use crate::engine::{DbError, Row};
use record::{ChainEntry, ChainSegment, chain_bytes};
use uuid::Uuid;
use vault::Hash;

/// An event as stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct EventRow {
    pub(crate) position: u64,
    pub(crate) stream_kind: String,
    pub(crate) stream: Uuid,
    pub(crate) seq: u64,
    pub(crate) kind: String,
    pub(crate) form: u16,
    pub(crate) recorded_at: i64,
    pub(crate) actor: Uuid,
    pub(crate) rol: String,
    pub(crate) organisatie: Uuid,
    pub(crate) grondslag: String,
    pub(crate) open: String,
    pub(crate) segments: u32,
    pub(crate) hash: Hash,
}

/// A sealed segment as stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SegmentRow {
    pub(crate) position: u64,
    pub(crate) nr: u32,
    pub(crate) klasse: String,
    pub(crate) persons: Vec<Uuid>,
    pub(crate) sealed: Vec<u8>,
}

impl EventRow {
    /// Nothing yet, to be filled in.
    pub(crate) fn empty() -> Self {
        Self {
            position: 0,
            stream_kind: String::new(),
            stream: Uuid::nil(),
            seq: 0,
            kind: String::new(),
            form: 0,
            recorded_at: 0,
            actor: Uuid::nil(),
            rol: String::new(),
            organisatie: Uuid::nil(),
            grondslag: String::new(),
            open: String::new(),
            segments: 0,
            hash: vault::NULL_HASH,
        }
    }

    /// Reads the columns of `STREAM_EVENTS`, in their order.
    pub(crate) fn read(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            position: row.number(0)?,
            stream_kind: row.get(1)?,
            stream: row.get(2)?,
            seq: row.number(3)?,
            kind: row.get(4)?,
            form: small(row, 5)?,
            recorded_at: row.get(6)?,
            actor: row.get(7)?,
            rol: row.get(8)?,
            organisatie: row.get(9)?,
            grondslag: row.get(10)?,
            open: row.get(11)?,
            segments: small(row, 12)?,
            hash: row.hash(13)?,
        })
    }

    /// The bytes that the link of this event covers.
    pub(crate) fn chain_bytes(&self, segments: &[SegmentRow]) -> Vec<u8> {
        chain_bytes(&ChainEntry {
            position: self.position,
            stream_kind: &self.stream_kind,
            stream: self.stream,
            seq: self.seq,
            kind: &self.kind,
            form: self.form,
            recorded_at: self.recorded_at,
            actor: self.actor,
            rol: &self.rol,
            organisatie: self.organisatie,
            grondslag: &self.grondslag,
            open: self.open.as_bytes(),
            segments: segments
                .iter()
                .map(|s| ChainSegment { klasse: &s.klasse, over: &s.persons, sealed: &s.sealed })
                .collect(),
        })
    }
}

impl SegmentRow {
    /// Reads position, nr, klasse, persons and sealed from this column on.
    pub(crate) fn read(row: &Row, from: usize) -> Result<Self, DbError> {
        let persons = unpack(&row.get::<Vec<u8>>(from + 3)?).ok_or_else(|| DbError::odd("persons of half an id"))?;
        Ok(Self {
            position: row.number(from)?,
            nr: small(row, from + 1)?,
            klasse: row.get(from + 2)?,
            persons,
            sealed: row.get(from + 4)?,
        })
    }
}

/// A small number: a form, a count of segments.
pub(crate) fn small<T: TryFrom<i64>>(row: &Row, column: usize) -> Result<T, DbError> {
    T::try_from(row.get::<i64>(column)?).map_err(|_| DbError::odd("a number out of its range"))
}
