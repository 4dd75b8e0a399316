//! The dossier of the professional: the scenarios V01–V34, its rules, and what always holds.
//!
//! The facts are invented; the given answers are part of each test, because the program never judges facts by itself.

mod anoniem;
mod eigenschappen;
mod regels;
mod verantwoording;
mod verhaal;
mod verplichtingen;
mod vroeg_gesloten;
mod wegen;
mod werkwijze;
mod zonder_omweg;
