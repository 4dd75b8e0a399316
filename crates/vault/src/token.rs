//! Random tokens and ids.

use crate::hash::content_hash;
use data_encoding::HEXLOWER;
use uuid::{Builder, Uuid};

/// Random bytes of the system. Without them nothing can be sealed, so there is nothing better to do than to stop.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    aws_lc_rs::rand::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// A random token of 256 bits, hexadecimal, and the hash under which it is stored.
pub fn new_token() -> (String, String) {
    let token = HEXLOWER.encode(&random::<32>());
    let hash = hash_token(&token);
    (token, hash)
}

/// The hash under which a token is stored: SHA-256, hexadecimal. No salt: the token has 256 bits of its own.
pub fn hash_token(token: &str) -> String {
    HEXLOWER.encode(&content_hash(token.as_bytes()))
}

/// A random id (UUID version 4): it says nothing, not even when it was made.
pub fn random_id() -> Uuid {
    Builder::from_random_bytes(random()).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_256_bits_and_its_hash_does_not_show_it() {
        let (token, hash) = new_token();
        assert_eq!((token.len(), hash.len()), (64, 64));
        assert_eq!(hash_token(&token), hash);
        assert_ne!(token, hash);
        assert_ne!(new_token().0, token);
        assert_ne!(random_id(), random_id());
    }
}
