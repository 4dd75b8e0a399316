//! Use cases, one file each, and the ports they need. No HTTP, no SQL, no ciphers.
//!
//! A use case asks `access` for a permit, loads what it needs, lets a pure decider decide and hands the events to the store in
//! one transaction. It is also the only place where the professional's side and Veilig Thuis' side meet: neither knows the
//! other, this room translates.

pub mod account;
mod act;
pub mod advies;
mod allow;
mod app;
pub mod berichten;
pub mod bord;
pub mod casus;
pub mod dienst;
pub mod dossier;
mod error;
mod form;
pub mod household;
pub mod koppeling;
pub mod melding;
pub mod ports;
pub mod radar;
mod translate;

pub use app::App;
pub use error::AppError;
pub use form::{Done, FormMeta};
