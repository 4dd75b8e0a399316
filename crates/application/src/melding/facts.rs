//! What a decision on a melding needs to know.

use crate::{App, AppError};
use kernel::OrganisatieId;
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

/// The facts for a melding in its casus: the other meldingen of the casus are the earlier ones that must be weighed.
pub(super) fn facts(app: &App, regio: RegioInstelling, melding: &Melding, casus: &Casus) -> Facts {
    let received = melding.ontvangst.as_ref().map(|o| o.ontvangen);
    let earlier = casus.meldingen.iter().filter(|m| received.is_some_and(|moment| m.ontvangen < moment));
    Facts { wet: app.wet, eerdere: earlier.map(|m| m.id).collect(), regio }
}
