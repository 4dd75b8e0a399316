//! Data keys: one per file, person and class, stored only wrapped.

use crate::aad::Place;
use crate::aead::{OpenError, open, seal};
use crate::root::RootKey;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The version of the key-encryption keys under which new data keys are wrapped. It is stored with each wrapped key, so
/// that a later version can take over without touching the segments.
pub const KEK_VERSION: u16 = 1;

/// In the place of a person: the key of the file as a whole.
pub const FILE: Uuid = Uuid::nil();

/// A data key in the open. Leaves memory when dropped; never printed.
pub struct DataKey(pub(crate) Zeroizing<[u8; 32]>);

/// Where a data key belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeyPlace<'a> {
    /// Kind of the stream.
    pub stream_kind: &'a str,
    /// Stream.
    pub stream: Uuid,
    /// Person in that stream, or [`FILE`].
    pub person: Uuid,
    /// Code of the class.
    pub klasse: &'a str,
}

impl KeyPlace<'_> {
    fn bytes(&self, version: u16) -> Vec<u8> {
        Place::new("thuisbaken-key-1")
            .text(self.stream_kind)
            .uuid(self.stream)
            .uuid(self.person)
            .text(self.klasse)
            .number(version.into())
            .done()
    }
}

/// The key-encryption key of a class.
fn kek(root: &RootKey, klasse: &str, version: u16) -> Zeroizing<[u8; 32]> {
    root.key_for(&format!("kek/{version}/{klasse}"))
}

/// A fresh data key and its wrapped form, which opens at this place only.
pub(crate) fn new_key(root: &RootKey, place: &KeyPlace<'_>) -> (DataKey, Vec<u8>) {
    let key = DataKey(Zeroizing::new(crate::token::random()));
    let wrapped = seal(kek(root, place.klasse, KEK_VERSION).as_ref(), &place.bytes(KEK_VERSION), key.0.as_ref());
    (key, wrapped)
}

/// The data key inside a wrapped one.
pub(crate) fn unwrap(root: &RootKey, place: &KeyPlace<'_>, version: u16, wrapped: &[u8]) -> Result<DataKey, OpenError> {
    let bytes = open(kek(root, place.klasse, version).as_ref(), &place.bytes(version), wrapped)?;
    let array: [u8; 32] = bytes.as_slice().try_into().map_err(|_| OpenError::Short)?;
    Ok(DataKey(Zeroizing::new(array)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: KeyPlace<'static> =
        KeyPlace { stream_kind: "dossier", stream: Uuid::from_u128(1), person: Uuid::from_u128(2), klasse: "persoon" };

    #[test]
    fn a_wrapped_key_opens_at_its_own_place_only() {
        let root = RootKey::random();
        let (key, wrapped) = new_key(&root, &PLACE);
        assert_eq!(unwrap(&root, &PLACE, KEK_VERSION, &wrapped).unwrap().0, key.0);
        for (moved, why) in [
            (KeyPlace { stream_kind: "melding", ..PLACE }, OpenError::Changed),
            (KeyPlace { stream: Uuid::from_u128(9), ..PLACE }, OpenError::Changed),
            (KeyPlace { person: FILE, ..PLACE }, OpenError::Changed),
            (KeyPlace { klasse: "melder", ..PLACE }, OpenError::OtherKey),
        ] {
            assert_eq!(unwrap(&root, &moved, KEK_VERSION, &wrapped).err(), Some(why));
        }
        assert_eq!(unwrap(&root, &PLACE, KEK_VERSION + 1, &wrapped).err(), Some(OpenError::OtherKey));
        assert_eq!(unwrap(&RootKey::random(), &PLACE, KEK_VERSION, &wrapped).err(), Some(OpenError::OtherKey));
    }

    #[test]
    fn the_wrapped_form_does_not_contain_the_key() {
        let (key, wrapped) = new_key(&RootKey::random(), &PLACE);
        assert!(!wrapped.windows(32).any(|w| w == key.0.as_slice()));
    }
}
