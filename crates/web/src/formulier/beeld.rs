//! A form as a template shows it.

use super::{Fouten, SLEUTEL, VERSIE, Waarden};
use crate::taal::Taal;
use uuid::Uuid;

/// Values, errors and hidden fields. The macros of `onderdelen/veld.html` take it as their first argument.
#[derive(Clone)]
pub struct Form {
    /// Language.
    pub l: Taal,
    pub(super) waarden: Waarden,
    pub(super) fouten: Fouten,
    pub(super) sleutel: Option<Uuid>,
    pub(super) versie: Option<u64>,
    /// Where the form goes: the path where it is shown.
    pub pad: String,
    /// When the kept text was kept, in words.
    pub bewaard: Option<String>,
}

impl Form {
    /// The text of a field.
    pub fn waarde(&self, naam: &str) -> &str {
        self.waarden.tekst(naam)
    }
    /// Whether this choice is made.
    pub fn gekozen(&self, naam: &str, waarde: &str) -> bool {
        self.waarden.heeft(naam, waarde)
    }
    /// What is wrong with a field.
    pub fn fout(&self, naam: &str) -> Option<&str> {
        self.fouten.van(naam)
    }
    /// Everything that is wrong: field (empty: none) and message.
    pub fn fouten(&self) -> &[(String, String)] {
        self.fouten.lijst()
    }
    /// Whether something is wrong; the title of the page then begins with it.
    pub fn heeft_fouten(&self) -> bool {
        !self.fouten.is_leeg()
    }
    /// The ids of help and error of a field, for `aria-describedby`; empty when there is neither.
    pub fn beschrijving(&self, naam: &str, uitleg: &str) -> String {
        let help = (!uitleg.is_empty()).then(|| format!("{naam}-uitleg"));
        let wrong = self.fout(naam).map(|_| format!("{naam}-fout"));
        [help, wrong].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
    /// Everything that was typed, restored or proposed.
    pub const fn waarden(&self) -> &Waarden {
        &self.waarden
    }
    /// Hidden fields: name and text.
    pub fn verborgen(&self) -> Vec<(&'static str, String)> {
        let key = self.sleutel.map(|key| (SLEUTEL, key.to_string()));
        let version = self.versie.map(|version| (VERSIE, version.to_string()));
        [key, version].into_iter().flatten().collect()
    }
    /// Help for a day: the own words and an example.
    pub fn datum_uitleg(&self, uitleg: &str) -> String {
        format!("{uitleg} {}", self.l.t("veld-datum-uitleg")).trim().to_owned()
    }
    /// Help for a time: the own words and an example.
    pub fn tijd_uitleg(&self, uitleg: &str) -> String {
        format!("{uitleg} {}", self.l.t("veld-tijd-uitleg")).trim().to_owned()
    }
    /// The id of the `number`th choice of a field, counted from 1. The first has the id of the field itself, so that the link
    /// in the error summary leads to it.
    pub fn keuze_id(&self, naam: &str, number: &usize) -> String {
        if *number == 1 { naam.to_owned() } else { format!("{naam}-{number}") }
    }
}
