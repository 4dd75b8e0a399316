//! To whom a melding can be given.

use super::Do;
use crate::{App, AppError, ports::Account};
use access::{Aanvrager, Actie, mag_ooit};
use veiligthuis::melding::Command;

/// The people of the region of who asks, without themselves, who can make a veiligheidsbeoordeling; by name.
pub async fn colleagues(app: &App, wie: &Aanvrager) -> Result<Vec<Account>, AppError> {
    let region = app.accounts.accounts(Some(wie.organisatie())).await?;
    let fitting = region.into_iter().filter(|account| account.id != wie.account() && can_take(account, wie));
    Ok(fitting.collect())
}

fn can_take(account: &Account, wie: &Aanvrager) -> bool {
    account.actief
        && account.organisatie == wie.organisatie()
        && account.rollen.iter().any(|rol| mag_ooit(*rol, Actie::BeoordelingMaken))
}

/// A melding goes only to a colleague: an account of another organisation, or one without the role, would hold it without
/// ever seeing it.
pub(super) async fn check(app: &App, wie: &Aanvrager, what: &Do) -> Result<(), AppError> {
    let Do::Commands(commands) = what else { return Ok(()) };
    for command in commands {
        let Command::GeefAanCollega { aan } = command else { continue };
        let account = app.accounts.account(*aan).await?;
        if !account.is_some_and(|account| can_take(&account, wie)) {
            return Err(AppError::Refused {
                code: "collega-onbekend",
                zin: "Deze collega kan de melding niet overnemen. Kies iemand uit de lijst.".to_owned(),
            });
        }
    }
    Ok(())
}
