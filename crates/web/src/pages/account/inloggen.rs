//! Name and password.

use super::{
    binnen::{binnen, halverwege, pad_met_terug, terug_uit_adres, terug_uit_formulier, thuis},
    zinnen::{self, WACHTWOORD},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden, decode},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Inloggen;
use application::account::{Next, sign_in};
use askama::Template;
use axum::{extract::State, http::HeaderMap};

/// What just happened, when the address says so.
const BERICHTEN: [&str; 3] = ["uitgelogd", "overal-uitgelogd", "te-laat"];

#[derive(Template)]
#[template(path = "account/inloggen.html")]
pub(super) struct Inlogpagina {
    p: Page,
    f: Form,
    terug: String,
    bericht: Option<&'static str>,
}

impl Inlogpagina {
    pub(super) fn new(page: Page, f: Form, terug: String, bericht: Option<&'static str>) -> Self {
        let titel = page.l.t("inloggen-titel");
        Self { p: page.met_titel(titel).met_fout(f.heeft_fouten()), f, terug, bericht }
    }
}

pub(super) async fn toon(toegang: Toegang<Inloggen>, page: Page, begin: Begin) -> Antwoord {
    let bezoek = toegang.bezoek();
    if let Some(signed) = bezoek.aangemeld() {
        return verder(thuis(&signed.aanvrager));
    }
    let (pairs, _) = decode(bezoek.vraag.as_bytes());
    let bericht = BERICHTEN.into_iter().find(|code| pairs.iter().any(|(name, text)| name == "bericht" && text == code));
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Inlogpagina::new(page, form, terug_uit_adres(bezoek), bericht))
}

pub(super) async fn ontvang(
    _: Toegang<Inloggen>,
    State(state): State<AppState>,
    page: Page,
    headers: HeaderMap,
    formulier: Formulier,
) -> Antwoord {
    let (l, mut fouten) = (page.l, Fouten::geen());
    let (inlognaam, wachtwoord) = (formulier.tekst("inlognaam"), formulier.tekst(WACHTWOORD));
    let terug = terug_uit_formulier(&formulier);
    if inlognaam.trim().is_empty() {
        fouten.bij("inlognaam", l.t("inlognaam-leeg"));
    }
    if wachtwoord.is_empty() {
        fouten.bij(WACHTWOORD, l.t("wachtwoord-leeg"));
    }
    if fouten.is_leeg() {
        match sign_in(&state.app, inlognaam, wachtwoord).await {
            Ok(Next::Code(token)) => {
                let next = verder(pad_met_terug("/inloggen/code", terug))?;
                return halverwege(&state, &headers, token, next).await;
            }
            Ok(Next::SetUpCodes(token)) => {
                let next = verder(pad_met_terug("/inloggen/codes-instellen", terug))?;
                return halverwege(&state, &headers, token, next).await;
            }
            Ok(Next::Done(token)) => return binnen(&state, &headers, token, terug).await,
            Err(refusal) => zinnen::inloggen(&mut fouten, l, "inlognaam", refusal)?,
        }
    }
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Inlogpagina::new(page, form, terug.to_owned(), None))
}
