//! Opening the names of the rows at hand.

use crate::engine::{Conn, DbError, Row};
use crate::log::{EventRow, KeyRing, SegmentRow, StreamId};
use application::ports::StoreError;
use kernel::Persoonsgegeven;
use record::{Klasse, Stored};
use uuid::Uuid;
use vault::Vault;

/// The event that carries the name of a row, as far as a list reads it: the columns after those of the row.
pub(super) struct LabelEvent {
    event: EventRow,
    segments: Vec<SegmentRow>,
}

impl LabelEvent {
    /// Reads kind, form, open part and number of segments from this column on; `None` when the row has no label.
    pub(super) fn read(row: &Row, from: usize, stream: StreamId, seq: Option<u64>) -> Result<Option<Self>, DbError> {
        let (Some(seq), Some(kind)) = (seq, row.get::<Option<String>>(from)?) else { return Ok(None) };
        let event = EventRow {
            stream_kind: stream.kind.to_owned(),
            stream: stream.id,
            seq,
            kind,
            form: crate::log::small(row, from + 1)?,
            open: row.get(from + 2)?,
            segments: crate::log::small(row, from + 3)?,
            ..EventRow::empty()
        };
        Ok(Some(Self { event, segments: Vec::new() }))
    }

    /// Takes the next segment of the event, which starts at this column; a row of an outer join may have none.
    pub(super) fn take(&mut self, row: &Row, from: usize) -> Result<(), DbError> {
        if row.get::<Option<i64>>(from)?.is_some() {
            self.segments.push(SegmentRow::read(row, from)?);
        }
        Ok(())
    }

    /// The stored form with the segments about persons opened; the others stay closed.
    fn stored(&self, ring: &KeyRing) -> Result<Stored, StoreError> {
        let mut segments = vec![None; self.event.segments as usize];
        for segment in self.segments.iter().filter(|s| s.klasse == Klasse::Persoon.code()) {
            if let Some(place) = segments.get_mut(segment.nr as usize) {
                *place = ring.open(&self.event, segment)?;
            }
        }
        let open = serde_json::from_str(&self.event.open)
            .map_err(|_| StoreError::Sealed("het open deel is geen JSON".to_owned()))?;
        Ok(Stored { kind: self.event.kind.clone(), form: self.event.form, open, segments })
    }
}

/// The names of rows, opened with the keys of their streams.
pub(super) struct Names<'a> {
    vault: &'a Vault,
    ring: KeyRing,
}

impl<'a> Names<'a> {
    /// With the keys that were read together with the page.
    pub(super) fn new(vault: &'a Vault, keys: &[Row]) -> Result<Self, StoreError> {
        let mut ring = KeyRing::default();
        ring.take(vault, keys)?;
        Ok(Self { vault, ring })
    }

    /// The name in the event of a row.
    pub(super) async fn open(
        &self,
        conn: &mut Conn,
        stream: StreamId,
        event: Option<LabelEvent>,
        name: impl Fn(&Stored) -> Result<Option<Persoonsgegeven<String>>, record::FormError>,
    ) -> Result<Option<Persoonsgegeven<String>>, StoreError> {
        let Some(event) = event else { return Ok(None) };
        let stored = if self.has_keys(stream.id, &event) {
            event.stored(&self.ring)?
        } else {
            // Destroyed, or the page changed between the two questions: ask for this stream alone.
            event.stored(&KeyRing::of_stream(conn, self.vault, stream).await?)?
        };
        name(&stored).map_err(|error| StoreError::Sealed(error.to_string()))
    }

    fn has_keys(&self, stream: Uuid, event: &LabelEvent) -> bool {
        let persons = event.segments.iter().filter(|s| s.klasse == Klasse::Persoon.code()).flat_map(|s| &s.persons);
        persons.into_iter().all(|person| self.ring.get(stream, *person, Klasse::Persoon.code()).is_some())
    }
}
