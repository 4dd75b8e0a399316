//! Everything that needs the root key, in one hand.

use crate::aad::Place;
use crate::aead::{OpenError, open, seal};
use crate::hash::Hash;
use crate::keys::{self, DataKey, KeyPlace};
use crate::root::RootKey;
use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign};
use zeroize::Zeroizing;

/// The opened vault of one installation. Its root key leaves memory when dropped; never printed.
#[derive(Clone)]
pub struct Vault {
    root: RootKey,
}

impl Vault {
    /// Opens the vault with the root key of a key file.
    pub fn new(root: RootKey) -> Self {
        Self { root }
    }
    /// The name of the root key, see [`RootKey::fingerprint`].
    pub fn fingerprint(&self) -> String {
        self.root.fingerprint()
    }
    /// A fresh data key and its wrapped form (125 bytes) under [`KEK_VERSION`](crate::KEK_VERSION).
    pub fn new_key(&self, place: &KeyPlace<'_>) -> (DataKey, Vec<u8>) {
        keys::new_key(&self.root, place)
    }
    /// The data key inside a wrapped one that was made at this place under this version.
    pub fn unwrap_key(&self, place: &KeyPlace<'_>, version: u16, wrapped: &[u8]) -> Result<DataKey, OpenError> {
        keys::unwrap(&self.root, place, version, wrapped)
    }
    /// Seals something that is not part of the record: a `purpose` has its own key (`draft`, `account`), `key` is where
    /// it stands.
    pub fn seal(&self, purpose: &str, key: &[u8], plain: &[u8]) -> Vec<u8> {
        seal(self.root.key_for(&format!("seal/1/{purpose}")).as_ref(), &place(purpose, key), plain)
    }
    /// Opens what [`Vault::seal`] made for the same purpose and key.
    pub fn open(&self, purpose: &str, key: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        open(self.root.key_for(&format!("seal/1/{purpose}")).as_ref(), &place(purpose, key), sealed)
    }
    /// A name to find something by, without showing what: HMAC-SHA-256 under a key of its own per purpose.
    pub fn lookup(&self, purpose: &str, value: &[u8]) -> Hash {
        self.keyed(&format!("lookup/1/{purpose}"), value)
    }
    /// A stamp that only who holds the key file can make: HMAC-SHA-256 under a key of its own per purpose.
    pub fn stamp(&self, purpose: &str, value: &[u8]) -> Hash {
        self.keyed(&format!("stamp/1/{purpose}"), value)
    }

    fn keyed(&self, name: &str, value: &[u8]) -> Hash {
        let key = Key::new(HMAC_SHA256, self.root.key_for(name).as_ref());
        let mut out = [0; 32];
        out.copy_from_slice(sign(&key, value).as_ref());
        out
    }
}

fn place(purpose: &str, key: &[u8]) -> Vec<u8> {
    Place::new("thuisbaken-seal-1").text(purpose).bytes(key).done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_for_its_purpose_and_key_only() {
        let vault = Vault::new(RootKey::random());
        let sealed = vault.seal("draft", b"a", b"typed");
        assert_eq!(vault.open("draft", b"a", &sealed).unwrap().as_slice(), b"typed");
        assert_eq!(vault.open("draft", b"b", &sealed).err(), Some(OpenError::Changed));
        assert_eq!(vault.open("account", b"a", &sealed).err(), Some(OpenError::OtherKey));
        assert_eq!(Vault::new(RootKey::random()).open("draft", b"a", &sealed).err(), Some(OpenError::OtherKey));
    }

    #[test]
    fn a_lookup_is_the_same_here_and_another_elsewhere() {
        let (here, elsewhere) = (Vault::new(RootKey::random()), Vault::new(RootKey::random()));
        assert_eq!(here.lookup("draft", b"x"), here.clone().lookup("draft", b"x"));
        assert_ne!(here.lookup("draft", b"x"), here.lookup("draft", b"y"));
        assert_ne!(here.lookup("draft", b"x"), here.lookup("other", b"x"));
        assert_ne!(here.lookup("draft", b"x"), elsewhere.lookup("draft", b"x"));
        assert_ne!(here.lookup("draft", b"x"), here.stamp("draft", b"x"));
        assert_ne!(here.stamp("draft", b"x"), elsewhere.stamp("draft", b"x"));
    }
}
