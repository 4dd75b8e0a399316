//! The dossier of the meldcode: from a first signal to a report, to help, or to a closing.
//!
//! Reading order: [`Command`] (what is asked), [`Refusal`] (what can be refused), [`Event`] (what becomes fact), [`Dossier`]
//! (what is), the rules in `decide`. The steps are records, not pages of a wizard: any order, any number of times.

pub mod anoniem;
mod apply;
mod codes;
mod command;
mod decide;
mod deskundige;
mod event;
mod gegeven;
mod leidend;
mod refusal;
mod stappen;
mod state;
mod status;
mod verantwoording;
mod verplichting_tekst;
mod verplichtingen;

pub use codes::{
    Bron, ConsultMet, Contactwijze, EerderDoor, GezinsRol, Richting, SpoedMet, TerugkoppelingSoort, Toestemming,
};
pub use command::{
    BetrokkeneInvoer, Command, MaakHulpplan, Meld, MelderInvoer, MeldingVerder, NeemBesluit, Sluit, SluitGrond,
    VoerCheckUit, Weeg,
};
pub use event::*;
pub use gegeven::Gegeven;
pub use refusal::{MeldingDeel, Refusal};
pub use stappen::{Stand, StapStand};
pub use state::{
    AcuutGevaar, BetrokkeneRegel, Dossier, Fase, KladStand, Kladnotitie, Kop, Notitie, SignaalRegel, SignaalStand,
    Stempel, Vast,
};
pub use status::Status;
pub use verantwoording::{Detail, Verantwoording, VerantwoordingsRegel, verantwoording};
pub use verplichtingen::{Verplichting, VerplichtingSoort};
