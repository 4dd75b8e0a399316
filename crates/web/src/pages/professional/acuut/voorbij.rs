//! Saying that the danger is over, with a reason.

use super::super::{Blad, DossierKop, Hier, beslis, pad};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::dossier::{Command, Gegeven};

#[derive(Template)]
#[template(path = "professional/voorbij.html")]
struct Voorbij {
    p: Page,
    k: DossierKop,
    f: Form,
    terug: String,
}

impl Voorbij {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (p, k) = blad.rond(blad.l().t("voorbij-titel"), Hier::Anders);
        Self { p: p.met_fout(f.heeft_fouten()), k, f, terug: blad.pad("acuut") }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(Voorbij::new(&blad, form))
}

pub(super) async fn hef_op(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| {
        let reden = fouten.tekst(l, "reden", formulier.tekst("reden"), &l.t("voorbij-fout"))?;
        Some(vec![Command::HefAcuutGevaarOp { id: nieuw, reden: Gegeven::gezin(reden) }])
    };
    let again = |f| Voorbij::new(&blad, f);
    beslis(&blad, &formulier, pad::dossier(id), &[], read, again).await
}
