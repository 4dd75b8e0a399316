//! Terms: dated rules, and the dates that follow from them.

mod bereken;
mod lees;
mod regel;
mod soort;
mod uitkomst;

pub use regel::{Duur, Lengte, Termijnregel, Verlenging};
pub use soort::{Ankersoort, Eenheid, Einde, Lezing, Termijnsoort};
pub use uitkomst::{Anker, Stand, Termijn, TermijnFout};

use crate::Dag;
use crate::wet::WetFout;

/// The table of terms: every version of every rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Termijnregels(Vec<Termijnregel>);

impl Termijnregels {
    /// Reads `law/termijnen.toml`. Unknown keys and values, a missing term, and a rule that contradicts the Algemene
    /// termijnenwet or itself are errors with their line.
    pub fn lees(tekst: &str) -> Result<Self, WetFout> {
        lees::lees(tekst).map(Self)
    }
    /// The rule that applies to an anchor on this day: the latest version that was in force, or the oldest one for a day
    /// before all of them (see [`Termijnregel::geldig_vanaf`]).
    pub fn regel(&self, soort: Termijnsoort, op: Dag) -> &Termijnregel {
        let versies = || self.0.iter().filter(move |r| r.soort == soort);
        versies()
            .rfind(|r| r.geldig_vanaf <= op)
            .or_else(|| versies().next())
            .expect("a table without one of the terms is refused when it is read")
    }
    /// One rule for each term, as they apply on this day, in the order T1–T23.
    pub fn alle(&self, op: Dag) -> impl Iterator<Item = &Termijnregel> {
        Termijnsoort::ALLE.iter().map(move |soort| self.regel(*soort, op))
    }
}
