//! Measurements anyone can run, and the crash trial. Everything here goes through the real use cases on a real store; only
//! the people are invented.
//!
//! The programs: `belasting` (reports per second), `werklijst` (the work list), `start` (cold start and memory), and
//! `schrijver`, the child that the crash trial kills. What they showed stands in `docs/prestaties.md`.

pub mod acts;
pub mod ambient;
pub mod crash;
pub mod family;
pub mod figures;
pub mod http;
pub mod limit;
pub mod load;
pub mod machine;
pub mod place;
pub mod usage;
pub mod world;
