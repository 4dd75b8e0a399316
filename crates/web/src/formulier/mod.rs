//! Forms. Nothing typed is lost: each post first keeps a draft, storing drops it, the next visit restores it, and a form that
//! comes in after the sign-in ran out is kept under a ticket until the same person signs in again.
//!
//! - [`Formulier`]: what came in with a POST.
//! - [`Begin`]: what a GET needs to show the form: a fresh one-time key, and the draft when there is one.
//! - [`Form`]: what a template needs: values, errors, hidden fields. The macros of `templates/onderdelen/veld.html` take it.
//! - [`Fouten`]: what is wrong, per field.

mod beeld;
mod begin;
mod fouten;
pub mod kaartje;
mod keuze;
mod lees;
mod waarden;

pub use beeld::Form;
pub use begin::Begin;
pub use fouten::{Fouten, weigering};
pub use keuze::Keuze;
pub use lees::Formulier;
pub use waarden::Waarden;

pub(crate) use lees::{MOST_BYTES, decode, read};

/// Hidden field: the one-time key.
pub(crate) const SLEUTEL: &str = "_sleutel";
/// Hidden field: the version of the file that the page showed.
pub(crate) const VERSIE: &str = "_versie";

/// Fields of the form itself, not typed by anybody.
fn is_own(naam: &str) -> bool {
    naam.starts_with('_')
}
