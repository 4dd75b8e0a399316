//! Looking, to write: the melding with everything that a letter needs.

use super::of_casus;
use crate::{
    App, AppError,
    melding::{SeenFor, see_for},
};
use access::{Aanvrager, handeling::BerichtVersturen};
use kernel::{BetrokkeneId, Inzagerecht, MeldingId, Tekst};
use veiligthuis::{
    berichten::{Adres, Berichten, Facts, NagekekenBrief, codes::Adressoort},
    melding::Melding,
};

/// A melding and its notices, for who writes.
pub struct SeenToWrite {
    /// The melding; looking at it was logged.
    pub seen: SeenFor<BerichtVersturen>,
    /// Place of the last event of the notices; a form answers to it.
    pub seq: u64,
    /// What the rule knows.
    pub facts: Facts,
}

/// The melding and its notices, to write.
pub async fn see_to_write(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<SeenToWrite, AppError> {
    let seen = see_for::<BerichtVersturen>(app, wie, id, None).await?;
    let (_, seq) = of_casus(app, seen.row.casus).await?;
    let meldingen = [(id, seen.melding.get())];
    let today = app.clock.now().dag();
    let facts = Facts::van(&meldingen, app.wet, seen.regio.clone(), today, Some(&seen.permit));
    Ok(SeenToWrite { seen, seq, facts })
}

impl SeenToWrite {
    /// A text, searched for what gives a protected source away.
    pub fn search(&self, id: MeldingId, tekst: Tekst) -> NagekekenBrief {
        NagekekenBrief::new(tekst, &[(id, self.seen.melding.get())], &self.seen.permit)
    }
}

/// The address of a person that says the same, when it is known already.
pub fn find<'a>(
    berichten: &'a Berichten,
    persoon: BetrokkeneId,
    soort: Adressoort,
    regels: &Tekst,
    recht: &dyn Inzagerecht,
) -> Option<&'a Adres> {
    berichten.adressen.iter().find(|a| {
        let same = || a.oordeel.regels.open(recht).is_some_and(|known| plat(known) == plat(regels));
        a.oordeel.persoon == persoon && a.oordeel.soort == soort && same()
    })
}

/// Whether it is the secret address of somebody else in the melding.
pub(super) fn geheim_van_ander(
    melding: &Melding,
    persoon: BetrokkeneId,
    regels: &Tekst,
    recht: &dyn Inzagerecht,
) -> bool {
    let anderen = melding.betrokkenen.iter().filter(|b| b.id != persoon && b.adres_geheim);
    let mut adressen = anderen.filter_map(|b| b.adres.as_ref()?.open(recht));
    adressen.any(|adres| plat(&adres.regels) == plat(regels))
}

/// An address without what differs in writing: capitals, spaces, commas.
fn plat(adres: &Tekst) -> String {
    adres.as_str().chars().filter(|c| c.is_alphanumeric() || *c == '@').flat_map(char::to_lowercase).collect()
}
