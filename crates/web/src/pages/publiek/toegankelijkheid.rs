//! The accessibility statement: what is tested, and what is not.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Openbaar;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "paginas/toegankelijkheid.html")]
struct Verklaring {
    p: Page,
    contact: Option<String>,
}

pub(super) async fn toon(_: Toegang<Openbaar>, State(state): State<AppState>, page: Page) -> Antwoord {
    let titel = page.l.t("toegankelijkheid-titel");
    bladzijde(Verklaring { p: page.met_titel(titel), contact: state.settings.contact })
}
