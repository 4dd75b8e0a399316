//! Transfers: Veilig Thuis stays responsible until a named person of the party it was offered to accepts.

use kernel::{Moment, OnderdeelId, Persoonsgegeven, Tekst, Termijnsoort};

use super::toets::Toets;
use crate::casus::command::{AanbodOpgave, AcceptatieOpgave};
use crate::casus::onderdelen::{Aanbod, AanbodInhoud, Partij};
use crate::casus::{Event, Refusal};
use crate::codes::{AanleidingHeropening, CasusStand, Oordeel, OverdrachtStand, RedenTeruggave, RedenWeigering, Trede};

/// An offer. The day of the reaction is T21 unless another one was asked.
pub(super) fn bied_aan(t: &Toets<'_>, o: AanbodOpgave) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(o.id)?;
    match t.c.stand() {
        CasusStand::InBeoordeling if t.c.einde.is_none() => return Err(Refusal::EerstBesluiten),
        CasusStand::NogNiet
        | CasusStand::Verplaatst
        | CasusStand::GeenVervolg
        | CasusStand::Omgezet
        | CasusStand::Ingetrokken
        | CasusStand::Afgesloten => return Err(Refusal::NietsOverTeDragen),
        CasusStand::InBeoordeling
        | CasusStand::WachtOpVoorwaardenEnVervolg
        | CasusStand::VoorwaardenEnVervolg
        | CasusStand::WachtOpOnderzoek
        | CasusStand::Onderzoek
        | CasusStand::WachtOpOverdracht
        | CasusStand::OverdrachtAangeboden
        | CasusStand::OverdrachtGeweigerd
        | CasusStand::OverdrachtTeruggegeven
        | CasusStand::Maatwerk
        | CasusStand::Heropend
        | CasusStand::InMonitoring
        | CasusStand::Afgehandeld => {}
    }
    t.over(&o.over)?;
    if o.verantwoordelijkheden.is_empty() {
        return Err(Refusal::VerantwoordelijkheidOntbreekt);
    }
    let begin = t.c.meldingen.iter().map(|m| m.ontvangen).min().unwrap_or(o.aangeboden);
    t.gebeurd(o.aangeboden, begin)?;
    let dag = o.aangeboden.dag();
    let t21 = || t.facts.wet.termijn(Termijnsoort::AcceptatieOverdracht, o.aangeboden).map_or(dag, |t| t.uiterlijk);
    let reactie = o.reactie.unwrap_or_else(t21);
    if reactie < dag {
        return Err(Refusal::ReactiedagVoorAanbod);
    }
    let inhoud = AanbodInhoud {
        contact: o.contact,
        toelichting: o.toelichting,
        voorwaarden: o.voorwaarden,
        uittreksel: o.uittreksel,
    };
    Ok(vec![Event::OverdrachtAangeboden(Box::new(Aanbod {
        id: o.id,
        partij: Partij { soort: o.partij, naam: Persoonsgegeven::new(o.naam) },
        verantwoordelijkheden: o.verantwoordelijkheden,
        over: o.over,
        aangeboden: o.aangeboden,
        reactie,
        inhoud: Persoonsgegeven::new(inhoud),
    }))])
}

/// The party has the offer.
pub(super) fn ontvangst(t: &Toets<'_>, id: OnderdeelId, op: Moment) -> Result<Vec<Event>, Refusal> {
    let overdracht = t.open_overdracht(id)?;
    if overdracht.stand == OverdrachtStand::Ontvangen {
        return Err(Refusal::AlOntvangen);
    }
    t.gebeurd(op, overdracht.aanbod.aangeboden)?;
    Ok(vec![Event::OverdrachtOntvangen { overdracht: id, op }])
}

/// A named person accepts, on behalf of the party it was offered to and no other.
pub(super) fn acceptatie(t: &Toets<'_>, o: AcceptatieOpgave) -> Result<Vec<Event>, Refusal> {
    let aanbod = &t.open_overdracht(o.overdracht)?.aanbod;
    if Persoonsgegeven::new(o.namens) != aanbod.partij.naam {
        return Err(Refusal::AnderePartij);
    }
    t.gebeurd(o.op, aanbod.aangeboden)?;
    Ok(vec![Event::OverdrachtGeaccepteerd {
        overdracht: o.overdracht,
        op: o.op,
        geen_monitoring: aanbod.partij.soort.geen_monitoring(),
        over: aanbod.over.clone(),
        door: Persoonsgegeven::new(o.door),
        opmerking: o.opmerking.map(Persoonsgegeven::new),
    }])
}

/// The party refuses.
pub(super) fn weigering(
    t: &Toets<'_>,
    overdracht: OnderdeelId,
    op: Moment,
    reden: RedenWeigering,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let aanbod = &t.open_overdracht(overdracht)?.aanbod;
    t.gebeurd(op, aanbod.aangeboden)?;
    let (over, toelichting) = (aanbod.over.clone(), Persoonsgegeven::new(toelichting));
    Ok(vec![Event::OverdrachtGeweigerd { overdracht, op, reden, over, toelichting }])
}

/// Veilig Thuis takes the offer back.
pub(super) fn trek_in(t: &Toets<'_>, overdracht: OnderdeelId, op: Moment, reden: Tekst) -> Result<Vec<Event>, Refusal> {
    let aanbod = &t.open_overdracht(overdracht)?.aanbod;
    t.gebeurd(op, aanbod.aangeboden)?;
    let (over, reden) = (aanbod.over.clone(), Persoonsgegeven::new(reden));
    Ok(vec![Event::OverdrachtIngetrokken { overdracht, op, over, reden }])
}

/// The party gives back what it had accepted, also after closing: Veilig Thuis is responsible again.
pub(super) fn teruggave(
    t: &Toets<'_>,
    overdracht: OnderdeelId,
    op: Moment,
    reden: RedenTeruggave,
    veilig: Oordeel,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = t.overdracht(overdracht)?;
    let acceptatie = gevonden.acceptatie.as_ref().filter(|_| gevonden.stand == OverdrachtStand::Geaccepteerd);
    t.gebeurd(op, acceptatie.ok_or(Refusal::NietGeaccepteerd)?.op)?;
    let vervallen = t.c.voorstel.as_ref().map(|v| Event::VoorstelVervallen { voorstel: v.id });
    let (over, toelichting) = (gevonden.aanbod.over.clone(), Persoonsgegeven::new(toelichting));
    let terug = Event::OverdrachtTeruggegeven { overdracht, op, reden, veilig, over, toelichting };
    let aanleiding = AanleidingHeropening::Teruggave;
    let heropend = Event::Heropend { aanleiding, over: Vec::new(), toelichting: None };
    Ok(vervallen.into_iter().chain([terug, heropend]).collect())
}

/// A step of the ladder was done: while the party does not answer, or after it refused.
pub(super) fn ladderstap(
    t: &Toets<'_>,
    overdracht: OnderdeelId,
    trede: Trede,
    op: Moment,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = t.overdracht(overdracht)?;
    match gevonden.stand {
        OverdrachtStand::Aangeboden | OverdrachtStand::Ontvangen | OverdrachtStand::Geweigerd => {}
        OverdrachtStand::Geaccepteerd | OverdrachtStand::Ingetrokken | OverdrachtStand::Teruggegeven => {
            return Err(Refusal::OverdrachtBeantwoord);
        }
    }
    t.gebeurd(op, gevonden.aanbod.aangeboden)?;
    let (over, toelichting) = (gevonden.aanbod.over.clone(), Persoonsgegeven::new(toelichting));
    Ok(vec![Event::LadderstapGedaan { overdracht, trede, op, over, toelichting }])
}
