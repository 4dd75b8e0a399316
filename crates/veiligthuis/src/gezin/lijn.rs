//! From events to the line of time.

use kernel::{CasusId, Dag, MeldingId, Moment, Recorded, Wet};

use super::{Gezin, Punt, Wat, na};
use crate::casus::{self, Casus};
use crate::codes::{MomentStand, Oordeel};
use crate::dienst::{self, Besluitvraag};
use crate::{berichten, koppeling, melding};

/// Everything that happened, was decided, promised and missed, oldest first. `nu` decides what was missed.
pub fn lijn(gezin: &Gezin, wet: &Wet, nu: Moment) -> Vec<Punt> {
    let mut punten = Vec::new();
    for (id, events) in &gezin.meldingen {
        punten.extend(events.iter().filter_map(|event| van_melding(*id, event)));
    }
    for (id, events) in &gezin.casussen {
        punten.extend(events.iter().filter_map(|event| van_casus(*id, events, wet, event)));
        punten.extend(super::keten::beloofd(*id, events, wet, nu));
        punten.extend(afgesproken(*id, events, wet, nu));
    }
    for (id, events) in &gezin.diensten {
        punten.extend(events.iter().flat_map(|event| van_dienst(*id, event)));
        punten.extend(voorwaarden(*id, events, nu));
    }
    for (id, events) in &gezin.berichten {
        punten.extend(events.iter().filter_map(|event| van_berichten(*id, event)));
    }
    for events in &gezin.koppelingen {
        let over = na::<koppeling::Koppeling>(events).over();
        punten.extend(events.iter().filter_map(|event| {
            let wat = van_koppeling(&event.event)?;
            Some(Punt { over: over.clone(), ..punt(event, event.at, wat) })
        }));
    }
    punten.sort_by_key(|punt| (punt.op, punt.vastgelegd));
    punten
}

pub(super) fn punt<E>(event: &Recorded<E>, op: Moment, wat: Wat) -> Punt {
    let (vastgelegd, door) = (event.at, event.actor.account);
    Punt { op, vastgelegd, door, wat, melding: None, casus: None, over: Vec::new(), gemist: false }
}

fn van_melding(id: MeldingId, event: &Recorded<melding::Event>) -> Option<Punt> {
    use melding::Event;
    let (op, wat, over) = match &event.event {
        Event::Ontvangen(o) => {
            (o.ontvangen, Wat::Gemeld { melder: o.melder_soort, aard: o.aard.clone() }, o.over.clone())
        }
        Event::AcuutGecheckt { acuut: true, over, .. } => (event.at, Wat::Acuut, over.clone()),
        Event::Besloten(b) => (event.at, Wat::Besloten { uitkomst: b.uitkomst, te_laat: b.te_laat }, Vec::new()),
        Event::Ingetrokken { reden } => (event.at, Wat::Ingetrokken(*reden), Vec::new()),
        Event::BetrokkeneGeinformeerd { betrokkene, onderwerp, op, .. } => {
            (*op, Wat::Verteld(*onderwerp), vec![*betrokkene])
        }
        Event::TerugkoppelingGegeven(t) => (t.om, Wat::MelderHoorde, Vec::new()),
        Event::VertragingGemeld { om, verwacht, .. } => (*om, Wat::Vertraging(*verwacht), Vec::new()),
        Event::AcuutGecheckt { acuut: false, .. }
        | Event::InWerkvoorraadGeplaatst
        | Event::BetrokkeneVastgelegd { .. }
        | Event::BetrokkeneGecorrigeerd { .. }
        | Event::InformerenDoorMelderVastgelegd { .. }
        | Event::InformatieToegevoegd(_)
        | Event::NaarCasusVerplaatst { .. }
        | Event::Opgepakt
        | Event::Vrijgegeven
        | Event::AanCollegaGegeven { .. }
        | Event::WachtcontactGehad { .. }
        | Event::BeoordelingGestart
        | Event::BronGevraagd(_)
        | Event::BronBeantwoord { .. }
        | Event::PersoonBeoordeeld { .. }
        | Event::BesluitVoorgesteld(_)
        | Event::IntrekkingVoorgesteld { .. }
        | Event::VoorstelVervallen { .. }
        | Event::VoorstelTeruggewezen { .. }
        | Event::VoorstelBekrachtigd { .. }
        | Event::ToestemmingVastgelegd { .. }
        | Event::AfschermingVoorgesteld { .. }
        | Event::AfschermingTeruggewezen { .. }
        | Event::MelderAfgeschermd { .. }
        | Event::AfschermingOpgeheven { .. } => return None,
    };
    Some(Punt { melding: Some(id), over, ..punt(event, op, wat) })
}

fn van_casus(id: CasusId, all: &[Recorded<casus::Event>], wet: &Wet, event: &Recorded<casus::Event>) -> Option<Punt> {
    use casus::Event;
    let (op, wat, over) = match &event.event {
        Event::DienstGestart { soort, gestart, .. } => (*gestart, Wat::DienstGestart(*soort), Vec::new()),
        Event::DienstBeeindigd { afloop, op, .. } => (*op, Wat::DienstGeeindigd(*afloop), Vec::new()),
        Event::OverdrachtAangeboden(aanbod) => (aanbod.aangeboden, Wat::Aangeboden, aanbod.over.clone()),
        Event::OverdrachtGeaccepteerd { op, over, .. } => (*op, Wat::Geaccepteerd, over.clone()),
        Event::OverdrachtGeweigerd { op, reden, over, .. } => (*op, Wat::Geweigerd(*reden), over.clone()),
        Event::OverdrachtIngetrokken { op, over, .. } => (*op, Wat::AanbodIngetrokken, over.clone()),
        Event::OverdrachtTeruggegeven { op, reden, over, .. } => (*op, Wat::Teruggegeven(*reden), over.clone()),
        Event::BemoeienisBeeindigd { op, reden, over, .. } => (*op, Wat::BemoeienisBeeindigd(*reden), over.clone()),
        Event::MonitoringGedaan { moment, op, over, .. } => {
            let found = all.iter().filter_map(|e| match &e.event {
                Event::PersoonGemonitord { moment: of, persoon } if of == moment => Some(persoon.direct),
                _ => None,
            });
            (*op, Wat::Gemonitord(moment.soort, samen(found)), over.clone())
        }
        Event::MonitoringOvergeslagen { reden, .. } => (event.at, Wat::MonitoringOvergeslagen(*reden), Vec::new()),
        Event::Gesloten { .. } => (event.at, Wat::Gesloten, Vec::new()),
        Event::Heropend { aanleiding, .. } => (event.at, Wat::Heropend(*aanleiding), Vec::new()),
        Event::KetenbesluitGenomen { wat, over, .. } => (event.at, Wat::KetenBesloten(*wat), over.clone()),
        Event::HuisverbodOpgelegd(h) => (h.opgelegd, Wat::HuisverbodOpgelegd(h.einde_zonder_verlenging(wet)), h.over()),
        Event::HuisverbodVerlengd(langer) => {
            (langer.besloten, Wat::HuisverbodVerlengd(langer.tot), langer.over.clone())
        }
        Event::HuisverbodBeeindigd { einde, op, over, .. } => (*op, Wat::HuisverbodBeeindigd(*einde), over.clone()),
        Event::VtoGedaan(vto) => (vto.op, Wat::RaadGevraagd(vto.weg), vto.over.clone()),
        Event::CollegeIngelicht { op, over, .. } => (*op, Wat::CollegeIngelicht, over.clone()),
        Event::RaadAntwoordde(antwoord) => (antwoord.op, Wat::RaadAntwoordde(antwoord.bericht), antwoord.over.clone()),
        Event::KetenvlagGezet(vlag) => (vlag.sinds, Wat::KetenErbij(vlag.aanleiding), vlag.over.clone()),
        Event::KetenvlagBeeindigd { vlag, op, over, .. } => {
            (*op, Wat::KetenEraf(super::keten::aanleiding(all, *vlag)?), over.clone())
        }
        Event::Geopend { .. }
        | Event::MeldingToegevoegd { .. }
        | Event::MeldingWeggehaald { .. }
        | Event::BesluitVerwerkt { .. }
        | Event::IntrekkingVerwerkt { .. }
        | Event::Opgepakt
        | Event::Vrijgegeven
        | Event::AanCollegaGegeven { .. }
        | Event::WachtcheckVastgelegd { .. }
        | Event::RedenTeLaatGegeven { .. }
        | Event::OverdrachtOntvangen { .. }
        | Event::LadderstapGedaan { .. }
        | Event::PersoonGemonitord { .. }
        | Event::ExtraMomentGepland { .. }
        | Event::OverslaanVoorgesteld { .. }
        | Event::SluitenVoorgesteld { .. }
        | Event::VoorstelTeruggewezen { .. }
        | Event::VoorstelVervallen { .. }
        | Event::VoorstelBekrachtigd { .. }
        | Event::KetenbesluitVoorgesteld { .. }
        | Event::KetenbesluitVervallen { .. }
        | Event::KetenvlagBijgewerkt(_)
        | Event::HeropeningAfgerond => return None,
    };
    Some(Punt { casus: Some(id), over, ..punt(event, op, wat) })
}

/// Safe only when everybody was; unknown when of somebody it is not known and nobody was unsafe.
fn samen(found: impl Iterator<Item = Oordeel>) -> Oordeel {
    found.fold(Oordeel::Ja, |all, one| match (all, one) {
        (Oordeel::Nee, _) | (_, Oordeel::Nee) => Oordeel::Nee,
        (Oordeel::Onbekend, _) | (_, Oordeel::Onbekend) => Oordeel::Onbekend,
        (Oordeel::Ja, Oordeel::Ja) => Oordeel::Ja,
    })
}

/// The monitoring moments that have to be done; those of which the last day passed are missed.
fn afgesproken(id: CasusId, events: &[Recorded<casus::Event>], wet: &Wet, nu: Moment) -> Vec<Punt> {
    let casus: Casus = na(events);
    let Some(last) = events.last() else { return Vec::new() };
    let open = casus.monitoring.iter().filter(|m| m.stand == MomentStand::Open);
    open.map(|moment| {
        let uiterlijk = moment.datum(wet).uiterlijk;
        let wat = Wat::MonitoringAfgesproken(moment.sleutel.soort);
        let gemist = uiterlijk < nu.dag();
        Punt { casus: Some(id), over: moment.over.clone(), gemist, ..punt(last, einde_van(uiterlijk, last.at), wat) }
    })
    .collect()
}

fn van_dienst(id: CasusId, event: &Recorded<dienst::Event>) -> Vec<Punt> {
    use dienst::Event;
    let at = |op, wat, over: &[_]| vec![Punt { casus: Some(id), over: over.to_vec(), ..punt(event, op, wat) }];
    match &event.event {
        Event::ContactGehad(c) => at(c.om, Wat::Contact(c.vorm), &c.over),
        Event::VoorwaardeGetoetst(t) => at(midden_van(t.op, event.at), Wat::Getoetst(t.uitkomst), &t.over),
        Event::Besloten { vraag: Besluitvraag::Concluderen { conclusies }, .. } => {
            conclusies.iter().flat_map(|(aard, found)| at(event.at, Wat::Bevonden(*aard, *found), &[])).collect()
        }
        Event::Besloten { .. }
        | Event::Gestart(_)
        | Event::Begonnen
        | Event::AanCollegaGegeven { .. }
        | Event::PersoonVastgelegd(_)
        | Event::PersoonGecorrigeerd(_)
        | Event::VoorwaardeGesteld(_)
        | Event::ToetserAangewezen { .. }
        | Event::ActieAfgesproken(_)
        | Event::ActieBijgewerkt(_)
        | Event::PlanAfgesproken(_)
        | Event::Verteld(_)
        | Event::Voorgesteld { .. }
        | Event::VoorstelVervallen { .. }
        | Event::VoorstelTeruggewezen { .. }
        | Event::VoorstelBekrachtigd { .. }
        | Event::OnderzoekGepland(_)
        | Event::InformantGevraagd(_)
        | Event::InformantBeantwoord(_)
        | Event::TekstVoorgelegd(_)
        | Event::FeitVastgelegd(_)
        | Event::Gehoord(_)
        | Event::Verantwoord(_)
        | Event::VerslagGegeven(_)
        | Event::VerslagBesproken(_)
        | Event::Afgerond { .. }
        | Event::VoortijdigBeeindigd { .. } => Vec::new(),
    }
}

/// The veiligheidsvoorwaarden by their last day; missed when that passed and nobody checked.
fn voorwaarden(id: CasusId, events: &[Recorded<dienst::Event>], nu: Moment) -> Vec<Punt> {
    use dienst::Event;
    let set = events.iter().filter_map(|event| match &event.event {
        Event::VoorwaardeGesteld(v) => Some((event, v)),
        _ => None,
    });
    set.map(|(event, v)| {
        let checked = events.iter().any(|e| matches!(&e.event, Event::VoorwaardeGetoetst(t) if t.voorwaarde == v.id));
        let gemist = !checked && v.uiterlijk < nu.dag();
        let op = einde_van(v.uiterlijk, event.at);
        Punt { casus: Some(id), over: v.over.clone(), gemist, ..punt(event, op, Wat::Voorwaarde) }
    })
    .collect()
}

fn van_berichten(id: CasusId, event: &Recorded<berichten::Event>) -> Option<Punt> {
    use berichten::Event;
    let (op, melding, bericht, over) = match &event.event {
        Event::Verstuurd(v) => (v.op, v.melding, v.bericht, v.over.clone()),
        Event::AanMelderVerstuurd(v) => (v.op, Some(v.melding), v.bericht, Vec::new()),
        Event::Geopend { .. }
        | Event::AdresBeoordeeld(_)
        | Event::Voorgesteld { .. }
        | Event::VoorstelVervallen { .. }
        | Event::VoorstelTeruggewezen { .. }
        | Event::VoorstelBekrachtigd { .. }
        | Event::Besloten { .. } => return None,
    };
    Some(Punt { melding, casus: Some(id), over, ..punt(event, op, Wat::Bericht(bericht)) })
}

const fn van_koppeling(event: &koppeling::Event) -> Option<Wat> {
    use koppeling::Event;
    match event {
        Event::Bevestigd { .. } => Some(Wat::Bevestigd),
        Event::Verworpen { .. } => Some(Wat::Verworpen),
        Event::OngedaanGemaakt { .. } => Some(Wat::OngedaanGemaakt),
        Event::Voorgesteld(_)
        | Event::InTwijfelGelaten { .. }
        | Event::OngedaanMakenVoorgesteld { .. }
        | Event::BlijftStaan { .. } => None,
    }
}

/// The last minute of a day: a promise is kept on that whole day.
pub(super) fn einde_van(dag: Dag, anders: Moment) -> Moment {
    Moment::in_nederland(dag, 23, 59).unwrap_or(anders)
}

fn midden_van(dag: Dag, anders: Moment) -> Moment {
    Moment::in_nederland(dag, 12, 0).unwrap_or(anders)
}
