//! Invitations: the only way to a first password. No default account exists.

use super::{PasswordFault, check_password};
use crate::{
    App, AppError,
    ports::{Account, Instelling, Organisatie, StoreError},
};
use access::{Rol, Soort};
use kernel::{AccountId, OrganisatieId};

/// Seconds in which the first administrator must use the token from the console.
const CONSOLE: i64 = 15 * 60;
/// Seconds in which somebody must use an invitation: three days.
const INVITATION: i64 = 3 * 24 * 60 * 60;

/// On a store without accounts: makes the first administrator and gives the one-time token to print on the console.
/// `None` when there is an account that can sign in.
pub async fn first_administrator(app: &App) -> Result<Option<String>, StoreError> {
    let accounts = app.accounts.accounts(None).await?;
    if accounts.iter().any(|a| !a.wachtwoord.is_empty()) {
        return Ok(None);
    }
    let account = match accounts.into_iter().next() {
        Some(waiting) => waiting,
        None => make_administrator(app).await?,
    };
    token_for(app, account.id, CONSOLE).await.map(Some)
}

async fn make_administrator(app: &App) -> Result<Account, StoreError> {
    let organisatie = Organisatie {
        id: OrganisatieId::new(app.ids.fresh()),
        naam: "Beheer van deze installatie".to_owned(),
        soort: Soort::Installatie,
        kader: String::new(),
        regio: None,
        instelling: Instelling::default(),
    };
    app.accounts.put_organisatie(&organisatie).await?;
    let account = new_account(app, "beheer", "Eerste beheerder", organisatie.id, vec![Rol::Beheerder]);
    app.accounts.put_account(&account).await?;
    Ok(account)
}

pub(super) fn new_account(app: &App, inlognaam: &str, naam: &str, org: OrganisatieId, rollen: Vec<Rol>) -> Account {
    Account {
        id: AccountId::new(app.ids.fresh()),
        inlognaam: inlognaam.to_owned(),
        naam: naam.to_owned(),
        organisatie: org,
        rollen,
        wachtwoord: String::new(),
        totp: None,
        totp_gebruikt: None,
        actief: true,
        mislukt: 0,
        wacht_tot: None,
    }
}

/// Makes an invitation for an account; gives the token, to be handed over by a safe way.
pub async fn invite(app: &App, account: AccountId) -> Result<String, StoreError> {
    token_for(app, account, INVITATION).await
}

async fn token_for(app: &App, account: AccountId, seconds: i64) -> Result<String, StoreError> {
    let (token, hash) = app.secrets.new_token();
    app.accounts.put_invitation(&hash, account, app.clock.now().plus_seconden(seconds)).await?;
    Ok(token)
}

/// Uses an invitation: sets the password of its account. The password is checked first, so that a weak one does not use the
/// token up. One-time codes are set up at the first sign-in.
pub async fn accept_invitation(app: &App, token: &str, password: &str) -> Result<Account, AppError> {
    check_password(password, &[]).map_err(weak)?;
    let hash = app.secrets.hash_token(token.trim());
    let now = app.clock.now();
    let id = app.accounts.take_invitation(&hash, now).await?.ok_or_else(|| AppError::Refused {
        code: "uitnodiging-verlopen",
        zin:
            "Deze code werkt niet meer. Vraag uw beheerder om een nieuwe. Bent u de eerste beheerder? Start Thuisbaken \
              opnieuw; er komt een nieuwe code in beeld."
                .to_owned(),
    })?;
    let mut account = app.accounts.account(id).await?.ok_or(AppError::NotForYou)?;
    account.wachtwoord = app.secrets.hash_password(password).await;
    account.totp = None;
    account.totp_gebruikt = None;
    app.accounts.put_account(&account).await?;
    app.accounts.end_sessions(account.id).await?;
    Ok(account)
}

fn weak(fault: PasswordFault) -> AppError {
    AppError::Refused { code: fault.code(), zin: fault.to_string() }
}
