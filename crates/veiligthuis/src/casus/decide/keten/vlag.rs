//! The flags: police, MDA++ and Zorg- en Veiligheidshuis.

use kernel::{Dag, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::besluit::genomen;
use crate::casus::decide::toets::Toets;
use crate::casus::keten::{Ketenvlag, KetenvlagStand, VlagOpgave, Vlagwijziging};
use crate::casus::{Event, Refusal};

/// Sets a flag. One of a reason at a time.
pub(in crate::casus::decide) fn zet(t: &Toets<'_>, o: VlagOpgave) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(o.id)?;
    t.over(&o.over)?;
    t.gebeurd_sinds_melding(o.sinds)?;
    terugkijken(t, o.terugkijken)?;
    if t.c.keten.lopende_vlaggen().any(|v| v.vlag.aanleiding == o.aanleiding) {
        return Err(Refusal::VlagLooptAl);
    }
    let besluit = o.aanleiding.besluit().map(|wat| genomen(t, wat, o.sinds).map(|b| b.id)).transpose()?;
    let VlagOpgave { id, aanleiding, over, sinds, terugkijken, contact, toelichting } = o;
    let (contact, toelichting) = (Persoonsgegeven::new(contact), Persoonsgegeven::new(toelichting));
    let vlag = Ketenvlag { id, aanleiding, besluit, over, sinds, terugkijken, contact, toelichting };
    Ok(vec![Event::KetenvlagGezet(Box::new(vlag))])
}

/// Veilig Thuis looked again.
pub(in crate::casus::decide) fn werk_bij(
    t: &Toets<'_>,
    vlag: OnderdeelId,
    op: Moment,
    dag: Dag,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = lopend(t, vlag)?;
    t.gebeurd(op, gevonden.laatst())?;
    terugkijken(t, dag)?;
    let (over, toelichting) = (gevonden.vlag.over.clone(), Persoonsgegeven::new(toelichting));
    let wijziging = Vlagwijziging { vlag, op, terugkijken: dag, over, toelichting };
    Ok(vec![Event::KetenvlagBijgewerkt(Box::new(wijziging))])
}

/// The partner is no longer involved.
pub(in crate::casus::decide) fn beeindig(
    t: &Toets<'_>,
    vlag: OnderdeelId,
    op: Moment,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = lopend(t, vlag)?;
    t.gebeurd(op, gevonden.laatst())?;
    let (over, toelichting) = (gevonden.vlag.over.clone(), Persoonsgegeven::new(toelichting));
    Ok(vec![Event::KetenvlagBeeindigd { vlag, op, over, toelichting }])
}

fn lopend<'a>(t: &Toets<'a>, id: OnderdeelId) -> Result<&'a KetenvlagStand, Refusal> {
    let gevonden = t.c.keten.vlag(id).ok_or(Refusal::VlagOnbekend)?;
    if gevonden.einde.is_none() { Ok(gevonden) } else { Err(Refusal::VlagAlBeeindigd) }
}

/// The day to look again lies ahead.
fn terugkijken(t: &Toets<'_>, dag: Dag) -> Result<(), Refusal> {
    if dag > t.now.dag() { Ok(()) } else { Err(Refusal::TerugkijkdagVoorbij) }
}
