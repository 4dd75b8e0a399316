//! What only the meldingen of a casus know: who is in it, and who was not told yet.

use crate::{
    App, AppError,
    ports::{Stream, fold},
};
use kernel::MeldingId;
use veiligthuis::{
    RegioInstelling,
    casus::{Casus, Facts, VerwerktBesluit},
    codes::InformeerOnderwerp,
    melding::{Betrokkene, Melding},
};

/// Somebody in a melding of the casus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CasusPersoon {
    /// The melding.
    pub melding: MeldingId,
    /// What that melding knows.
    pub betrokkene: Betrokkene,
}

/// Everybody in the meldingen of a casus that were not taken back, in their order.
pub(super) async fn personen(app: &App, casus: &Casus) -> Result<Vec<CasusPersoon>, AppError> {
    let mut personen = Vec::new();
    for van in casus.meldingen.iter().filter(|m| m.besluit != Some(VerwerktBesluit::Ingetrokken)) {
        let (melding, _) = fold::<Melding>(&app.store.load(Stream::Melding(van.id)).await?)?;
        personen.extend(melding.betrokkenen.into_iter().map(|betrokkene| CasusPersoon { melding: van.id, betrokkene }));
    }
    Ok(personen)
}

/// The facts: somebody is told when both the recording and the outcome were told.
pub(super) fn facts(app: &App, regio: RegioInstelling, personen: &[CasusPersoon]) -> Facts {
    let beide = [InformeerOnderwerp::Vastlegging, InformeerOnderwerp::Uitkomst];
    let verteld = |p: &CasusPersoon| beide.iter().all(|onderwerp| p.betrokkene.is_verteld(*onderwerp));
    Facts {
        wet: app.wet,
        regio,
        personen: personen.iter().map(|p| p.betrokkene.id).collect(),
        niet_geinformeerd: personen.iter().filter(|p| !verteld(p)).map(|p| (p.melding, p.betrokkene.id)).collect(),
    }
}
