//! What lies around every page: headers, language and sign-in, forms from elsewhere, faults, time.

mod fouten;
mod koppen;
mod paniek;
mod schil;
mod vreemd;

pub(crate) use koppen::koppen;
pub(crate) use schil::schil;

use crate::{AppState, fout::Fout};
use axum::{Router, extract::DefaultBodyLimit, http::StatusCode};
use std::time::Duration;
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

/// The most time a page may take. A page is made in milliseconds; only a store that does not answer reaches this.
const MOST_TIME: Duration = Duration::from_secs(20);

/// What must stand inside the shell, so that the shell can make a page of it.
pub(crate) fn rond_bladzijden(router: Router<AppState>) -> Router<AppState> {
    router
        .fallback(async || Fout::NietVoorU)
        .method_not_allowed_fallback(async || Fout::Methode)
        // Forms count their own bytes, and give back what does not fit.
        .layer(DefaultBodyLimit::disable())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, MOST_TIME))
        .layer(CatchPanicLayer::custom(paniek::antwoord))
}
