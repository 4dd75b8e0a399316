//! The one-time code after the password.

use super::{
    binnen::{binnen, pad_met_terug, terug_uit_adres, terug_uit_formulier, thuis},
    zinnen,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    bezoek::{Bezoek, session_token},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Inloggen;
use application::{
    account::{Signed, confirm_code},
    ports::Account,
};
use askama::Template;
use axum::{extract::State, http::HeaderMap};

#[derive(Template)]
#[template(path = "account/code.html")]
pub(super) struct Codepagina {
    p: Page,
    f: Form,
    terug: String,
}

impl Codepagina {
    pub(super) fn new(page: Page, f: Form, terug: String) -> Self {
        let titel = page.l.t("code-titel");
        Self { p: page.met_titel(titel).met_fout(f.heeft_fouten()), f, terug }
    }
}

/// Who is halfway; or the path of the page where who is not has to be.
pub(super) fn halverwege<'a>(bezoek: &'a Bezoek, codes: bool, terug: &str) -> Result<&'a Account, String> {
    match &*bezoek.wie {
        Signed::Half(account) if account.has_codes() == codes => Ok(account),
        Signed::Half(_) if codes => Err(pad_met_terug("/inloggen/codes-instellen", terug)),
        Signed::Half(_) => Err(pad_met_terug("/inloggen/code", terug)),
        Signed::In(signed) => Err(thuis(&signed.aanvrager).to_owned()),
        Signed::Out => Err(pad_met_terug("/inloggen", terug)),
    }
}

pub(super) async fn toon(toegang: Toegang<Inloggen>, page: Page, begin: Begin) -> Antwoord {
    let terug = terug_uit_adres(toegang.bezoek());
    if let Err(elsewhere) = halverwege(toegang.bezoek(), true, &terug) {
        return verder(elsewhere);
    }
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Codepagina::new(page, form, terug))
}

pub(super) async fn ontvang(
    toegang: Toegang<Inloggen>,
    State(state): State<AppState>,
    page: Page,
    headers: HeaderMap,
    formulier: Formulier,
) -> Antwoord {
    let terug = terug_uit_formulier(&formulier);
    let account = match halverwege(toegang.bezoek(), true, terug) {
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
    opnieuw(Codepagina::new(page, form, terug.to_owned()))
}
