//! The dossier of the meldcode: from a first signal to a report, to help, or to a closing.
//!
//! Reading order: [`Command`] (what is asked), [`Refusal`] (what can be refused), [`Event`] (what becomes fact), [`Dossier`]
//! (what is), the rules in `decide`. The steps are records, not pages of a wizard: any order, any number of times.

mod codes;
mod command;
mod event;
mod gegeven;
mod refusal;
mod state;

pub use codes::{
    Bron, ConsultMet, Contactwijze, EerderDoor, GezinsRol, Richting, SpoedMet,
    TerugkoppelingSoort, Toestemming,
};
pub use command::{
    BetrokkeneInvoer, Command, MaakHulpplan, Meld, MelderInvoer, MeldingVerder, NeemBesluit, Sluit, SluitGrond,
    VoerCheckUit, Weeg,
};
pub use event::*;
pub use gegeven::Gegeven;
pub use refusal::{MeldingDeel, Refusal};
pub use state::{
    AcuutGevaar, BetrokkeneRegel, Dossier, Fase, Kladnotitie, KladStand, Kop, Notitie, SignaalRegel, SignaalStand, Stempel,
    Vast,
};
