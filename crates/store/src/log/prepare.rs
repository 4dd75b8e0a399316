//! Sealing what will be appended. It happens before the queue, on as many threads as there are: the writer only writes.

use super::{EventRow, KeyRing, KeyRow, SegmentRow, StreamId};
use application::ports::{StoreError, Stream};
use kernel::{Actor, Moment};
use record::Encoded;
use uuid::Uuid;
use vault::{KEK_VERSION, KeyPlace, NULL_HASH, SegmentPlace, Vault};

/// Events on their way to one stream, encoded.
pub(crate) struct NewStream {
    pub(crate) stream: Stream,
    pub(crate) expected: u64,
    pub(crate) actor: Actor,
    pub(crate) events: Vec<Encoded>,
}

/// The same, sealed. Positions and hashes are given by the writer.
pub(crate) struct ReadyStream {
    pub(crate) stream: Stream,
    pub(crate) expected: u64,
    pub(crate) events: Vec<(EventRow, Vec<SegmentRow>)>,
    /// Keys that the stream did not have.
    pub(crate) keys: Vec<KeyRow>,
    /// How many destructions were known when it was sealed.
    pub(crate) generations: u64,
}

/// Seals the events under the keys on the ring; makes the keys that are missing and puts them on the ring.
pub(crate) fn prepare(
    vault: &Vault,
    ring: &mut KeyRing,
    new: NewStream,
    at: Moment,
) -> Result<ReadyStream, StoreError> {
    let stream = StreamId::from(new.stream);
    let mut keys = Vec::new();
    let mut events = Vec::with_capacity(new.events.len());
    for (seq, encoded) in (new.expected + 1..).zip(new.events) {
        let mut segments = Vec::with_capacity(encoded.segments.len());
        for (nr, segment) in (0u32..).zip(&encoded.segments) {
            let klasse = segment.klasse.code();
            let over: Vec<Uuid> = segment.over.iter().map(|person| person.uuid()).collect();
            let persons = vault::keys_for(&over);
            for person in &persons {
                keys.extend(ensure(vault, ring, stream, *person, klasse));
            }
            let place = SegmentPlace { stream_kind: stream.kind, stream: stream.id, seq, nr, klasse, over: &over };
            let sealed = {
                let ring: Option<Vec<_>> = persons.iter().map(|person| ring.get(stream.id, *person, klasse)).collect();
                vault::seal_segment(
                    &ring.ok_or(StoreError::Sealed("een sleutel ontbreekt".into()))?,
                    &place,
                    &segment.plain,
                )
            };
            segments.push(SegmentRow { position: 0, nr, klasse: klasse.to_owned(), persons: over, sealed });
        }
        let open = String::from_utf8(record::canonical(&encoded.open))
            .map_err(|_| StoreError::Fault("de open vorm is geen tekst".into()))?;
        let event = EventRow {
            position: 0,
            stream_kind: stream.kind.to_owned(),
            stream: stream.id,
            seq,
            kind: encoded.kind.to_owned(),
            form: encoded.form,
            recorded_at: at.micros(),
            actor: new.actor.account.uuid(),
            rol: new.actor.rol.to_owned(),
            organisatie: new.actor.organisatie.uuid(),
            grondslag: encoded.grondslag.map(|g| g.0.to_owned()).unwrap_or_default(),
            open,
            segments: segments.len() as u32,
            hash: NULL_HASH,
        };
        events.push((event, segments));
    }
    let generations = ring.generations();
    Ok(ReadyStream { stream: new.stream, expected: new.expected, events, keys, generations })
}

/// Makes sure that a key is on the ring; gives its wrapped form when it had to be made.
fn ensure(vault: &Vault, ring: &mut KeyRing, stream: StreamId, person: Uuid, klasse: &str) -> Option<KeyRow> {
    if ring.get(stream.id, person, klasse).is_some() {
        return None;
    }
    let place = KeyPlace { stream_kind: stream.kind, stream: stream.id, person, klasse };
    let (key, wrapped) = vault.new_key(&place);
    ring.insert(stream.id, person, klasse, key);
    Some(KeyRow {
        stream_kind: stream.kind.to_owned(),
        stream: stream.id,
        person,
        klasse: klasse.to_owned(),
        version: KEK_VERSION,
        wrapped,
    })
}
