//! Values of a form: typed, restored or proposed.

/// Names and texts, in order. A name may occur more than once: each ticked box is one.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Waarden(Vec<(String, String)>);

impl Waarden {
    /// None.
    pub fn leeg() -> Self {
        Self::default()
    }
    /// Also this one.
    pub fn met(mut self, naam: &str, waarde: impl ToString) -> Self {
        self.0.push((naam.to_owned(), waarde.to_string()));
        self
    }
    /// Also this one, when it is there.
    pub fn met_als(self, naam: &str, waarde: Option<impl ToString>) -> Self {
        match waarde {
            Some(waarde) => self.met(naam, waarde),
            None => self,
        }
    }
    /// The text of a field; empty when it was not sent.
    pub fn tekst(&self, naam: &str) -> &str {
        self.0.iter().find(|(name, _)| name == naam).map_or("", |(_, text)| text)
    }
    /// Every text of a field.
    pub fn alle<'a>(&'a self, naam: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == naam).map(|(_, text)| text.as_str())
    }
    /// Whether a field has this among its texts: a chosen radio button, a ticked box.
    pub fn heeft(&self, naam: &str, waarde: &str) -> bool {
        self.alle(naam).any(|text| text == waarde)
    }
    /// Nothing at all.
    pub fn is_leeg(&self) -> bool {
        self.0.is_empty()
    }
    /// Names and texts, in order.
    pub fn paren(&self) -> &[(String, String)] {
        &self.0
    }
}

impl From<Vec<(String, String)>> for Waarden {
    fn from(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }
}

/// What was typed may be about a person, so it does not print itself.
impl std::fmt::Debug for Waarden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Waarden({} velden)", self.0.len())
    }
}
