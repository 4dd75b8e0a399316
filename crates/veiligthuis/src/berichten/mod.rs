//! What Veilig Thuis tells people in writing (*berichten*, N01–N23; domain file, 1.4, 1.5 and 6.1): who was written what, from
//! which template, where to, and who checked it; or by whose decision it was postponed or left out. One stream per casus.
//!
//! What is told by mouth stays a fact of the melding (`InformeerBetrokkene`, `MeldVertraging`, `GeefTerugkoppeling`) and is not
//! recorded here again; [`wie_weet_wat`] looks at both.
//!
//! Reading order: `codes`, `catalogus` (the notices as data), `command`, `refusal`, `event` (its parts in `onderdelen`),
//! `state`, `decide`; then `verklikkers` (what would give a source away) and `wie_weet_wat` (who must still hear what).

mod catalogus;
pub mod codes;
mod command;
mod decide;
mod event;
mod facts;
mod leeftijd;
mod onderdelen;
mod refusal;
mod state;
mod verklikkers;
mod wie_weet_wat;

pub use catalogus::{Bericht, CATALOGUS, Vindplaats, catalogus};
pub use command::{AdresOpgave, BerichtOpgave, Command, MelderberichtOpgave};
pub use event::Event;
pub use facts::{Facts, Persoonsfeit};
pub use leeftijd::Leeftijd;
pub use onderdelen::{
    Aan, Adresoordeel, Afgeschermd, Besluit, BesluitKeuze, Melderbericht, Ontvanger, Sjabloon, Verstuurd, Voorstel,
};
pub use refusal::Refusal;
pub use state::{Adres, Berichten, Verzonden};
pub use verklikkers::{NagekekenBrief, Verklikker, afgeschermd};
pub use wie_weet_wat::{Plicht, Plichtstand, wie_weet_wat};
