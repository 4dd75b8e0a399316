//! Where to report a leak (RFC 9116). Without a contact in the configuration there is no such file.

use crate::{AppState, antwoord::Antwoord, fout::Fout, route::Toegang};
use access::handeling::Openbaar;
use axum::{extract::State, http::header, response::IntoResponse};

/// How long the file says that it holds, in seconds: half a year.
const HOLDS: i64 = 180 * 24 * 60 * 60;

pub(super) async fn toon(_: Toegang<Openbaar>, State(state): State<AppState>) -> Antwoord {
    let contact = state.settings.contact.as_deref().ok_or(Fout::NietVoorU)?;
    let expires = state.app.clock.now().plus_seconden(HOLDS).iso();
    let text = format!("Contact: mailto:{contact}\nExpires: {expires}\nPreferred-Languages: nl, en\n");
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
