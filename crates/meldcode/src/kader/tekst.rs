//! Texts with their source.

/// A text on a screen, and where it comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BronTekst {
    /// The text, in the words of the sector.
    pub tekst: String,
    /// Its source.
    pub bron: String,
    /// It prompts to approach the family: not shown where an expert is to be consulted first.
    pub benadert_familie: bool,
}

/// A text that can be chosen from a closed list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Keuze {
    /// What is stored.
    pub id: String,
    /// What is shown.
    pub tekst: String,
    /// Source of the text.
    pub bron: String,
}
