//! A new account, and its invitation: shown once, on the answer to the form itself, so that it stands in no address.

use super::{gekozen_rollen, onder_beheer, rolkeuzes};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::account::zinnen,
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::AccountsBeheren;
use application::{
    account::{INVITATION_DAYS, NewAccount, Opened, invite_again, open_account, overview},
    ports::{Account, Organisatie},
};
use askama::Template;
use axum::extract::State;
use kernel::{AccountId, OrganisatieId};

/// Which field a refusal is about.
pub(super) const VELDEN: [(&str, &str); 4] = [
    ("naam-vorm", "naam"),
    ("inlognaam-vorm", "inlognaam"),
    ("inlognaam-bestaat", "inlognaam"),
    ("rol-past-niet", "rol"),
];

#[derive(Template)]
#[template(path = "account/beheer_nieuw.html")]
pub(in crate::pages::account) struct Nieuwpagina {
    p: Page,
    f: Form,
    organisatie: String,
    rollen: Vec<Keuze>,
}

impl Nieuwpagina {
    pub(in crate::pages::account) fn new(page: Page, f: Form, organisatie: Organisatie) -> Self {
        let titel = page.l.t("beheer-nieuw-titel");
        let rollen = rolkeuzes(page.l, organisatie.soort);
        Self {
            p: onder_beheer(page).met_titel(titel).met_fout(f.heeft_fouten()),
            f,
            organisatie: organisatie.naam,
            rollen,
        }
    }
}

#[derive(Template)]
#[template(path = "account/beheer_uitnodiging.html")]
pub(in crate::pages::account) struct Uitnodigingpagina {
    p: Page,
    naam: String,
    inlognaam: String,
    code: String,
    dagen: i64,
    account: String,
}

impl Uitnodigingpagina {
    pub(in crate::pages::account) fn new(page: Page, account: &Account, code: String) -> Self {
        let titel = page.l.t("beheer-uitnodiging-titel");
        Self {
            p: onder_beheer(page).met_titel(titel),
            naam: account.naam.clone(),
            inlognaam: account.inlognaam.clone(),
            code,
            dagen: INVITATION_DAYS,
            account: format!("/beheer/accounts/{}", account.id),
        }
    }
}

/// The organisation, when it is one of those that somebody keeps the accounts of.
async fn organisatie(
    state: &AppState,
    toegang: &Toegang<AccountsBeheren>,
    id: OrganisatieId,
) -> Result<Organisatie, Fout> {
    let all = overview(&state.app, toegang.aanvrager()?).await?;
    all.organisaties.into_iter().find(|organisatie| organisatie.id == id).ok_or(Fout::NietVoorU)
}

pub(super) async fn toon(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<OrganisatieId>,
    begin: Begin,
) -> Antwoord {
    let organisatie = organisatie(&state, &toegang, id).await?;
    let form = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Nieuwpagina::new(page, form, organisatie))
}

pub(super) async fn ontvang(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<OrganisatieId>,
    formulier: Formulier,
) -> Antwoord {
    let new = NewAccount {
        inlognaam: formulier.tekst("inlognaam").to_owned(),
        naam: formulier.tekst("naam").to_owned(),
        organisatie: id,
        rollen: gekozen_rollen(formulier.waarden().alle("rol")),
    };
    let mut fouten = Fouten::geen();
    let velden = [
        ("naam", formulier.tekst("naam"), "naam-vorm"),
        ("inlognaam", formulier.tekst("inlognaam"), "inlognaam-vorm"),
        ("rol", formulier.tekst("rol"), "rol-past-niet"),
    ];
    zinnen::leeg(&mut fouten, page.l, &velden);
    if fouten.is_leeg() {
        match open_account(&state.app, toegang.aanvrager()?, formulier.meta("/beheer"), new).await {
            Ok(Opened::Now(account, code)) => return bladzijde(Uitnodigingpagina::new(page, &account, code)),
            Ok(Opened::Before(path)) => return verder(path),
            Err(refusal) => zinnen::regel(&mut fouten, page.l, &VELDEN, refusal)?,
        }
    }
    let organisatie = organisatie(&state, &toegang, id).await?;
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Nieuwpagina::new(page, form, organisatie))
}

pub(super) async fn uitnodiging(
    toegang: Toegang<AccountsBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AccountId>,
) -> Antwoord {
    let (account, code) = invite_again(&state.app, toegang.aanvrager()?, id).await?;
    bladzijde(Uitnodigingpagina::new(page, &account, code))
}
