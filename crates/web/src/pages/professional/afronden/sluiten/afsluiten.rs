//! Closing: on a ground that is possible now, with a statement. Nothing is deleted.

use super::{
    super::super::{Blad, DossierKop, Hier, beslis, pad},
    gronden::{self, Gronden},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pages::professional::beslis::Velden,
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::DossierSluiten;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{
    dossier::{Command, Fase, Sluit, SluitGrond},
    kader::{Bewaartermijn, Kader, Verplichting},
};

const VELDEN: Velden<'static> = &[("datum-voorbij", "bewaren"), ("datum-in-de-toekomst", "op")];

#[derive(Template)]
#[template(path = "professional/afronden/sluiten.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    gronden: Gronden,
    plichten: Vec<Verplichting>,
    bewaren: String,
    acties: Vec<String>,
    loopt: bool,
}

impl Bladzijde {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (l, kader) = (blad.l(), blad.kader());
        let (p, k) = blad.rond(l.t("sluiten-titel"), Hier::Anders);
        Self {
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
            gronden: gronden::van(blad),
            plichten: plichten(blad, kader),
            bewaren: bewaren(l, &kader.privacy.bewaartermijn),
            acties: kader.na_afsluiten.acties.iter().map(|actie| actie.tekst.clone()).collect(),
            loopt: blad.dossier().fase == Fase::Open,
        }
    }
}

/// The duties of the route of this dossier.
fn plichten(blad: &Blad<'_>, kader: &Kader) -> Vec<Verplichting> {
    let route = blad.dossier().route().and_then(|route| kader.route(route));
    route.map(|route| route.verplichtingen.clone()).unwrap_or_default()
}

/// How long the framework says that a dossier is kept.
fn bewaren(l: Taal, termijn: &Bewaartermijn) -> String {
    let eenheid = l.tf("eenheid", termijn.eenheid.code());
    l.ta("sluiten-bewaren-uitleg", &[("aantal", &termijn.aantal), ("eenheid", &eenheid), ("vanaf", &termijn.vanaf)])
}

pub(super) async fn toon(
    toegang: Toegang<DossierSluiten>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let plicht = plichten(&blad, blad.kader()).into_iter().next();
    let voorstel = Waarden::leeg()
        .met_als("verplichting", plicht.as_ref().map(|plicht| plicht.wat.clone()))
        .met_als("houder", plicht.as_ref().map(|plicht| plicht.wie.clone()));
    let form = blad.form(begin, voorstel);
    bladzijde(Bladzijde::new(&blad, form))
}

pub(super) async fn ontvang(
    toegang: Toegang<DossierSluiten>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let lees = |fouten: &mut Fouten| Some(vec![Command::Sluit(lees(fouten, blad.l(), formulier.waarden())?)]);
    beslis(&blad, &formulier, pad::dossier(id), VELDEN, lees, |form| Bladzijde::new(&blad, form)).await
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden) -> Option<Sluit> {
    let grond = grond(fouten, l, w);
    let verklaring = fouten.tekst(l, "verklaring", w.tekst("verklaring"), &l.t("sluiten-schrijf-verklaring"));
    let bewaren_tot = fouten.dag_of_leeg(l, "bewaren", w.tekst("bewaren"));
    Some(Sluit { grond: grond?, verklaring: verklaring?, over: Vec::new(), bewaren_tot })
}

fn grond(fouten: &mut Fouten, l: Taal, w: &Waarden) -> Option<SluitGrond> {
    match w.tekst("grond") {
        "geen_vermoeden" => Some(SluitGrond::GeenVermoeden),
        "hulp_geslaagd" => Some(SluitGrond::HulpGeslaagd),
        "rol_beeindigd" => Some(SluitGrond::RolBeeindigd),
        "andere_route" => {
            let verplichting =
                fouten.tekst(l, "verplichting", w.tekst("verplichting"), &l.t("sluiten-schrijf-verplichting"));
            let houder = fouten.tekst(l, "houder", w.tekst("houder"), &l.t("sluiten-schrijf-houder"));
            let op = fouten.dag(l, "op", w.tekst("op"), &l.t("sluiten-welke-dag"));
            Some(SluitGrond::AndereRoute { verplichting: verplichting?, houder: houder?, op: op? })
        }
        _ => {
            fouten.bij("grond", l.t("sluiten-kies-grond"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sluiten_vraagt_een_grond_en_een_verklaring() {
        let mut fouten = Fouten::geen();
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg().met("grond", "zomaar")).is_none());
        assert!(fouten.van("grond").is_some() && fouten.van("verklaring").is_some());
        let w = Waarden::leeg().met("grond", "geen_vermoeden").met("verklaring", "Het was een val.");
        let sluit = lees(&mut Fouten::geen(), Taal::Nl, &w).unwrap();
        assert!(matches!(sluit.grond, SluitGrond::GeenVermoeden) && sluit.bewaren_tot.is_none());
    }

    #[test]
    fn een_andere_route_noemt_de_plicht_de_houder_en_de_dag() {
        let mut fouten = Fouten::geen();
        let w = Waarden::leeg().met("grond", "andere_route").met("verklaring", "Tegen een collega.");
        assert!(lees(&mut fouten, Taal::Nl, &w).is_none());
        for veld in ["verplichting", "houder", "op"] {
            assert!(fouten.van(veld).is_some(), "{veld}");
        }
        let w = w.met("verplichting", "Melden bij de houder").met("houder", "de directeur").met("op", "2-3-2026");
        assert!(matches!(lees(&mut Fouten::geen(), Taal::Nl, &w).unwrap().grond, SluitGrond::AndereRoute { .. }));
    }
}
