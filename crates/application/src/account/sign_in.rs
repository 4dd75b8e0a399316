//! Signing in: a password, then a one-time code.
//!
//! Another door (a passkey, the organisation's own sign-in) ends where this one does: in a session that [`super::session`]
//! begins, half or whole. It gets a file of its own beside this one and one more variant of [`Next`].

use super::{
    attempts::{self, LONGEST_PASSWORD},
    session,
};
use crate::{
    App,
    ports::{AccessEntry, AccessObject, AccessOutcome, Account, Organisatie, StoreError},
};
use access::{Actie, Doel};
use kernel::{AccountId, Actor, Moment};

/// What comes after a right password.
#[derive(Clone, PartialEq, Eq)]
pub enum Next {
    /// The one-time code. Holds the token of the half session.
    Code(String),
    /// One-time codes must be set up first. Holds the token of the half session.
    SetUpCodes(String),
    /// Nothing (demonstration only). Holds the token of the session.
    Done(String),
}

/// Why signing in failed.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SignInRefusal {
    /// Name or password is wrong: one and the same, so that nobody learns which accounts exist.
    #[error("Deze combinatie van inlognaam en wachtwoord klopt niet. Kijk beide na en probeer het opnieuw.")]
    Wrong,
    /// Too many attempts in a short time; holds the seconds to wait. The pause always ends by itself.
    #[error("Er is een paar keer iets verkeerds ingevuld. Wacht {0} seconden en probeer het opnieuw.")]
    Wait(i64),
    /// The code is wrong, too old, or was used before.
    #[error("Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app en vul die in.")]
    WrongCode,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Checks a name and a password. A name that does not exist gets the same answers, after the same work and the same pauses.
pub async fn sign_in(app: &App, inlognaam: &str, password: &str) -> Result<Next, SignInRefusal> {
    let now = app.clock.now();
    let key = app.secrets.hash_token(&format!("wachtwoord {}", inlognaam.trim().to_lowercase()));
    app.attempts.begin(&key, now, LONGEST_PASSWORD).map_err(SignInRefusal::Wait)?;
    let found = app.accounts.account_by_name(inlognaam.trim()).await?.filter(|a| a.actief);
    let hash = found.as_ref().map_or("", |account| account.wachtwoord.as_str());
    let right = app.secrets.verify_password(password, hash).await;
    match found {
        None => {
            log(app, None, Actie::Inloggen, AccessOutcome::Refused("onbekende-naam")).await?;
            Err(SignInRefusal::Wrong)
        }
        Some(account) if !right => {
            log(app, Some(&account), Actie::Inloggen, AccessOutcome::Refused("verkeerd-geheim")).await?;
            Err(SignInRefusal::Wrong)
        }
        Some(account) => {
            app.attempts.forget(&key);
            let token = session::begin(app, &account, true).await?;
            Ok(if account.has_codes() { Next::Code(token) } else { Next::SetUpCodes(token) })
        }
    }
}

/// Everybody who can sign in with one click, and where they work. `None` outside a demonstration.
pub async fn demo_accounts(app: &App) -> Result<Option<(Vec<Account>, Vec<Organisatie>)>, StoreError> {
    if !app.accounts.is_demo().await? {
        return Ok(None);
    }
    let mut accounts = app.accounts.accounts(None).await?;
    accounts.retain(|account| account.actief);
    Ok(Some((accounts, app.accounts.organisaties().await?)))
}

/// Signs in without password or code, in a demonstration only.
pub async fn sign_in_demo(app: &App, account: AccountId) -> Result<Next, SignInRefusal> {
    if !app.accounts.is_demo().await? {
        return Err(SignInRefusal::Wrong);
    }
    let account = app.accounts.account(account).await?.filter(|a| a.actief).ok_or(SignInRefusal::Wrong)?;
    let token = session::begin(app, &account, false).await?;
    log(app, Some(&account), Actie::Inloggen, AccessOutcome::Allowed).await?;
    Ok(Next::Done(token))
}

/// Remembers a wrong one-time code: a pause that grows and always ends (no lock-out: an abuser could lock out a caseworker).
pub(super) async fn count_failure(app: &App, account: &Account, now: Moment) -> Result<(), StoreError> {
    let pause = attempts::pause(account.mislukt.saturating_add(1), attempts::LONGEST_CODE);
    app.accounts.count_wrong_code(account.id, now.plus_seconden(pause)).await?;
    log(app, Some(account), Actie::Inloggen, AccessOutcome::Refused("verkeerde-code")).await
}

pub(super) async fn log(
    app: &App,
    account: Option<&Account>,
    actie: Actie,
    outcome: AccessOutcome,
) -> Result<(), StoreError> {
    let actor = account.and_then(|a| {
        let rol = a.rollen.first()?.code();
        Some(Actor { account: a.id, rol, organisatie: a.organisatie })
    });
    let (at, object) = (app.clock.now(), AccessObject::None);
    let entry = AccessEntry { at, actor, actie, doel: Doel::Eigen, aanleiding: None, object, outcome };
    app.store.log(vec![entry]).await.map(|_| ())
}
