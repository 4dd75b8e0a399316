//! A session: 15 minutes without use, 10 hours at most (ASVS; `security.md` promises).

use crate::{
    App,
    ports::{Account, Organisatie, Session, StoreError},
};
use access::Aanvrager;
use kernel::Moment;

/// Seconds without use after which a session ends.
pub(super) const IDLE: i64 = 15 * 60;
/// Seconds after which a session ends, however much it is used.
const ABSOLUTE: i64 = 10 * 60 * 60;
/// A session in which the one-time code was not given yet lasts this many seconds.
const HALF: i64 = 10 * 60;
/// Use is written down at most once in so many seconds: a page view is no reason to write.
const TOUCH: i64 = 60;

/// Somebody who signed in with both factors.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub account: Account,
    /// Where they work.
    pub organisatie: Organisatie,
    /// The same, for the table of `access`.
    pub aanvrager: Aanvrager,
}

/// What a session cookie stands for.
pub enum Signed {
    /// Nobody: no session, or it ended.
    Out,
    /// The password was right; the one-time code is still to come.
    Half(Account),
    /// Signed in.
    In(Box<SignedIn>),
}

/// Looks a session up by the token in the cookie, and ends it when its time is over.
pub async fn resume(app: &App, token: &str) -> Result<Signed, StoreError> {
    let hash = app.secrets.hash_token(token);
    let Some(mut session) = app.accounts.session(&hash).await? else { return Ok(Signed::Out) };
    let now = app.clock.now();
    if is_over(&session, now) {
        app.accounts.end_session(&hash).await?;
        return Ok(Signed::Out);
    }
    let Some(account) = app.accounts.account(session.account).await?.filter(|a| a.actief) else {
        app.accounts.end_session(&hash).await?;
        return Ok(Signed::Out);
    };
    if session.half {
        return Ok(Signed::Half(account));
    }
    let Some(organisatie) = app.accounts.organisatie(account.organisatie).await? else { return Ok(Signed::Out) };
    if now.seconden_sinds(session.gebruikt) >= TOUCH {
        session.gebruikt = now;
        app.accounts.put_session(&session).await?;
    }
    // An account whose roles do not fit its organisation can do nothing at all.
    let Ok(aanvrager) = Aanvrager::new(account.id, organisatie.id, organisatie.soort, &account.rollen) else {
        return Ok(Signed::Out);
    };
    Ok(Signed::In(Box::new(SignedIn { account, organisatie, aanvrager })))
}

fn is_over(session: &Session, now: Moment) -> bool {
    let idle = now.seconden_sinds(session.gebruikt);
    let age = now.seconden_sinds(session.begonnen);
    idle >= IDLE || age >= if session.half { HALF } else { ABSOLUTE }
}

/// Starts a session; gives the token for the cookie.
pub(super) async fn begin(app: &App, account: &Account, half: bool) -> Result<String, StoreError> {
    let (token, token_hash) = app.secrets.new_token();
    let now = app.clock.now();
    app.accounts.put_session(&Session { token_hash, account: account.id, half, begonnen: now, gebruikt: now }).await?;
    Ok(token)
}

/// Ends a session.
pub async fn sign_out(app: &App, token: &str) -> Result<(), StoreError> {
    app.accounts.end_session(&app.secrets.hash_token(token)).await
}
