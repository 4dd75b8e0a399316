//! Veilig Thuis' side: the advice, the melding with its veiligheidsbeoordeling, the casus it belongs to, what the reporter may hear, and
//! the terms that run. Pure: no clock, no randomness, no IO. Knows nothing of the meldcode: `application` translates.
//!
//! Source of the states and rules: domain file `veilig-thuis.md`, sections 1–3 and 6.1 (VNG-Handelingsprotocol Veilig Thuis
//! 2019, Wmo 2015 chapters 4 and 5).

pub mod advies;
pub mod berichten;
pub mod casus;
pub mod codes;
pub mod dienst;
pub mod gezin;
pub mod koppeling;
pub mod melding;
mod regio;
mod termijnen;
pub mod terugkoppeling;

pub use regio::{
    AnkerTienWeken, Hermelding, Instrument, Ladder, MeldingNaarAdvies, RegioInstelling, TermijnBijOmzetting,
};
pub use termijnen::{LopendeTermijn, lopende_termijnen};
