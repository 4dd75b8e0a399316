//! The end: of the involvement, of the casus; two people where nobody accepted or a moment was skipped; and opening again.

use kernel::{Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::Toets;
use crate::casus::onderdelen::CasusVoorstelInhoud;
use crate::casus::{Event, Openstaand, Refusal};
use crate::codes::{AanleidingHeropening, CasusStand, RedenEinde};
use crate::melding::Beslisser;

/// Ends the involvement without a party that takes over.
pub(super) fn beeindig_bemoeienis(
    t: &Toets<'_>,
    einde: OnderdeelId,
    op: Moment,
    reden: RedenEinde,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(einde)?;
    if t.c.meldingen.iter().any(|m| m.besluit.is_none()) {
        return Err(Refusal::EerstBesluiten);
    }
    if t.c.open_diensten().next().is_some() || t.c.overdrachten.iter().any(|o| o.stand.is_open()) {
        return Err(Refusal::EerstAfronden);
    }
    let vervolg = t.c.vervolg.ok_or(Refusal::GeenBemoeienis)?;
    t.gebeurd(op, vervolg.sinds)?;
    let over = t.facts.personen.clone();
    t.over(&over)?;
    let toelichting = Persoonsgegeven::new(toelichting);
    Ok(vec![Event::BemoeienisBeeindigd { einde, op, reden, over, toelichting }])
}

/// Closes, when nothing is open and one person may.
pub(super) fn sluit(t: &Toets<'_>, toelichting: Option<Tekst>) -> Result<Vec<Event>, Refusal> {
    niets_open(t, None)?;
    if t.c.sluit_met_twee() {
        return Err(Refusal::SluitenMetTwee);
    }
    let (door, over) = (Beslisser::van(t.actor), t.facts.personen.clone());
    Ok(vec![Event::Gesloten { door, met: None, over, toelichting: toelichting.map(Persoonsgegeven::new) }])
}

/// Proposes to close where two have to decide.
pub(super) fn stel_voor(t: &Toets<'_>, voorstel: OnderdeelId, toelichting: Tekst) -> Result<Vec<Event>, Refusal> {
    t.nieuw_voorstel(voorstel)?;
    niets_open(t, None)?;
    if !t.c.sluit_met_twee() {
        return Err(Refusal::SluitenKanZelf);
    }
    let (over, toelichting) = (t.facts.personen.clone(), Persoonsgegeven::new(toelichting));
    Ok(vec![Event::SluitenVoorgesteld { voorstel, over, toelichting }])
}

/// The second person confirms. What may have changed since the proposal is asked again.
pub(super) fn bekrachtig(t: &Toets<'_>, gelezen: OnderdeelId) -> Result<Vec<Event>, Refusal> {
    let voorstel = t.voorstel(gelezen)?;
    let tweede = t.tweede_bij(&voorstel.door)?;
    let effect = match voorstel.inhoud.clone() {
        CasusVoorstelInhoud::Overslaan(moment, reden) => {
            t.open_moment(moment)?;
            let (voorgesteld_door, bekrachtigd_door) = (voorstel.door.clone(), tweede);
            Event::MonitoringOvergeslagen { moment, reden, voorgesteld_door, bekrachtigd_door }
        }
        CasusVoorstelInhoud::Keten(wat, over) => {
            let (voorgesteld_door, bekrachtigd_door) = (voorstel.door.clone(), tweede);
            Event::KetenbesluitGenomen { besluit: gelezen, wat, over, voorgesteld_door, bekrachtigd_door }
        }
        CasusVoorstelInhoud::Sluiten => {
            niets_open(t, Some(gelezen))?;
            let (door, over) = (voorstel.door.clone(), t.facts.personen.clone());
            Event::Gesloten { door, met: Some(tweede), over, toelichting: Some(voorstel.toelichting.clone()) }
        }
    };
    Ok(vec![Event::VoorstelBekrachtigd { voorstel: gelezen }, effect])
}

/// Sent back with a reason; the proposer may do so too.
pub(super) fn wijs_terug(t: &Toets<'_>, gelezen: OnderdeelId, reden: Tekst) -> Result<Vec<Event>, Refusal> {
    t.voorstel(gelezen)?;
    let (over, reden) = (t.facts.personen.clone(), Persoonsgegeven::new(reden));
    Ok(vec![Event::VoorstelTeruggewezen { voorstel: gelezen, over, reden }])
}

/// Opens again without a melding: a closed casus, or one in monitoring.
pub(super) fn heropen(t: &Toets<'_>, klacht: bool, toelichting: Tekst) -> Result<Vec<Event>, Refusal> {
    match t.c.stand() {
        CasusStand::Afgesloten | CasusStand::InMonitoring | CasusStand::Afgehandeld => {}
        CasusStand::NogNiet
        | CasusStand::Verplaatst
        | CasusStand::InBeoordeling
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
        | CasusStand::GeenVervolg
        | CasusStand::Omgezet
        | CasusStand::Ingetrokken => return Err(Refusal::NietsTeHeropenen),
    }
    let aanleiding = if klacht { AanleidingHeropening::Klacht } else { AanleidingHeropening::NieuweFeiten };
    let vervallen = t.c.voorstel.as_ref().map(|v| Event::VoorstelVervallen { voorstel: v.id });
    let (over, toelichting) = (t.facts.personen.clone(), Some(Persoonsgegeven::new(toelichting)));
    Ok(vervallen.into_iter().chain([Event::Heropend { aanleiding, over, toelichting }]).collect())
}

/// Nothing has to be done before closing; `behalve` the proposal that is being confirmed.
fn niets_open(t: &Toets<'_>, behalve: Option<OnderdeelId>) -> Result<(), Refusal> {
    let mut open = t.c.openstaand(t.facts);
    open.retain(|o| behalve.is_none_or(|id| *o != Openstaand::VoorstelWacht(id)));
    if open.is_empty() { Ok(()) } else { Err(Refusal::NogNietAlles(open)) }
}
