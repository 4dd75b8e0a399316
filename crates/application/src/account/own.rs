//! What somebody does with the own account. What changes how one signs in asks for the password again and ends every session.

use super::{PasswordFault, SignInRefusal, TotpSetup, attempts::LONGEST_CODE, check_password, session, totp};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, Account, Draft, DraftKey, StoreError, TotpSecret},
};
use access::{Aanvrager, handeling::EigenAccount};

/// Why the own account stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum OwnRefusal {
    /// The present password or code is wrong, or tried too often.
    #[error(transparent)]
    SignIn(#[from] SignInRefusal),
    /// The new password is not taken.
    #[error(transparent)]
    Weak(#[from] PasswordFault),
    /// Not there, or the store.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for OwnRefusal {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

/// A new secret waits so many seconds for its first right code. Until then the old codes work.
const RENEWAL: i64 = 10 * 60;
/// Where the new secret waits: sealed, among the drafts of its owner. No page has this path.
const RENEWAL_PATH: &str = "/account/codes#nieuw";
const SECRET: &str = "geheim";

/// The own account.
pub async fn see_own(app: &App, wie: &Aanvrager) -> Result<Account, AppError> {
    let permit = allow::<EigenAccount>(app, wie, Target::none(AccessObject::None)).await?;
    app.store.log(vec![entry(app, &permit, AccessObject::None)]).await?;
    app.accounts.account(wie.account()).await?.ok_or(AppError::NotForYou)
}

/// Ends every session of who asks, this one too.
pub async fn sign_out_everywhere(app: &App, wie: &Aanvrager) -> Result<(), AppError> {
    let account = see_own(app, wie).await?;
    Ok(app.accounts.end_sessions(account.id).await?)
}

/// Changes the password; gives the token of a new session.
pub async fn change_password(app: &App, wie: &Aanvrager, old: &str, new: &str) -> Result<String, OwnRefusal> {
    let account = see_own(app, wie).await?;
    check_own_password(app, &account, old).await?;
    check_password(new, &[&account.inlognaam, &account.naam])?;
    let wachtwoord = app.secrets.hash_password(new).await;
    fresh_session(app, Account { wachtwoord, ..account }).await
}

/// Makes a new secret for one-time codes, for who knows the password and has a code that works.
pub async fn begin_renewal(app: &App, wie: &Aanvrager, password: &str, code: &str) -> Result<TotpSetup, OwnRefusal> {
    let account = see_own(app, wie).await?;
    check_own_password(app, &account, password).await?;
    let account = totp::use_code(app, &account, code).await?;
    let (TotpSecret(sealed), base32) = app.secrets.new_totp();
    let hex: String = sealed.iter().map(|byte| format!("{byte:02x}")).collect();
    let fields = vec![(SECRET.to_owned(), hex)];
    let draft = Draft { path: RENEWAL_PATH.to_owned(), fields, kept_at: app.clock.now() };
    app.drafts.keep(&renewal_key(wie), &draft).await?;
    Ok(TotpSetup::new(&account, base32))
}

/// Replaces the secret by the new one when this is a right code of it; gives the token of a new session.
pub async fn confirm_renewal(app: &App, wie: &Aanvrager, code: &str) -> Result<String, OwnRefusal> {
    let now = app.clock.now();
    let account = see_own(app, wie).await?;
    let waiting = app.drafts.find(&renewal_key(wie)).await?;
    let waiting =
        waiting.filter(|draft| now.seconden_sinds(draft.kept_at) < RENEWAL).and_then(|draft| secret_in(&draft));
    let secret = waiting.ok_or(AppError::NotForYou)?;
    let key = app.secrets.hash_token(&format!("nieuwe code {}", account.id));
    app.attempts.begin(&key, now, LONGEST_CODE).map_err(SignInRefusal::Wait)?;
    let step = app.secrets.totp_step(&secret, code.trim(), now).ok_or(SignInRefusal::WrongCode)?;
    app.attempts.forget(&key);
    let token = fresh_session(app, Account { totp: Some(secret), totp_gebruikt: Some(step), ..account }).await?;
    app.drafts.discard(&renewal_key(wie)).await?;
    Ok(token)
}

fn renewal_key(wie: &Aanvrager) -> DraftKey {
    DraftKey::Account(wie.account(), RENEWAL_PATH.to_owned())
}

fn secret_in(draft: &Draft) -> Option<TotpSecret> {
    let hex = &draft.fields.iter().find(|(name, _)| name == SECRET)?.1;
    let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    (0..hex.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>().map(TotpSecret)
}

async fn check_own_password(app: &App, account: &Account, password: &str) -> Result<(), SignInRefusal> {
    let key = app.secrets.hash_token(&format!("eigen wachtwoord {}", account.id));
    app.attempts.begin(&key, app.clock.now(), LONGEST_CODE).map_err(SignInRefusal::Wait)?;
    if !app.secrets.verify_password(password, &account.wachtwoord).await {
        return Err(SignInRefusal::Wrong);
    }
    app.attempts.forget(&key);
    Ok(())
}

/// Stores the account, ends its sessions and begins one.
async fn fresh_session(app: &App, account: Account) -> Result<String, OwnRefusal> {
    app.accounts.put_account(&account).await?;
    app.accounts.end_sessions(account.id).await?;
    Ok(session::begin(app, &account, false).await?)
}
