//! Who saw or spoke whom, and what the people were told.

use super::toets::Kijk;
use crate::dienst::codes::{Onderwerp, Positie};
use crate::dienst::onderdelen::{Besluitvraag, Contact, Mededeling};
use crate::dienst::{Event, Refusal};

/// A contact. Talking to a child without the parents knowing was decided by two people before it happened.
pub(super) fn leg_vast(k: &Kijk<'_>, contact: Contact) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(contact.id)?;
    k.over(&contact.over)?;
    k.gebeurd(contact.om)?;
    let positie = |past: fn(Positie) -> bool| {
        let gekozen = contact.over.iter().filter_map(|id| k.d.persoon(*id));
        gekozen.filter(move |p| past(p.positie)).map(|p| p.id).collect::<Vec<_>>()
    };
    if !positie(|p| p == Positie::Ongeboren).is_empty() {
        return Err(Refusal::OngeborenNietGezien);
    }
    if contact.alleen && contact.over.len() > 1 {
        return Err(Refusal::AlleenMetMeer);
    }
    if contact.buiten_ouders {
        let kinderen = positie(Positie::is_kind);
        if kinderen.is_empty() {
            return Err(Refusal::ZonderKind);
        }
        let besloten = |kind| {
            k.d.besluiten
                .iter()
                .any(|b| b.voorstel.vraag == Besluitvraag::KindZonderOuders { kind } && b.op <= contact.om)
        };
        if !kinderen.into_iter().all(besloten) {
            return Err(Refusal::KindgesprekZonderBesluit);
        }
    }
    Ok(vec![Event::ContactGehad(contact)])
}

/// Somebody was told something.
pub(super) fn vertel(k: &Kijk<'_>, mededeling: Mededeling) -> Result<Vec<Event>, Refusal> {
    k.persoon(mededeling.persoon)?;
    k.gebeurd(mededeling.om)?;
    match (mededeling.onderwerp, k.d.omgezet()) {
        (Onderwerp::Omzetting, None) => Err(Refusal::AlleenBijOnderzoek),
        (Onderwerp::Omzetting, Some(omgezet)) if mededeling.om < omgezet => Err(Refusal::VoorDeStart),
        (Onderwerp::Omzetting, Some(_)) | (Onderwerp::Bevraagden | Onderwerp::Verslag, _) => {
            Ok(vec![Event::Verteld(mededeling)])
        }
    }
}
