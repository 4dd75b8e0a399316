//! To whom a casus can be given.

use crate::{App, AppError, ports::Account};
use access::{Aanvrager, Actie, mag_ooit};
use veiligthuis::casus::Command;

/// The people of the region of who asks, without themselves, who can carry out a casus; by name.
pub async fn colleagues(app: &App, wie: &Aanvrager) -> Result<Vec<Account>, AppError> {
    let region = app.accounts.accounts(Some(wie.organisatie())).await?;
    let fitting = region.into_iter().filter(|account| account.id != wie.account() && can_take(account, wie));
    Ok(fitting.collect())
}

fn can_take(account: &Account, wie: &Aanvrager) -> bool {
    account.actief
        && account.organisatie == wie.organisatie()
        && account.rollen.iter().any(|rol| mag_ooit(*rol, Actie::CasusBewerken))
}

/// A casus goes only to a colleague who can work on it.
pub(super) async fn check(app: &App, wie: &Aanvrager, commands: &[Command]) -> Result<(), AppError> {
    for command in commands {
        let Command::GeefAanCollega { aan } = command else { continue };
        let account = app.accounts.account(*aan).await?;
        if !account.is_some_and(|account| can_take(&account, wie)) {
            return Err(AppError::Refused {
                code: "collega-onbekend",
                zin: "Deze collega kan de casus niet overnemen. Kies iemand uit de lijst.".to_owned(),
            });
        }
    }
    Ok(())
}
