//! Withdrawing a signal, with a reason. It stays readable.

use super::{
    super::{Blad, DossierKop, Hier, beslis, pad},
    Beeld, beeld, vind,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::{Id2, Toegang},
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{Command, Gegeven, SignaalRegel},
    kader::StapNr,
};

#[derive(Template)]
#[template(path = "professional/intrekken.html")]
struct Intrekken {
    p: Page,
    k: DossierKop,
    f: Form,
    signaal: Beeld,
    terug: String,
}

impl Intrekken {
    fn new(blad: &Blad<'_>, regel: &SignaalRegel, f: Form) -> Self {
        let (p, k) = blad.rond(blad.l().t("signaal-intrekken-titel"), Hier::Stap(StapNr::Een));
        let (signaal, terug) = (beeld(blad, regel), pad::stap(blad.id, StapNr::Een));
        Self { p: p.met_fout(f.heeft_fouten()), k, f, signaal, terug }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, signaal): Id2<DossierId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = vind(&blad, signaal)?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(Intrekken::new(&blad, regel, form))
}

pub(super) async fn trek_in(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, signaal): Id2<DossierId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = vind(&blad, signaal)?;
    let l = blad.l();
    let read = |fouten: &mut Fouten| {
        let reden = fouten.tekst(l, "reden", formulier.tekst("reden"), &l.t("signaal-reden-fout"))?;
        let reden = Gegeven::new(regel.signaal.inhoud.over.clone(), reden);
        Some(vec![Command::TrekSignaalIn { id: signaal, reden }])
    };
    let again = |f| Intrekken::new(&blad, regel, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Een), &[], read, again).await
}
