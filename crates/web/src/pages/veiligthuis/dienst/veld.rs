//! The fields of a form, described; the template draws them. Words: `dienst-veld-<naam>` and `dienst-uitleg-<naam>`.

use crate::{formulier::Keuze, pages::veiligthuis::gemeen::codes, taal::Taal};

/// What a field looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Soort {
    /// One line.
    Regel,
    /// Lines of text.
    Tekst,
    /// A day.
    Dag,
    /// A day and a time, side by side: the fields `dag` and `tijd`.
    Moment,
    /// One of a few.
    Rondjes,
    /// One of many.
    Lijst,
    /// Any of a few.
    Vinkjes,
    /// True or not.
    Vinkje,
}

/// One field.
pub(super) struct Veld {
    /// What it looks like.
    pub soort: Soort,
    /// Its name, as sent.
    pub naam: String,
    /// What stands above it.
    pub label: String,
    /// A line of help; may be empty.
    pub uitleg: String,
    /// May be left out.
    pub optioneel: bool,
    /// What can be chosen.
    pub keuzes: Vec<Keuze>,
}

impl Veld {
    /// A field with the words of its name.
    pub fn new(l: Taal, soort: Soort, naam: &str) -> Self {
        let uitleg = l.kent(&format!("dienst-uitleg-{naam}")).then(|| l.tf("dienst-uitleg", naam));
        Self {
            soort,
            naam: naam.to_owned(),
            label: l.tf("dienst-veld", naam),
            uitleg: uitleg.unwrap_or_default(),
            optioneel: false,
            keuzes: Vec::new(),
        }
    }
    /// One line.
    pub fn regel(l: Taal, naam: &str) -> Self {
        Self::new(l, Soort::Regel, naam)
    }
    /// Lines of text.
    pub fn tekst(l: Taal, naam: &str) -> Self {
        Self::new(l, Soort::Tekst, naam)
    }
    /// A day.
    pub fn dag(l: Taal, naam: &str) -> Self {
        Self::new(l, Soort::Dag, naam)
    }
    /// A moment.
    pub fn moment(l: Taal) -> Self {
        Self::new(l, Soort::Moment, "dag")
    }
    /// True or not.
    pub fn vinkje(l: Taal, naam: &str) -> Self {
        Self::new(l, Soort::Vinkje, naam)
    }
    /// Radio buttons for a closed list, in the words of its family.
    pub fn codes<T: Copy>(l: Taal, naam: &str, family: &str, list: &[T], code: impl Fn(T) -> &'static str) -> Self {
        let soort = if list.len() > 7 { Soort::Lijst } else { Soort::Rondjes };
        Self::new(l, soort, naam).met(codes(l, family, list, code))
    }
    /// With these choices.
    pub fn met(self, keuzes: Vec<Keuze>) -> Self {
        Self { keuzes, ..self }
    }
    /// May be left out.
    pub fn vrij(self) -> Self {
        Self { optioneel: true, ..self }
    }
    /// With other words above it.
    pub fn heet(self, label: String) -> Self {
        Self { label, ..self }
    }
}
