//! One visit: in which language, by whom, to which page. Made once per request by the shell, read by everything inside it.

use crate::{AppState, taal::Taal};
use application::{
    account::{self, Signed, SignedIn},
    ports::StoreError,
};
use axum::http::{HeaderMap, Method, Uri};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use kernel::AccountId;
use std::sync::Arc;

/// What is known about a request before its handler runs.
#[derive(Clone)]
pub struct Bezoek {
    /// Language of the answer.
    pub taal: Taal,
    /// The path that was asked for. Holds ids only.
    pub pad: String,
    /// The query of the path, without the language.
    pub vraag: String,
    /// Who asks.
    pub wie: Arc<Signed>,
    /// Whose session ran out just before this request: a form that comes with it is kept for this account only.
    pub verlopen: Option<AccountId>,
    /// The store is a demonstration.
    pub demo: bool,
}

const TAAL: &str = "taal";

impl Bezoek {
    /// Looks at the cookies and the address. Also gives the fault, when the store could not say who this is.
    pub async fn of(state: &AppState, method: &Method, headers: &HeaderMap, uri: &Uri) -> (Self, Option<StoreError>) {
        let jar = CookieJar::from_headers(headers);
        let (asked, vraag) = split_language(uri.query().unwrap_or_default());
        let kept = jar.get(TAAL).and_then(|cookie| Taal::from_code(cookie.value()));
        let mut bezoek = Self {
            taal: asked.or(kept).unwrap_or_default(),
            pad: uri.path().to_owned(),
            vraag,
            wie: Arc::new(Signed::Out),
            verlopen: None,
            demo: state.settings.demo,
        };
        let Some(token) = session_token(state, headers) else { return (bezoek, None) };
        match who(state, &token, method == Method::POST).await {
            Ok((wie, verlopen)) => {
                (bezoek.wie, bezoek.verlopen) = (Arc::new(wie), verlopen);
                (bezoek, None)
            }
            Err(fault) => (bezoek, Some(fault)),
        }
    }
    /// Who signed in with both factors.
    pub fn aangemeld(&self) -> Option<&SignedIn> {
        match &*self.wie {
            Signed::In(signed) => Some(signed),
            Signed::Half(_) | Signed::Out => None,
        }
    }
    /// The path of the sign-in, which afterwards leads back to this page.
    pub fn naar_aanmelden(&self) -> String {
        let vraag = if self.vraag.is_empty() { String::new() } else { format!("?{}", self.vraag) };
        format!("/inloggen?terug={}", encode(&format!("{}{vraag}", self.pad)))
    }
    /// Path and query of the same page in the other language.
    pub fn andere_taal(&self) -> String {
        let and = if self.vraag.is_empty() { String::new() } else { format!("{}&", self.vraag) };
        format!("{}?{and}{TAAL}={}", self.pad, self.taal.ander().code())
    }
}

/// Who the token stands for; and, for a form, whose session it was when it has just ended.
async fn who(state: &AppState, token: &str, form: bool) -> Result<(Signed, Option<AccountId>), StoreError> {
    let hash = state.app.secrets.hash_token(token);
    let before = if form { state.app.accounts.session(&hash).await? } else { None };
    let now = account::resume(&state.app, token).await?;
    let ended = match &now {
        Signed::Out => before.filter(|session| !session.half).map(|session| session.account),
        Signed::Half(_) | Signed::In(_) => None,
    };
    Ok((now, ended))
}

/// A text as it may stand in a query.
pub(crate) fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let one = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(one).collect()
}

/// The language in a query, and the query without it.
fn split_language(query: &str) -> (Option<Taal>, String) {
    let prefix = format!("{TAAL}=");
    let (language, rest): (Vec<&str>, Vec<&str>) = query.split('&').partition(|pair| pair.starts_with(&prefix));
    (language.last().and_then(|pair| Taal::from_code(&pair[prefix.len()..])), rest.join("&"))
}

/// The language that this request chooses with its address, as a cookie that stays.
pub(crate) fn chosen_language(uri: &Uri) -> Option<Cookie<'static>> {
    let taal = split_language(uri.query().unwrap_or_default()).0?;
    let cookie = Cookie::build((TAAL, taal.code())).path("/").http_only(true).same_site(SameSite::Lax);
    Some(cookie.permanent().build())
}

/// The name of the session cookie: bound to this host where the connection allows that.
const fn session_name(state: &AppState) -> &'static str {
    if state.settings.https { "__Host-baken" } else { "baken" }
}

/// The token in the session cookie.
pub fn session_token(state: &AppState, headers: &HeaderMap) -> Option<String> {
    CookieJar::from_headers(headers).get(session_name(state)).map(|cookie| cookie.value().to_owned())
}

/// The cookie that carries a session token. It ends with the browser; the server ends it sooner.
pub fn session_cookie(state: &AppState, token: String) -> Cookie<'static> {
    own_cookie(state, session_name(state), token)
}

/// The cookie that takes the session away.
pub fn no_session_cookie(state: &AppState) -> Cookie<'static> {
    let mut cookie = own_cookie(state, session_name(state), String::new());
    cookie.make_removal();
    cookie
}

/// A cookie that scripts can not read and that other sites never send along.
pub(crate) fn own_cookie(state: &AppState, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(state.settings.https)
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_keeps_its_query() {
        assert_eq!(encode("/werklijst?van=1&tot=2"), "/werklijst%3Fvan%3D1%26tot%3D2");
    }

    #[test]
    fn the_language_is_taken_out_of_the_query() {
        assert_eq!(split_language("a=1&taal=en&b=2"), (Some(Taal::En), "a=1&b=2".to_owned()));
        assert_eq!(split_language("taal=xx"), (None, String::new()));
        assert_eq!(split_language(""), (None, String::new()));
    }
}
