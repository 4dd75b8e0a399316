//! Whether Veilig Thuis reports by itself: two different people, of whom one holds a qualifying role (domain file, 3.2 and
//! 6.1). The decision stands in the record before the report.

use kernel::{OnderdeelId, Persoonsgegeven};

use super::Toets;
use crate::advies::Refusal;
use crate::advies::event::Event;
use crate::advies::onderdelen::AmbtshalveVoorstel;
use crate::advies::tekst::AnoniemeTekst;
use crate::melding::Beslisser;

/// The first proposes: to report, or not.
pub(super) fn stel_voor(
    t: &Toets<'_>,
    voorstel: OnderdeelId,
    melden: bool,
    motivering: AnoniemeTekst,
) -> Result<Vec<Event>, Refusal> {
    t.is_advies()?;
    match () {
        () if t.a.voorstel.is_some() => return Err(Refusal::VoorstelLoopt),
        () if t.a.moet_melden() => return Err(Refusal::AlBesloten),
        () => {}
    }
    let twijfel_bevestigd = motivering.heeft_twijfel();
    let motivering = Persoonsgegeven::new(motivering.into_tekst());
    Ok(vec![Event::AmbtshalveVoorgesteld { voorstel, melden, twijfel_bevestigd, motivering }])
}

/// The second confirms what was read.
pub(super) fn bekrachtig(t: &Toets<'_>, gelezen: OnderdeelId) -> Result<Vec<Event>, Refusal> {
    let voorstel = lopend(t, gelezen)?;
    let tweede = Beslisser::van(t.actor);
    let kwalificeert = |b: &Beslisser| t.facts.regio.kwalificeert(&b.rol);
    match () {
        () if tweede.account == voorstel.door.account => Err(Refusal::TweedeBeslisserOntbreekt),
        () if !kwalificeert(&voorstel.door) && !kwalificeert(&tweede) => Err(Refusal::KwalificerendeRolOntbreekt),
        () => Ok(vec![Event::AmbtshalveBesloten {
            voorstel: gelezen,
            melden: voorstel.melden,
            voorgesteld_door: voorstel.door.clone(),
            bekrachtigd_door: tweede,
        }]),
    }
}

/// Sent back with a reason.
pub(super) fn wijs_terug(t: &Toets<'_>, gelezen: OnderdeelId, reden: AnoniemeTekst) -> Result<Vec<Event>, Refusal> {
    lopend(t, gelezen)?;
    let twijfel_bevestigd = reden.heeft_twijfel();
    let reden = Persoonsgegeven::new(reden.into_tekst());
    Ok(vec![Event::AmbtshalveTeruggewezen { voorstel: gelezen, twijfel_bevestigd, reden }])
}

fn lopend<'a>(t: &Toets<'a>, gelezen: OnderdeelId) -> Result<&'a AmbtshalveVoorstel, Refusal> {
    let voorstel = t.a.voorstel.as_ref().ok_or(Refusal::GeenVoorstel)?;
    if voorstel.id == gelezen { Ok(voorstel) } else { Err(Refusal::VoorstelVervangen) }
}
