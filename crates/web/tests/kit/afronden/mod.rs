//! From the first conversation to the closing, as a teacher sees it.

mod bladzijden;
mod familie;
mod gesprekken;
mod melden;
mod sluiten;
mod taken;
mod weging;
