//! The Raad: the request that two people decided on, the notice to the college, and what the Raad lets know.

use kernel::{Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::besluit::genomen;
use crate::casus::decide::toets::Toets;
use crate::casus::keten::{Raadantwoord, Vto, VtoOpgave};
use crate::casus::{Event, Refusal};
use crate::codes::{Ketenbesluit, Raadbericht};

/// Records the request. From here on the college has to be told, the same day.
pub(in crate::casus::decide) fn vraag_aan(t: &Toets<'_>, o: VtoOpgave) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(o.id)?;
    t.over(&o.over)?;
    t.gebeurd_sinds_melding(o.op)?;
    let besluit = genomen(t, Ketenbesluit::Vto, o.op)?.id;
    let VtoOpgave { id, over, op, weg, toelichting } = o;
    let toelichting = Persoonsgegeven::new(toelichting);
    Ok(vec![Event::VtoGedaan(Box::new(Vto { id, besluit, over, op, weg, toelichting }))])
}

/// The college was told.
pub(in crate::casus::decide) fn college_ingelicht(
    t: &Toets<'_>,
    vto: OnderdeelId,
    op: Moment,
    aan: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = t.c.keten.vto(vto).ok_or(Refusal::VtoOnbekend)?;
    if gevonden.college.is_some() {
        return Err(Refusal::CollegeAlIngelicht);
    }
    t.gebeurd(op, gevonden.vto.op)?;
    let (over, aan) = (gevonden.vto.over.clone(), Persoonsgegeven::new(aan));
    Ok(vec![Event::CollegeIngelicht { vto, op, over, aan }])
}

/// The Raad let something know.
pub(in crate::casus::decide) fn antwoord(
    t: &Toets<'_>,
    vto: OnderdeelId,
    op: Moment,
    bericht: Raadbericht,
    toelichting: Option<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = t.c.keten.vto(vto).ok_or(Refusal::VtoOnbekend)?;
    t.gebeurd(op, gevonden.antwoorden.last().map_or(gevonden.vto.op, |a| a.op))?;
    let (over, toelichting) = (gevonden.vto.over.clone(), toelichting.map(Persoonsgegeven::new));
    Ok(vec![Event::RaadAntwoordde(Box::new(Raadantwoord { vto, op, bericht, over, toelichting }))])
}
