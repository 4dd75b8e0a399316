//! The shell: finds out who visits in which language, lets the page be made, and makes pages of what went wrong.

use super::{MOST_TIME, fouten, vreemd};
use crate::{
    AppState,
    bezoek::{Bezoek, chosen_language},
    formulier::{MOST_BYTES, kaartje, read},
    fout::{Fout, Getypt},
};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::cookie::Cookie;
use tokio::time::timeout;

/// Around every page.
pub(crate) async fn schil(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (bezoek, fault) = Bezoek::of(&state, request.method(), request.headers(), request.uri()).await;
    let language = chosen_language(request.uri());
    let mut response = match fault {
        Some(fault) => fouten::bladzijde(&state, &bezoek, fault.into(), Vec::new()).await,
        None if vreemd::is_vreemd(request.method(), request.uri(), request.headers()) => {
            fouten::bladzijde(&state, &bezoek, Fout::Vreemd, Vec::new()).await
        }
        None => inside(&state, &bezoek, request, next).await,
    };
    if let Some(cookie) = language {
        set_cookie(&mut response, &cookie);
    }
    response
}

async fn inside(state: &AppState, bezoek: &Bezoek, mut request: Request, next: Next) -> Response {
    let posted = request.method() == Method::POST && bezoek.aangemeld().is_none();
    let sent = match if posted { set_aside(&mut request).await } else { Ok(None) } {
        Ok(sent) => sent,
        Err(fout) => return fouten::bladzijde(state, bezoek, fout, Vec::new()).await,
    };
    request.extensions_mut().insert(bezoek.clone());
    let mut response = next.run(request).await;
    let typed = response.extensions_mut().remove::<Getypt>().unwrap_or_default();
    match response.extensions_mut().remove::<Fout>().or_else(|| bare(&response)) {
        None => response,
        Some(Fout::Aanmelden { bewaren }) => to_sign_in(state, bezoek, sent.filter(|_| bewaren)).await,
        Some(fout) => fouten::bladzijde(state, bezoek, fout, typed).await,
    }
}

/// Keeps a copy of a form that comes in without a sign-in: its page can not read it any more once it was refused.
async fn set_aside(request: &mut Request) -> Result<Option<Bytes>, Fout> {
    let body = std::mem::replace(request.body_mut(), Body::empty());
    // Outside the clock of the pages: nobody may hold a connection by never finishing a form.
    let bytes = timeout(MOST_TIME, read(body)).await.map_err(|_| Fout::TeLang)??;
    *request.body_mut() = Body::from(bytes.clone());
    Ok(Some(bytes))
}

/// The way to the sign-in. What was sent is kept for whose session ran out; when nobody knows whose it was, it is given back
/// on the page itself.
async fn to_sign_in(state: &AppState, bezoek: &Bezoek, sent: Option<Bytes>) -> Response {
    let (cookie, typed) = match (sent, bezoek.verlopen) {
        (Some(sent), Some(van)) if sent.len() <= MOST_BYTES => {
            match kaartje::bewaar(state, van, &bezoek.pad, &sent).await {
                Ok(cookie) => (Some(cookie), Vec::new()),
                Err(error) => return fouten::bladzijde(state, bezoek, error.into(), fouten::getypt(&sent)).await,
            }
        }
        (Some(sent), _) => (None, fouten::getypt(&sent)),
        (None, _) => (None, Vec::new()),
    };
    let mut response = if typed.is_empty() {
        fouten::naar_aanmelden(bezoek)
    } else {
        fouten::bladzijde(state, bezoek, Fout::Aanmelden { bewaren: false }, typed).await
    };
    if let Some(cookie) = cookie {
        set_cookie(&mut response, &cookie);
    }
    response
}

/// The reason of an answer that has no page: made by a layer, not by a handler.
fn bare(response: &Response) -> Option<Fout> {
    if response.headers().contains_key(header::CONTENT_TYPE) {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST => Some(Fout::NietVoorU),
        StatusCode::METHOD_NOT_ALLOWED => Some(Fout::Methode),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Fout::TeGroot),
        StatusCode::SERVICE_UNAVAILABLE => Some(Fout::TeLang),
        status if status.is_server_error() => Some(Fout::storing(status)),
        _ => None,
    }
}

fn set_cookie(response: &mut Response, cookie: &Cookie<'_>) {
    if let Ok(value) = cookie.to_string().parse() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
