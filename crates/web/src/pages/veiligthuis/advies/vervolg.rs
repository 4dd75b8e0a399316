//! A later contact about the same: follow-up advice.

use super::{
    controle::{Controle, Gevonden},
    kop::{Kop, onder},
    openen, pad,
    velden::kanalen,
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::{met_nu, moment},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::AdviesBewerken;
use application::advies::{AdviesError, SeenAdvies, execute};
use askama::Template;
use axum::extract::State;
use kernel::{AdviesId, OnderdeelId};
use veiligthuis::{
    advies::{Command, VervolgOpgave},
    codes::AdviesKanaal,
};

#[derive(Template)]
#[template(path = "veiligthuis/advies/vervolg.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    kanalen: Vec<Keuze>,
    gevonden: Gevonden,
}

impl Pagina {
    fn new(page: &Page, f: Form, gezien: &SeenAdvies, gevonden: Gevonden) -> Self {
        let (p, kop) = onder(page, &f, gezien, page.l.t("vt-advies-vervolg-titel"));
        Self { p, f, kop, kanalen: kanalen(page.l), gevonden }
    }
}

pub(super) async fn toon(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let first = met_nu(page.l, Waarden::leeg().met("kanaal", "telefoon"), state.app.clock.now());
    let f = begin.form(&page, first, Some(gezien.seq));
    bladzijde(Pagina::new(&page, f, &gezien, Gevonden::default()))
}

pub(super) async fn ontvang(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let gezien = openen(&state, &toegang, id).await?;
    let (w, mut fouten) = (formulier.waarden(), Fouten::geen());
    let first = gezien.row.ontvangen_op;
    let kanaal = fouten.keuze("kanaal", w.tekst("kanaal"), AdviesKanaal::van_code, &l.t("vt-advies-kanaal-fout"));
    let om = moment(l, w, &mut fouten, first);
    let mut controle = Controle::new(l, w, &[]);
    let vraag = controle.tekst(&mut fouten, "vraag", &l.t("vt-advies-vraag"));
    let advies = controle.tekst(&mut fouten, "advies", &l.t("vt-advies-advies"));
    let gevonden = controle.gevonden;
    if w.tekst("advies").trim().is_empty() {
        fouten.bij("advies", l.tf("vt-advies-ontbreekt", "advies"));
    }
    let terugbellen = fouten.dag_of_leeg(l, "terugbellen", w.tekst("terugbellen"));
    if let (Some(kanaal), Some(om), Some(advies), true) = (kanaal, om, advies, fouten.is_leeg()) {
        let id_ = OnderdeelId::new(state.app.ids.fresh());
        let command = Command::GeefVervolgadvies(VervolgOpgave { id: id_, kanaal, om, vraag, advies, terugbellen });
        match execute(&state.app, toegang.aanvrager()?, id, formulier.meta(pad(id)), command).await {
            Ok(done) => return verder(done.path),
            Err(AdviesError::Refused(refusal)) => bij_veld(l, &mut fouten, &refusal),
            Err(AdviesError::Other(other)) => return Err(other.into()),
        }
    }
    opnieuw(Pagina::new(&page, formulier.opnieuw(&page, fouten), &gezien, gevonden))
}
