//! What only the meldingen of a casus know: who is in it, and who was not told yet.

use crate::{
    App, AppError,
    ports::{Stream, fold},
};
use kernel::MeldingId;
use veiligthuis::{
    RegioInstelling,
    berichten::{Berichten, codes::Berichtcode},
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

/// The facts: somebody is told when both the recording and the outcome were told, by mouth or in writing, or when two people
/// decided to leave it out.
pub(super) fn facts(app: &App, regio: RegioInstelling, personen: &[CasusPersoon], berichten: &Berichten) -> Facts {
    let beide = [(InformeerOnderwerp::Vastlegging, Berichtcode::N02), (InformeerOnderwerp::Uitkomst, Berichtcode::N04)];
    let verteld = |p: &CasusPersoon| {
        let van =
            |(onderwerp, bericht)| p.betrokkene.is_verteld(onderwerp) || berichten.is_klaar(p.betrokkene.id, bericht);
        beide.into_iter().all(van)
    };
    Facts {
        wet: app.wet,
        regio,
        personen: personen.iter().map(|p| p.betrokkene.id).collect(),
        niet_geinformeerd: personen.iter().filter(|p| !verteld(p)).map(|p| (p.melding, p.betrokkene.id)).collect(),
    }
}
