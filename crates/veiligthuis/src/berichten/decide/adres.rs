//! Whether a letter to a person may go to an address (scenario S02: never a letter to father at mother's address).

use kernel::Persoonsgegeven;

use super::Kijk;
use crate::berichten::codes::{RedenAdres, Veiligheid};
use crate::berichten::{AdresOpgave, Adresoordeel, Event, Refusal};

/// The judgement, with a reason that fits it. The secret address of somebody else is never safe.
pub(super) fn beoordeel(k: &Kijk<'_>, o: AdresOpgave) -> Result<Vec<Event>, Refusal> {
    k.persoon(o.persoon)?;
    match k.b.adres(o.adres) {
        Some(eerder) if eerder.oordeel.persoon != o.persoon => return Err(Refusal::AdresOnbekend),
        Some(_) => {}
        None => k.nieuw_onderdeel(o.adres)?,
    }
    match () {
        () if !past(o.veiligheid, o.reden) => return Err(Refusal::RedenAdresPastNiet),
        () if o.veiligheid == Veiligheid::Veilig && o.geheim_van_ander => return Err(Refusal::GeheimAdresVanAnder),
        () => {}
    }
    Ok(vec![Event::AdresBeoordeeld(Adresoordeel {
        adres: o.adres,
        persoon: o.persoon,
        soort: o.soort,
        veiligheid: o.veiligheid,
        reden: o.reden,
        regels: Persoonsgegeven::new(o.regels),
        toelichting: o.toelichting.map(Persoonsgegeven::new),
    })])
}

/// Which reasons go with which judgement.
const fn past(veiligheid: Veiligheid, reden: RedenAdres) -> bool {
    matches!(
        (veiligheid, reden),
        (Veiligheid::Veilig, RedenAdres::Bevestigd | RedenAdres::WoontAlleen | RedenAdres::GekozenAdres)
            | (
                Veiligheid::NietVeilig,
                RedenAdres::PlegerLeestMee
                    | RedenAdres::AdresVanAnder
                    | RedenAdres::Huisverbod
                    | RedenAdres::GeheimAdres
                    | RedenAdres::WoontErNietMeer
            )
            | (Veiligheid::Onbekend, RedenAdres::NogNietGevraagd)
    )
}
