//! The list of frameworks.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Openbaar;
use askama::Template;
use axum::extract::State;
use meldcode::kader::{Kader, Status};

#[derive(Template)]
#[template(path = "paginas/kaders.html")]
struct Kaders {
    p: Page,
    rijen: Vec<Rij>,
}

/// One framework in its newest version.
struct Rij {
    pad: String,
    naam: String,
    sector: String,
    versie: String,
    concept: bool,
}

impl Rij {
    fn of(kader: &Kader) -> Self {
        Self {
            pad: format!("/kaders/{}", kader.versie.id),
            naam: kader.naam.clone(),
            sector: kader.sector.clone(),
            versie: kader.versie.versie.clone(),
            concept: kader.status == Status::Draft,
        }
    }
}

pub(super) async fn toon(_: Toegang<Openbaar>, State(state): State<AppState>, page: Page) -> Antwoord {
    let kaders = &state.app.kaders;
    let mut rijen: Vec<Rij> = kaders.ids().into_iter().filter_map(|id| kaders.huidige(id)).map(Rij::of).collect();
    rijen.sort_by(|a, b| a.naam.cmp(&b.naam));
    let titel = page.l.t("kaders-titel");
    bladzijde(Kaders { p: page.met_titel(titel), rijen })
}
