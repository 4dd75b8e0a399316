//! One-time codes (RFC 6238): set up once, asked at every sign-in.

use super::{SignInRefusal, session, sign_in};
use crate::{
    App,
    ports::{AccessOutcome, Account, StoreError},
};

/// What somebody needs to put the secret into an app. Shown once.
pub struct TotpSetup {
    /// The secret in base32, to be typed.
    pub base32: String,
}

/// Makes a new secret for an account that has none. It counts from the first right code on: until then the account is
/// asked to set it up again.
pub async fn begin_totp(app: &App, account: &Account) -> Result<TotpSetup, StoreError> {
    let (secret, base32) = app.secrets.new_totp();
    let changed = Account { totp: Some(secret), totp_gebruikt: None, ..account.clone() };
    app.accounts.put_account(&changed).await?;
    Ok(TotpSetup { base32 })
}

/// Checks a code in a half session; ends the half session and gives the token of a whole one. A code works once.
pub async fn confirm_code(app: &App, half_token: &str, account: &Account, code: &str) -> Result<String, SignInRefusal> {
    let now = app.clock.now();
    if let Some(seconds) = sign_in::seconds_to_wait(account, now) {
        return Err(SignInRefusal::Wait(seconds));
    }
    let step = account.totp.as_ref().and_then(|secret| app.secrets.totp_step(secret, code.trim(), now));
    let fresh = step.filter(|step| account.totp_gebruikt.is_none_or(|used| *step > used));
    let mut account = account.clone();
    let Some(step) = fresh else {
        sign_in::count_failure(app, &mut account, now).await?;
        return Err(SignInRefusal::WrongCode);
    };
    account.totp_gebruikt = Some(step);
    account.mislukt = 0;
    account.wacht_tot = None;
    app.accounts.put_account(&account).await?;
    session::sign_out(app, half_token).await?;
    let token = session::begin(app, &account, false).await?;
    sign_in::log(app, Some(&account), now, AccessOutcome::Allowed).await?;
    Ok(token)
}
