//! Doing without the advice of Veilig Thuis, with a written reason.

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
use meldcode::{
    dossier::{Command, Gegeven},
    kader::StapNr,
};

#[derive(Template)]
#[template(path = "professional/zonder_vt.html")]
struct Zonder {
    p: Page,
    k: DossierKop,
    f: Form,
    terug: String,
}

impl Zonder {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (p, k) = blad.rond(blad.l().t("zonder-vt-titel"), Hier::Stap(StapNr::Twee));
        Self { p: p.met_fout(f.heeft_fouten()), k, f, terug: pad::stap(blad.id, StapNr::Twee) }
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
    bladzijde(Zonder::new(&blad, form))
}

pub(super) async fn leg_vast(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| {
        let reden = fouten.tekst(l, "reden", formulier.tekst("reden"), &l.t("zonder-vt-fout"))?;
        Some(vec![Command::SlaVeiligThuisOver { id: nieuw, reden: Gegeven::gezin(reden) }])
    };
    let again = |f| Zonder::new(&blad, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Twee), &[], read, again).await
}
