//! A look at safety while the melding waits (*zicht op veiligheid tijdens wachten*).

use super::velden::{oordeel, over};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Actie, Kop, codes, met_nu, moment, openen, uitvoeren},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::MeldingAanvullen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, Moment};
use veiligthuis::{codes::Oordeel, melding::Command};

#[derive(Template)]
#[template(path = "veiligthuis/wachtcontact.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    mensen: Vec<Keuze>,
    veilig: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Self {
        let l = page.l;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-wachtcontact-titel"));
        Self { p, f, kop, mensen: mensen.keuzes(), veilig: codes(l, "vt-veilig", Oordeel::ALLE, Oordeel::code) }
    }
}

fn lees(l: Taal, waarden: &Waarden, ontvangen: Moment, fouten: &mut Fouten) -> Option<Command> {
    let om = moment(l, waarden, fouten, ontvangen);
    let veilig = oordeel(l, waarden, "veilig", fouten);
    let bevinding = fouten.tekst(l, "bevinding", waarden.tekst("bevinding"), &l.t("vt-bevinding-fout"))?;
    Some(Command::LegWachtcontactVast { over: over(waarden), om: om?, veilig: veilig?, bevinding })
}

pub(super) async fn toon(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, met_nu(page.l, Waarden::leeg(), state.app.clock.now()), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien))
}

pub(super) async fn ontvang(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), gezien.row.ontvangen_op, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien))
}
