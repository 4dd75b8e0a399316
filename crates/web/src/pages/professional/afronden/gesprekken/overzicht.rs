//! The overview of step 3: per person how far the conversation came.

use super::{
    super::super::{Blad, DossierKop, Hier, kadertekst::Kadertekst, kop},
    beschermd,
    persoon::{self, Persoon},
    vastgelegd::{self, Vastgelegd},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierInzien;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{dossier::Fase, kader::StapNr};

#[derive(Template)]
#[template(path = "professional/afronden/gesprekken.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    t: Option<Kadertekst>,
    stand: String,
    personen: Vec<Persoon>,
    vastgelegd: Vec<Vastgelegd>,
    beschermd: bool,
    route_gekozen: bool,
    open: bool,
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (dossier, kader) = (blad.dossier(), blad.kader());
    let (p, k) = blad.rond(blad.l().t("gesprekken-titel"), Hier::Stap(StapNr::Drie));
    bladzijde(Bladzijde {
        p,
        k,
        t: Kadertekst::van(&blad, StapNr::Drie),
        stand: kop::stand_woord(blad.l(), &dossier.stap_stand(StapNr::Drie, kader)),
        personen: persoon::alle(&blad),
        vastgelegd: vastgelegd::alles(&blad),
        beschermd: beschermd(&blad),
        route_gekozen: dossier.route().is_some(),
        open: dossier.fase == Fase::Open,
    })
}
