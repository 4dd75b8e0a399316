//! A new organisation, or another name, framework, region or choice for one. What is asked depends on its kind.

use super::onder_beheer;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::account::zinnen,
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::{Soort, handeling::OrganisatiesBeheren};
use application::{
    AppError, Done,
    account::{OrganisatieKeuze, add_organisation, change_organisation, organisations, see_organisation},
    ports::{Instelling, Organisatie},
};
use askama::Template;
use axum::extract::State;
use kernel::OrganisatieId;
use meldcode::kader::Kaders;
use veiligthuis::MeldingNaarAdvies;

const LIJST: &str = "/beheer/organisaties";
/// Which field a refusal is about.
const VELDEN: [(&str, &str); 5] = [
    ("naam-vorm", "naam"),
    ("kader-onbekend", "kader"),
    ("regio-onbekend", "regio"),
    ("bewaren-vorm", "bewaren"),
    ("wachtcheck-vorm", "wachtcheck"),
];
/// Both readings of a term, the default first.
const T2: [&str; 2] = ["werkdagen", "dagen"];
const T4: [&str; 2] = ["besluit", "ontvangst"];
/// What a conversion of Voorwaarden & Vervolg into an onderzoek does to the ten weeks, the default first.
const OMZETTING: [&str; 2] = ["loopt-door", "opnieuw"];

#[derive(Template)]
#[template(path = "account/organisatie.html")]
pub(in crate::pages::account) struct Organisatiepagina {
    p: Page,
    f: Form,
    /// Stable code of the kind.
    soort: &'static str,
    kaders: Vec<Keuze>,
    regios: Vec<Keuze>,
    t2: Vec<Keuze>,
    t4: Vec<Keuze>,
    omzetting: Vec<Keuze>,
    naar_advies: Vec<Keuze>,
}

impl Organisatiepagina {
    pub(in crate::pages::account) fn new(
        page: Page,
        f: Form,
        soort: Soort,
        all: &[Organisatie],
        kaders: &Kaders,
    ) -> Self {
        let l = page.l;
        let (titel, boven) = (l.tf("organisatie-titel", soort.code()), l.t("organisaties-titel"));
        let name = |id: &str| kaders.huidige(id).map_or_else(|| id.to_owned(), |kader| kader.naam.clone());
        let regios = all.iter().filter(|o| o.soort == Soort::VeiligThuis);
        Self {
            kaders: kaders.ids().into_iter().map(|id| Keuze::new(id, name(id))).collect(),
            regios: regios.map(|o| Keuze::new(o.id.to_string(), &o.naam)).collect(),
            t2: keuzes(l, "t2", T2),
            t4: keuzes(l, "t4", T4),
            omzetting: keuzes(l, "omzetting", OMZETTING),
            naar_advies: MeldingNaarAdvies::ALLE
                .iter()
                .map(|keuze| {
                    let code = keuze.code();
                    Keuze::new(code, l.tf("naar-advies", code)).met_uitleg(l.tf("naar-advies-uitleg", code))
                })
                .collect(),
            p: onder_beheer(page).onder(boven, LIJST).met_titel(titel).met_fout(f.heeft_fouten()),
            soort: soort.code(),
            f,
        }
    }
}

/// Two readings with what each means.
fn keuzes(l: Taal, field: &str, codes: [&str; 2]) -> Vec<Keuze> {
    let key = |code: &str| format!("{field}-{code}");
    let choice = |code| Keuze::new(code, l.tf("termijn", &key(code))).met_uitleg(l.tf("termijn-uitleg", &key(code)));
    codes.map(choice).to_vec()
}

/// What a form says when it is shown for the first time.
fn waarden(o: &Organisatie) -> Waarden {
    let reading = |codes: [&'static str; 2], first: bool| codes[usize::from(!first)];
    Waarden::leeg()
        .met("naam", &o.naam)
        .met("kader", &o.kader)
        .met_als("regio", o.regio)
        .met("t2", reading(T2, o.instelling.t2_in_werkdagen))
        .met("t4", reading(T4, o.instelling.t4_vanaf_besluit))
        .met("omzetting", reading(OMZETTING, !o.instelling.t4_opnieuw_bij_omzetting))
        .met("naar_advies", o.instelling.melding_naar_advies.code())
        .met("bewaren", o.instelling.advies_bewaren_maanden)
        .met("wachtcheck", o.instelling.wachtcheck_werkdagen)
}

/// What was filled in. A region that can not be read is a region that does not exist.
fn keuze(formulier: &Formulier) -> Result<OrganisatieKeuze, Fout> {
    let regio = formulier.tekst("regio");
    let regio = if regio.is_empty() { None } else { Some(regio.parse().map_err(|_| Fout::NietVoorU)?) };
    Ok(OrganisatieKeuze {
        naam: formulier.tekst("naam").to_owned(),
        kader: formulier.tekst("kader").to_owned(),
        regio,
        instelling: Instelling {
            t2_in_werkdagen: formulier.tekst("t2") != T2[1],
            t4_vanaf_besluit: formulier.tekst("t4") != T4[1],
            t4_opnieuw_bij_omzetting: formulier.tekst("omzetting") == OMZETTING[1],
            ..advieskeuze(formulier)
        },
    })
}

/// What a region chooses about advice and about what waits. A number that can not be read is no number.
fn advieskeuze(formulier: &Formulier) -> Instelling {
    let standaard = Instelling::default();
    let maanden = formulier.tekst("bewaren").trim();
    Instelling {
        melding_naar_advies: MeldingNaarAdvies::van_code(formulier.tekst("naar_advies"))
            .unwrap_or(standaard.melding_naar_advies),
        advies_bewaren_maanden: maanden.parse().unwrap_or(0),
        wachtcheck_werkdagen: formulier.tekst("wachtcheck").trim().parse().unwrap_or(0),
        ..standaard
    }
}

/// The kinds that can be added; the installation itself exists already.
fn nieuwe_soort(code: &str) -> Result<Soort, Fout> {
    Soort::van_code(code).filter(|soort| *soort != Soort::Installatie).ok_or(Fout::NietVoorU)
}

pub(super) async fn toon_nieuw(
    toegang: Toegang<OrganisatiesBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(code): Id<String>,
    begin: Begin,
) -> Antwoord {
    let soort = nieuwe_soort(&code)?;
    let all = organisations(&state.app, toegang.aanvrager()?).await?;
    let standaard = Instelling::default();
    let voorstel = Waarden::leeg()
        .met("t2", T2[0])
        .met("t4", T4[0])
        .met("omzetting", OMZETTING[0])
        .met("naar_advies", standaard.melding_naar_advies.code())
        .met("bewaren", standaard.advies_bewaren_maanden)
        .met("wachtcheck", standaard.wachtcheck_werkdagen);
    let form = begin.form(&page, voorstel, None);
    bladzijde(Organisatiepagina::new(page, form, soort, &all, &state.app.kaders))
}

pub(super) async fn ontvang_nieuw(
    toegang: Toegang<OrganisatiesBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(code): Id<String>,
    formulier: Formulier,
) -> Antwoord {
    let soort = nieuwe_soort(&code)?;
    let stored =
        add_organisation(&state.app, toegang.aanvrager()?, formulier.meta(LIJST), soort, keuze(&formulier)?).await;
    antwoord(&state, &toegang, page, &formulier, soort, stored).await
}

pub(super) async fn toon(
    toegang: Toegang<OrganisatiesBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<OrganisatieId>,
    begin: Begin,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let organisatie = see_organisation(&state.app, wie, id).await?;
    let all = organisations(&state.app, wie).await?;
    let form = begin.form(&page, waarden(&organisatie), None);
    bladzijde(Organisatiepagina::new(page, form, organisatie.soort, &all, &state.app.kaders))
}

pub(super) async fn ontvang(
    toegang: Toegang<OrganisatiesBeheren>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<OrganisatieId>,
    formulier: Formulier,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let soort = see_organisation(&state.app, wie, id).await?.soort;
    let stored = change_organisation(&state.app, wie, formulier.meta(LIJST), id, keuze(&formulier)?).await;
    antwoord(&state, &toegang, page, &formulier, soort, stored).await
}

/// On to the list, or the form again with what is wrong.
async fn antwoord(
    state: &AppState,
    toegang: &Toegang<OrganisatiesBeheren>,
    page: Page,
    formulier: &Formulier,
    soort: Soort,
    stored: Result<Done, AppError>,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    match stored {
        Ok(done) => return verder(done.path),
        Err(refusal) => {
            let kader = if soort == Soort::Professioneel { formulier.tekst("kader") } else { "-" };
            let velden = [("naam", formulier.tekst("naam"), "naam-vorm"), ("kader", kader, "kader-onbekend")];
            zinnen::leeg(&mut fouten, page.l, &velden);
            zinnen::regel(&mut fouten, page.l, &VELDEN, refusal)?;
        }
    }
    let all = organisations(&state.app, toegang.aanvrager()?).await?;
    let form = formulier.opnieuw(&page, fouten);
    opnieuw(Organisatiepagina::new(page, form, soort, &all, &state.app.kaders))
}
