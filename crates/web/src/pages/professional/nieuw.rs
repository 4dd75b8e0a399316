//! A new dossier: one question.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden, weigering},
    pagina::Page,
    route::Toegang,
};
use access::handeling::DossierOpenen;
use application::{AppError, dossier::open};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "professional/nieuw.html")]
struct Nieuw {
    p: Page,
    f: Form,
}

impl Nieuw {
    fn new(page: Page, f: Form) -> Self {
        let (titel, boven) = (page.l.t("nieuw-titel"), page.l.t("dossiers-kort"));
        Self { p: page.met_titel(titel).onder(boven, super::pad::LIJST).met_fout(f.heeft_fouten()), f }
    }
}

pub(super) async fn toon(_: Toegang<DossierOpenen>, page: Page, begin: Begin) -> Antwoord {
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Nieuw::new(page, form))
}

pub(super) async fn ontvang(
    toegang: Toegang<DossierOpenen>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    let notitie = fouten.tekst_of_leeg(page.l, "notitie", formulier.tekst("notitie"));
    if fouten.is_leeg() {
        // Where the answer leads, the use case knows: it makes the id.
        match open(&state.app, toegang.aanvrager()?, formulier.meta(super::pad::LIJST), notitie).await {
            Ok(done) => return verder(done.path),
            Err(AppError::Refused { code, zin }) => fouten.algemeen(weigering(page.l, code, &zin)),
            Err(other @ (AppError::NotForYou | AppError::Store(_))) => return Err(other.into()),
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Nieuw::new(page, form))
}
