//! Feedback to the reporter (T6; domain file, 8.3).

use kernel::{Moment, Persoonsgegeven};

use super::toets::Toets;
use crate::codes::{Contactwijze, TerugkoppelMoment};
use crate::melding::onderdelen::{MelderSoort, Terugkoppeling};
use crate::melding::{Event, Refusal};
use crate::terugkoppeling::{NagekekenTekst, mag_weten};

/// What was told is recorded together with what might be told at that moment. A citizen hears nothing about the family, so a
/// text for a citizen names nobody.
pub(super) fn geef(
    t: &Toets<'_>,
    moment: TerugkoppelMoment,
    om: Moment,
    wijze: Contactwijze,
    tekst: Option<NagekekenTekst>,
) -> Result<Vec<Event>, Refusal> {
    let besluit = t.m.besluit.as_ref().ok_or(Refusal::NogNietBesloten)?;
    if t.m.terugkoppelingen.iter().any(|eerder| eerder.moment == moment) {
        return Err(Refusal::TerugkoppelingAlGegeven);
    }
    t.gebeurd(om)?;
    if om < besluit.op {
        return Err(Refusal::NogNietBesloten);
    }
    let tekst = match (tekst, t.ontvangst.melder_soort) {
        (_, MelderSoort::Ambtshalve) => return Err(Refusal::GeenMelderBuitenVeiligThuis),
        (None, MelderSoort::Burger | MelderSoort::Beroepsmatig { .. }) => None,
        (Some(tekst), MelderSoort::Beroepsmatig { .. }) => Some(tekst.into_tekst()),
        (Some(tekst), MelderSoort::Burger) if !tekst.is_voor(t.m) => return Err(Refusal::TekstOpnieuwNakijken),
        (Some(tekst), MelderSoort::Burger) if !tekst.genoemd().is_empty() => {
            return Err(Refusal::TekstNoemtBetrokkene(tekst.genoemd().to_vec()));
        }
        (Some(tekst), MelderSoort::Burger) => Some(tekst.into_tekst()),
    };
    Ok(vec![Event::TerugkoppelingGegeven(Terugkoppeling {
        moment,
        om,
        wijze,
        mocht_weten: mag_weten(t.m),
        tekst: tekst.map(Persoonsgegeven::new),
    })])
}
