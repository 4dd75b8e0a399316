//! Meldingen come in, and what was decided on them.

use kernel::{CasusId, MeldingId, Moment};

use super::toets::Toets;
use crate::Hermelding;
use crate::casus::onderdelen::CasusMelding;
use crate::casus::{Event, Refusal};
use crate::codes::{AanleidingHeropening, CasusStand, Meldingcategorie, Uitkomst};

/// A later melding. During monitoring it opens the casus again; after closing it does where the region chose so.
pub(super) fn voeg_toe(t: &Toets<'_>, melding: MeldingId, ontvangen: Moment) -> Result<Vec<Event>, Refusal> {
    if t.c.melding(melding).is_some() {
        return Err(Refusal::MeldingHoortErAlBij);
    }
    let aanleiding = match t.c.vervolgcategorie() {
        Some(Meldingcategorie::V3) => Some(AanleidingHeropening::Vervolgmelding),
        Some(_) => None,
        // All its meldingen went elsewhere; one comes back.
        None if t.c.stand() == CasusStand::Verplaatst => None,
        None if t.c.gesloten.is_none() => return Err(Refusal::CasusIsAfgerond),
        None => match t.facts.regio.hermelding {
            Hermelding::NieuweCasus => return Err(Refusal::CasusIsAfgerond),
            Hermelding::ZelfdeCasus => Some(AanleidingHeropening::Hermelding),
        },
    };
    let vervallen = t.c.voorstel.as_ref().map(|v| Event::VoorstelVervallen { voorstel: v.id });
    let heropend = aanleiding.map(|aanleiding| Event::Heropend { aanleiding, over: Vec::new(), toelichting: None });
    Ok(vervallen.into_iter().chain([Event::MeldingToegevoegd { melding, ontvangen }]).chain(heropend).collect())
}

/// A melding that was not decided goes to another casus; what was decided stays where its consequences are.
pub(super) fn haal_weg(t: &Toets<'_>, melding: MeldingId, naar: CasusId) -> Result<Vec<Event>, Refusal> {
    wachtend(t, melding)?;
    Ok(met_afronding(t, Event::MeldingWeggehaald { melding, naar }))
}

/// A decision. It ends the opening again when nothing of it is left to do.
pub(super) fn besluit(
    t: &Toets<'_>,
    melding: MeldingId,
    uitkomst: Uitkomst,
    besloten: Moment,
) -> Result<Vec<Event>, Refusal> {
    if besloten < wachtend(t, melding)?.ontvangen {
        return Err(Refusal::BesluitVoorOntvangst);
    }
    Ok(met_afronding(t, Event::BesluitVerwerkt { melding, uitkomst, besloten }))
}

/// A melding was taken back.
pub(super) fn intrekking(t: &Toets<'_>, melding: MeldingId) -> Result<Vec<Event>, Refusal> {
    wachtend(t, melding)?;
    Ok(met_afronding(t, Event::IntrekkingVerwerkt { melding }))
}

/// The melding, when its decision was not taken in yet.
fn wachtend<'a>(t: &Toets<'a>, id: MeldingId) -> Result<&'a CasusMelding, Refusal> {
    let melding = t.c.melding(id).ok_or(Refusal::MeldingOnbekend)?;
    if melding.besluit.is_some() { Err(Refusal::AlVerwerkt) } else { Ok(melding) }
}

/// The event, and that the opening again was settled with it when it was.
fn met_afronding(t: &Toets<'_>, event: Event) -> Vec<Event> {
    let events = vec![event];
    let na = t.na(&events);
    let klaar = na.heropend.is_some() && !na.heeft_werk();
    events.into_iter().chain(klaar.then_some(Event::HeropeningAfgerond)).collect()
}
