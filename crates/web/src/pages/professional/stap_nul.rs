//! Step 0: scratch notes. A note becomes a signal, or is thrown away for good.

use super::{Blad, DossierKop, Hier, beslis, kadertekst::Kadertekst, kop, pad};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id, Id2, Routes, Toegang},
};
use access::handeling::{DossierBewerken, DossierInzien};
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{Command, KladStand, Kladnotitie},
    kader::StapNr,
};

/// The pages of step 0, without the one that makes a signal of a note.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/stap-0", toon)
        .post("/dossiers/{id}/stap-0", schrijf)
        .get("/dossiers/{id}/klad/{notitie}/weg", toon_weg)
        .post("/dossiers/{id}/klad/{notitie}/weg", gooi_weg)
}

struct Notitie {
    wanneer: String,
    tekst: String,
    /// Begin of the paths of its pages.
    pad: String,
}

#[derive(Template)]
#[template(path = "professional/stap_nul.html")]
struct StapNul {
    p: Page,
    k: DossierKop,
    f: Form,
    t: Option<Kadertekst>,
    notities: Vec<Notitie>,
    /// Became a signal, thrown away.
    geworden: usize,
    weg: usize,
    route_gekozen: bool,
}

impl StapNul {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (l, dossier) = (blad.l(), blad.dossier());
        let (p, k) = blad.rond(kop::stap_naam(l, blad.kader(), StapNr::Nul), Hier::Stap(StapNr::Nul));
        let count = |test: fn(&KladStand) -> bool| dossier.kladnotities.iter().filter(|n| test(&n.stand)).count();
        Self {
            t: Kadertekst::van(blad, StapNr::Nul),
            notities: open(blad).map(|note| notitie(blad, note)).collect(),
            geworden: count(|stand| matches!(stand, KladStand::Gepromoveerd(_))),
            weg: count(|stand| matches!(stand, KladStand::Verwijderd)),
            route_gekozen: dossier.route().is_some(),
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

/// The notes that wait, the newest first.
fn open<'a>(blad: &'a Blad<'_>) -> impl Iterator<Item = &'a Kladnotitie> {
    blad.dossier().kladnotities.iter().rev().filter(|note| note.stand == KladStand::Open)
}

/// A note that waits.
pub(super) fn vind<'a>(blad: &'a Blad<'_>, id: OnderdeelId) -> Result<&'a Kladnotitie, Fout> {
    open(blad).find(|note| note.notitie.id == id).ok_or(Fout::NietVoorU)
}

/// The text of a note; empty when it can not be read any more.
pub(super) fn tekst(blad: &Blad<'_>, note: &Kladnotitie) -> String {
    note.notitie.tekst.open(blad.recht()).map(|tekst| tekst.as_str().to_owned()).unwrap_or_default()
}

fn notitie(blad: &Blad<'_>, note: &Kladnotitie) -> Notitie {
    Notitie {
        wanneer: blad.l().moment(note.notitie.stempel.op),
        tekst: tekst(blad, note),
        pad: blad.pad(&format!("klad/{}", note.notitie.id)),
    }
}

async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(StapNul::new(&blad, form))
}

async fn schrijf(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, note) = (blad.l(), blad.vers());
    let lees = |fouten: &mut Fouten| {
        let tekst = fouten.tekst(l, "notitie", formulier.tekst("notitie"), &l.t("klad-leeg"))?;
        Some(vec![Command::SchrijfKladnotitie { id: note, tekst }])
    };
    beslis(&blad, &formulier, pad::stap(id, StapNr::Nul), &[], lees, |f| StapNul::new(&blad, f)).await
}

#[derive(Template)]
#[template(path = "professional/klad_weg.html")]
struct Weg {
    p: Page,
    k: DossierKop,
    f: Form,
    notitie: Notitie,
}

impl Weg {
    fn new(blad: &Blad<'_>, note: &Kladnotitie, f: Form) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("klad-weg-titel"), Hier::Stap(StapNr::Nul));
        Self { p: p.met_fout(f.heeft_fouten()), k, f, notitie: notitie(blad, note) }
    }
}

async fn toon_weg(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, note): Id2<DossierId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let note = vind(&blad, note)?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(Weg::new(&blad, note, form))
}

async fn gooi_weg(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, note): Id2<DossierId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let found = vind(&blad, note)?;
    let lees = |_: &mut Fouten| Some(vec![Command::VerwijderKladnotitie { id: note }]);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Nul), &[], lees, |f| Weg::new(&blad, found, f)).await
}
