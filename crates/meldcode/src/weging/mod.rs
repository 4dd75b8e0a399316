//! The weging of the afwegingskader: a set of answers, and the outcome that is derived from them and never chosen.
//!
//! Source of the rule: the slide deck *Samenwerken voor duurzame veiligheid* (steps 4 and 5) and the common professional
//! framework of five afwegingen.

mod antwoord;
mod antwoorden;
mod effectief;
mod gevallen;
mod leid_af;
mod regel;
mod toelichting;
mod uitkomst;

pub use antwoord::{Antwoord, Vraag};
pub use antwoorden::{AntwoordFout, Antwoorden};
pub use effectief::{Effectief, Herkomst};
pub(crate) use gevallen::afwijkende_gevallen;
pub use gevallen::volledige_gevallen;
pub use leid_af::leid_af;
pub use regel::Regel;
pub use uitkomst::{Grond, Hulp, Melden, Toelichting, Uitkomst};
