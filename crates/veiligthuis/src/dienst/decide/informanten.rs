//! Informants: asked, answered, and the text approved (Wmo 2015 art. 5.2.6: a right to speak, no duty).

use super::toets::Kijk;
use crate::codes::Bron;
use crate::dienst::codes::Akkoord;
use crate::dienst::onderdelen::{Besluitvraag, InformantBeantwoord, InformantGevraagd, Tekstakkoord};
use crate::dienst::{Event, Refusal};

/// Asked. A third party before the family was spoken to: two people decided so before (domain file, 3.2 item 3).
pub(super) fn vraag(k: &Kijk<'_>, vraag: InformantGevraagd) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(vraag.id)?;
    k.over(&vraag.over)?;
    k.gebeurd(vraag.gevraagd)?;
    if vraag.bron == Bron::Directbetrokkene {
        return Err(Refusal::VanWieTeVeel);
    }
    let voor_gezin = vraag.bron.is_derde() && k.d.gezin_gesproken().is_none_or(|gesproken| vraag.gevraagd < gesproken);
    let besluit = k.d.besluiten.iter().find(|b| b.voorstel.vraag == Besluitvraag::DerdenVoorGezin);
    if voor_gezin && besluit.is_none_or(|b| b.op > vraag.gevraagd) {
        return Err(Refusal::DerdenZonderBesluit);
    }
    Ok(vec![Event::InformantGevraagd(InformantGevraagd { voor_gezin, ..vraag })])
}

/// Answered.
pub(super) fn antwoord(k: &Kijk<'_>, antwoord: InformantBeantwoord) -> Result<Vec<Event>, Refusal> {
    let informant = k.informant(antwoord.informant)?;
    k.gebeurd(antwoord.beantwoord)?;
    if informant.beantwoord.is_some() {
        return Err(Refusal::InformantAlBeantwoord);
    }
    if antwoord.beantwoord < informant.gevraagd.gevraagd {
        return Err(Refusal::AntwoordVoorVraag);
    }
    let over = informant.gevraagd.over.clone();
    Ok(k.met_vervallen_conclusie(vec![Event::InformantBeantwoord(InformantBeantwoord { over, ..antwoord })]))
}

/// What the informant says of the text; a later reaction takes the place of an earlier one.
pub(super) fn tekst(k: &Kijk<'_>, akkoord: Tekstakkoord) -> Result<Vec<Event>, Refusal> {
    let informant = k.informant(akkoord.informant)?;
    let beantwoord = informant.beantwoord.as_ref().filter(|b| b.antwoord.is_some()).ok_or(Refusal::GeenTekst)?;
    k.gebeurd_op(akkoord.op)?;
    if akkoord.op < beantwoord.beantwoord.dag() {
        return Err(Refusal::AntwoordVoorVraag);
    }
    if akkoord.akkoord == Akkoord::NietAkkoord && akkoord.opmerking.is_none() {
        return Err(Refusal::OpmerkingOntbreekt);
    }
    let over = informant.gevraagd.over.clone();
    Ok(vec![Event::TekstVoorgelegd(Tekstakkoord { over, ..akkoord })])
}
