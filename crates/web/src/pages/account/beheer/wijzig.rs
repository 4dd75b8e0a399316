//! Another name or other roles for an account.

use super::{gekozen_rollen, nieuw::VELDEN, onder_beheer, rolkeuzes};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::account::zinnen,
    pagina::Page,
    route::{Id, Toegang},
};
use access::{Soort, handeling::AccountsBeheren};
use application::account::{change_account, see_account};
use askama::Template;
use axum::extract::State;
use kernel::AccountId;

#[derive(Template)]
#[template(path = "account/beheer_wijzig.html")]
pub(in crate::pages::account) struct Wijzigpagina {
    p: Page,
    f: Form,
    account: String,
    rollen: Vec<Keuze>,
}

impl Wijzigpagina {
    pub(in crate::pages::account) fn new(page: Page, f: Form, id: AccountId, soort: Soort) -> Self {
        let (titel, boven) = (page.l.t("beheer-wijzig-titel"), page.l.t("beheer-account-titel"));
        let account = format!("/beheer/accounts/{id}");
        let rollen = rolkeuzes(page.l, soort);
        let p = onder_beheer(page).onder(boven, account.clone()).met_titel(titel).met_fout(f.heeft_fouten());
        Self { p, f, account, rollen }
    }
}

pub(super) async fn toon(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AccountId>,
    begin: Begin,
) -> Antwoord {
    let (account, organisatie) = see_account(&state.app, toegang.aanvrager()?, id).await?;
    let now = account.rollen.iter().fold(Waarden::leeg().met("naam", &account.naam), |w, rol| w.met("rol", rol.code()));
    let form = begin.form(&page, now, None);
    bladzijde(Wijzigpagina::new(page, form, id, organisatie.soort))
}

pub(super) async fn ontvang(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AccountId>,
    formulier: Formulier,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let account = format!("/beheer/accounts/{id}");
    let rollen = gekozen_rollen(formulier.waarden().alle("rol"));
    let mut fouten = Fouten::geen();
    let (naam, rol) = (formulier.tekst("naam"), formulier.tekst("rol"));
    zinnen::leeg(&mut fouten, page.l, &[("naam", naam, "naam-vorm"), ("rol", rol, "rol-past-niet")]);
    if fouten.is_leeg() {
        match change_account(&state.app, wie, formulier.meta(&account), id, naam, rollen).await {
            Ok(()) => return verder(account),
            Err(refusal) => zinnen::regel(&mut fouten, page.l, &VELDEN, refusal)?,
        }
    }
    let (_, organisatie) = see_account(&state.app, wie, id).await?;
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Wijzigpagina::new(page, form, id, organisatie.soort))
}
