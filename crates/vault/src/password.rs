//! Passwords: Argon2id with the parameters that OWASP's password storage sheet names (19 MiB, 2 passes, 1 lane).

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::OnceLock;

fn argon2id() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("these parameters are within the bounds of Argon2");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Argon2id in PHC form with a fresh salt. Takes some tens of milliseconds and 19 MiB: not for a thread that serves
/// requests.
pub fn hash_password(password: &str) -> String {
    argon2id().hash_password(password.as_bytes()).expect("a fresh salt and fixed parameters always hash").to_string()
}

/// Whether the password fits the hash. An empty hash (no such account, or no password chosen yet) takes as long and
/// never fits.
pub fn verify_password(password: &str, hash: &str) -> bool {
    static NOBODY: OnceLock<String> = OnceLock::new();
    let nobody = NOBODY.get_or_init(|| hash_password("there is no account with this password"));
    let parsed = PasswordHash::new(hash).ok();
    let real = parsed.is_some();
    let fits = match parsed {
        Some(parsed) => argon2id().verify_password(password.as_bytes(), &parsed).is_ok(),
        None => PasswordHash::new(nobody).is_ok_and(|n| argon2id().verify_password(password.as_bytes(), &n).is_ok()),
    };
    real && fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_only() {
        let hash = hash_password("correct paard batterij nietje");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(verify_password("correct paard batterij nietje", &hash));
        assert!(!verify_password("correct paard batterij nietj", &hash));
        assert_ne!(hash, hash_password("correct paard batterij nietje"));
    }

    #[test]
    fn nothing_fits_an_account_without_a_password() {
        for hash in ["", "$argon2id$", "there is no account with this password"] {
            assert!(!verify_password("there is no account with this password", hash));
        }
    }
}
