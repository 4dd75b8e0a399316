//! One rule of the term table.

use super::soort::{Ankersoort, Eenheid, Einde, Termijnsoort};
use crate::Dag;
use crate::wet::Zekerheid;

/// So many units of time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duur {
    /// How many; at least 1.
    pub aantal: u16,
    /// Of what.
    pub eenheid: Eenheid,
}

/// How long a term is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lengte {
    /// At once. No norm in hours is known, so only the day of the anchor counts: after it, it is late.
    Direct,
    /// No term is known: it is a duty without a date.
    Geen,
    /// Together with the term of this code (`"T2"`): no date of its own.
    Met(String),
    /// A length of time.
    Duur(Duur),
}

/// How a term can be extended, always counted from the nominal end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verlenging {
    /// By steps of at most this length; `maximaal` is the number of steps, `None` for as often as needed.
    Stap {
        /// Length of one step.
        duur: Duur,
        /// The most steps.
        maximaal: Option<u16>,
    },
    /// Once, until the whole term is this long.
    TotTotaal(Duur),
}

/// One version of one rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Termijnregel {
    /// Which term.
    pub soort: Termijnsoort,
    /// Version of the rule; every computed term remembers it.
    pub versie: u16,
    /// The first anchor day to which this version applies.
    pub geldig_vanaf: Dag,
    /// Number in the list of terms: `T2`.
    pub code: String,
    /// Dutch name, for screens.
    pub naam: String,
    /// How long.
    pub lengte: Lengte,
    /// What it runs from.
    pub anker: Ankersoort,
    /// What happens at its end.
    pub einde: Einde,
    /// Ends at the clock time of the anchor.
    pub precies: bool,
    /// The nominal day is also the earliest.
    pub niet_eerder: bool,
    /// Counted backwards from the anchor.
    pub terug: bool,
    /// How it can be extended.
    pub verlenging: Option<Verlenging>,
    /// Where it stands.
    pub bron: String,
    /// How sure it is.
    pub zekerheid: Zekerheid,
    /// What else a user of the term must know.
    pub toelichting: Option<String>,
}
