//! Passwords, one-time codes and tokens, kept out of the use cases' hands.

use async_trait::async_trait;
use kernel::Moment;

/// The secret of one-time codes (RFC 6238), sealed. It opens inside the vault only.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpSecret(pub Vec<u8>);

/// What the vault does for sign-in.
#[async_trait]
pub trait Secrets: Send + Sync {
    /// Argon2id in PHC form. Slow on purpose; runs off the threads that serve requests.
    async fn hash_password(&self, password: &str) -> String;
    /// Whether the password fits the hash. Takes as long when the hash is empty, so that a missing account does not show.
    async fn verify_password(&self, password: &str, hash: &str) -> bool;
    /// A new secret for one-time codes: sealed, and once in base32 to be shown to the owner.
    fn new_totp(&self) -> (TotpSecret, String);
    /// The time step in which this code is right (the current one, or one before or after), when it is.
    fn totp_step(&self, secret: &TotpSecret, code: &str, now: Moment) -> Option<i64>;
    /// A random token of 256 bits, hexadecimal, and its hash.
    fn new_token(&self) -> (String, String);
    /// The hash under which a token is stored.
    fn hash_token(&self, token: &str) -> String;
}
