//! The words every room shares: moments and days, terms and the calendar of the Algemene termijnenwet, ids, personal data
//! that does not print itself, the ground of an act, and the shape of a decision.
//!
//! Pure: no clock, no randomness, no files, no network. Time and ids come in as parameters.

mod betrokkene;
mod bsn;
mod decider;
mod grondslag;
mod herkenning;
mod id;
mod kalender;
mod moment;
mod persoonsgegeven;
mod tekst;
mod termijn;
mod wet;

pub use betrokkene::{Adres, Geboorte, Geslacht, Identiteit};
pub use bsn::{Bsn, BsnFout};
pub use decider::{Actor, Decider, Recorded};
pub use grondslag::Grondslag;
pub use herkenning::{Aanwijzing, AanwijzingSoort, Bekenden, Ernst, Vondst, aanwijzingen, geschoond, vondsten};
pub use id::{
    AccountId, AdviesId, BetrokkeneId, CasusId, DienstId, DossierId, KoppelingId, MeldingId, OnderdeelId, OrganisatieId,
};
pub use kalender::{Kalender, Ouderdom, Telling, eerste_paasdag};
pub use moment::{Dag, DagFout, Moment};
pub use persoonsgegeven::{Inzagerecht, Persoonsgegeven};
pub use tekst::{Tekst, TekstFout};
pub use termijn::{
    Anker, Ankersoort, Duur, Eenheid, Einde, Lengte, Lezing, Stand, Termijn, TermijnFout, Termijnregel, Termijnregels,
    Termijnsoort, Verlenging,
};
pub use wet::{BeideLezingen, Grondslagen, Grondslagregel, Wet, WetFout, Zekerheid, wet};
