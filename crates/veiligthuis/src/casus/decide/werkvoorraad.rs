//! The list: claim, release, hand over.

use kernel::AccountId;

use super::toets::Toets;
use crate::casus::{Event, Refusal};

/// Claim.
pub(super) fn pak_op(t: &Toets<'_>) -> Result<Vec<Event>, Refusal> {
    match t.c.behandelaar {
        Some(wie) if wie == t.actor.account => Err(Refusal::HeeftDeCasusAl),
        Some(_) => Err(Refusal::AlOpgepakt),
        None => Ok(vec![Event::Opgepakt]),
    }
}

/// Release, also of a colleague who fell ill: who may do that stands in the table of `access`.
pub(super) fn geef_vrij(t: &Toets<'_>) -> Result<Vec<Event>, Refusal> {
    t.c.behandelaar.map(|_| vec![Event::Vrijgegeven]).ok_or(Refusal::EerstOppakken)
}

/// Hand over to a colleague.
pub(super) fn geef_aan_collega(t: &Toets<'_>, aan: AccountId) -> Result<Vec<Event>, Refusal> {
    match t.c.behandelaar {
        None => Err(Refusal::EerstOppakken),
        Some(wie) if wie == aan => Err(Refusal::HeeftDeCasusAl),
        Some(_) => Ok(vec![Event::AanCollegaGegeven { aan }]),
    }
}
