//! Every account that somebody keeps, per organisation.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::account::demo::rollen,
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Actie, handeling::AccountsBeheren, mag_ooit};
use application::{
    account::{Overview, overview},
    ports::Account,
};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "account/beheer.html")]
pub(in crate::pages::account) struct Beheerpagina {
    p: Page,
    groepen: Vec<Groep>,
    koppen: Vec<String>,
    /// Who looks keeps the organisations too.
    organisaties: bool,
}

struct Groep {
    naam: String,
    soort: &'static str,
    id: String,
    rijen: Vec<Rij>,
}

struct Rij {
    pad: String,
    naam: String,
    inlognaam: String,
    rollen: String,
    stand: Stand,
}

/// Whether an account can sign in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::pages::account) enum Stand {
    /// A password was chosen.
    Actief,
    /// Waits for its first password.
    Uitgenodigd,
    /// Stopped.
    Uit,
}

impl Stand {
    pub(in crate::pages::account) fn of(account: &Account) -> Self {
        match (account.actief, account.wachtwoord.is_empty()) {
            (false, _) => Self::Uit,
            (true, true) => Self::Uitgenodigd,
            (true, false) => Self::Actief,
        }
    }
    pub(in crate::pages::account) const fn code(self) -> &'static str {
        match self {
            Self::Actief => "actief",
            Self::Uitgenodigd => "uitgenodigd",
            Self::Uit => "uit",
        }
    }
    /// The colour of its badge; the word says it too.
    pub(in crate::pages::account) const fn kleur(self) -> &'static str {
        match self {
            Self::Actief => "success",
            Self::Uitgenodigd => "warning",
            Self::Uit => "neutral",
        }
    }
}

impl Rij {
    fn of(l: Taal, account: &Account) -> Self {
        Self {
            pad: format!("/beheer/accounts/{}", account.id),
            naam: account.naam.clone(),
            inlognaam: account.inlognaam.clone(),
            rollen: rollen(l, &account.rollen),
            stand: Stand::of(account),
        }
    }
}

impl Beheerpagina {
    pub(in crate::pages::account) fn new(page: Page, all: Overview, organisaties: bool) -> Self {
        let l = page.l;
        let group = |organisatie: application::ports::Organisatie| {
            let own = all.accounts.iter().filter(|account| account.organisatie == organisatie.id);
            let rijen = own.map(|account| Rij::of(l, account)).collect();
            Groep { naam: organisatie.naam, soort: organisatie.soort.code(), id: organisatie.id.to_string(), rijen }
        };
        let koppen = vec![l.t("beheer-naam"), l.t("inlognaam"), l.t("beheer-rollen"), l.t("beheer-stand")];
        let groepen = all.organisaties.into_iter().map(group).collect();
        let titel = l.t("beheer-titel");
        Self { p: page.met_titel(titel), groepen, koppen, organisaties }
    }
}

pub(super) async fn toon(toegang: Toegang<AccountsBeheren>, State(state): State<AppState>, page: Page) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let all = overview(&state.app, wie).await?;
    let also = wie.rollen().iter().any(|rol| mag_ooit(*rol, Actie::OrganisatiesBeheren));
    bladzijde(Beheerpagina::new(page, all, also))
}
