//! The face: server-rendered pages that work without scripts, in Dutch and English.
//!
//! [`app`] makes the router. Every route declares its permission as a type ([`route::Toegang`]); every form keeps what was
//! typed ([`formulier`]); every word stands in `locales/`. How to add a page: `README.md` of this crate.

pub mod antwoord;
pub mod assets;
pub mod bezoek;
pub mod formulier;
pub mod fout;
pub mod laag;
pub mod pages;
pub mod pagina;
pub mod route;
mod state;
pub mod taal;

pub use state::{AppState, Settings};

use axum::{Router, middleware};

/// The whole face, ready to be served.
pub fn app(state: AppState) -> Router {
    serve(pages::routes(), state)
}

/// A face of these routes only, with everything around them: languages, sign-in, error pages, headers.
pub fn serve(routes: route::Routes, state: AppState) -> Router {
    let pages = laag::rond_bladzijden(routes.into_router())
        .layer(middleware::from_fn_with_state(state.clone(), laag::schil))
        .with_state(state);
    laag::koppen(pages.merge(assets::router()))
}
