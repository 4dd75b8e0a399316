//! The data keys of the streams at hand, and what was destroyed.

use super::{EventRow, SegmentRow, StreamId};
use crate::engine::{Conn, DbError, Row, args};
use crate::sql::{self, Sql};
use application::ports::StoreError;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;
use vault::{DataKey, KeyPlace, OpenError, SegmentPlace, Vault};

/// A wrapped key as stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct KeyRow {
    pub(crate) stream_kind: String,
    pub(crate) stream: Uuid,
    pub(crate) person: Uuid,
    pub(crate) klasse: String,
    pub(crate) version: u16,
    pub(crate) wrapped: Vec<u8>,
}

/// Opened keys of one or more streams. Empty it by dropping it: the keys leave memory with it.
#[derive(Default)]
pub(crate) struct KeyRing {
    keys: HashMap<(Uuid, Uuid, String), DataKey>,
    destroyed: HashSet<(Uuid, Uuid)>,
    generations: u64,
}

impl KeyRing {
    /// The ring of one stream.
    pub(crate) async fn of_stream(conn: &mut Conn, vault: &Vault, stream: StreamId) -> Result<Self, StoreError> {
        let mut ring = Self::default();
        ring.add(conn, vault, sql::STREAM_KEYS, stream.kind, stream.id).await?;
        Ok(ring)
    }

    async fn add(&mut self, conn: &mut Conn, vault: &Vault, sql: Sql, kind: &str, id: Uuid) -> Result<(), StoreError> {
        let rows = conn.rows(sql, args![kind, id]).await?;
        self.take(vault, &rows)
    }

    /// Takes in rows of kind, stream, person, class, version and wrapped key. A row without a key says that keys of the
    /// person were destroyed.
    pub(crate) fn take(&mut self, vault: &Vault, rows: &[Row]) -> Result<(), StoreError> {
        for row in rows {
            let (kind, stream, person): (String, Uuid, Uuid) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let Some(wrapped) = row.get::<Option<Vec<u8>>>(5)? else {
                self.destroyed.insert((stream, person));
                self.generations += 1;
                continue;
            };
            let klasse: String = row.get(3)?;
            let version = super::row::small(row, 4)?;
            let place = KeyPlace { stream_kind: &kind, stream, person, klasse: &klasse };
            let key = vault.unwrap_key(&place, version, &wrapped).map_err(|e| sealed("een sleutel", e))?;
            self.keys.insert((stream, person, klasse), key);
        }
        Ok(())
    }

    /// How many times keys were destroyed in these streams, when they were read.
    pub(crate) fn generations(&self) -> u64 {
        self.generations
    }
    /// Whether keys of this person were ever destroyed.
    pub(crate) fn is_destroyed(&self, stream: Uuid, person: Uuid) -> bool {
        self.destroyed.contains(&(stream, person))
    }
    pub(crate) fn get(&self, stream: Uuid, person: Uuid, klasse: &str) -> Option<&DataKey> {
        self.keys.get(&(stream, person, klasse.to_owned()))
    }
    /// Adds a fresh key.
    pub(crate) fn insert(&mut self, stream: Uuid, person: Uuid, klasse: &str, key: DataKey) {
        self.keys.insert((stream, person, klasse.to_owned()), key);
    }

    /// The plain text of a segment; `None` when a key that it needs was destroyed.
    pub(crate) fn open(&self, event: &EventRow, segment: &SegmentRow) -> Result<Option<Vec<u8>>, StoreError> {
        let persons = vault::keys_for(&segment.persons);
        let destroyed = persons.iter().any(|person| self.is_destroyed(event.stream, *person));
        let keys: Option<Vec<&DataKey>> =
            persons.iter().map(|person| self.get(event.stream, *person, &segment.klasse)).collect();
        let Some(keys) = keys else {
            return if destroyed { Ok(None) } else { Err(StoreError::Sealed("een sleutel ontbreekt".to_owned())) };
        };
        let place = SegmentPlace {
            stream_kind: &event.stream_kind,
            stream: event.stream,
            seq: event.seq,
            nr: segment.nr,
            klasse: &segment.klasse,
            over: &segment.persons,
        };
        match vault::open_segment(&keys, &place, &segment.sealed) {
            Ok(mut plain) => Ok(Some(std::mem::take(&mut *plain))),
            // Sealed under the key that was destroyed; the key that is there now came later.
            Err(OpenError::OtherKey) if destroyed => Ok(None),
            Err(error) => Err(sealed("een onderdeel", error)),
        }
    }
}

fn sealed(what: &str, error: OpenError) -> StoreError {
    StoreError::Sealed(format!("{what}: {error}"))
}

impl From<DbError> for Box<StoreError> {
    fn from(error: DbError) -> Self {
        Self::new(error.into())
    }
}
