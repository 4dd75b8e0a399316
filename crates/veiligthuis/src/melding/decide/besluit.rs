//! The decision by two people (domain file, 3.2): both stand in the record before the effect.

use kernel::{OnderdeelId, Persoonsgegeven, Tekst};

use super::beoordeling::{alle_eerdere_gewogen, alles_bekeken};
use super::toets::{Toets, te_laat};
use crate::melding::event::Besloten;
use crate::melding::onderdelen::VoorstelInhoud;
use crate::melding::opgave::TeLaatOpgave;
use crate::melding::{Event, Refusal};

/// The second person confirms. What may have changed since the proposal without touching the melding is asked again: the
/// term may have passed, and an earlier melding may have been found.
pub(super) fn bekrachtig(
    t: &Toets<'_>,
    gelezen: OnderdeelId,
    opgave: Option<TeLaatOpgave>,
) -> Result<Vec<Event>, Refusal> {
    let voorstel = t.voorstel(gelezen)?;
    let tweede = t.tweede_bij(&voorstel.door)?;
    let reden = te_laat(opgave)?;
    let effect = match &voorstel.inhoud {
        VoorstelInhoud::Intrekking { reden, .. } => Event::Ingetrokken { reden: *reden },
        VoorstelInhoud::Besluit(inhoud) => {
            alle_eerdere_gewogen(t, &inhoud.eerdere)?;
            alles_bekeken(t, inhoud.uitkomst)?;
            if t.is_te_laat() && inhoud.te_laat.is_none() && reden.is_none() {
                return Err(Refusal::RedenTeLaatOntbreekt);
            }
            Event::Besloten(Besloten {
                voorstel: gelezen,
                uitkomst: inhoud.uitkomst,
                op_radar: inhoud.uitkomst.op_radar(),
                te_laat: t.is_te_laat(),
                voorgesteld_door: voorstel.door.clone(),
                bekrachtigd_door: tweede,
            })
        }
    };
    Ok(vec![Event::VoorstelBekrachtigd { voorstel: gelezen, over: t.m.iedereen(), te_laat: reden }, effect])
}

/// Sent back with a reason; the proposer may do so too.
pub(super) fn wijs_terug(t: &Toets<'_>, gelezen: OnderdeelId, reden: Tekst) -> Result<Vec<Event>, Refusal> {
    t.voorstel(gelezen)?;
    let reden = Persoonsgegeven::new(reden);
    Ok(vec![Event::VoorstelTeruggewezen { voorstel: gelezen, over: t.m.iedereen(), reden }])
}
