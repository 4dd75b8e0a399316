//! What a password must be: long, and not the obvious one. No composition rules, no forced change (ASVS 6.2).

/// Why a password is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PasswordFault {
    /// Fewer than 15 characters.
    #[error("Kies een wachtwoord van minstens 15 tekens. Een zin van vier of vijf woorden is makkelijk te onthouden.")]
    TooShort,
    /// More than 128 characters.
    #[error("Dit wachtwoord is te lang. Er passen 128 tekens in.")]
    TooLong,
    /// Contains the sign-in name or the own name.
    #[error("Gebruik uw naam niet in uw wachtwoord. Kies andere woorden.")]
    ContainsName,
    /// Few different characters, such as a repeated word or a row of digits.
    #[error("Dit wachtwoord is te makkelijk te raden. Gebruik meer verschillende woorden.")]
    TooSimple,
}

impl PasswordFault {
    /// Stable code, the key of the translated sentence.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "wachtwoord-te-kort",
            Self::TooLong => "wachtwoord-te-lang",
            Self::ContainsName => "wachtwoord-bevat-naam",
            Self::TooSimple => "wachtwoord-te-simpel",
        }
    }
}

impl From<PasswordFault> for crate::AppError {
    fn from(fault: PasswordFault) -> Self {
        Self::Refused { code: fault.code(), zin: fault.to_string() }
    }
}

const SHORTEST: usize = 15;
const LONGEST: usize = 128;
const FEWEST_DIFFERENT: usize = 7;

/// Checks a new password; `names` are the sign-in name and the name of its owner.
pub fn check(password: &str, names: &[&str]) -> Result<(), PasswordFault> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(PasswordFault::TooShort);
    }
    if length > LONGEST {
        return Err(PasswordFault::TooLong);
    }
    let lower = password.to_lowercase();
    let parts = names.iter().flat_map(|name| name.split([' ', '.', '@', '-'])).filter(|part| part.chars().count() >= 4);
    if parts.map(str::to_lowercase).any(|part| lower.contains(&part)) {
        return Err(PasswordFault::ContainsName);
    }
    let different: std::collections::BTreeSet<char> = lower.chars().collect();
    if different.len() < FEWEST_DIFFERENT || is_repetition(&lower) || is_row(&lower) {
        return Err(PasswordFault::TooSimple);
    }
    Ok(())
}

/// The same piece over and over, such as `welkomwelkomwelkom`.
fn is_repetition(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=chars.len() / 2).any(|n| chars.iter().enumerate().all(|(i, c)| *c == chars[i % n]))
}

/// Neighbours in the alphabet or on the digits, such as `abcdefghijklmno`.
fn is_row(text: &str) -> bool {
    let codes: Vec<i64> = text.chars().map(|c| i64::from(u32::from(c))).collect();
    let steps = codes.windows(2).filter(|pair| (pair[1] - pair[0]).abs() == 1).count();
    steps * 4 >= codes.len() * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_fine_and_the_obvious_is_not() {
        let names = ["s.bakker", "Sanne Bakker"];
        assert_eq!(check("vier fietsen onder de brug", &names), Ok(()));
        assert_eq!(check("korte zin", &names), Err(PasswordFault::TooShort));
        assert_eq!(check(&"lang ".repeat(40), &names), Err(PasswordFault::TooLong));
        assert_eq!(check("de bakker fietst naar huis", &names), Err(PasswordFault::ContainsName));
        assert_eq!(check("welkomwelkomwelkom", &names), Err(PasswordFault::TooSimple));
        assert_eq!(check("abcdefghijklmnopq", &names), Err(PasswordFault::TooSimple));
        assert_eq!(check("aaaaaaaaaaaaaaaaa", &names), Err(PasswordFault::TooSimple));
    }
}
