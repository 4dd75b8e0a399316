//! Step 2: a second pair of eyes.

mod consult;
mod vier;
mod zonder;

pub(super) use vier::bladzijde_van_stap_vier;

use super::{Blad, DossierKop, Hier, kadertekst::Kadertekst, kop, personen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Routes, Toegang},
};
use access::handeling::DossierInzien;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{
    dossier::{Consult, ConsultMet, Notitie, Vast},
    kader::{ConsultVt, Deskundige, RouteSoort, StapNr},
};

/// The pages of step 2.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/stap-2", toon)
        .get("/dossiers/{id}/stap-2/nieuw", consult::toon)
        .post("/dossiers/{id}/stap-2/nieuw", consult::leg_vast)
        .get("/dossiers/{id}/stap-2/zonder-veilig-thuis", zonder::toon)
        .post("/dossiers/{id}/stap-2/zonder-veilig-thuis", zonder::leg_vast)
}

/// A consultation on the page.
struct Beeld {
    met: String,
    wanneer: String,
    anoniem: bool,
    wie: String,
    functie: String,
    advies: String,
    vervolg: String,
    over: String,
}

#[derive(Template)]
#[template(path = "professional/overleg.html")]
struct Overleg {
    p: Page,
    k: DossierKop,
    t: Option<Kadertekst>,
    consulten: Vec<Beeld>,
    /// Why Veilig Thuis was not consulted: day and reason.
    zonder: Vec<(String, String)>,
    /// What the framework says about consulting Veilig Thuis.
    vt_uitleg: String,
    vt_verplicht: bool,
    vt_gesproken: bool,
    deskundigen: Vec<Deskundige>,
    deskundige_nodig: bool,
    /// The expert that the form proposes.
    deskundige: &'static str,
    over_te_slaan: bool,
    route_gekozen: bool,
}

/// The consultations of this episode that pass, newest first.
fn beelden(blad: &Blad<'_>, past: impl Fn(ConsultMet) -> bool) -> Vec<Beeld> {
    let dossier = blad.dossier();
    dossier.nu(&dossier.consulten).rev().filter(|c| past(c.met)).map(|consult| beeld(blad, consult)).collect()
}

async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
    let (p, k) = blad.rond(kop::stap_naam(l, kader, StapNr::Twee), Hier::Stap(StapNr::Twee));
    let route = dossier.route();
    let asks = |expert: &Deskundige| route.is_some_and(|route| expert.verplicht_op.contains(&route));
    bladzijde(Overleg {
        t: Kadertekst::van(&blad, StapNr::Twee),
        consulten: beelden(&blad, |_| true),
        zonder: dossier.nu(&dossier.vt_overgeslagen).rev().map(|note| reden(&blad, note)).collect(),
        vt_uitleg: kader.consult.uitleg.tekst.clone(),
        vt_verplicht: kader.consult.vt == ConsultVt::Altijd,
        vt_gesproken: dossier.veilig_thuis_gesproken(),
        deskundige_nodig: kader.consult.deskundigen.iter().any(asks) && !dossier.deskundige_geraadpleegd(),
        deskundige: deskundige(route).map_or("", ConsultMet::code),
        deskundigen: kader.consult.deskundigen.clone(),
        over_te_slaan: route.is_some_and(|route| kader.stap(StapNr::Twee).redenen_op(route).next().is_some()),
        route_gekozen: route.is_some(),
        p,
        k,
    })
}

/// The expert that belongs to a route, for the form to propose. Which consultation counts, the dossier decides.
fn deskundige(route: Option<RouteSoort>) -> Option<ConsultMet> {
    match route {
        Some(RouteSoort::Eergerelateerd) => Some(ConsultMet::DeskundigeEergerelateerd),
        Some(RouteSoort::Vgv) => Some(ConsultMet::DeskundigeVgv),
        Some(RouteSoort::Medewerker | RouteSoort::KinderenOnderling) => Some(ConsultMet::Vertrouwensinspecteur),
        Some(RouteSoort::Thuis | RouteSoort::Informatieverzoek) | None => None,
    }
}

fn beeld(blad: &Blad<'_>, consult: &Vast<Consult>) -> Beeld {
    let (l, recht) = (blad.l(), blad.recht());
    let inhoud = consult.inhoud.open(recht);
    let gone = || l.t("vernietigd");
    Beeld {
        met: l.tf("consult-met", consult.met.code()),
        wanneer: l.weekdag(consult.dag),
        anoniem: consult.anoniem,
        wie: inhoud.map(|inhoud| inhoud.wie.as_str().to_owned()).unwrap_or_default(),
        functie: inhoud.map(|inhoud| inhoud.functie.as_str().to_owned()).unwrap_or_default(),
        advies: inhoud.map_or_else(gone, |inhoud| inhoud.advies.as_str().to_owned()),
        vervolg: inhoud.and_then(|i| i.vervolg.as_ref()).map(|tekst| tekst.as_str().to_owned()).unwrap_or_default(),
        over: personen::noem_allen(l, blad.dossier(), &consult.inhoud.over, recht),
    }
}

fn reden(blad: &Blad<'_>, note: &Vast<Notitie>) -> (String, String) {
    let tekst = note.tekst.open(blad.recht()).map(|tekst| tekst.as_str().to_owned());
    (blad.l().moment(note.stempel.op), tekst.unwrap_or_else(|| blad.l().t("vernietigd")))
}
