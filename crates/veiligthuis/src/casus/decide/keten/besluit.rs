//! What goes outside is decided by two people before it happens, and each decision is used once.

use kernel::{BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use crate::casus::decide::toets::Toets;
use crate::casus::keten::Besluit;
use crate::casus::{Event, Refusal};
use crate::codes::Ketenbesluit;

/// Proposes; a second person confirms.
pub(in crate::casus::decide) fn stel_voor(
    t: &Toets<'_>,
    voorstel: OnderdeelId,
    wat: Ketenbesluit,
    over: Vec<BetrokkeneId>,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    t.nieuw_voorstel(voorstel)?;
    t.over(&over)?;
    Ok(vec![Event::KetenbesluitVoorgesteld { voorstel, wat, over, toelichting: Persoonsgegeven::new(toelichting) }])
}

/// What was decided is not done after all.
pub(in crate::casus::decide) fn laat_vervallen(
    t: &Toets<'_>,
    besluit: OnderdeelId,
    reden: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = t.c.keten.te_doen().find(|b| b.id == besluit).ok_or(Refusal::KetenbesluitOnbekend)?;
    let (over, reden) = (gevonden.over.clone(), Persoonsgegeven::new(reden));
    Ok(vec![Event::KetenbesluitVervallen { besluit, over, reden }])
}

/// The decision that something done at a moment rests on: taken before it, and not used.
pub(super) fn genomen<'a>(t: &Toets<'a>, wat: Ketenbesluit, op: Moment) -> Result<&'a Besluit, Refusal> {
    let besluit = t.c.keten.te_doen().find(|b| b.wat == wat).ok_or(Refusal::KetenbesluitOntbreekt(wat))?;
    // A form knows minutes: what was done in the minute of the decision was done after it.
    if besluit.op.seconden_sinds(op) >= 60 { Err(Refusal::VoorHetBesluit) } else { Ok(besluit) }
}
