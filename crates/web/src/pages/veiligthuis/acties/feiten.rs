//! A fact or statement added to a melding, with its source.

use super::velden::over;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Actie, Kop, Mensen, codes, openen, uitvoeren},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::MeldingAanvullen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, OnderdeelId};
use veiligthuis::{
    codes::{Bron, Waarneming},
    melding::{Command, FeitInhoud, FeitOpgave},
};

#[derive(Template)]
#[template(path = "veiligthuis/feit.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    mensen: Vec<Keuze>,
    bronnen: Vec<Keuze>,
    waarnemingen: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Self {
        let l = page.l;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-feit-titel"));
        Self {
            p,
            f,
            kop,
            mensen: mensen.keuzes(),
            bronnen: codes(l, "vt-bron", Bron::ALLE, Bron::code),
            waarnemingen: codes(l, "vt-waarneming", Waarneming::ALLE, Waarneming::code),
        }
    }
}

fn lees(l: Taal, waarden: &Waarden, mensen: &Mensen, id: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
    let typed = |naam: &str| waarden.tekst(naam);
    let wat = fouten.tekst(l, "wat", typed("wat"), &l.t("vt-feit-wat-fout"));
    let bron = fouten.keuze("bron", typed("bron"), Bron::van_code, &l.t("vt-bron-fout"));
    let wie = fouten.tekst_of_leeg(l, "wie", typed("wie"));
    let waarneming = fouten.keuze("waarneming", typed("waarneming"), Waarneming::van_code, &l.t("vt-waarneming-fout"));
    let op = fouten.dag_of_leeg(l, "op", typed("op"));
    let ((wat, bron), waarneming) = (wat.zip(bron)?, waarneming?);
    let feit = FeitOpgave {
        id,
        over: over(waarden),
        bron,
        van: mensen.lees(typed("van")),
        waarneming,
        afgeschermd: typed("afgeschermd") == "ja",
        inhoud: FeitInhoud { wat, wie, op },
    };
    fouten.is_leeg().then(|| Command::VoegInformatieToe(vec![feit]))
}

pub(super) async fn toon(
    toegang: Toegang<MeldingAanvullen>,
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
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let mensen = Mensen::van(page.l, gezien.melding.get(), &gezien.permit);
    let mut fouten = Fouten::geen();
    let new = OnderdeelId::new(state.app.ids.fresh());
    if let Some(command) = lees(page.l, formulier.waarden(), &mensen, new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien))
}
