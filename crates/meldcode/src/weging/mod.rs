//! The weging of the afwegingskader: a set of answers, and the outcome that is derived from them and never chosen.
//!
//! Source of the rule: the slide deck *Samenwerken voor duurzame veiligheid* (steps 4 and 5) and the common professional
//! framework of five afwegingen.

mod antwoord;
mod uitkomst;

pub use antwoord::{Antwoord, Antwoorden, Vraag};
pub use uitkomst::{Grond, Hulp, Melden, Toelichting, Uitkomst};
