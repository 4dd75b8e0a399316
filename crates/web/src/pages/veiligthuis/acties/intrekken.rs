//! A proposal to take a melding back. It needs a second person, as a decision does.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Actie, Kop, openen, uitvoeren},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::BesluitVoorstellen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, OnderdeelId};
use veiligthuis::{codes::RedenIntrekking, melding::Command};

#[derive(Template)]
#[template(path = "veiligthuis/intrekken.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    redenen: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Self {
        let l = page.l;
        let Actie { p, f, kop, .. } = Actie::new(state, page, f, gezien, l.t("vt-intrekken-titel"));
        Self { p, f, kop, redenen: Keuze::codes(l, "vt-intrekking", RedenIntrekking::ALLE.iter().map(|r| r.code())) }
    }
}

fn lees(l: Taal, waarden: &Waarden, voorstel: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
    let read = RedenIntrekking::van_code;
    let reden = fouten.keuze("reden", waarden.tekst("reden"), read, &l.t("vt-intrekken-reden-fout"));
    let text = waarden.tekst("toelichting");
    let toelichting = fouten.tekst(l, "toelichting", text, &l.t("vt-intrekken-toelichting-fout"))?;
    Some(Command::StelIntrekkingVoor { voorstel, reden: reden?, toelichting })
}

pub(super) async fn toon(
    toegang: Toegang<BesluitVoorstellen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien))
}

pub(super) async fn ontvang(
    toegang: Toegang<BesluitVoorstellen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let (mut fouten, new) = (Fouten::geen(), OnderdeelId::new(state.app.ids.fresh()));
    if let Some(command) = lees(page.l, formulier.waarden(), new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    let gezien = openen(&state, &toegang, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien))
}
