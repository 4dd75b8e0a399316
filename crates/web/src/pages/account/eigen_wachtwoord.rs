//! Changing the own password.

use super::{
    binnen::met_koekje,
    zinnen::{self, NIEUW, WACHTWOORD},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    bezoek::session_cookie,
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::Toegang,
};
use access::handeling::EigenAccount;
use application::account::change_password;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "account/eigen_wachtwoord.html")]
pub(super) struct Wachtwoordpagina {
    p: Page,
    f: Form,
}

impl Wachtwoordpagina {
    pub(super) fn new(page: Page, f: Form) -> Self {
        let (titel, boven) = (page.l.t("wachtwoord-titel"), page.l.t("account-titel"));
        Self { p: page.met_titel(titel).onder(boven, "/account").met_fout(f.heeft_fouten()), f }
    }
}

pub(super) async fn toon(_: Toegang<EigenAccount>, page: Page, begin: Begin) -> Antwoord {
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Wachtwoordpagina::new(page, form))
}

pub(super) async fn ontvang(
    toegang: Toegang<EigenAccount>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let (l, mut fouten) = (page.l, Fouten::geen());
    let old = formulier.tekst(WACHTWOORD);
    if old.is_empty() {
        fouten.bij(WACHTWOORD, l.t("wachtwoord-leeg"));
    }
    let [new, again] = NIEUW.map(|field| formulier.tekst(field));
    let new = zinnen::nieuw_wachtwoord(&mut fouten, l, new, again);
    if fouten.is_leeg() {
        match change_password(&state.app, toegang.aanvrager()?, old, new).await {
            Ok(token) => {
                return Ok(met_koekje(verder("/account?bericht=wachtwoord")?, &session_cookie(&state, token)));
            }
            Err(refusal) => zinnen::eigen(&mut fouten, l, refusal)?,
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Wachtwoordpagina::new(page, form))
}
