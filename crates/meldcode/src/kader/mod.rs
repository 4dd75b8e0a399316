//! Frameworks (*kaders*): one data file per sector and version, in `kaders/` at the root of the workspace.
//!
//! A framework says which question belongs to which step, in which words, with which examples, duties and terms. What an
//! answer leads to is the same everywhere and is in [`crate::weging`]. A sector's file holds only what differs from the
//! framework it inherits from (`erft_van`); every text keeps the source that its own file gives for it.

mod consult;
mod kaders;
mod lezen;
pub(crate) mod lijst;
mod model;
mod route;
mod soort;
mod stap;
mod tekst;
mod vraag;

pub use consult::{Bewaartermijn, Consult, Deskundige, NaAfsluiten, NaHulp, NaMelding, Privacy, Termijn};
pub use kaders::Kaders;
pub use lezen::{Fout, KaderFout, Plek};
pub use model::{Kader, KaderVersie, Woorden};
pub use route::{Check, CheckUitkomst, Rol, Route, Verplichting};
pub use soort::{
    Besluit, Bevoegdheid, CheckGevolg, CheckSoort, ConsultVt, Eenheid, RouteSoort, StapNr, Status, TwijfelTeltAls,
};
pub use stap::{Actie, OverslaanReden, Stap, VastTeLeggen};
pub use tekst::{BronTekst, Keuze};
pub use vraag::{Afwijking, Definitie, KaderVraag};
