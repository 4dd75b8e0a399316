//! The port `Secrets`, on the vault.

use application::ports::{Secrets, TotpSecret};
use async_trait::async_trait;
use kernel::Moment;
use vault::Vault;

/// The purpose under which secrets of accounts are sealed.
const ACCOUNT: &str = "account";

/// Passwords, one-time codes and tokens of one installation.
#[derive(Clone)]
pub struct VaultSecrets {
    pub(crate) vault: Vault,
}

#[async_trait]
impl Secrets for VaultSecrets {
    async fn hash_password(&self, password: &str) -> String {
        let password = password.to_owned();
        tokio::task::spawn_blocking(move || vault::hash_password(&password)).await.expect("hashing does not panic")
    }
    async fn verify_password(&self, password: &str, hash: &str) -> bool {
        let (password, hash) = (password.to_owned(), hash.to_owned());
        tokio::task::spawn_blocking(move || vault::verify_password(&password, &hash)).await.unwrap_or(false)
    }
    fn new_totp(&self) -> (TotpSecret, String) {
        let secret = vault::new_totp_secret();
        (TotpSecret(self.vault.seal(ACCOUNT, b"totp", &secret)), vault::show_totp_secret(&secret))
    }
    fn totp_step(&self, secret: &TotpSecret, code: &str, now: Moment) -> Option<i64> {
        let secret = self.vault.open(ACCOUNT, b"totp", &secret.0).ok()?;
        let seconds = u64::try_from(now.micros() / 1_000_000).ok()?;
        vault::totp_step(&secret, code, seconds)
    }
    fn new_token(&self) -> (String, String) {
        vault::new_token()
    }
    fn hash_token(&self, token: &str) -> String {
        vault::hash_token(token)
    }
}
