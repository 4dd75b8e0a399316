//! Taking in a report (domain file, 1.3 S1 and S3).

use std::collections::BTreeSet;

use kernel::{BetrokkeneId, Moment, Persoonsgegeven};

use super::{betrokkenen, bronnen};
use crate::codes::{GeinformeerdDoorMelder, Kanaal};
use crate::melding::event::Ontvangen;
use crate::melding::inhoud::{MelderAfspraken, MelderGegevens, MeldingTekst};
use crate::melding::onderdelen::{Afscherming, MelderSoort};
use crate::melding::opgave::{BetrokkeneOpgave, MelderOpgave, MelderSoortOpgave, OntvangstOpgave};
use crate::melding::{Event, Ontbreekt, Refusal};

/// A new report. The people and the facts become events of their own, so that each is sealed for whom it is about.
pub(super) fn ontvang(o: OntvangstOpgave, now: Moment) -> Result<Vec<Event>, Refusal> {
    if o.kanaal == Kanaal::Chat {
        return Err(Refusal::ChatIsAlleenAdvies);
    }
    if o.ontvangen > now {
        return Err(Refusal::OntvangstInDeToekomst);
    }
    let over: Vec<BetrokkeneId> = o.betrokkenen.iter().map(|b| b.id).collect();
    let ontbreekt = ontbreekt(&o);
    let (melder_soort, afscherming) = soort_en_afscherming(o.melder.soort);
    let afspraken = MelderAfspraken { blijft_doen: o.melder_blijft_doen, verwacht: o.verwachting };
    let heeft_afspraken = afspraken.blijft_doen.is_some() || afspraken.verwacht.is_some();
    let (Some(spoed), Some(melder), Some(omschrijving), []) =
        (o.spoed, gegevens(o.melder), o.omschrijving, &ontbreekt[..])
    else {
        return Err(Refusal::Onvolledig(ontbreekt));
    };
    if over.iter().collect::<BTreeSet<_>>().len() < over.len() {
        return Err(Refusal::BetrokkeneBestaatAl);
    }
    let mut events = vec![Event::Ontvangen(Box::new(Ontvangen {
        kanaal: o.kanaal,
        ontvangen: o.ontvangen,
        regio: o.regio,
        casus: o.casus,
        spoed,
        aard: o.aard,
        aanvullend: o.aanvullend,
        duur: o.duur,
        gevaar: o.gevaar.is_some(),
        melder_soort,
        afscherming,
        melder: Persoonsgegeven::new(melder),
        herkomst: o.herkomst.map(Persoonsgegeven::new),
        afspraken: heeft_afspraken.then(|| Persoonsgegeven::new(afspraken)),
        over: over.clone(),
        tekst: Persoonsgegeven::new(MeldingTekst {
            omschrijving,
            voorgeschiedenis: o.voorgeschiedenis,
            beschermend: o.beschermend,
            gevaar: o.gevaar,
            tolk: o.tolk,
            hulp: o.hulp,
        }),
        meldcode: o.meldcode.map(Persoonsgegeven::new),
        niet_tonen: o.niet_tonen.map(Persoonsgegeven::new),
    }))];
    for betrokkene in o.betrokkenen {
        events.extend(betrokkenen::vastleggen(betrokkene, &over)?);
    }
    events.extend(bronnen::feiten(o.feiten, &over, |_| false)?);
    Ok(events)
}

/// Every part of the minimal set that is missing.
fn ontbreekt(o: &OntvangstOpgave) -> Vec<Ontbreekt> {
    let professional = match o.melder.soort {
        MelderSoortOpgave::Burger { .. } | MelderSoortOpgave::Ambtshalve => false,
        MelderSoortOpgave::Beroepsmatig { .. } => true,
    };
    let vast = [
        (o.melder.naam.is_none(), Ontbreekt::MelderNaam),
        (o.melder.contact.is_none(), Ontbreekt::MelderContact),
        (professional && o.melder.functie.is_none(), Ontbreekt::MelderFunctie),
        (!o.betrokkenen.iter().any(|b| b.identiteit.is_herkenbaar()), Ontbreekt::HerkenbarePersoon),
        (o.omschrijving.is_none(), Ontbreekt::Omschrijving),
        (o.spoed.is_none(), Ontbreekt::Spoed),
    ];
    vast.into_iter()
        .filter_map(|(mist, wat)| mist.then_some(wat))
        .chain(o.betrokkenen.iter().filter_map(ontbreekt_bij))
        .collect()
}

/// Whether it is missing that, or why not, the reporter told this person.
fn ontbreekt_bij(b: &BetrokkeneOpgave) -> Option<Ontbreekt> {
    match b.geinformeerd {
        None => Some(Ontbreekt::Geinformeerd(b.id)),
        Some(GeinformeerdDoorMelder::Nee) if b.geinformeerd_toelichting.is_none() => {
            Some(Ontbreekt::RedenNietGeinformeerd(b.id))
        }
        Some(GeinformeerdDoorMelder::Ja | GeinformeerdDoorMelder::Nee | GeinformeerdDoorMelder::Onbekend) => None,
    }
}

/// A citizen is shielded unless he permits; a professional is open unless he gives a ground, and then shielded until two
/// people decided (domain file, 6.1).
fn soort_en_afscherming(soort: MelderSoortOpgave) -> (MelderSoort, Afscherming) {
    match soort {
        MelderSoortOpgave::Burger { toestemming: true } => (MelderSoort::Burger, Afscherming::Open),
        MelderSoortOpgave::Burger { toestemming: false } => (MelderSoort::Burger, Afscherming::ZonderToestemming),
        MelderSoortOpgave::Beroepsmatig { rol, organisatie, afscherming } => {
            let stand = afscherming.map_or(Afscherming::Open, Afscherming::Gevraagd);
            (MelderSoort::Beroepsmatig { rol, organisatie }, stand)
        }
        MelderSoortOpgave::Ambtshalve => (MelderSoort::Ambtshalve, Afscherming::Open),
    }
}

/// The reporter, when known to Veilig Thuis.
fn gegevens(m: MelderOpgave) -> Option<MelderGegevens> {
    Some(MelderGegevens {
        naam: m.naam?,
        contact: m.contact?,
        functie: m.functie,
        organisatie: m.organisatie,
        adres: m.adres,
        relatie: m.relatie,
        bereikbaar: m.bereikbaar,
        toelichting_afscherming: m.toelichting_afscherming,
    })
}
