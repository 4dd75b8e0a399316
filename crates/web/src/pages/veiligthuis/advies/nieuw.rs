//! A new contact for advice: one page, made for the telephone.

use super::{controle::Gevonden, kop::onder_lijst, lees::lees, velden::Keuzes, weigering::bij_veld};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pages::veiligthuis::gemeen::met_nu,
    pagina::Page,
    route::Toegang,
};
use access::handeling::AdviesVastleggen;
use application::advies::{AdviesError, record};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "veiligthuis/advies/nieuw.html")]
struct Pagina {
    p: Page,
    f: Form,
    keuzes: Keuzes,
    gevonden: Gevonden,
    /// Parts for what is less common stand open when something in them was filled in, or is wrong.
    meer_open: bool,
}

impl Pagina {
    fn new(page: &Page, f: Form, gevonden: Gevonden) -> Self {
        let l = page.l;
        Self {
            p: onder_lijst(page, l.t("vt-advies-nieuw-titel")).met_fout(f.heeft_fouten()),
            keuzes: Keuzes::new(l),
            meer_open: !f.waarde("aanvullend").is_empty(),
            gevonden,
            f,
        }
    }
}

pub(super) async fn toon(
    _: Toegang<AdviesVastleggen>,
    State(state): State<AppState>,
    page: Page,
    begin: Begin,
) -> Antwoord {
    let first = Waarden::leeg().met("soort", "advies").met("kanaal", "telefoon");
    let f = begin.form(&page, met_nu(page.l, first, state.app.clock.now()), None);
    bladzijde(Pagina::new(&page, f, Gevonden::default()))
}

pub(super) async fn ontvang(
    toegang: Toegang<AdviesVastleggen>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let (l, nu) = (page.l, state.app.clock.now());
    let mut fouten = Fouten::geen();
    let (opgave, gevonden) = lees(l, formulier.waarden(), nu, state.app.ids.fresh(), &mut fouten);
    if fouten.is_leeg() {
        match record(&state.app, toegang.aanvrager()?, formulier.meta("/adviezen"), opgave).await {
            Ok(done) => return verder(done.path),
            Err(AdviesError::Refused(refusal)) => bij_veld(l, &mut fouten, &refusal),
            Err(AdviesError::Other(other)) => return Err(other.into()),
        }
    }
    opnieuw(Pagina::new(&page, formulier.opnieuw(&page, fouten), gevonden))
}
