//! Choosing a first password with a code from the console or the administrator. The code is typed, never part of an
//! address: addresses stay behind in histories and logs.

use super::zinnen::{self, NIEUW};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Inloggen;
use application::account::accept_invitation;
use askama::Template;
use axum::extract::State;

const UITNODIGING: &str = "uitnodiging";
/// Which field a refusal is about.
const VELDEN: [(&str, &str); 5] = [
    ("uitnodiging-verlopen", UITNODIGING),
    ("wachtwoord-te-kort", NIEUW[0]),
    ("wachtwoord-te-lang", NIEUW[0]),
    ("wachtwoord-bevat-naam", NIEUW[0]),
    ("wachtwoord-te-simpel", NIEUW[0]),
];

#[derive(Template)]
#[template(path = "account/uitnodiging.html")]
pub(super) struct Uitnodigingpagina {
    p: Page,
    f: Form,
}

impl Uitnodigingpagina {
    pub(super) fn new(page: Page, f: Form) -> Self {
        let titel = page.l.t("uitnodiging-titel");
        Self { p: page.met_titel(titel).met_fout(f.heeft_fouten()), f }
    }
}

#[derive(Template)]
#[template(path = "account/uitnodiging_klaar.html")]
pub(super) struct Klaarpagina {
    p: Page,
    inlognaam: String,
}

impl Klaarpagina {
    pub(super) fn new(page: Page, inlognaam: String) -> Self {
        let titel = page.l.t("uitnodiging-klaar-titel");
        Self { p: page.met_titel(titel), inlognaam }
    }
}

pub(super) async fn toon(_: Toegang<Inloggen>, page: Page, begin: Begin) -> Antwoord {
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Uitnodigingpagina::new(page, form))
}

pub(super) async fn ontvang(
    _: Toegang<Inloggen>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let (l, mut fouten) = (page.l, Fouten::geen());
    let code = formulier.tekst(UITNODIGING);
    if code.trim().is_empty() {
        fouten.bij(UITNODIGING, l.t("uitnodiging-leeg"));
    }
    let [new, again] = NIEUW.map(|field| formulier.tekst(field));
    let new = zinnen::nieuw_wachtwoord(&mut fouten, l, new, again);
    if fouten.is_leeg() {
        match accept_invitation(&state.app, code, new).await {
            Ok(account) => return bladzijde(Klaarpagina::new(page, account.inlognaam)),
            Err(refusal) => zinnen::regel(&mut fouten, l, &VELDEN, refusal)?,
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Uitnodigingpagina::new(page, form))
}
