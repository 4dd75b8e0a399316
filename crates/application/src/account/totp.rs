//! One-time codes (RFC 6238): set up once, asked at every sign-in.

use super::{
    SignInRefusal,
    attempts::{self, LONGEST_CODE},
    session, sign_in,
};
use crate::{
    App, AppError,
    ports::{AccessOutcome, Account, StoreError},
};
use access::Actie;

/// What somebody needs to put the secret into an app. Shown once.
pub struct TotpSetup {
    /// The secret in base32, to be typed.
    pub base32: String,
    /// The same as a link that an app on the same telephone opens, and as the text of a QR code.
    pub link: String,
}

impl TotpSetup {
    pub(super) fn new(account: &Account, base32: String) -> Self {
        let label: String = account.inlognaam.chars().flat_map(percent).collect();
        let link = format!("otpauth://totp/Thuisbaken:{label}?secret={base32}&issuer=Thuisbaken");
        Self { base32, link }
    }
}

/// A character of a name as it may stand in a link.
fn percent(c: char) -> Vec<char> {
    if c.is_ascii_alphanumeric() || "-._~".contains(c) {
        return vec![c];
    }
    let mut bytes = [0; 4];
    c.encode_utf8(&mut bytes).bytes().flat_map(|byte| format!("%{byte:02X}").chars().collect::<Vec<_>>()).collect()
}

/// Makes a new secret in a half session, for an account that has none: codes that work are never replaced by who knows the
/// password alone. The secret counts from the first right code on; until then it can be made again.
pub async fn begin_totp(app: &App, account: &Account) -> Result<TotpSetup, AppError> {
    let account = app.accounts.account(account.id).await?.ok_or(AppError::NotForYou)?;
    if account.has_codes() {
        return Err(AppError::NotForYou);
    }
    let (secret, base32) = app.secrets.new_totp();
    let setup = TotpSetup::new(&account, base32);
    app.accounts.put_account(&Account { totp: Some(secret), totp_gebruikt: None, ..account }).await?;
    Ok(setup)
}

/// Checks a code in a half session; ends the half session and gives the token of a whole one.
pub async fn confirm_code(app: &App, half_token: &str, account: &Account, code: &str) -> Result<String, SignInRefusal> {
    let account = use_code(app, account, code).await?;
    session::sign_out(app, half_token).await?;
    let token = session::begin(app, &account, false).await?;
    sign_in::log(app, Some(&account), Actie::Inloggen, AccessOutcome::Allowed).await?;
    Ok(token)
}

/// Uses a code up: each works once. One attempt at a time, so that codes sent at the same time can not all be tried.
pub(super) async fn use_code(app: &App, account: &Account, code: &str) -> Result<Account, SignInRefusal> {
    let now = app.clock.now();
    let key = app.secrets.hash_token(&format!("code {}", account.id));
    app.attempts.begin(&key, now, LONGEST_CODE).map_err(SignInRefusal::Wait)?;
    let account = app.accounts.account(account.id).await?.ok_or(StoreError::NotFound)?;
    if let Some(seconds) = account.wacht_tot.and_then(|until| attempts::wait(until, now)) {
        return Err(SignInRefusal::Wait(seconds));
    }
    let step = account.totp.as_ref().and_then(|secret| app.secrets.totp_step(secret, code.trim(), now));
    let used = match step {
        Some(step) => app.accounts.use_code(account.id, step).await?,
        None => false,
    };
    if !used {
        sign_in::count_failure(app, &account, now).await?;
        return Err(SignInRefusal::WrongCode);
    }
    app.attempts.forget(&key);
    Ok(Account { totp_gebruikt: step, mislukt: 0, wacht_tot: None, ..account })
}
