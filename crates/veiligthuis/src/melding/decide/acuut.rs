//! The acute check (T1; domain file, 1.3 S3 and S13).

use kernel::Tekst;

use super::toets::{Toets, verzegel};
use crate::codes::Maatregel;
use crate::melding::onderdelen::GedaneMaatregel;
use crate::melding::state::Stand;
use crate::melding::{Event, Refusal};

/// The check. When nobody is in danger, or when it stands what was done, the melding goes to the work list. Measures may be
/// older than the receipt: the police are often there first.
pub(super) fn check(
    t: &Toets<'_>,
    acuut: bool,
    maatregelen: Vec<GedaneMaatregel>,
    toelichting: Option<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    if maatregelen.iter().any(|m| m.om > t.now) {
        return Err(Refusal::MomentInDeToekomst);
    }
    if toelichting.is_none() && maatregelen.iter().any(|m| m.maatregel == Maatregel::Anders) {
        return Err(Refusal::ToelichtingMaatregelOntbreekt);
    }
    let gehandeld = !acuut || !maatregelen.is_empty();
    let over = t.m.iedereen();
    let gecheckt = Event::AcuutGecheckt { acuut, maatregelen, over, toelichting: verzegel(toelichting) };
    let naar_werkvoorraad = match t.m.stand {
        Stand::Ontvangen | Stand::AcuutGecheckt => gehandeld,
        Stand::NogNiet
        | Stand::InWerkvoorraad
        | Stand::InVeiligheidsbeoordeling
        | Stand::Besloten
        | Stand::OmgezetNaarAdvies
        | Stand::Ingetrokken => false,
    };
    let mut events = vec![gecheckt];
    events.extend(naar_werkvoorraad.then_some(Event::InWerkvoorraadGeplaatst));
    Ok(if acuut { t.met_vervallen_voorstel(events) } else { events })
}
