//! A form that comes in after the sign-in ran out. Its text is kept under a random ticket, for whose session it was only.

use super::{Waarden, decode, is_own};
use crate::{AppState, bezoek::own_cookie};
use application::ports::{Draft, DraftKey, StoreError};
use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar};
use kernel::AccountId;
use uuid::Uuid;

/// Whose text this is; stands in the sealed draft itself, so that nobody else's sign-in can claim it.
const VAN: &str = "_van";

const fn name(state: &AppState) -> &'static str {
    if state.settings.https { "__Host-kaartje" } else { "kaartje" }
}

/// Keeps a form; gives the cookie with the ticket.
pub(crate) async fn bewaar(
    state: &AppState,
    van: AccountId,
    pad: &str,
    body: &[u8],
) -> Result<Cookie<'static>, StoreError> {
    let (mut fields, _) = decode(body);
    fields.retain(|(name, _)| !is_own(name));
    fields.push((VAN.to_owned(), van.to_string()));
    let ticket = state.app.ids.fresh();
    let draft = Draft { path: pad.to_owned(), fields, kept_at: state.app.clock.now() };
    state.app.drafts.keep(&DraftKey::Ticket(ticket), &draft).await?;
    Ok(own_cookie(state, name(state), ticket.to_string()))
}

/// After a sign-in: gives the kept text to who typed it, and the path of its form to go to. Somebody else gets nothing, and
/// then the text is thrown away. Call it with the account that has just signed in, and send [`weg`] along.
pub async fn verzilver(
    state: &AppState,
    headers: &HeaderMap,
    account: AccountId,
) -> Result<Option<String>, StoreError> {
    let jar = CookieJar::from_headers(headers);
    let Some(ticket) = jar.get(name(state)).and_then(|cookie| cookie.value().parse::<Uuid>().ok()) else {
        return Ok(None);
    };
    let key = DraftKey::Ticket(ticket);
    let Some(draft) = state.app.drafts.find(&key).await? else { return Ok(None) };
    if Waarden::from(draft.fields).tekst(VAN) != account.to_string() {
        state.app.drafts.discard(&key).await?;
        return Ok(None);
    }
    state.app.drafts.claim(ticket, account, state.app.clock.now()).await
}

/// The cookie that takes the ticket away.
pub fn weg(state: &AppState) -> Cookie<'static> {
    let mut cookie = own_cookie(state, name(state), String::new());
    cookie.make_removal();
    cookie
}
