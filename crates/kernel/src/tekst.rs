//! Free text with a limit.

/// Free text as typed: trimmed, not empty, at most [`Tekst::MAX`] characters, without control characters but line breaks and
/// tabs. Line endings are `\n`. Marks that turn the direction of what follows are taken out: with them a name can read as another
/// one (Unicode Technical Report 36, bidirectional text spoofing). Right-to-left text itself needs none.
#[derive(Clone, PartialEq, Eq)]
pub struct Tekst(String);

/// Why a text is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TekstFout {
    /// Nothing but white space.
    #[error("Vul hier tekst in.")]
    Leeg,
    /// Longer than the limit; holds the number of characters typed.
    #[error("Deze tekst is te lang: {0} tekens. Er passen er 20.000 in. Zet de rest in een tweede onderdeel.")]
    TeLang(usize),
    /// A character that is no text, such as a zero byte.
    #[error("Deze tekst bevat een onleesbaar teken. Haal het weg of typ de tekst opnieuw.")]
    Onleesbaar,
}

impl Tekst {
    /// The most characters one text may hold.
    pub const MAX: usize = 20_000;

    /// Checks and cleans a typed text.
    pub fn new(typed: &str) -> Result<Self, TekstFout> {
        let text = typed.replace("\r\n", "\n").replace(keert_richting, "");
        let text = text.trim();
        let length = text.chars().count();
        match () {
            () if text.is_empty() => Err(TekstFout::Leeg),
            () if length > Self::MAX => Err(TekstFout::TeLang(length)),
            () if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') => Err(TekstFout::Onleesbaar),
            () => Ok(Self(text.to_owned())),
        }
    }
    /// As [`Tekst::new`], but white space alone is no text and no error.
    pub fn optioneel(typed: &str) -> Result<Option<Self>, TekstFout> {
        match Self::new(typed) {
            Err(TekstFout::Leeg) => Ok(None),
            other => other.map(Some),
        }
    }
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An embedding, override or isolate of text direction, or its end.
const fn keert_richting(teken: char) -> bool {
    matches!(teken, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Free text may be about a person, so it does not print itself.
impl std::fmt::Debug for Tekst {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tekst({} tekens)", self.0.chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tekst_wordt_schoongemaakt_en_begrensd() {
        assert_eq!(Tekst::new(" a\r\nb ").unwrap().as_str(), "a\nb");
        assert_eq!(Tekst::new(" \n\t "), Err(TekstFout::Leeg));
        assert_eq!(Tekst::new("a\0b"), Err(TekstFout::Onleesbaar));
        assert_eq!(Tekst::new(&"ë".repeat(20_001)), Err(TekstFout::TeLang(20_001)));
        assert!(Tekst::new(&"ë".repeat(20_000)).is_ok());
        assert_eq!(Tekst::optioneel("  "), Ok(None));
        assert_eq!(Tekst::new("a\u{202E}b\u{2066}").unwrap().as_str(), "ab", "nothing turns the reading around");
        assert_eq!(Tekst::new("مرحبا").unwrap().as_str(), "مرحبا");
    }
}
