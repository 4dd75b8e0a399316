//! The casus: meldingen that belong together because they are about (partly) the same people (CBS definition). The term of
//! the veiligheidsbeoordeling runs per melding; involvement, services, transfers and their terms run per casus.

mod command;
mod decide;
mod event;
mod refusal;
mod state;

pub use command::Command;
pub use event::Event;
pub use refusal::Refusal;
pub use state::{Casus, CasusMelding, CasusStand, Dienst, VerwerktBesluit};
