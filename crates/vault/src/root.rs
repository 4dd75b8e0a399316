//! The root key of an installation.

use crate::aead::derive;
use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

/// 32 random bytes from which every other key comes. Leaves memory when dropped; never printed.
#[derive(Clone)]
pub struct RootKey(Zeroizing<[u8; 32]>);

impl RootKey {
    /// A fresh root key.
    pub fn random() -> Self {
        Self(Zeroizing::new(crate::token::random()))
    }
    /// From the bytes of a key file.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let array: [u8; 32] = bytes.try_into().ok()?;
        Some(Self(Zeroizing::new(array)))
    }
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
    /// The key for one purpose.
    pub(crate) fn key_for(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut out = Zeroizing::new([0u8; 32]);
        derive(self.bytes(), purpose.as_bytes(), out.as_mut());
        out
    }
    /// A name for the key that does not give it away: 32 hexadecimal digits. The store keeps it, to tell a wrong key
    /// file from a damaged piece.
    pub fn fingerprint(&self) -> String {
        HEXLOWER.encode(&self.key_for("fingerprint")[..16])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_and_roots_give_other_keys() {
        let root = RootKey::from_bytes(&[1; 32]).unwrap();
        let other = RootKey::from_bytes(&[2; 32]).unwrap();
        assert_ne!(root.key_for("a"), root.key_for("b"));
        assert_ne!(root.fingerprint(), other.fingerprint());
        assert_eq!(root.fingerprint(), root.clone().fingerprint());
        assert!(RootKey::from_bytes(&[1; 31]).is_none());
    }
}
