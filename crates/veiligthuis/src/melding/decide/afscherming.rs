//! Protection of the reporter's identity towards the family (domain file, 6.1 and 3.2 item 5).

use kernel::{Persoonsgegeven, Tekst};

use super::toets::Toets;
use crate::melding::onderdelen::{Afscherming, AfschermingKeuze, AfschermingVoorstel, MelderSoort};
use crate::melding::{Event, Refusal};

/// A citizen gives or takes back permission: his own choice, so no second person.
pub(super) fn toestemming(t: &Toets<'_>, toestemming: bool) -> Result<Vec<Event>, Refusal> {
    match (t.ontvangst.melder_soort, t.ontvangst.afscherming, toestemming) {
        (MelderSoort::Beroepsmatig { .. } | MelderSoort::Ambtshalve, _, _) => Err(Refusal::AlleenBijBurger),
        (MelderSoort::Burger, Afscherming::Open, true) => Err(Refusal::AfschermingAlZo),
        (MelderSoort::Burger, Afscherming::ZonderToestemming, false) => Err(Refusal::AfschermingAlZo),
        (
            MelderSoort::Burger,
            Afscherming::Open | Afscherming::ZonderToestemming | Afscherming::Gevraagd(_) | Afscherming::Verleend(_),
            true | false,
        ) => Ok(vec![Event::ToestemmingVastgelegd { toestemming }]),
    }
}

/// The first of two proposes to shield or to open a professional.
pub(super) fn stel_voor(t: &Toets<'_>, keuze: AfschermingKeuze, toelichting: Tekst) -> Result<Vec<Event>, Refusal> {
    match t.ontvangst.melder_soort {
        MelderSoort::Burger | MelderSoort::Ambtshalve => return Err(Refusal::AlleenBijBeroepsmatig),
        MelderSoort::Beroepsmatig { .. } => {}
    }
    if t.m.afscherming_voorstel.is_some() {
        return Err(Refusal::AfschermingVoorstelLoopt);
    }
    let al_zo = match (keuze, t.ontvangst.afscherming) {
        (AfschermingKeuze::Openen, Afscherming::Open) => true,
        (AfschermingKeuze::Afschermen(nieuw), Afscherming::Verleend(nu)) => nieuw == nu,
        (AfschermingKeuze::Openen, _)
        | (
            AfschermingKeuze::Afschermen(_),
            Afscherming::Open | Afscherming::ZonderToestemming | Afscherming::Gevraagd(_),
        ) => false,
    };
    if al_zo {
        return Err(Refusal::AfschermingAlZo);
    }
    Ok(vec![Event::AfschermingVoorgesteld { keuze, toelichting: Persoonsgegeven::new(toelichting) }])
}

/// The second confirms what was read.
pub(super) fn bekrachtig(t: &Toets<'_>, gelezen: AfschermingKeuze) -> Result<Vec<Event>, Refusal> {
    let voorstel = lopend(t)?;
    if voorstel.keuze != gelezen {
        return Err(Refusal::VoorstelVervangen);
    }
    let bekrachtigd_door = t.tweede_bij(&voorstel.door)?;
    let voorgesteld_door = voorstel.door.clone();
    Ok(vec![match voorstel.keuze {
        AfschermingKeuze::Openen => Event::AfschermingOpgeheven { voorgesteld_door, bekrachtigd_door },
        AfschermingKeuze::Afschermen(grond) => {
            Event::MelderAfgeschermd { afscherming: Afscherming::Verleend(grond), voorgesteld_door, bekrachtigd_door }
        }
    }])
}

/// Sent back; what was asked or granted stays as it was.
pub(super) fn wijs_terug(t: &Toets<'_>, reden: Tekst) -> Result<Vec<Event>, Refusal> {
    lopend(t)?;
    Ok(vec![Event::AfschermingTeruggewezen { reden: Persoonsgegeven::new(reden) }])
}

fn lopend<'a>(t: &Toets<'a>) -> Result<&'a AfschermingVoorstel, Refusal> {
    t.m.afscherming_voorstel.as_ref().ok_or(Refusal::GeenAfschermingVoorstel)
}
