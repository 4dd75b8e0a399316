//! Acute danger: the numbers at once, the record later.

mod gebeld;
mod voorbij;

use super::{Blad, DossierKop, Hier, beslis, personen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Routes, Toegang},
};
use access::handeling::{DossierBewerken, DossierInzien};
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::dossier::{Command, Fase, Gegeven};

/// The pages of acute danger.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/acuut", toon)
        .post("/dossiers/{id}/acuut", leg_vast)
        .get("/dossiers/{id}/acuut/gebeld", gebeld::toon)
        .post("/dossiers/{id}/acuut/gebeld", gebeld::leg_vast)
        .get("/dossiers/{id}/acuut/voorbij", voorbij::toon)
        .post("/dossiers/{id}/acuut/voorbij", voorbij::hef_op)
}

/// Something that was recorded: when, what, and whether it is over.
struct Regel {
    wanneer: String,
    kop: String,
    tekst: String,
}

#[derive(Template)]
#[template(path = "professional/acuut.html")]
struct Acuut {
    p: Page,
    k: DossierKop,
    f: Form,
    mensen: Vec<Keuze>,
    gevaren: Vec<Regel>,
    contacten: Vec<Regel>,
    kan_vastleggen: bool,
}

impl Acuut {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (l, dossier) = (blad.l(), blad.dossier());
        let (p, k) = blad.rond(l.t("acuut-titel"), Hier::Anders);
        Self {
            mensen: personen::vinkjes(blad),
            gevaren: gevaren(blad),
            contacten: contacten(blad),
            kan_vastleggen: dossier.fase == Fase::Open,
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

fn gevaren(blad: &Blad<'_>) -> Vec<Regel> {
    let l = blad.l();
    let regel = |gevaar: &meldcode::dossier::AcuutGevaar| {
        let over =
            gevaar.opgeheven.as_ref().map(|einde| l.ta("acuut-voorbij-op", &[("op", &l.moment(einde.stempel.op))]));
        Regel {
            wanneer: l.moment(gevaar.melding.stempel.op),
            kop: over.unwrap_or_else(|| l.t("acuut-staat-open")),
            tekst: tekst(blad, &gevaar.melding.tekst),
        }
    };
    blad.dossier().acuut.iter().rev().map(regel).collect()
}

fn contacten(blad: &Blad<'_>) -> Vec<Regel> {
    let l = blad.l();
    let calls = blad.dossier().spoedcontacten.iter().rev();
    calls
        .map(|contact| Regel {
            wanneer: l.moment(contact.op),
            kop: l.tf("spoed-met", contact.met.code()),
            tekst: contact.inhoud.as_ref().map(|inhoud| tekst(blad, inhoud)).unwrap_or_default(),
        })
        .collect()
}

fn tekst(blad: &Blad<'_>, gegeven: &Gegeven<kernel::Tekst>) -> String {
    gegeven.open(blad.recht()).map_or_else(|| blad.l().t("vernietigd"), |tekst| tekst.as_str().to_owned())
}

async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(Acuut::new(&blad, form))
}

async fn leg_vast(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| {
        let tekst = fouten.tekst(l, "gevaar", formulier.tekst("gevaar"), &l.t("acuut-gevaar-fout"))?;
        let inhoud = Gegeven::new(personen::gekozen(formulier.waarden(), "over"), tekst);
        Some(vec![Command::LegAcuutGevaarVast { id: nieuw, inhoud }])
    };
    let again = |f| Acuut::new(&blad, f);
    beslis(&blad, &formulier, blad.pad("acuut"), &[("betrokkene-onbekend", "over")], read, again).await
}
