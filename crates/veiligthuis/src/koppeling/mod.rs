//! The koppeling: whether two recorded persons, each of a melding of its own, are one human being.
//!
//! Nothing is ever merged: both records stay what they are, and this statement stands beside them with who made it and when. It
//! can be undone, and what was believed before stays readable. A rejection is remembered, so that nobody has to look twice.
//!
//! One person confirms or rejects: it changes no record, and the decision that leans on it is made by two people. Undoing takes
//! two (domain file 3.2, item 10): decisions may have leaned on it.

mod command;
mod decide;
mod event;
mod refusal;
mod state;

pub use command::{Command, VoorstelOpgave};
pub use event::{Event, Kenmerk, Paar, Voorstel};
pub use refusal::Refusal;
pub use state::{Koppeling, OngedaanVoorstel};
