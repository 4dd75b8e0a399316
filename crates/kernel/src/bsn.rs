//! The burgerservicenummer.

/// A BSN that passes the eleven-test (Besluit burgerservicenummer, art. 1). Passing does not mean that it was given out.
#[derive(Clone, PartialEq, Eq)]
pub struct Bsn(String);

/// Why a number is no BSN.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BsnFout {
    /// Not eight or nine digits.
    #[error("Een BSN heeft 9 cijfers. Kijk het nummer na, of laat het veld leeg.")]
    Vorm,
    /// The eleven-test fails: a digit was probably mistyped.
    #[error("Dit BSN klopt niet: waarschijnlijk is een cijfer verkeerd getypt. Kijk het na, of laat het veld leeg.")]
    Elfproef,
}

impl Bsn {
    /// Reads a BSN; spaces, dots and hyphens are allowed, a missing leading zero is put back.
    pub fn lees(typed: &str) -> Result<Self, BsnFout> {
        let cleaned: String = typed.chars().filter(|c| !matches!(c, ' ' | '.' | '-')).collect();
        if !cleaned.chars().all(|c| c.is_ascii_digit()) || !(8..=9).contains(&cleaned.len()) {
            return Err(BsnFout::Vorm);
        }
        let digits = format!("{cleaned:0>9}");
        let sum: i32 = digits.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(d, w)| i32::from(d - b'0') * w).sum();
        if digits == "000000000" || sum % 11 != 0 { Err(BsnFout::Elfproef) } else { Ok(Self(digits)) }
    }
    /// Nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A BSN does not print itself.
impl std::fmt::Debug for Bsn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Bsn(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_elfproef_vindt_een_verkeerd_cijfer() {
        assert_eq!(Bsn::lees("999 99 0019").unwrap().as_str(), "999990019");
        assert_eq!(Bsn::lees("10000008").unwrap().as_str(), "010000008");
        assert_eq!(Bsn::lees("999990018"), Err(BsnFout::Elfproef));
        assert_eq!(Bsn::lees("000000000"), Err(BsnFout::Elfproef));
        assert_eq!(Bsn::lees("12345"), Err(BsnFout::Vorm));
        assert_eq!(Bsn::lees("12345678a"), Err(BsnFout::Vorm));
    }
}
