//! Finishing, and ending early. Being late never locks anything: it asks for a reason (GHAMS 2024:975).

use kernel::{Persoonsgegeven, Tekst};

use super::toets::Kijk;
use crate::dienst::codes::RedenVoortijdig;
use crate::dienst::{Event, Refusal};

/// Finished, when nothing is missing.
pub(super) fn rond_af(k: &Kijk<'_>) -> Result<Vec<Event>, Refusal> {
    let mist = k.d.ontbreekt(k.facts, k.now);
    if !mist.is_empty() {
        return Err(Refusal::NietAf(mist));
    }
    Ok(vec![Event::Afgerond { te_laat: k.facts.is_te_laat(k.d, k.now) }])
}

/// Ended early. What is missing stays missing and is no longer asked.
pub(super) fn voortijdig(
    k: &Kijk<'_>,
    reden: RedenVoortijdig,
    toelichting: Option<Persoonsgegeven<Tekst>>,
) -> Result<Vec<Event>, Refusal> {
    if reden == RedenVoortijdig::Anders && toelichting.is_none() {
        return Err(Refusal::ToelichtingEindeOntbreekt);
    }
    Ok(vec![Event::VoortijdigBeeindigd { reden, over: k.d.iedereen(), toelichting }])
}
