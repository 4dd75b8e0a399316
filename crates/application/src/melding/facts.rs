//! What a decision on a melding needs to know.

use crate::{App, AppError, ports::Instelling};
use kernel::{Lezing, OrganisatieId};
use veiligthuis::{
    AnkerTienWeken, RegioInstelling, TermijnBijOmzetting,
    casus::Casus,
    melding::{Facts, Melding},
};

/// The settings of a region in the words of Veilig Thuis.
pub(crate) async fn regio(app: &App, id: OrganisatieId) -> Result<RegioInstelling, AppError> {
    let organisatie = app.accounts.organisatie(id).await?.ok_or(AppError::NotForYou)?;
    let keuze: Instelling = organisatie.instelling;
    Ok(RegioInstelling {
        lezing: if keuze.t2_in_werkdagen { Lezing::Werkdagen } else { Lezing::DagenAtw },
        anker: if keuze.t4_vanaf_besluit { AnkerTienWeken::Besluit } else { AnkerTienWeken::Ontvangst },
        omzetting: if keuze.t4_opnieuw_bij_omzetting {
            TermijnBijOmzetting::Nieuw
        } else {
            TermijnBijOmzetting::LooptDoor
        },
        ..RegioInstelling::standaard()
    })
}

/// The facts for a melding in its casus: the other meldingen of the casus are the earlier ones that must be weighed.
pub(super) fn facts(app: &App, regio: RegioInstelling, melding: &Melding, casus: &Casus) -> Facts {
    let received = melding.ontvangst.as_ref().map(|o| o.ontvangen);
    let earlier = casus.meldingen.iter().filter(|m| received.is_some_and(|moment| m.ontvangen < moment));
    Facts { wet: app.wet, eerdere: earlier.map(|m| m.id).collect(), regio }
}
