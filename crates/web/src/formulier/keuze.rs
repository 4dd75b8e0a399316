//! One choice of a closed list: a radio button, a box, an option.

use crate::taal::Taal;

/// What is sent, what is shown, and a line of help.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Keuze {
    /// What is sent.
    pub waarde: String,
    /// What is shown.
    pub label: String,
    /// A line of help; may be empty.
    pub uitleg: String,
}

impl Keuze {
    /// A choice without help.
    pub fn new(waarde: impl Into<String>, label: impl Into<String>) -> Self {
        Self { waarde: waarde.into(), label: label.into(), uitleg: String::new() }
    }
    /// With a line of help.
    pub fn met_uitleg(mut self, uitleg: impl Into<String>) -> Self {
        self.uitleg = uitleg.into();
        self
    }
    /// A choice for each code, in words: the messages `family-<code>`. Register the family with `.tf("family", …)` somewhere
    /// in a template or here, so that the test on messages knows it.
    pub fn codes<'a>(l: Taal, family: &str, codes: impl IntoIterator<Item = &'a str>) -> Vec<Self> {
        codes.into_iter().map(|code| Self::new(code, l.tf(family, code))).collect()
    }
    /// Yes and no.
    pub fn ja_nee(l: Taal) -> Vec<Self> {
        vec![Self::new("ja", l.t("ja")), Self::new("nee", l.t("nee"))]
    }
}
