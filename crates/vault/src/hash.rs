//! Hashes without a key: the chain over the record, and the fingerprint of a content.

use aws_lc_rs::digest::{Context, Digest, SHA256, digest};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// What stands before the first link of a chain.
pub const NULL_HASH: Hash = [0; 32];

fn array(digest: Digest) -> Hash {
    let mut out = NULL_HASH;
    out.copy_from_slice(digest.as_ref());
    out
}

/// The next link of a chain: SHA-256 over the previous link and the bytes of the entry. The previous link has a fixed
/// length, so the two can not be shifted into each other.
pub fn chain_hash(previous: &Hash, bytes: &[u8]) -> Hash {
    let mut context = Context::new(&SHA256);
    context.update(previous);
    context.update(bytes);
    array(context.finish())
}

/// SHA-256 of a content.
pub fn content_hash(bytes: &[u8]) -> Hash {
    array(digest(&SHA256, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_sha_256() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(data_encoding::HEXLOWER.encode(&content_hash(b"abc")), known, "FIPS 180-4, example 1");
    }

    #[test]
    fn a_link_depends_on_what_stands_before_it() {
        let first = chain_hash(&NULL_HASH, b"a");
        assert_ne!(chain_hash(&first, b"b"), chain_hash(&NULL_HASH, b"b"));
    }
}
