//! The people: recording, correcting, and who told them what.

use kernel::{BetrokkeneId, Persoonsgegeven, Tekst};

use super::toets::{Toets, verzegel};
use crate::codes::{GeinformeerdDoorMelder, InformeerOnderwerp};
use crate::melding::inhoud::BetrokkeneGegevens;
use crate::melding::opgave::{BetrokkeneOpgave, InformeerOpgave};
use crate::melding::{Event, Refusal};

/// The events of a new person; `bekend` are all people he may be related to.
pub(super) fn vastleggen(o: BetrokkeneOpgave, bekend: &[BetrokkeneId]) -> Result<Vec<Event>, Refusal> {
    let delen = delen(o, bekend)?;
    let verteld = delen.verteld();
    let vastgelegd = Event::BetrokkeneVastgelegd {
        betrokkene: delen.id,
        herkenbaar: delen.herkenbaar,
        gegevens: delen.gegevens,
        adres_geheim: delen.adres_geheim,
        adres: delen.adres,
    };
    Ok([Some(vastgelegd), verteld].into_iter().flatten().collect())
}

/// A person who was not in the melding yet. A proposal that does not judge him no longer stands.
pub(super) fn voeg_toe(t: &Toets<'_>, o: BetrokkeneOpgave) -> Result<Vec<Event>, Refusal> {
    if t.m.betrokkene(o.id).is_some() {
        return Err(Refusal::BetrokkeneBestaatAl);
    }
    let bekend: Vec<_> = t.m.iedereen().into_iter().chain([o.id]).collect();
    Ok(t.met_vervallen_voorstel(vastleggen(o, &bekend)?))
}

/// What is known of a person, replaced. Allowed at any time: an ended file stays correctable (SKJ 19.004B).
pub(super) fn corrigeer(t: &Toets<'_>, o: BetrokkeneOpgave) -> Result<Vec<Event>, Refusal> {
    t.kent(o.id)?;
    let delen = delen(o, &t.m.iedereen())?;
    let verteld = delen.verteld();
    let gecorrigeerd = Event::BetrokkeneGecorrigeerd {
        betrokkene: delen.id,
        herkenbaar: delen.herkenbaar,
        gegevens: delen.gegevens,
        adres_geheim: delen.adres_geheim,
        adres: delen.adres,
    };
    Ok([Some(gecorrigeerd), verteld].into_iter().flatten().collect())
}

/// Whether the reporter told a person.
pub(super) fn informeren_door_melder(
    t: &Toets<'_>,
    betrokkene: BetrokkeneId,
    stand: GeinformeerdDoorMelder,
    toelichting: Option<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    t.kent(betrokkene)?;
    reden_gegeven(stand, toelichting.as_ref())?;
    Ok(vec![Event::InformerenDoorMelderVastgelegd { betrokkene, stand, toelichting: verzegel(toelichting) }])
}

/// Veilig Thuis told a person something; the outcome only after the decision.
pub(super) fn informeer(t: &Toets<'_>, o: InformeerOpgave) -> Result<Vec<Event>, Refusal> {
    t.kent(o.betrokkene)?;
    t.gebeurd(o.op)?;
    match (o.onderwerp, &t.m.besluit) {
        (InformeerOnderwerp::Uitkomst, None) => return Err(Refusal::NogNietBesloten),
        (InformeerOnderwerp::Uitkomst, Some(besluit)) if o.op < besluit.op => return Err(Refusal::NogNietBesloten),
        (InformeerOnderwerp::Uitkomst, Some(_)) | (InformeerOnderwerp::Vastlegging, Some(_) | None) => {}
    }
    Ok(vec![Event::BetrokkeneGeinformeerd {
        betrokkene: o.betrokkene,
        onderwerp: o.onderwerp,
        op: o.op,
        wijze: o.wijze,
        toelichting: verzegel(o.toelichting),
    }])
}

/// The parts of what was filled in, sealed.
struct Delen {
    id: BetrokkeneId,
    herkenbaar: bool,
    gegevens: Persoonsgegeven<BetrokkeneGegevens>,
    adres: Option<Persoonsgegeven<kernel::Adres>>,
    adres_geheim: bool,
    geinformeerd: Option<GeinformeerdDoorMelder>,
    toelichting: Option<Tekst>,
}

impl Delen {
    /// What the reporter told, when it was filled in.
    fn verteld(&self) -> Option<Event> {
        self.geinformeerd.map(|stand| Event::InformerenDoorMelderVastgelegd {
            betrokkene: self.id,
            stand,
            toelichting: verzegel(self.toelichting.clone()),
        })
    }
}

fn delen(o: BetrokkeneOpgave, bekend: &[BetrokkeneId]) -> Result<Delen, Refusal> {
    if o.relaties.iter().any(|r| r.tot == o.id || !bekend.contains(&r.tot)) {
        return Err(Refusal::BetrokkeneOnbekend);
    }
    if let Some(stand) = o.geinformeerd {
        reden_gegeven(stand, o.geinformeerd_toelichting.as_ref())?;
    }
    Ok(Delen {
        id: o.id,
        herkenbaar: o.identiteit.is_herkenbaar(),
        adres_geheim: o.adres.as_ref().is_some_and(|a| a.geheim),
        adres: o.adres.map(Persoonsgegeven::new),
        gegevens: Persoonsgegeven::new(BetrokkeneGegevens {
            identiteit: o.identiteit,
            rollen: o.rollen,
            relaties: o.relaties,
            huishouden: o.huishouden,
            gezag: o.gezag,
        }),
        geinformeerd: o.geinformeerd,
        toelichting: o.geinformeerd_toelichting,
    })
}

/// Not telling has a reason.
fn reden_gegeven(stand: GeinformeerdDoorMelder, reden: Option<&Tekst>) -> Result<(), Refusal> {
    match (stand, reden) {
        (GeinformeerdDoorMelder::Nee, None) => Err(Refusal::RedenNietGeinformeerdOntbreekt),
        (GeinformeerdDoorMelder::Nee, Some(_))
        | (GeinformeerdDoorMelder::Ja | GeinformeerdDoorMelder::Onbekend, Some(_) | None) => Ok(()),
    }
}
