//! The own account.

use super::demo::rollen;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::decode,
    pagina::Page,
    route::Toegang,
};
use access::handeling::EigenAccount;
use application::{account::see_own, ports::Account};
use askama::Template;
use axum::extract::State;

/// What just happened, when the address says so.
const BERICHTEN: [&str; 2] = ["wachtwoord", "codes"];

#[derive(Template)]
#[template(path = "account/eigen.html")]
pub(super) struct Accountpagina {
    p: Page,
    /// Not `naam`: that is a parameter of the macro that shows it.
    mens: String,
    inlognaam: String,
    organisatie: String,
    rollen: String,
    /// There is a password to change; in a demonstration there is none.
    wachtwoord: bool,
    bericht: Option<&'static str>,
}

impl Accountpagina {
    pub(super) fn new(page: Page, account: Account, organisatie: String, bericht: Option<&'static str>) -> Self {
        let titel = page.l.t("account-titel");
        Self {
            rollen: rollen(page.l, &account.rollen),
            p: page.met_titel(titel),
            mens: account.naam,
            inlognaam: account.inlognaam,
            organisatie,
            wachtwoord: !account.wachtwoord.is_empty(),
            bericht,
        }
    }
}

pub(super) async fn toon(toegang: Toegang<EigenAccount>, State(state): State<AppState>, page: Page) -> Antwoord {
    let signed = toegang.wie()?;
    let account = see_own(&state.app, &signed.aanvrager).await?;
    let (pairs, _) = decode(toegang.bezoek().vraag.as_bytes());
    let bericht = BERICHTEN.into_iter().find(|code| pairs.iter().any(|(name, text)| name == "bericht" && text == code));
    bladzijde(Accountpagina::new(page, account, signed.organisatie.naam.clone(), bericht))
}
