//! One-time codes (RFC 6238): six digits, thirty seconds, SHA-1, because that is what every authenticator app
//! understands.

use data_encoding::BASE32_NOPAD;
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

/// A new secret of 160 bits, as RFC 4226 recommends.
pub fn new_totp_secret() -> Zeroizing<Vec<u8>> {
    Zeroizing::new(crate::token::random::<20>().to_vec())
}

/// The secret as its owner types it into an app.
pub fn show_totp_secret(secret: &[u8]) -> String {
    BASE32_NOPAD.encode(secret)
}

fn totp(secret: &[u8]) -> Option<Totp> {
    Builder::new().with_secret(secret.to_vec()).build().ok()
}

/// The time step in which this code is right at `seconds` since 1970: the current one, the one before or the one after.
/// The caller keeps the step, so that a code works once.
pub fn totp_step(secret: &[u8], code: &str, seconds: u64) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = totp(secret)?.check(&digits, seconds)?;
    i64::try_from(step).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B: secret `12345678901234567890`; the last six of its eight digits.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(totp_step(SECRET, code, seconds), Some((seconds / 30) as i64));
        }
    }

    #[test]
    fn one_step_early_or_late_is_right_and_says_which_step() {
        assert_eq!(totp_step(SECRET, "287082", 59 + 30), Some(1));
        assert_eq!(totp_step(SECRET, "287082", 29), Some(1));
        assert_eq!(totp_step(SECRET, "287082", 59 + 61), None);
        assert_eq!(totp_step(SECRET, "287 082", 59), Some(1));
        for wrong in ["", "28708", "2870820", "abcdef", "287083"] {
            assert_eq!(totp_step(SECRET, wrong, 59), None);
        }
    }

    #[test]
    fn a_new_secret_can_be_typed() {
        let secret = new_totp_secret();
        assert_eq!(show_totp_secret(&secret).len(), 32);
        assert_eq!(BASE32_NOPAD.decode(show_totp_secret(&secret).as_bytes()).unwrap(), *secret);
    }
}
