//! One way to seal, used by everything: AES-256-GCM with a random nonce, the place as associated data, and a commitment
//! to the key.
//!
//! Layout: suite (1 byte) · commitment (32) · nonce (12) · ciphertext · tag (16). GCM alone does not bind a ciphertext
//! to one key; the commitment does, and it tells "another key" from "changed".

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use zeroize::Zeroizing;

/// Suite 1: AES-256-GCM, HKDF-SHA-256, 32 bytes of commitment.
const SUITE: u8 = 1;
const COMMITMENT: usize = 32;
const HEAD: usize = 1 + COMMITMENT + NONCE_LEN;
const TAG: usize = 16;

/// A sealed piece that does not open. Says nothing about what is in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum OpenError {
    /// Written by a newer program, or no sealed piece at all.
    #[error("onbekende verzegeling")]
    Suite,
    /// Shorter than the smallest sealed piece.
    #[error("afgekapt")]
    Short,
    /// Sealed under another key: of another key file, or of other persons.
    #[error("verzegeld met een andere sleutel")]
    OtherKey,
    /// Changed, or moved from another place.
    #[error("veranderd of verplaatst")]
    Changed,
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// Fills `out` (at most 255 × 32 bytes) with key material made of a secret and a label.
pub(crate) fn derive(secret: &[u8], label: &[u8], out: &mut [u8]) {
    let key = Salt::new(HKDF_SHA256, b"thuisbaken-1").extract(secret);
    key.expand(&[label], Length(out.len()))
        .and_then(|okm| okm.fill(out))
        .expect("HKDF gives at most 8160 bytes; the callers ask for 64 or less");
}

/// The sealing key and the commitment that belong to a secret.
fn keys(secret: &[u8]) -> (Zeroizing<[u8; 32]>, [u8; COMMITMENT]) {
    let mut both = Zeroizing::new([0u8; 64]);
    derive(secret, b"seal", both.as_mut());
    let (mut key, mut commitment) = (Zeroizing::new([0u8; 32]), [0u8; COMMITMENT]);
    key.copy_from_slice(&both[..32]);
    commitment.copy_from_slice(&both[32..]);
    (key, commitment)
}

/// Seals `plain` under a secret of 32 bytes or more, at a place.
pub(crate) fn seal(secret: &[u8], place: &[u8], plain: &[u8]) -> Vec<u8> {
    let (key, commitment) = keys(secret);
    let cipher = RandomizedNonceKey::new(&AES_256_GCM, key.as_ref()).expect("the key has the length of AES-256");
    let mut out = Vec::with_capacity(HEAD + plain.len() + TAG);
    out.push(SUITE);
    out.extend_from_slice(&commitment);
    // The plain text is encrypted where it lies, in a buffer that has room for the tag: no copy of it is left behind.
    let mut text = Vec::with_capacity(plain.len() + TAG);
    text.extend_from_slice(plain);
    let nonce = cipher
        .seal_in_place_append_tag(Aad::from(place), &mut text)
        .expect("AES-GCM seals up to 64 GiB and the system gives randomness");
    out.extend_from_slice(nonce.as_ref());
    out.append(&mut text);
    out
}

/// Opens what [`seal`] made under the same secret at the same place.
pub(crate) fn open(secret: &[u8], place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    match sealed.first() {
        None => return Err(OpenError::Short),
        Some(&SUITE) => {}
        Some(_) => return Err(OpenError::Suite),
    }
    if sealed.len() < HEAD + TAG {
        return Err(OpenError::Short);
    }
    let (key, commitment) = keys(secret);
    verify_slices_are_equal(&commitment, &sealed[1..=COMMITMENT]).map_err(|_| OpenError::OtherKey)?;
    let nonce = Nonce::try_assume_unique_for_key(&sealed[1 + COMMITMENT..HEAD]).map_err(|_| OpenError::Short)?;
    let cipher = RandomizedNonceKey::new(&AES_256_GCM, key.as_ref()).expect("the key has the length of AES-256");
    let mut text = Zeroizing::new(sealed[HEAD..].to_vec());
    let length = cipher.open_in_place(nonce, Aad::from(place), &mut text).map_err(|_| OpenError::Changed)?.len();
    text.truncate(length);
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SECRET: [u8; 32] = [7; 32];

    #[test]
    fn every_single_bit_counts() {
        let sealed = seal(&SECRET, b"place", b"{\"naam\":\"Noor\"}");
        assert_eq!(open(&SECRET, b"place", &sealed).unwrap().as_slice(), b"{\"naam\":\"Noor\"}");
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(open(&SECRET, b"place", &changed).is_err(), "bit {bit} can be turned");
        }
    }

    #[test]
    fn every_truncation_is_seen() {
        let sealed = seal(&SECRET, b"place", b"text");
        for length in 0..sealed.len() {
            assert!(open(&SECRET, b"place", &sealed[..length]).is_err(), "{length} bytes");
        }
        let mut longer = sealed;
        longer.push(0);
        assert_eq!(open(&SECRET, b"place", &longer).err(), Some(OpenError::Changed));
    }

    #[test]
    fn another_key_and_another_place_are_told_apart() {
        let sealed = seal(&SECRET, b"place", b"text");
        assert_eq!(open(&[8; 32], b"place", &sealed).err(), Some(OpenError::OtherKey));
        assert_eq!(open(&SECRET, b"elsewhere", &sealed).err(), Some(OpenError::Changed));
    }

    #[test]
    fn the_same_text_never_looks_the_same() {
        assert_ne!(seal(&SECRET, b"place", b"text"), seal(&SECRET, b"place", b"text"));
    }

    proptest! {
        #[test]
        fn what_was_sealed_opens(plain in proptest::collection::vec(any::<u8>(), 0..4096), place in any::<[u8; 16]>()) {
            prop_assert_eq!(open(&SECRET, &place, &seal(&SECRET, &place, &plain)).unwrap().to_vec(), plain);
        }
        #[test]
        fn arbitrary_bytes_never_open(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(open(&SECRET, b"place", &bytes).is_err());
        }
    }
}
