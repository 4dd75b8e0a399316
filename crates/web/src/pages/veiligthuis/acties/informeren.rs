//! Veilig Thuis told a person something: that data were recorded, or the outcome.

use super::velden::wijze;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, codes, met_nu, moment, openen, uitvoeren},
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::MeldingAanvullen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId};
use veiligthuis::{
    codes::{Contactwijze, InformeerOnderwerp},
    melding::{Command, InformeerOpgave, Melding},
};

#[derive(Template)]
#[template(path = "veiligthuis/informeren.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    naam: String,
    onderwerpen: Vec<Keuze>,
    wijzen: Vec<Keuze>,
    besloten: bool,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding, mens: BetrokkeneId) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        m.betrokkene(mens).ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-informeren-titel"));
        let told =
            InformeerOnderwerp::ALLE.iter().filter(|o| **o == InformeerOnderwerp::Vastlegging || m.besluit.is_some());
        let onderwerpen = told.map(|o| {
            Keuze::new(o.code(), l.tf("vt-onderwerp-keuze", o.code())).met_uitleg(l.tf("vt-onderwerp-uitleg", o.code()))
        });
        Ok(Self {
            p,
            f,
            kop,
            naam: mensen.naam(mens),
            onderwerpen: onderwerpen.collect(),
            wijzen: codes(l, "vt-wijze", Contactwijze::ALLE, Contactwijze::code),
            besloten: m.besluit.is_some(),
        })
    }
}

/// One command for each thing that was told in the same contact.
fn lees(l: Taal, waarden: &Waarden, m: &Melding, wie: BetrokkeneId, fouten: &mut Fouten) -> Option<Vec<Command>> {
    let told: Vec<InformeerOnderwerp> = waarden.alle("onderwerp").filter_map(InformeerOnderwerp::van_code).collect();
    if told.is_empty() {
        fouten.bij("onderwerp", l.t("vt-onderwerp-fout"));
    }
    let received = m.ontvangst.as_ref().map(|o| o.ontvangen)?;
    let decided = m.besluit.as_ref().map(|b| b.op).filter(|_| told.contains(&InformeerOnderwerp::Uitkomst));
    let op = moment(l, waarden, fouten, decided.unwrap_or(received));
    let wijze = wijze(l, waarden, fouten);
    let toelichting = fouten.tekst_of_leeg(l, "toelichting", waarden.tekst("toelichting"));
    let ((op, wijze), true) = (op.zip(wijze)?, fouten.is_leeg()) else { return None };
    let command = |onderwerp| {
        let toelichting = toelichting.clone();
        Command::InformeerBetrokkene(InformeerOpgave { betrokkene: wie, onderwerp, op, wijze, toelichting })
    };
    Some(told.into_iter().map(command).collect())
}

/// What was not told yet.
fn voorstel(m: &Melding, mens: BetrokkeneId) -> Waarden {
    let open =
        m.betrokkene(mens).into_iter().flat_map(|b| InformeerOnderwerp::ALLE.iter().filter(|o| !b.is_verteld(**o)));
    let now = open.filter(|o| **o == InformeerOnderwerp::Vastlegging || m.besluit.is_some());
    now.fold(Waarden::leeg(), |waarden, onderwerp| waarden.met("onderwerp", onderwerp.code()))
}

pub(super) async fn toon(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let proposed = met_nu(page.l, voorstel(gezien.melding.get(), mens), state.app.clock.now());
    let f = begin.form(&page, proposed, Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, mens)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let mut fouten = Fouten::geen();
    if let Some(commands) = lees(page.l, formulier.waarden(), gezien.melding.get(), mens, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(commands), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, mens)?)
}
