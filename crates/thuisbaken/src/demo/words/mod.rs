//! The words in which the stories are told: each makes one command, or a part of one.

pub mod advies;
pub mod assess;
pub mod bericht;
pub mod casus;
pub mod dienst;
pub mod family;
pub mod intake;
pub mod keten;
pub mod outcome;
pub mod report;
pub mod steps;

use crate::ambient::FreshIds;
use application::ports::Ids;
use kernel::{OnderdeelId, Tekst};

/// A text of a story.
pub fn tekst(words: &str) -> Tekst {
    Tekst::new(words).expect("a test plays every story: no text is empty or too long")
}

/// A text that may be missing: an empty one is.
pub fn optional(words: &str) -> Option<Tekst> {
    (!words.is_empty()).then(|| tekst(words))
}

/// The id of a new part.
pub fn part() -> OnderdeelId {
    OnderdeelId::new(FreshIds.fresh())
}
