//! What a decision on a melding needs to know.

use crate::{App, AppError};
use kernel::{MeldingId, OrganisatieId};
use veiligthuis::{
    RegioInstelling,
    casus::Casus,
    melding::{Facts, Melding},
};

/// The settings of a region in the words of Veilig Thuis.
pub(crate) async fn regio(app: &App, id: OrganisatieId) -> Result<RegioInstelling, AppError> {
    let organisatie = app.accounts.organisatie(id).await?.ok_or(AppError::NotForYou)?;
    Ok(organisatie.instelling.regio())
}

/// The facts for a melding in its casus: the other meldingen of the casus, and those that a person linked to it, are the earlier
/// ones that must be weighed; `te_bekijken` counts the strong hits about which nobody said anything.
pub(super) fn facts(
    app: &App,
    regio: RegioInstelling,
    melding: &Melding,
    casus: &Casus,
    linked: &[MeldingId],
    te_bekijken: usize,
) -> Facts {
    let received = melding.ontvangst.as_ref().map(|o| o.ontvangen);
    let earlier = casus.meldingen.iter().filter(|m| received.is_some_and(|moment| m.ontvangen < moment));
    let mut eerdere: Vec<MeldingId> = earlier.map(|m| m.id).collect();
    eerdere.extend(linked.iter().filter(|id| !eerdere.contains(id)).copied().collect::<Vec<_>>());
    Facts { wet: app.wet, eerdere, te_bekijken, regio }
}
