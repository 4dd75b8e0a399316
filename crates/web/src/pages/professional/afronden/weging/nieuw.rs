//! A new weighing: one page with all questions. "Work it out" shows what follows without storing anything.

use super::{
    super::super::{Blad, DossierKop, Hier, beslis, personen},
    Uitkomst,
    invoer::{self, Getypt, Gevraagd},
    proef,
    vragen::{self, StapBeeld},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierWegen;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{
    dossier::{Command, Fase},
    kader::StapNr,
    weging::Vraag,
};

#[derive(Template)]
#[template(path = "professional/afronden/weging_nieuw.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    stappen: Vec<StapBeeld>,
    personen: Vec<Keuze>,
    antwoord_per_persoon: Vec<Keuze>,
    uitkomst: Option<Uitkomst>,
    weegt: bool,
    open: bool,
    duty: bool,
    eerder: bool,
}

impl Bladzijde {
    fn new(blad: &Blad<'_>, f: Form, uitkomst: Option<Uitkomst>) -> Self {
        let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
        let stappen = vragen::stappen(blad);
        let hier = if stappen.iter().any(|s| s.nummer == 4) { StapNr::Vier } else { StapNr::Vijf };
        let (p, k) = blad.rond(l.t("weging-titel"), Hier::Stap(hier));
        let route = dossier.route();
        let weegt = route.and_then(|route| kader.route(route)).is_some_and(|route| route.toont_vragen);
        Self {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("wegingen-kort"), blad.pad("wegingen")),
            k,
            stappen,
            personen: personen::vinkjes(blad),
            antwoord_per_persoon: Keuze::codes(l, "antwoord", Vraag::Acuut.toegestaan().iter().map(|a| a.code())),
            uitkomst,
            weegt,
            open: dossier.fase == Fase::Open,
            duty: route.is_some() && !weegt,
            eerder: dossier.laatste_weging().is_some(),
            f,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierWegen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(Bladzijde::new(&blad, form, None))
}

pub(super) async fn ontvang(
    toegang: Toegang<DossierWegen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    if formulier.tekst("doe") == "bereken" {
        return bereken(&blad, &formulier);
    }
    let weging = blad.vers();
    let lees_in = |fouten: &mut Fouten| {
        let getypt = lees(fouten, &blad, &formulier);
        let weeg = getypt.weeg(weging);
        proef::probeer(fouten, &blad, getypt);
        Some(vec![Command::Weeg(weeg)])
    };
    let naar = blad.pad(&format!("weging/{weging}"));
    beslis(&blad, &formulier, naar, &[], lees_in, |form| Bladzijde::new(&blad, form, None)).await
}

fn lees(fouten: &mut Fouten, blad: &Blad<'_>, formulier: &Formulier) -> Getypt {
    let l = blad.l();
    let vragen = vragen::gevraagd(blad);
    let nvt = Vraag::ALLE.into_iter().find(|vraag| vragen::niet_van_toepassing(blad, *vraag));
    let huishouden = blad.dossier().betrokkenen.iter().map(|regel| &regel.betrokkene).filter(|wie| wie.huishouden);
    let gevraagd = Gevraagd { vragen, nvt, personen: huishouden.map(|wie| wie.id).collect() };
    invoer::lees(fouten, l, formulier.waarden(), &gevraagd, |vraag| vragen::titel(l, blad.kader(), vraag))
}

/// Shows what follows from the answers so far. Nothing is stored but the draft.
fn bereken(blad: &Blad<'_>, formulier: &Formulier) -> Antwoord {
    let mut fouten = Fouten::geen();
    let getypt = lees(&mut fouten, blad, formulier);
    if !fouten.is_leeg() {
        return opnieuw(Bladzijde::new(blad, formulier.opnieuw(&blad.page, fouten), None));
    }
    let uitkomst = Uitkomst::van(blad.l(), &proef::samengeteld(blad, &getypt), blad.kader());
    bladzijde(Bladzijde::new(blad, formulier.opnieuw(&blad.page, fouten), Some(uitkomst)))
}
