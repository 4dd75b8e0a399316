//! One account: what is known of it, and the buttons.

use super::{accounts::Stand, onder_beheer};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, verder},
    pages::account::demo::rollen,
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::AccountsBeheren;
use application::{
    account::{see_account, set_active},
    ports::{Account, Organisatie},
};
use askama::Template;
use axum::extract::State;
use kernel::AccountId;

#[derive(Template)]
#[template(path = "account/beheer_account.html")]
pub(in crate::pages::account) struct Accountpagina {
    p: Page,
    pad: String,
    /// Not `naam`: that is a parameter of the macro that shows it.
    mens: String,
    inlognaam: String,
    organisatie: String,
    rollen: String,
    stand: Stand,
    codes: bool,
    /// It is the account of who looks: it can not be stopped here.
    eigen: bool,
}

impl Accountpagina {
    pub(in crate::pages::account) fn new(page: Page, account: Account, organisatie: Organisatie, eigen: bool) -> Self {
        let titel = page.l.t("beheer-account-titel");
        Self {
            pad: format!("/beheer/accounts/{}", account.id),
            rollen: rollen(page.l, &account.rollen),
            stand: Stand::of(&account),
            codes: account.has_codes(),
            p: onder_beheer(page).met_titel(titel),
            mens: account.naam,
            inlognaam: account.inlognaam,
            organisatie: organisatie.naam,
            eigen,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AccountId>,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let (account, organisatie) = see_account(&state.app, wie, id).await?;
    bladzijde(Accountpagina::new(page, account, organisatie, wie.account() == id))
}

pub(super) async fn zet_aan(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    Id(id): Id<AccountId>,
) -> Antwoord {
    set_active(&state.app, toegang.aanvrager()?, id, true).await?;
    verder(format!("/beheer/accounts/{id}"))
}

pub(super) async fn zet_uit(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    Id(id): Id<AccountId>,
) -> Antwoord {
    set_active(&state.app, toegang.aanvrager()?, id, false).await?;
    verder(format!("/beheer/accounts/{id}"))
}
