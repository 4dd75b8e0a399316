//! Letters: templates in plain Dutch as data, filled in to a text that a person reads and changes, and that text as an
//! accessible PDF. Pure: no clock, no files, no network; the same letter gives the same bytes.
//!
//! A text knows three things: a paragraph, a heading (`# `) and a list (`- `), divided by empty lines. What people typed is
//! always handed to the typesetter as data, never as markup.

mod blok;
mod pdf;
mod sjabloon;

pub use blok::{Blok, blokken};
pub use pdf::{Brief, BriefFout, pdf};
pub use sjabloon::{Sjabloon, Veld, sjablonen, sjabloon, sjabloon_voor};
