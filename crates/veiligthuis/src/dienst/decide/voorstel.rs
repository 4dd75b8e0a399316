//! Decisions by two people (domain file, 3.2): both stand in the record before the effect.

use kernel::{OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::Kijk;
use crate::casus::Dienst as Soort;
use crate::codes::AardGeweld;
use crate::dienst::codes::Bevinding;
use crate::dienst::onderdelen::{Besluitvraag, Voorstel};
use crate::dienst::{Event, Refusal};

/// A proposal; an earlier one on the same question no longer stands.
pub(super) fn stel_voor(
    k: &Kijk<'_>,
    voorstel: OnderdeelId,
    vraag: Besluitvraag,
    motivering: Persoonsgegeven<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(voorstel)?;
    past_nu(k, &vraag)?;
    let eerder = k.d.voorstellen.iter().filter(|v| v.vraag.is_zelfde_vraag(&vraag));
    let mut events: Vec<_> = eerder.map(|v| Event::VoorstelVervallen { voorstel: v.id }).collect();
    let over = vraag.persoon().map_or_else(|| k.d.iedereen(), |persoon| vec![persoon]);
    events.push(Event::Voorgesteld { voorstel, vraag, over, motivering });
    Ok(events)
}

/// The second person confirms. What may have changed since the proposal is asked again.
pub(super) fn bekrachtig(k: &Kijk<'_>, gelezen: OnderdeelId) -> Result<Vec<Event>, Refusal> {
    let Voorstel { id, vraag, door, .. } = k.d.voorstel(gelezen).ok_or(Refusal::GeenVoorstel)?;
    let bekrachtigd_door = k.tweede_bij(door)?;
    past_nu(k, vraag)?;
    let besloten =
        Event::Besloten { voorstel: *id, vraag: vraag.clone(), voorgesteld_door: door.clone(), bekrachtigd_door };
    Ok(vec![Event::VoorstelBekrachtigd { voorstel: *id }, besloten])
}

/// Sent back with a reason; the proposer may do so too.
pub(super) fn wijs_terug(
    k: &Kijk<'_>,
    gelezen: OnderdeelId,
    reden: Persoonsgegeven<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    let voorstel = k.d.voorstel(gelezen).ok_or(Refusal::GeenVoorstel)?;
    let over = voorstel.vraag.persoon().map_or_else(|| k.d.iedereen(), |persoon| vec![persoon]);
    Ok(vec![Event::VoorstelTeruggewezen { voorstel: gelezen, over, reden }])
}

/// Whether this question can be answered now.
fn past_nu(k: &Kijk<'_>, vraag: &Besluitvraag) -> Result<(), Refusal> {
    let soort = k.d.soort();
    match vraag {
        Besluitvraag::Omzetten if soort == Some(Soort::Onderzoek) => Err(Refusal::IsAlOnderzoek),
        Besluitvraag::DerdenVoorGezin | Besluitvraag::Concluderen { .. } if soort != Some(Soort::Onderzoek) => {
            Err(Refusal::AlleenBijOnderzoek)
        }
        Besluitvraag::DerdenVoorGezin if k.d.gezin_gesproken().is_some() => Err(Refusal::GezinAlGesproken),
        Besluitvraag::Omzetten | Besluitvraag::DerdenVoorGezin => Ok(()),
        Besluitvraag::KindZonderOuders { kind } => match k.persoon(*kind)?.positie.is_kind() {
            true => Ok(()),
            false => Err(Refusal::IsGeenKind),
        },
        Besluitvraag::Concluderen { conclusies } => conclusie(k, conclusies),
        Besluitvraag::TermijnOverschrijden { verwacht, .. } if *verwacht < k.now.dag() => {
            Err(Refusal::VerwachteDagVoorbij)
        }
        Besluitvraag::TermijnOverschrijden { .. } => Ok(()),
        Besluitvraag::NietVertellen { persoon, .. } => k.persoon(*persoon).map(|_| ()),
    }
}

/// A conclusion answers each kind of violence of the plan once, and nothing else.
fn conclusie(k: &Kijk<'_>, conclusies: &[(AardGeweld, Bevinding)]) -> Result<(), Refusal> {
    let plan = k.d.onderzoek.plan.as_ref().ok_or(Refusal::EerstOnderzoeksplan)?;
    let over = |aard: &AardGeweld| conclusies.iter().filter(|(a, _)| a == aard).count();
    let mist: Vec<_> = plan.aard.iter().copied().filter(|aard| over(aard) == 0).collect();
    match () {
        () if !mist.is_empty() => Err(Refusal::ConclusieOnvolledig(mist)),
        () if conclusies.iter().any(|(aard, _)| !plan.aard.contains(aard) || over(aard) > 1) => {
            Err(Refusal::ConclusieBuitenPlan)
        }
        () => Ok(()),
    }
}
