//! Sealing: the only room with ciphers.
//!
//! One root key per installation lives in a [key file](KeyFile) outside the database. From it come, by HKDF, one
//! key-encryption key per class and version; under those the [data keys](DataKey) are wrapped: one per file, person and
//! class. A segment is sealed under a key made of the data keys of *all* persons it is about, so that destroying any of
//! them makes it unreadable. Where a ciphertext belongs is authenticated with it: moved to another place it does not
//! open.
//!
//! Bytes in, bytes out: no SQL, no HTTP. What it needs of the world is randomness and, for the key file, a folder.

mod aad;
mod aead;
mod hash;
mod key_file;
mod keys;
mod password;
mod root;
mod seals;
mod segment;
mod token;
mod totp;

pub use aead::OpenError;
pub use hash::{Hash, NULL_HASH, chain_hash, content_hash};
pub use key_file::{KeyFile, KeyFileError};
pub use keys::{DataKey, FILE, KEK_VERSION, KeyPlace};
pub use password::{hash_password, verify_password};
pub use root::RootKey;
pub use seals::Vault;
pub use segment::{SegmentPlace, keys_for, open_segment, seal_segment};
pub use token::{hash_token, new_token, random_id};
pub use totp::{new_totp_secret, show_totp_secret, totp_step};
