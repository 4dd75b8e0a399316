//! The chain: what two people decide first, the huisverbod, the Raad, and the flags.

pub(super) mod besluit;
pub(super) mod huisverbod;
pub(super) mod raad;
pub(super) mod vlag;
