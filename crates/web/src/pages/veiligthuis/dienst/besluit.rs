//! The second decider: the proposal, what stands around it, and confirm or send back.

use super::{
    blad::Blad,
    delen::{self, Sectie},
    lezer::Lezer,
    onderzoek,
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::Badge,
    pagina::Page,
    route::{Id2, Toegang},
};
use access::handeling::DienstBesluitBekrachtigen;
use application::dienst::{DienstError, execute};
use askama::Template;
use axum::extract::State;
use kernel::{DienstId, OnderdeelId};
use veiligthuis::dienst::{Command, Voorstel};

#[derive(Template)]
#[template(path = "veiligthuis/dienst/besluit.html")]
struct Pagina {
    p: Page,
    f: Form,
    badges: Vec<Badge>,
    vraag: String,
    wie: String,
    motivering: String,
    secties: Vec<Sectie>,
    pad: String,
}

impl Pagina {
    fn new(b: &Blad, voorstel: &Voorstel, f: Form) -> Self {
        let l = b.l;
        let [feiten, meningen] = onderzoek::feiten(b, false);
        let mut secties = vec![delen::voorwaarden(b, false), delen::contacten(b, false)];
        if b.is_onderzoek() {
            secties.extend([onderzoek::informanten(b, false), feiten, meningen, onderzoek::gehoord(b)]);
        }
        Self {
            p: b.kader(l.t("dienst-besluit-titel"), f.heeft_fouten()),
            f,
            badges: b.badges(),
            vraag: delen::vraag(b, &voorstel.vraag),
            wie: l.ta(
                "vt-voorgesteld",
                &[("wie", &delen::beslisser(b, &voorstel.door)), ("wanneer", &l.moment(voorstel.op))],
            ),
            motivering: b.tekst(&voorstel.motivering),
            secties,
            pad: b.pad(),
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DienstBesluitBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, voorstel): Id2<DienstId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let b = Blad::zie(&state, &toegang, page, id).await?;
    let lies = b.d().voorstel(voorstel).ok_or(Fout::NietVoorU)?;
    let f = begin.form(&b.page, Waarden::leeg(), Some(b.gezien.seq));
    bladzijde(Pagina::new(&b, lies, f))
}

/// Who comes second hears that it is decided already, so the use case is asked before the service is opened again.
pub(super) async fn ontvang(
    toegang: Toegang<DienstBesluitBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, voorstel): Id2<DienstId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    let command = if formulier.tekst("actie") == "terug" {
        let mut lezer = Lezer { l: page.l, waarden: formulier.waarden(), fouten: &mut fouten };
        lezer.verzegeld("reden-terug").map(|reden| Command::WijsTerug { voorstel, reden })
    } else {
        Some(Command::Bekrachtig { voorstel })
    };
    if let Some(command) = command {
        match execute(&state.app, toegang.aanvrager()?, id, formulier.meta("/diensten"), command).await {
            Ok(done) => return verder(done.path),
            Err(DienstError::Refused(refusal)) => bij_veld(page.l, &mut fouten, &refusal),
            Err(DienstError::Other(application::AppError::Refused { code, zin })) => {
                fouten.weigering(page.l, code, &zin);
            }
            Err(DienstError::Other(other)) => return Err(other.into()),
        }
    }
    let b = Blad::zie(&state, &toegang, page, id).await?;
    let lies = b.d().voorstel(voorstel).ok_or(Fout::NietVoorU)?;
    let f = formulier.opnieuw(&b.page, fouten);
    opnieuw(Pagina::new(&b, lies, f))
}
