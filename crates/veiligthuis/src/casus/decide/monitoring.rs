//! Monitoring moments: done, or reasoned away by two people; never before their time, never deleted.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::Toets;
use crate::casus::command::{MonitorOpgave, MonitorbesluitOpgave};
use crate::casus::onderdelen::{MomentAnker, MomentSleutel, Monitoringsmoment, PersoonMonitoring};
use crate::casus::{Event, Refusal};
use crate::codes::{AanleidingHeropening, CasusStand, Monitorbesluit, RedenOverslaan};

/// What was found about a person.
pub(super) fn persoon(t: &Toets<'_>, o: MonitorOpgave) -> Result<Vec<Event>, Refusal> {
    let moment = t.open_moment(o.moment)?;
    op_tijd(t, moment, o.op)?;
    if !moment.over.contains(&o.betrokkene) {
        return Err(Refusal::BetrokkeneOnbekend);
    }
    if o.gevraagd.is_empty() {
        return Err(Refusal::GevraagdBijOntbreekt);
    }
    let persoon = PersoonMonitoring {
        betrokkene: o.betrokkene,
        op: o.op,
        gevraagd: o.gevraagd,
        direct: o.direct,
        stabiel: o.stabiel,
        herstel: o.herstel,
        feiten: o.feiten.map(Persoonsgegeven::new),
    };
    Ok(vec![Event::PersoonGemonitord { moment: o.moment, persoon }])
}

/// Ends the moment with a decision.
pub(super) fn rond_af(
    t: &Toets<'_>,
    sleutel: MomentSleutel,
    op: Moment,
    besluit: MonitorbesluitOpgave,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let moment = t.open_moment(sleutel)?;
    op_tijd(t, moment, op)?;
    let gezien = |id: &BetrokkeneId| moment.personen.iter().any(|p| p.betrokkene == *id);
    let ontbreekt: Vec<BetrokkeneId> = moment.over.iter().copied().filter(|id| !gezien(id)).collect();
    if !ontbreekt.is_empty() {
        return Err(Refusal::NietIedereenGemonitord(ontbreekt));
    }
    let over = moment.over.clone();
    let (besluit, gevolg) = match besluit {
        MonitorbesluitOpgave::Doorgaan => (Monitorbesluit::Doorgaan, None),
        MonitorbesluitOpgave::Sluiten => (Monitorbesluit::Sluiten, None),
        MonitorbesluitOpgave::ExtraMoment { id, dag } => {
            t.nieuw_onderdeel(id)?;
            in_de_toekomst(t, dag)?;
            (Monitorbesluit::ExtraMoment, Some(Event::ExtraMomentGepland { id, dag, over: over.clone() }))
        }
        MonitorbesluitOpgave::Heropenen => {
            let aanleiding = AanleidingHeropening::Monitoring;
            let heropend = Event::Heropend { aanleiding, over: Vec::new(), toelichting: None };
            (Monitorbesluit::Heropenen, Some(heropend))
        }
    };
    let (gepland, toelichting) = (moment.datum(t.facts.wet).uiterlijk, Persoonsgegeven::new(toelichting));
    let gedaan = Event::MonitoringGedaan { moment: sleutel, op, gepland, besluit, over, toelichting };
    Ok([gedaan].into_iter().chain(gevolg).collect())
}

/// An extra moment.
pub(super) fn plan_extra(
    t: &Toets<'_>,
    id: OnderdeelId,
    dag: Dag,
    over: Vec<BetrokkeneId>,
) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(id)?;
    match t.c.stand() {
        CasusStand::InMonitoring | CasusStand::Afgehandeld => {}
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
        | CasusStand::Afgesloten
        | CasusStand::GeenVervolg
        | CasusStand::Omgezet
        | CasusStand::Ingetrokken => return Err(Refusal::GeenMonitoring),
    }
    t.over(&over)?;
    in_de_toekomst(t, dag)?;
    Ok(vec![Event::ExtraMomentGepland { id, dag, over }])
}

/// Proposes not to do a moment. It may be proposed before its time.
pub(super) fn stel_overslaan_voor(
    t: &Toets<'_>,
    voorstel: OnderdeelId,
    moment: MomentSleutel,
    reden: RedenOverslaan,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let over = t.open_moment(moment)?.over.clone();
    t.nieuw_voorstel(voorstel)?;
    let toelichting = Persoonsgegeven::new(toelichting);
    Ok(vec![Event::OverslaanVoorgesteld { voorstel, moment, reden, over, toelichting }])
}

/// Not before its time, not after now.
fn op_tijd(t: &Toets<'_>, moment: &Monitoringsmoment, op: Moment) -> Result<(), Refusal> {
    if op > t.now {
        return Err(Refusal::MomentInDeToekomst);
    }
    let begin = match moment.anker {
        MomentAnker::Vanaf(_) => moment.datum(t.facts.wet).vanaf,
        MomentAnker::Op(dag) => dag,
    };
    if op.dag() < begin { Err(Refusal::MonitoringTeVroeg(begin)) } else { Ok(()) }
}

/// After today.
fn in_de_toekomst(t: &Toets<'_>, dag: Dag) -> Result<(), Refusal> {
    if dag > t.now.dag() { Ok(()) } else { Err(Refusal::ExtraMomentVoorbij) }
}
