//! How facts are written down for twenty years: the stored forms of events, their split into an open part and sealed
//! segments, canonical bytes, and the bytes that the hash chain covers. Pure: bytes in, bytes out.
//!
//! The fields of each stored form are declared once, in [`dossier`], [`advies`], [`melding`], [`casus`], [`dienst`], [`koppeling`] and
//! [`berichten`]; the declaration gives both ways. The names are the stored names: whoever renames one needs a new form and a
//! lift in `upcast`.

pub mod advies;
pub mod berichten;
pub mod casus;
mod chain;
pub mod dienst;
pub mod dossier;
mod event;
mod form;
pub mod koppeling;
pub mod label;
pub mod melding;
mod sealed;
mod shape;
mod upcast;
mod value;

pub use chain::{ChainEntry, ChainSegment, chain_bytes};
pub use form::{Encoded, FormError, Klasse, Segment, Stored, canonical};
