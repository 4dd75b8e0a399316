//! Starting a service, who carries it out, and the people in it.

use kernel::{AccountId, Actor, Moment};

use super::toets::Kijk;
use crate::dienst::onderdelen::{Gestart, Persoon};
use crate::dienst::{Event, Refusal};

/// Planned for who is named; who starts it for themselves begins at once.
pub(super) fn start(
    gestart: Gestart,
    personen: Vec<Persoon>,
    actor: &Actor,
    now: Moment,
) -> Result<Vec<Event>, Refusal> {
    if gestart.besloten > now {
        return Err(Refusal::BesluitInDeToekomst);
    }
    if personen.is_empty() {
        return Err(Refusal::NiemandInDeDienst);
    }
    let dubbel = |nr: usize| personen[..nr].iter().any(|p| p.id == personen[nr].id);
    if (0..personen.len()).any(dubbel) {
        return Err(Refusal::PersoonBestaatAl);
    }
    let zelf = gestart.behandelaar == actor.account;
    let mut events = vec![Event::Gestart(gestart)];
    events.extend(personen.into_iter().map(Event::PersoonVastgelegd));
    events.extend(zelf.then_some(Event::Begonnen));
    Ok(events)
}

/// The worker begins.
pub(super) fn begin(k: &Kijk<'_>) -> Result<Vec<Event>, Refusal> {
    match () {
        () if k.d.begonnen.is_some() => Err(Refusal::LooptAl),
        () if k.d.behandelaar != Some(k.actor.account) => Err(Refusal::AndereBehandelaar),
        () => Ok(vec![Event::Begonnen]),
    }
}

/// To a colleague.
pub(super) fn geef_aan_collega(k: &Kijk<'_>, aan: AccountId) -> Result<Vec<Event>, Refusal> {
    if k.d.behandelaar == Some(aan) {
        Err(Refusal::HeeftDeDienstAl)
    } else {
        Ok(vec![Event::AanCollegaGegeven { aan }])
    }
}

/// One more person.
pub(super) fn voeg_toe(k: &Kijk<'_>, persoon: Persoon) -> Result<Vec<Event>, Refusal> {
    if k.d.persoon(persoon.id).is_some() {
        return Err(Refusal::PersoonBestaatAl);
    }
    Ok(vec![Event::PersoonVastgelegd(persoon)])
}

/// Corrected; also after the end, because a closed file stays correctable.
pub(super) fn corrigeer(k: &Kijk<'_>, persoon: Persoon) -> Result<Vec<Event>, Refusal> {
    k.persoon(persoon.id)?;
    Ok(vec![Event::PersoonGecorrigeerd(persoon)])
}
