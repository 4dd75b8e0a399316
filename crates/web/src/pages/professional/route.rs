//! The route: what is this about? Asked before any other question, because another kind of case has other rules.

use super::{Blad, DossierKop, Hier, beslis, pad};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::{DossierBewerken, DossierInzien};
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{
    dossier::{Command, Gegeven},
    kader::{Route, RouteSoort, Verplichting},
};

/// One answer to the question.
struct Keus {
    code: &'static str,
    /// In the language of the page.
    naam: String,
    /// In the words of the framework.
    uitleg: String,
}

#[derive(Template)]
#[template(path = "professional/route.html")]
struct RoutePagina {
    p: Page,
    k: DossierKop,
    f: Form,
    keuzes: Vec<Keus>,
    /// The route that was chosen, as the framework describes it.
    gekozen: Option<Route>,
    /// Other words for the page of a route that has its own duty.
    eigen_plicht: bool,
}

impl RoutePagina {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (l, kader) = (blad.l(), blad.kader());
        let gekozen = blad.dossier().route().and_then(|soort| kader.route(soort)).cloned();
        let (p, k) = blad.rond(l.t("route-titel"), Hier::Route);
        let keuzes = kader.routes.iter().map(|route| Keus {
            code: route.soort.code(),
            naam: if l == Taal::Nl { route.naam.tekst.clone() } else { l.tf("route", route.soort.code()) },
            uitleg: route.uitleg.tekst.clone(),
        });
        Self {
            keuzes: keuzes.collect(),
            eigen_plicht: gekozen.as_ref().is_some_and(|route| !route.toont_vragen),
            gekozen,
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
    fn plichten(&self) -> &[Verplichting] {
        self.gekozen.as_ref().map_or(&[], |route| &route.verplichtingen)
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let voorstel = Waarden::leeg().met_als("route", blad.dossier().route().map(RouteSoort::code));
    let form = blad.form(begin, voorstel);
    bladzijde(RoutePagina::new(&blad, form))
}

pub(super) async fn kies(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let gekozen = RouteSoort::van_code(formulier.tekst("route"));
    // A route with a duty shows it first; another one leads back to what is to be done.
    let plicht = gekozen.and_then(|soort| blad.kader().route(soort)).is_some_and(|r| !r.verplichtingen.is_empty());
    let naar = if plicht { blad.pad("route") } else { pad::dossier(id) };
    if gekozen.is_some() && gekozen == blad.dossier().route() {
        return verder(naar);
    }
    let velden = [("reden-ontbreekt", "reden"), ("route-niet-in-kader", "route")];
    let l = blad.l();
    beslis(&blad, &formulier, naar, &velden, |fouten| lees(fouten, l, &formulier), |f| RoutePagina::new(&blad, f)).await
}

fn lees(fouten: &mut Fouten, l: Taal, formulier: &Formulier) -> Option<Vec<Command>> {
    let route = fouten.keuze("route", formulier.tekst("route"), RouteSoort::van_code, &l.t("route-kies"));
    let reden = fouten.tekst_of_leeg(l, "reden", formulier.tekst("reden"));
    Some(vec![Command::KiesRoute { route: route?, reden: reden.map(Gegeven::gezin) }])
}
