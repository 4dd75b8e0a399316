//! The caseworker's pages, walked as a browser would.

mod adviezen;
mod archief;
mod berichten;
mod bladzijden;
mod dienst;
mod fouten;
mod intake;
mod weg;
pub mod wereld;
