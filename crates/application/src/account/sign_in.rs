//! Signing in: a password, then a one-time code.

use super::session;
use crate::{
    App,
    ports::{AccessEntry, AccessObject, AccessOutcome, Account, StoreError},
};
use access::{Actie, Doel};
use kernel::{AccountId, Actor, Moment};

/// What comes after a right password.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    #[error("Er is een paar keer een verkeerd wachtwoord ingevuld. Wacht {0} seconden en probeer het opnieuw.")]
    Wait(i64),
    /// The code is wrong, too old, or was used before.
    #[error("Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app en vul die in.")]
    WrongCode,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Checks a name and a password. Takes as long for a name that does not exist.
pub async fn sign_in(app: &App, inlognaam: &str, password: &str) -> Result<Next, SignInRefusal> {
    let now = app.clock.now();
    let found = app.accounts.account_by_name(inlognaam.trim()).await?.filter(|a| a.actief);
    if let Some(seconds) = found.as_ref().and_then(|account| seconds_to_wait(account, now)) {
        return Err(SignInRefusal::Wait(seconds));
    }
    let hash = found.as_ref().map_or("", |account| account.wachtwoord.as_str());
    let right = app.secrets.verify_password(password, hash).await;
    let Some(mut account) = found else {
        log(app, None, now, AccessOutcome::Refused("onbekende-naam")).await?;
        return Err(SignInRefusal::Wrong);
    };
    if !right {
        count_failure(app, &mut account, now).await?;
        return Err(SignInRefusal::Wrong);
    }
    // A secret that never gave a right code was not set up: the person may have closed the page.
    if account.totp.is_none() || account.totp_gebruikt.is_none() {
        return Ok(Next::SetUpCodes(session::begin(app, &account, true).await?));
    }
    Ok(Next::Code(session::begin(app, &account, true).await?))
}

/// Signs in without password or code, in a demonstration only.
pub async fn sign_in_demo(app: &App, account: AccountId) -> Result<Next, SignInRefusal> {
    if !app.accounts.is_demo().await? {
        return Err(SignInRefusal::Wrong);
    }
    let account = app.accounts.account(account).await?.filter(|a| a.actief).ok_or(SignInRefusal::Wrong)?;
    let token = session::begin(app, &account, false).await?;
    log(app, Some(&account), app.clock.now(), AccessOutcome::Allowed).await?;
    Ok(Next::Done(token))
}

/// Remembers a failure: a short pause that grows to a minute and always ends (no lock-out: an abuser could lock out a
/// caseworker).
pub(super) async fn count_failure(app: &App, account: &mut Account, now: Moment) -> Result<(), StoreError> {
    account.mislukt = account.mislukt.saturating_add(1);
    let pause = if account.mislukt <= 3 { 1 } else { (1_i64 << (account.mislukt - 3).min(6)).min(60) };
    account.wacht_tot = Some(now.plus_seconden(pause));
    app.accounts.put_account(account).await?;
    log(app, Some(account), now, AccessOutcome::Refused("verkeerd-geheim")).await
}

pub(super) fn seconds_to_wait(account: &Account, now: Moment) -> Option<i64> {
    let until = account.wacht_tot?;
    (until > now).then(|| until.seconden_sinds(now) + 1)
}

pub(super) async fn log(
    app: &App,
    account: Option<&Account>,
    at: Moment,
    outcome: AccessOutcome,
) -> Result<(), StoreError> {
    let actor = account.and_then(|a| {
        let rol = a.rollen.first()?.code();
        Some(Actor { account: a.id, rol, organisatie: a.organisatie })
    });
    let object = AccessObject::None;
    let entry = AccessEntry { at, actor, actie: Actie::Inloggen, doel: Doel::Eigen, object, outcome };
    app.store.log(vec![entry]).await.map(|_| ())
}
