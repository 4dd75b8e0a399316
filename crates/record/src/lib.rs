//! How facts are written down for twenty years: the stored forms of events, their split into an open part and sealed
//! segments, canonical bytes, and the bytes that the hash chain covers. Pure: bytes in, bytes out.

mod chain;
mod form;

pub use chain::{ChainEntry, ChainSegment, chain_bytes};
pub use form::{Encoded, FormError, Klasse, Segment, Stored, canonical};
