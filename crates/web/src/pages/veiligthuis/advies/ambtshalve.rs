//! Proposing that Veilig Thuis reports by itself, or that it does not.

use super::{
    controle::{Controle, Gevonden},
    kop::{Kop, onder},
    openen, pad,
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::AmbtshalveVoorstellen;
use application::advies::{AdviesError, SeenAdvies, execute};
use askama::Template;
use axum::extract::State;
use kernel::{AdviesId, OnderdeelId};
use veiligthuis::advies::Command;

#[derive(Template)]
#[template(path = "veiligthuis/advies/ambtshalve.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    keuzes: Vec<Keuze>,
    gevonden: Gevonden,
}

impl Pagina {
    fn new(page: &Page, f: Form, gezien: &SeenAdvies, gevonden: Gevonden) -> Self {
        let l = page.l;
        let (p, kop) = onder(page, &f, gezien, l.t("vt-ambtshalve-titel"));
        Self {
            p,
            f,
            kop,
            keuzes: ["ja", "nee"].map(|code| Keuze::new(code, l.tf("vt-ambtshalve", code))).into(),
            gevonden,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<AmbtshalveVoorstellen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&page, f, &gezien, Gevonden::default()))
}

pub(super) async fn ontvang(
    toegang: Toegang<AmbtshalveVoorstellen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let gezien = openen(&state, &toegang, id).await?;
    let (w, mut fouten) = (formulier.waarden(), Fouten::geen());
    let read = |code: &str| matches!(code, "ja" | "nee").then_some(code == "ja");
    let melden = fouten.keuze("melden", w.tekst("melden"), read, &l.t("vt-ambtshalve-keuze-fout"));
    let mut controle = Controle::new(l, w, &[]);
    let motivering = controle.tekst(&mut fouten, "motivering", &l.t("vt-ambtshalve-motivering"));
    let gevonden = controle.gevonden;
    if w.tekst("motivering").trim().is_empty() {
        fouten.bij("motivering", l.t("vt-ambtshalve-motivering-fout"));
    }
    if let (Some(melden), Some(motivering)) = (melden, motivering) {
        let voorstel = OnderdeelId::new(state.app.ids.fresh());
        let command = Command::StelAmbtshalveVoor { voorstel, melden, motivering };
        match execute(&state.app, toegang.aanvrager()?, id, formulier.meta(pad(id)), command).await {
            Ok(done) => return verder(done.path),
            Err(AdviesError::Refused(refusal)) => bij_veld(l, &mut fouten, &refusal),
            Err(AdviesError::Other(other)) => return Err(other.into()),
        }
    }
    opnieuw(Pagina::new(&page, formulier.opnieuw(&page, fouten), &gezien, gevonden))
}
