//! The bytes that a link of the hash chain covers.

use uuid::Uuid;

/// Everything of a stored event that the chain protects: its place, who and when, the open part and the ciphertexts. Keys
/// and plain text are not in it, so that destroying a key leaves the chain whole.
pub struct ChainEntry<'a> {
    /// Place in the whole log; the first event is 1.
    pub position: u64,
    /// Kind of stream: `dossier`, `melding`, `casus`.
    pub stream_kind: &'a str,
    /// Stream.
    pub stream: Uuid,
    /// Place in the stream; the first event is 1.
    pub seq: u64,
    /// Kind of event.
    pub kind: &'a str,
    /// Version of the stored form.
    pub form: u16,
    /// Microseconds since 1970, UTC.
    pub recorded_at: i64,
    /// Account that acted.
    pub actor: Uuid,
    /// Role in which it acted.
    pub rol: &'a str,
    /// Organisation on whose behalf.
    pub organisatie: Uuid,
    /// Code of the ground, empty when none.
    pub grondslag: &'a str,
    /// Canonical JSON of the open part.
    pub open: &'a [u8],
    /// The ciphertexts with class and persons, in order.
    pub segments: Vec<ChainSegment<'a>>,
}

/// A sealed segment in the chain.
pub struct ChainSegment<'a> {
    /// Code of the class.
    pub klasse: &'a str,
    /// About whom.
    pub over: &'a [Uuid],
    /// Ciphertext.
    pub sealed: &'a [u8],
}

/// An unambiguous encoding: every part is preceded by its length (8 bytes, big endian), so that no two entries share bytes.
pub fn chain_bytes(entry: &ChainEntry<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(256 + entry.open.len());
    let mut put = |part: &[u8]| {
        out.extend_from_slice(&(part.len() as u64).to_be_bytes());
        out.extend_from_slice(part);
    };
    put(b"thuisbaken-event-1");
    put(&entry.position.to_be_bytes());
    put(entry.stream_kind.as_bytes());
    put(entry.stream.as_bytes());
    put(&entry.seq.to_be_bytes());
    put(entry.kind.as_bytes());
    put(&entry.form.to_be_bytes());
    put(&entry.recorded_at.to_be_bytes());
    put(entry.actor.as_bytes());
    put(entry.rol.as_bytes());
    put(entry.organisatie.as_bytes());
    put(entry.grondslag.as_bytes());
    put(entry.open);
    put(&(entry.segments.len() as u64).to_be_bytes());
    for segment in &entry.segments {
        put(segment.klasse.as_bytes());
        put(&(segment.over.len() as u64).to_be_bytes());
        for person in segment.over {
            put(person.as_bytes());
        }
        put(segment.sealed);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>(kind: &'a str, rol: &'a str, sealed: &'a [u8]) -> Vec<u8> {
        chain_bytes(&ChainEntry {
            position: 1,
            stream_kind: "dossier",
            stream: Uuid::from_u128(1),
            seq: 1,
            kind,
            form: 1,
            recorded_at: 0,
            actor: Uuid::from_u128(2),
            rol,
            organisatie: Uuid::from_u128(3),
            grondslag: "",
            open: b"{}",
            segments: vec![ChainSegment { klasse: "persoon", over: &[], sealed }],
        })
    }

    #[test]
    fn parts_can_not_be_shifted_into_each_other() {
        assert_ne!(entry("ab", "c", b"x"), entry("a", "bc", b"x"));
        assert_ne!(entry("a", "b", b"x"), entry("a", "b", b"y"));
        assert_eq!(entry("a", "b", b"x"), entry("a", "b", b"x"));
    }
}
