//! Sealing a segment: under the keys of everybody it is about, at its own place in the record.

use crate::aad::Place;
use crate::aead::{OpenError, derive, open, seal};
use crate::keys::{DataKey, FILE};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Where a segment stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SegmentPlace<'a> {
    /// Kind of the stream.
    pub stream_kind: &'a str,
    /// Stream.
    pub stream: Uuid,
    /// Sequence number of the event in its stream.
    pub seq: u64,
    /// Number of the segment in its event, from 0.
    pub nr: u32,
    /// Code of the class.
    pub klasse: &'a str,
    /// About whom, as written in the event.
    pub over: &'a [Uuid],
}

/// Whose keys a segment about these persons needs: each once, in order; [`FILE`] when it is about nobody in particular.
pub fn keys_for(over: &[Uuid]) -> Vec<Uuid> {
    if over.is_empty() {
        return vec![FILE];
    }
    let mut persons = over.to_vec();
    persons.sort_unstable();
    persons.dedup();
    persons
}

/// One secret out of the keys of all persons, in the order of [`keys_for`]: it can be made only while every key is
/// there.
fn secret(keys: &[&DataKey]) -> Zeroizing<[u8; 32]> {
    let mut all = Zeroizing::new(Vec::with_capacity(keys.len() * 32));
    for key in keys {
        all.extend_from_slice(key.0.as_ref());
    }
    let mut out = Zeroizing::new([0u8; 32]);
    derive(&all, b"segment", out.as_mut());
    out
}

impl SegmentPlace<'_> {
    fn bytes(&self) -> Vec<u8> {
        let place = Place::new("thuisbaken-segment-1")
            .text(self.stream_kind)
            .uuid(self.stream)
            .number(self.seq)
            .number(self.nr.into())
            .text(self.klasse)
            .number(self.over.len() as u64);
        self.over.iter().fold(place, |place, person| place.uuid(*person)).done()
    }
}

/// Seals a segment. `keys` are the data keys of [`keys_for`]`(place.over)`, in that order, at least one.
pub fn seal_segment(keys: &[&DataKey], place: &SegmentPlace<'_>, plain: &[u8]) -> Vec<u8> {
    seal(secret(keys).as_ref(), &place.bytes(), plain)
}

/// Opens a segment under the same keys at the same place.
pub fn open_segment(
    keys: &[&DataKey],
    place: &SegmentPlace<'_>,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    open(secret(keys).as_ref(), &place.bytes(), sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> DataKey {
        DataKey(Zeroizing::new(crate::token::random()))
    }
    fn place(over: &[Uuid]) -> SegmentPlace<'_> {
        SegmentPlace { stream_kind: "dossier", stream: Uuid::from_u128(1), seq: 3, nr: 0, klasse: "persoon", over }
    }

    #[test]
    fn the_keys_of_a_segment_are_sorted_and_each_comes_once() {
        let (a, b) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(keys_for(&[b, a, b]), [a, b]);
        assert_eq!(keys_for(&[]), [FILE]);
    }

    #[test]
    fn a_joint_segment_needs_every_key() {
        let (a, b) = (key(), key());
        let over = [Uuid::from_u128(1), Uuid::from_u128(2)];
        let sealed = seal_segment(&[&a, &b], &place(&over), b"ruzie");
        assert_eq!(open_segment(&[&a, &b], &place(&over), &sealed).unwrap().as_slice(), b"ruzie");
        for keys in [vec![&a], vec![&b], vec![&b, &a], vec![&a, &a]] {
            assert_eq!(open_segment(&keys, &place(&over), &sealed).err(), Some(OpenError::OtherKey));
        }
    }

    #[test]
    fn a_segment_opens_at_its_own_place_only() {
        let keys = key();
        let over = [Uuid::from_u128(1)];
        let here = place(&over);
        let sealed = seal_segment(&[&keys], &here, b"tekst");
        let two = [over[0], over[0]];
        for moved in [
            SegmentPlace { stream_kind: "melding", ..here },
            SegmentPlace { stream: Uuid::from_u128(2), ..here },
            SegmentPlace { seq: 4, ..here },
            SegmentPlace { nr: 1, ..here },
            SegmentPlace { klasse: "adres", ..here },
            SegmentPlace { over: &[], ..here },
            SegmentPlace { over: &two, ..here },
        ] {
            assert_eq!(open_segment(&[&keys], &moved, &sealed).err(), Some(OpenError::Changed), "{moved:?}");
        }
        assert!(open_segment(&[&keys], &here, &sealed).is_ok());
    }
}
