//! Everybody in the demonstration, one click away. Outside a demonstration this page does not exist.

use super::binnen::binnen;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::Formulier,
    fout::Fout,
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Rol, handeling::Inloggen};
use application::{
    account::{Next, SignInRefusal, demo_accounts, sign_in_demo},
    ports::{Account, Organisatie},
};
use askama::Template;
use axum::{extract::State, http::HeaderMap};

#[derive(Template)]
#[template(path = "account/demo.html")]
pub(super) struct Demopagina {
    p: Page,
    groepen: Vec<Groep>,
}

/// An organisation and who works there.
struct Groep {
    naam: String,
    soort: &'static str,
    mensen: Vec<Mens>,
}

struct Mens {
    id: String,
    naam: String,
    rollen: String,
    /// What one does in the first of the roles.
    uitleg: String,
}

impl Mens {
    fn of(l: Taal, account: &Account) -> Self {
        let first = account.rollen.first().map(|rol| l.tf("rol-doet", rol.code()));
        Self {
            id: account.id.to_string(),
            naam: account.naam.clone(),
            rollen: rollen(l, &account.rollen),
            uitleg: first.unwrap_or_default(),
        }
    }
}

/// Roles in words.
pub(super) fn rollen(l: Taal, rollen: &[Rol]) -> String {
    rollen.iter().map(|rol| l.tf("rol", rol.code())).collect::<Vec<_>>().join(", ")
}

impl Demopagina {
    pub(super) fn new(page: Page, accounts: &[Account], organisaties: Vec<Organisatie>) -> Self {
        let l = page.l;
        let place = |account: &&Account| account.rollen.first().and_then(|r| Rol::ALLE.iter().position(|rol| rol == r));
        let group = |organisatie: Organisatie| {
            let mut own: Vec<&Account> = accounts.iter().filter(|a| a.organisatie == organisatie.id).collect();
            own.sort_by_key(place);
            let mensen: Vec<Mens> = own.into_iter().map(|account| Mens::of(l, account)).collect();
            Groep { naam: organisatie.naam, soort: organisatie.soort.code(), mensen }
        };
        let mut organisaties = organisaties;
        organisaties.sort_by_key(|o| access::Soort::ALLE.iter().position(|soort| *soort == o.soort));
        let groepen = organisaties.into_iter().map(group).filter(|groep| !groep.mensen.is_empty()).collect();
        let titel = l.t("demo-titel");
        Self { p: page.met_titel(titel), groepen }
    }
}

pub(super) async fn toon(_: Toegang<Inloggen>, State(state): State<AppState>, page: Page) -> Antwoord {
    if !state.settings.demo {
        return Err(Fout::NietVoorU);
    }
    let (accounts, organisaties) = demo_accounts(&state.app).await?.ok_or(Fout::NietVoorU)?;
    bladzijde(Demopagina::new(page, &accounts, organisaties))
}

pub(super) async fn kies(
    _: Toegang<Inloggen>,
    State(state): State<AppState>,
    headers: HeaderMap,
    formulier: Formulier,
) -> Antwoord {
    if !state.settings.demo {
        return Err(Fout::NietVoorU);
    }
    let account = formulier.tekst("account").parse().map_err(|_| Fout::NietVoorU)?;
    match sign_in_demo(&state.app, account).await {
        Ok(Next::Done(token) | Next::Code(token) | Next::SetUpCodes(token)) => {
            binnen(&state, &headers, token, "").await
        }
        Err(SignInRefusal::Store(error)) => Err(error.into()),
        Err(SignInRefusal::Wrong | SignInRefusal::Wait(_) | SignInRefusal::WrongCode) => Err(Fout::NietVoorU),
    }
}
