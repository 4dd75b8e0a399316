//! Voorwaarden & Vervolg and onderzoek.

mod afronden;
pub mod eigenschappen;
mod onderzoek;
mod s02_voorwaarden;
mod s12_omzetten;
mod termijnen;
mod vier_ogen;
mod voorwaarden;
mod wereld;
