//! The veiligheidsbeoordeling up to the proposal (domain file, 1.3 S5). What people judge comes in; nothing is concluded here.

use kernel::{BetrokkeneId, OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::{Toets, te_laat, verzegel};
use crate::codes::{Oordeel, RedenIntrekking, Uitkomst};
use crate::melding::event::BesluitVoorgesteld;
use crate::melding::onderdelen::{BesluitInhoud, EerdereGewogen};
use crate::melding::opgave::{BesluitOpgave, EerdereOpgave};
use crate::melding::state::Stand;
use crate::melding::{Event, Refusal};

/// Start: somebody works on it, and what is acute was acted on.
pub(super) fn start(t: &Toets<'_>) -> Result<Vec<Event>, Refusal> {
    match t.m.stand {
        Stand::AcuutGecheckt => Err(Refusal::EerstDirectHandelen),
        Stand::InVeiligheidsbeoordeling => Err(Refusal::BeoordelingLoopt),
        Stand::InWerkvoorraad if t.m.behandelaar.is_none() => Err(Refusal::EerstOppakken),
        Stand::InWerkvoorraad => Ok(vec![Event::BeoordelingGestart]),
        Stand::NogNiet => Err(Refusal::NogNietOntvangen),
        Stand::Ontvangen => Err(Refusal::EerstAcuutChecken),
        Stand::Besloten | Stand::OmgezetNaarAdvies | Stand::Ingetrokken => Err(Refusal::AlAfgerond),
    }
}

/// The assessment of one person. A proposal that was made before it no longer stands.
pub(super) fn persoon(
    t: &Toets<'_>,
    betrokkene: BetrokkeneId,
    acuut: Oordeel,
    structureel: Oordeel,
    motivering: Tekst,
) -> Result<Vec<Event>, Refusal> {
    t.kent(betrokkene)?;
    let motivering = Persoonsgegeven::new(motivering);
    Ok(t.met_vervallen_voorstel(vec![Event::PersoonBeoordeeld { betrokkene, acuut, structureel, motivering }]))
}

/// A proposed decision: everybody judged, every earlier melding weighed, and a reason when it is late.
pub(super) fn stel_besluit_voor(t: &Toets<'_>, o: BesluitOpgave) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(o.voorstel)?;
    let onbeoordeeld = t.m.nog_te_beoordelen();
    if !onbeoordeeld.is_empty() {
        return Err(Refusal::NietIedereenBeoordeeld(onbeoordeeld));
    }
    if !t.facts.regio.instrumenten.iter().any(|i| i.code == o.instrument) {
        return Err(Refusal::InstrumentOnbekend);
    }
    match (o.uitkomst == Uitkomst::Overdracht, o.partij.is_some()) {
        (true, false) => return Err(Refusal::PartijOntbreekt),
        (false, true) => return Err(Refusal::PartijTeVeel),
        (true, true) | (false, false) => {}
    }
    let eerdere: Vec<EerdereGewogen> = o.eerdere.into_iter().map(gewogen).collect();
    alle_eerdere_gewogen(t, &eerdere)?;
    alles_bekeken(t, o.uitkomst)?;
    let te_laat = te_laat(o.te_laat)?;
    if t.is_te_laat() && te_laat.is_none() {
        return Err(Refusal::RedenTeLaatOntbreekt);
    }
    let inhoud = BesluitInhoud {
        uitkomst: o.uitkomst,
        instrument: o.instrument,
        melder_heeft_rol: o.melder_heeft_rol,
        motivering: Persoonsgegeven::new(o.motivering),
        partij: verzegel(o.partij),
        eerdere,
        te_laat,
    };
    let voorgesteld = BesluitVoorgesteld { voorstel: o.voorstel, over: t.m.iedereen(), inhoud };
    let mut events = t.met_vervallen_voorstel(Vec::new());
    events.push(Event::BesluitVoorgesteld(Box::new(voorgesteld)));
    Ok(events)
}

/// A proposal to take the melding back. It needs two people like a decision: it would end the melding as well.
pub(super) fn stel_intrekking_voor(
    t: &Toets<'_>,
    voorstel: OnderdeelId,
    reden: RedenIntrekking,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(voorstel)?;
    let mut events = t.met_vervallen_voorstel(Vec::new());
    let toelichting = Persoonsgegeven::new(toelichting);
    events.push(Event::IntrekkingVoorgesteld { voorstel, reden, over: t.m.iedereen(), toelichting });
    Ok(events)
}

/// Every earlier melding that the facts name is weighed.
pub(super) fn alle_eerdere_gewogen(t: &Toets<'_>, gewogen: &[EerdereGewogen]) -> Result<(), Refusal> {
    let ontbreekt = t.facts.eerdere.iter().filter(|id| !gewogen.iter().any(|g| g.melding == **id)).count();
    if ontbreekt > 0 { Err(Refusal::EerdereNietGewogen(ontbreekt)) } else { Ok(()) }
}

/// No strong hit is left unsaid before a decision after which Veilig Thuis itself stops looking.
pub(super) fn alles_bekeken(t: &Toets<'_>, uitkomst: Uitkomst) -> Result<(), Refusal> {
    match uitkomst {
        Uitkomst::GeenVervolg | Uitkomst::Overdracht if t.facts.te_bekijken > 0 => {
            Err(Refusal::EerdereNietBekeken(t.facts.te_bekijken))
        }
        Uitkomst::GeenVervolg
        | Uitkomst::Overdracht
        | Uitkomst::VoorwaardenEnVervolg
        | Uitkomst::Onderzoek
        | Uitkomst::OmzettenNaarAdvies
        | Uitkomst::RegionaalMaatwerk => Ok(()),
    }
}

fn gewogen(o: EerdereOpgave) -> EerdereGewogen {
    EerdereGewogen { melding: o.melding, weging: Persoonsgegeven::new(o.weging) }
}
