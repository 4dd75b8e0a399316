//! One-time codes on another telephone. The old ones work until the first right code of the new.

use super::{
    binnen::met_koekje,
    codes::Geheimpagina,
    zinnen::{self, CODE, WACHTWOORD},
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
use application::{
    AppError,
    account::{OwnRefusal, begin_renewal, confirm_renewal},
};
use askama::Template;
use axum::extract::State;

const BEGIN: &str = "/account/codes";
const BEVESTIGEN: &str = "/account/codes/bevestigen";

#[derive(Template)]
#[template(path = "account/eigen_codes.html")]
pub(super) struct Codespagina {
    p: Page,
    f: Form,
}

impl Codespagina {
    pub(super) fn new(page: Page, f: Form) -> Self {
        let titel = page.l.t("codes-anders-titel");
        Self { p: onder_account(page).met_titel(titel).met_fout(f.heeft_fouten()), f }
    }
}

fn onder_account(page: Page) -> Page {
    let boven = page.l.t("account-titel");
    page.onder(boven, "/account")
}

pub(super) async fn toon(_: Toegang<EigenAccount>, page: Page, begin: Begin) -> Antwoord {
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Codespagina::new(page, form))
}

pub(super) async fn maak(
    toegang: Toegang<EigenAccount>,
    State(state): State<AppState>,
    page: Page,
    begin: Begin,
    formulier: Formulier,
) -> Antwoord {
    let (l, mut fouten) = (page.l, Fouten::geen());
    let wachtwoord = formulier.tekst(WACHTWOORD);
    if wachtwoord.is_empty() {
        fouten.bij(WACHTWOORD, l.t("wachtwoord-leeg"));
    }
    let code = zinnen::code(&mut fouten, l, formulier.tekst(CODE));
    if fouten.is_leeg() {
        match begin_renewal(&state.app, toegang.aanvrager()?, wachtwoord, code).await {
            Ok(setup) => {
                let mut form = begin.form(&page, Waarden::leeg(), None);
                BEVESTIGEN.clone_into(&mut form.pad);
                let page = onder_account(page);
                return bladzijde(Geheimpagina::met_geheim(page, form, String::new(), BEGIN, &setup));
            }
            Err(refusal) => zinnen::eigen(&mut fouten, l, refusal)?,
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Codespagina::new(page, form))
}

pub(super) async fn toon_bevestigen(_: Toegang<EigenAccount>, page: Page, begin: Begin) -> Antwoord {
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Geheimpagina::zonder_geheim(onder_account(page), form, String::new(), BEGIN))
}

pub(super) async fn bevestig(
    toegang: Toegang<EigenAccount>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let (l, mut fouten) = (page.l, Fouten::geen());
    let code = zinnen::code(&mut fouten, l, formulier.tekst(CODE));
    if fouten.is_leeg() {
        match confirm_renewal(&state.app, toegang.aanvrager()?, code).await {
            Ok(token) => return Ok(met_koekje(verder("/account?bericht=codes")?, &session_cookie(&state, token))),
            // No new secret waits, or it waited too long: begin again.
            Err(OwnRefusal::App(AppError::NotForYou)) => return verder(BEGIN),
            Err(refusal) => zinnen::eigen(&mut fouten, l, refusal)?,
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Geheimpagina::zonder_geheim(onder_account(page), form, String::new(), BEGIN))
}
