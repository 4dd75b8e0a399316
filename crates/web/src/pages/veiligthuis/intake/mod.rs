//! Taking in a report that comes by telephone, letter or e-mail, from the police or at the desk. One form that can be filled
//! while somebody tells: everything typed is kept at every button, people are added and taken out without scripts.

mod blok;
mod controle;
mod lees;
mod melder;
mod ontbreekt;
mod pagina;
mod persoon;

pub(super) use persoon::{PersoonKeuzes, lees_persoon, waarden_van};

use super::gemeen::zin;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::{Routes, Toegang},
};
use access::{Aanvrager, handeling::MeldingOntvangen};
use application::{
    AppError, Done,
    melding::{MeldingError, check_in, take_in},
};
use askama::Template;
use axum::extract::State;
use blok::Knop;
use pagina::Pagina;
use veiligthuis::melding::{OntvangstOpgave, Refusal};

pub(super) use pagina::Soort;

/// The form, and the page that shows what was recorded.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meldingen/nieuw", toon)
        .post("/meldingen/nieuw", ontvang)
        .get("/meldingen/{id}/controle", controle::toon)
}

/// The form before anything was typed: received by telephone, now, about one person.
pub(super) fn begin(page: &Page, state: &AppState) -> Waarden {
    let nu = state.app.clock.now();
    Waarden::leeg()
        .met("kanaal", "telefoon")
        .met("ontvangen_dag", nu.dag().kort())
        .met("ontvangen_tijd", page.l.klok(nu))
        .met(blok::AANTAL, 1)
}

async fn toon(_: Toegang<MeldingOntvangen>, State(state): State<AppState>, page: Page, form: Begin) -> Antwoord {
    let f = form.form(&page, begin(&page, &state), None);
    let aantal = blok::aantal_in(&f);
    bladzijde(Pagina::new(&page, f, aantal))
}

/// The form as a page, for a report that follows from advice.
pub(super) fn formulier(page: &Page, f: Form, soort: Soort) -> impl Template {
    let aantal = blok::aantal_in(&f);
    Pagina::new(page, f, aantal).van(page, soort)
}

async fn ontvang(
    toegang: Toegang<MeldingOntvangen>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let meta = formulier.meta("/werklijst");
    let take = |opgave| take_in(&state.app, wie, meta, opgave);
    verwerk(&state, wie, &page, formulier, Soort::Melding, take).await
}

/// The road of the form: a button in it, what can not be read, what is missing, and taking the report in.
pub(super) async fn verwerk<F, Taken>(
    state: &AppState,
    wie: &Aanvrager,
    page: &Page,
    formulier: Formulier,
    soort: Soort,
    take: F,
) -> Antwoord
where
    F: FnOnce(OntvangstOpgave) -> Taken,
    Taken: Future<Output = Result<Done, MeldingError>>,
{
    let l = page.l;
    if let Some(knop) = Knop::van(formulier.tekst("actie")) {
        let waarden = blok::druk(formulier.waarden(), knop);
        let aantal = blok::aantal(&waarden);
        let f = formulier.met(waarden).opnieuw(page, Fouten::geen());
        return bladzijde(Pagina::new(page, f, aantal).met_anker(knop).van(page, soort));
    }
    let aantal = blok::aantal(formulier.waarden());
    let mut fouten = Fouten::geen();
    let waarden = soort.melder(formulier.waarden().clone());
    let gelezen = lees::lees(l, &waarden, state.app.clock.now(), &mut || state.app.ids.fresh(), &mut fouten);
    let outcome = if fouten.is_leeg() {
        take(gelezen.opgave.clone()).await.map(Some)
    } else {
        // Something can not be read. Say at once what else is missing.
        check_in(&state.app, wie, gelezen.opgave.clone()).map(|()| None).map_err(MeldingError::from)
    };
    match outcome {
        Ok(Some(done)) => return verder(done.path),
        Ok(None) => {}
        Err(MeldingError::Refused(Refusal::Onvolledig(missing))) => {
            for what in missing {
                let (veld, zin) = ontbreekt::bij(l, what, &gelezen.blokken);
                fouten.bij(&veld, zin);
            }
        }
        Err(MeldingError::Refused(refusal @ Refusal::OntvangstInDeToekomst)) => {
            fouten.bij("ontvangen_dag", zin(l, &refusal));
        }
        Err(MeldingError::Refused(refusal)) => fouten.algemeen(zin(l, &refusal)),
        Err(MeldingError::Other(AppError::Refused { code, zin })) => fouten.weigering(l, code, &zin),
        Err(MeldingError::Other(other)) => return Err(other.into()),
    }
    let f = formulier.opnieuw(page, pagina::op_volgorde(fouten, aantal));
    opnieuw(Pagina::new(page, f, aantal).van(page, soort))
}
