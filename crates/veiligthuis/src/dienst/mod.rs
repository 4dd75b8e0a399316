//! A service of Veilig Thuis (*dienst*): Voorwaarden & Vervolg or onderzoek, from its start to its end (domain file, 1.3 S8
//! and S9). One stream per service; Voorwaarden & Vervolg that becomes an onderzoek stays the same stream.
//!
//! Reading order: `command` (what is asked), `refusal`, `event` (its parts in `onderdelen` and `inhoud`), `state`, `decide`;
//! then what follows from the state: `zicht` (who saw which child), `eisen` (what is missing), `facts` (the ten weeks).

mod apply;
pub mod codes;
mod command;
mod decide;
mod eisen;
mod event;
mod facts;
mod inhoud;
mod onderdelen;
mod refusal;
mod state;
mod zicht;

pub use crate::casus::Dienst as Soort;
pub use command::Command;
pub use eisen::Ontbreekt;
pub use event::Event;
pub use facts::{Facts, OmzettingTermijnen, TienWeken};
pub use inhoud::{ActieInhoud, InformantVraag, PersoonGegevens, VoorwaardeInhoud};
pub use onderdelen::{
    Actie, Actiebericht, Afspraak, Besluit, Besluitvraag, Contact, Feit, Gestart, InformantBeantwoord,
    InformantGevraagd, Mededeling, Onderzoeksplan, Persoon, Tekstakkoord, Toets, Verantwoording, Verslag,
    Verslagreactie, Voorstel, Voorwaarde, Wederhoor,
};
pub use refusal::Refusal;
pub use state::{ActieStand, Dienst, Einde, Informant, Onderzoek, VoorwaardeStand};
pub use zicht::KindInZicht;
