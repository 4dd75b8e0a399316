//! Setting up one-time codes at the first sign-in. The secret is shown once, after a button; a first code shows that it
//! works.

use super::{
    binnen::{binnen, terug_uit_adres, terug_uit_formulier},
    code::halverwege,
    qr::Qr,
    zinnen,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    bezoek::session_token,
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Inloggen;
use application::account::{Signed, TotpSetup, begin_totp, confirm_code};
use askama::Template;
use axum::{extract::State, http::HeaderMap};

const BEVESTIGEN: &str = "/inloggen/codes-instellen/bevestigen";

/// Why codes, and which app.
#[derive(Template)]
#[template(path = "account/codes.html")]
pub(super) struct Uitlegpagina {
    p: Page,
    terug: String,
}

impl Uitlegpagina {
    pub(super) fn new(page: Page, terug: String) -> Self {
        let titel = page.l.t("codes-titel");
        Self { p: page.met_titel(titel), terug }
    }
}

/// The secret, and the form for the first code. Without the secret when the first code was wrong.
#[derive(Template)]
#[template(path = "account/codes_geheim.html")]
pub(super) struct Geheimpagina {
    p: Page,
    f: Form,
    terug: String,
    geheim: Option<Geheim>,
    /// Where to begin again, with another secret.
    opnieuw: &'static str,
}

/// The secret as it is shown.
struct Geheim {
    groepen: String,
    link: String,
    qr: Option<Qr>,
}

impl Geheimpagina {
    /// With the secret, once.
    pub(super) fn met_geheim(page: Page, f: Form, terug: String, opnieuw: &'static str, setup: &TotpSetup) -> Self {
        let groups: Vec<&str> =
            (0..setup.base32.len()).step_by(4).filter_map(|at| setup.base32.get(at..at + 4)).collect();
        let geheim = Geheim { groepen: groups.join(" "), link: setup.link.clone(), qr: Qr::of(&setup.link) };
        Self { geheim: Some(geheim), ..Self::zonder_geheim(page, f, terug, opnieuw) }
    }
    /// The form alone.
    pub(super) fn zonder_geheim(page: Page, f: Form, terug: String, opnieuw: &'static str) -> Self {
        let titel = page.l.t("codes-geheim-titel");
        Self { p: page.met_titel(titel).met_fout(f.heeft_fouten()), f, terug, geheim: None, opnieuw }
    }
}

pub(super) async fn toon(toegang: Toegang<Inloggen>, page: Page) -> Antwoord {
    let terug = terug_uit_adres(toegang.bezoek());
    match halverwege(toegang.bezoek(), false, &terug) {
        Ok(_) => bladzijde(Uitlegpagina::new(page, terug)),
        Err(elsewhere) => verder(elsewhere),
    }
}

pub(super) async fn maak(
    toegang: Toegang<Inloggen>,
    State(state): State<AppState>,
    page: Page,
    begin: Begin,
    formulier: Formulier,
) -> Antwoord {
    let terug = terug_uit_formulier(&formulier);
    let account = match halverwege(toegang.bezoek(), false, terug) {
        Ok(account) => account,
        Err(elsewhere) => return verder(elsewhere),
    };
    let setup = begin_totp(&state.app, account).await?;
    let mut form = begin.form(&page, Waarden::leeg(), None);
    BEVESTIGEN.clone_into(&mut form.pad);
    bladzijde(Geheimpagina::met_geheim(page, form, terug.to_owned(), "/inloggen/codes-instellen", &setup))
}

pub(super) async fn toon_bevestigen(toegang: Toegang<Inloggen>, page: Page, begin: Begin) -> Antwoord {
    let terug = terug_uit_adres(toegang.bezoek());
    if let Err(elsewhere) = halverwege(toegang.bezoek(), false, &terug) {
        return verder(elsewhere);
    }
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Geheimpagina::zonder_geheim(page, form, terug, "/inloggen/codes-instellen"))
}

pub(super) async fn bevestig(
    toegang: Toegang<Inloggen>,
    State(state): State<AppState>,
    page: Page,
    headers: HeaderMap,
    formulier: Formulier,
) -> Antwoord {
    let terug = terug_uit_formulier(&formulier);
    let account = match halverwege(toegang.bezoek(), false, terug) {
        Ok(account) => account,
        Err(_) if matches!(*toegang.bezoek().wie, Signed::Out) => return verder("/inloggen?bericht=te-laat"),
        Err(elsewhere) => return verder(elsewhere),
    };
    let (l, mut fouten) = (page.l, Fouten::geen());
    let code = zinnen::code(&mut fouten, l, formulier.tekst(zinnen::CODE));
    if fouten.is_leeg() {
        let token = session_token(&state, &headers).unwrap_or_default();
        match confirm_code(&state.app, &token, account, code).await {
            Ok(token) => return binnen(&state, &headers, token, terug).await,
            Err(refusal) => zinnen::inloggen(&mut fouten, l, zinnen::CODE, refusal)?,
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Geheimpagina::zonder_geheim(page, form, terug.to_owned(), "/inloggen/codes-instellen"))
}
