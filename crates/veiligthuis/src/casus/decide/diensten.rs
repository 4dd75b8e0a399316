//! Services: only what was decided can start, and one of a kind runs.

use kernel::{DienstId, Moment};

use super::toets::Toets;
use crate::casus::{CasusDienst, Event, Refusal};
use crate::codes::DienstAfloop;
use crate::codes::casus::Dienst;

/// Starts what was decided.
pub(super) fn start(t: &Toets<'_>, dienst: DienstId, soort: Dienst, gestart: Moment) -> Result<Vec<Event>, Refusal> {
    // What became another service goes on in its own file: the same service, once of each kind.
    let omgezet = |d: &CasusDienst| d.beeindigd.is_some_and(|(afloop, _)| afloop.volgt() == Some(soort));
    if t.c.dienst_met(dienst).is_some_and(|d| !omgezet(d)) {
        return Err(Refusal::OnderdeelBestaatAl);
    }
    if t.c.lopende_dienst(soort).is_some() {
        return Err(Refusal::DienstLooptAl);
    }
    let gevraagd = t.c.wacht_op.iter().filter(|g| g.soort == soort).min_by_key(|g| g.besloten);
    let gevraagd = gevraagd.ok_or(Refusal::DienstNietBesloten)?;
    t.gebeurd(gestart, gevraagd.omgezet.unwrap_or(gevraagd.besloten))?;
    Ok(vec![Event::DienstGestart { dienst, soort, gestart }])
}

/// Ends a service that runs.
pub(super) fn beeindig(
    t: &Toets<'_>,
    dienst: DienstId,
    afloop: DienstAfloop,
    op: Moment,
) -> Result<Vec<Event>, Refusal> {
    let loopt = t.c.dienst_met(dienst).filter(|d| d.beeindigd.is_none()).ok_or(Refusal::DienstOnbekend)?;
    t.gebeurd(op, loopt.gestart)?;
    match afloop.volgt() {
        Some(soort) if soort == loopt.gevraagd.soort => return Err(Refusal::OmzettingInZichzelf),
        Some(soort) if t.c.lopende_dienst(soort).is_some() => return Err(Refusal::DienstLooptAl),
        Some(_) | None => {}
    }
    Ok(vec![Event::DienstBeeindigd { dienst, afloop, op }])
}
