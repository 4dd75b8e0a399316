//! Recording a contact, a later one, and who asked.

use kernel::{Dag, Moment, Persoonsgegeven};

use super::Toets;
use crate::advies::command::{AdviesOpgave, ContactOpgave, VervolgOpgave};
use crate::advies::event::{Event, Vastgelegd, VervolgadviesGegeven};
use crate::advies::onderdelen::{AdviesTekst, Adviesvrager, AdviesvragerGegevens, VervolgTekst};
use crate::advies::tekst::AnoniemeTekst;
use crate::advies::{Ontbreekt, Refusal};
use crate::codes::AdviesSoort;

/// A first contact; who asked follows as an event of its own, under a key of its own.
pub(super) fn leg_vast(o: AdviesOpgave, now: Moment) -> Result<Vec<Event>, Refusal> {
    if o.ontvangen > now {
        return Err(Refusal::MomentInDeToekomst);
    }
    niet_voorbij(o.terugbellen, now)?;
    let ontbreekt = ontbreekt(&o);
    let (Some(vrager), []) = (o.vrager, &ontbreekt[..]) else { return Err(Refusal::Onvolledig(ontbreekt)) };
    match vrager {
        Adviesvrager::NietBeroepsmatig | Adviesvrager::Onbekend if o.organisatie.is_some() => {
            return Err(Refusal::OrganisatieTeVeel);
        }
        Adviesvrager::NietBeroepsmatig | Adviesvrager::Onbekend | Adviesvrager::Beroepsmatig { .. } => {}
    }
    let wie = o.contact.map(|opgave| contact(opgave, o.soort == AdviesSoort::Signaal)).transpose()?;
    let twijfel_bevestigd = [&o.vraag, &o.advies, &o.doet].into_iter().flatten().any(AnoniemeTekst::heeft_twijfel);
    let tekst = |tekst: Option<AnoniemeTekst>| tekst.map(AnoniemeTekst::into_tekst);
    let vastgelegd = Event::Vastgelegd(Box::new(Vastgelegd {
        kanaal: o.kanaal,
        ontvangen: o.ontvangen,
        regio: o.regio,
        soort: o.soort,
        vrager,
        acuut: o.acuut,
        aard: o.aard,
        duur: o.duur,
        aanvullend: o.aanvullend,
        terugbellen: o.terugbellen,
        twijfel_bevestigd,
        organisatie: tekst(o.organisatie).map(Persoonsgegeven::new),
        tekst: Persoonsgegeven::new(AdviesTekst {
            vraag: tekst(o.vraag),
            advies: tekst(o.advies),
            doet: tekst(o.doet),
        }),
    }));
    Ok([vastgelegd].into_iter().chain(wie).collect())
}

/// Every part that is missing. Of a signal the advice may be missing: there may be nobody left to advise.
fn ontbreekt(o: &AdviesOpgave) -> Vec<Ontbreekt> {
    let parts = [
        (o.vrager.is_none(), Ontbreekt::Adviesvrager),
        (o.vraag.is_none(), Ontbreekt::Vraag),
        (o.advies.is_none() && o.soort == AdviesSoort::Advies, Ontbreekt::Advies),
    ];
    parts.into_iter().filter_map(|(mist, wat)| mist.then_some(wat)).collect()
}

/// Who asked: only with consent, and never of who stays unknown.
pub(super) fn contact(o: ContactOpgave, onbekend: bool) -> Result<Event, Refusal> {
    let leeg = o.naam.is_none() && o.contact.is_none() && o.functie.is_none();
    match () {
        () if onbekend => return Err(Refusal::AnoniemMetNaam),
        () if leeg => return Err(Refusal::ContactLeeg),
        () if !o.toestemming => return Err(Refusal::ToestemmingOntbreekt),
        () => {}
    }
    let gegevens = AdviesvragerGegevens { naam: o.naam, contact: o.contact, functie: o.functie };
    Ok(Event::ContactVastgelegd { vrager: o.vrager, gegevens: Persoonsgegeven::new(gegevens) })
}

/// A later contact; an advice that was closed is open again.
pub(super) fn vervolg(t: &Toets<'_>, o: VervolgOpgave) -> Result<Vec<Event>, Refusal> {
    t.is_advies()?;
    niet_voorbij(o.terugbellen, t.now)?;
    match () {
        () if o.om > t.now => return Err(Refusal::MomentInDeToekomst),
        () if o.om < t.opname.inhoud.ontvangen => return Err(Refusal::MomentVoorContact),
        () if t.a.vervolg.iter().any(|eerder| eerder.inhoud.id == o.id) => return Err(Refusal::OnderdeelBestaatAl),
        () => {}
    }
    let vraag_twijfel = o.vraag.as_ref().is_some_and(AnoniemeTekst::heeft_twijfel);
    Ok(vec![Event::VervolgadviesGegeven(VervolgadviesGegeven {
        id: o.id,
        kanaal: o.kanaal,
        om: o.om,
        terugbellen: o.terugbellen,
        twijfel_bevestigd: vraag_twijfel || o.advies.heeft_twijfel(),
        tekst: Persoonsgegeven::new(VervolgTekst {
            vraag: o.vraag.map(AnoniemeTekst::into_tekst),
            advies: o.advies.into_tekst(),
        }),
    })])
}

/// A day to call back that has not passed.
fn niet_voorbij(dag: Option<Dag>, now: Moment) -> Result<(), Refusal> {
    if dag.is_some_and(|dag| dag < now.dag()) { Err(Refusal::TerugbelDagVoorbij) } else { Ok(()) }
}
