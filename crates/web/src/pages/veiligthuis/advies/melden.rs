//! From advice to report: the intake, opened with nothing but what the adviesvrager says of himself; or by Veilig Thuis itself,
//! after a decision of two people. The report is new; see `application::advies::report`.

use super::openen;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Formulier, Waarden},
    fout::Fout,
    pages::veiligthuis::intake::{self, Soort},
    pagina::Page,
    route::{Id, Toegang},
};
use access::{Aanvrager, handeling::AdviesBewerken};
use application::{
    AppError, Done,
    advies::{AdviesError, ReportError, Reporter, SeenAdvies, report, see_adviesvrager},
    melding::MeldingError,
};
use axum::extract::State;
use kernel::AdviesId;
use veiligthuis::advies::Adviesvrager;

/// What the form begins with: the kind of adviesvrager, and who it is for who took the contact.
async fn begin(
    state: &AppState,
    page: &Page,
    wie: &Aanvrager,
    id: AdviesId,
    gezien: &SeenAdvies,
) -> Result<Waarden, Fout> {
    let Some(opname) = &gezien.advies.get().opname else { return Err(Fout::NietVoorU) };
    let first = intake::begin(page, state);
    let first = match opname.inhoud.vrager {
        Adviesvrager::NietBeroepsmatig => first.met("melder_soort", "burger"),
        Adviesvrager::Beroepsmatig { rol, organisatie } => first
            .met("melder_soort", "beroepsmatig")
            .met("melder_beroep", rol.code())
            .met("melder_organisatie_soort", organisatie.code()),
        Adviesvrager::Onbekend => first,
    };
    if gezien.row.ontvanger != wie.account() {
        return Ok(first);
    }
    let own = see_adviesvrager(&state.app, wie, id, None).await?;
    let a = own.advies.get();
    let text = |tekst: Option<&kernel::Tekst>| tekst.map(|t| t.as_str().to_owned());
    let known = a.contact.as_ref().and_then(|c| c.gegevens.open(&own.permit));
    let place = a.opname.as_ref().and_then(|o| o.inhoud.organisatie.as_ref()).and_then(|o| o.open(&own.permit));
    Ok(first
        .met_als("melder_naam", text(known.and_then(|k| k.naam.as_ref())))
        .met_als("melder_contact", text(known.and_then(|k| k.contact.as_ref())))
        .met_als("melder_functie", text(known.and_then(|k| k.functie.as_ref())))
        .met_als("melder_organisatie", text(place)))
}

pub(super) async fn toon(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    form: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let first = begin(&state, &page, toegang.aanvrager()?, id, &gezien).await?;
    bladzijde(intake::formulier(&page, form.form(&page, first, None), Soort::NaAdvies(super::pad(id))))
}

pub(super) async fn ontvang(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    openen(&state, &toegang, id).await?;
    let wie = toegang.aanvrager()?;
    let meta = formulier.meta("/werklijst");
    let take = |opgave| async { told(report(&state.app, wie, id, meta, Reporter::Adviesvrager, opgave).await) };
    intake::verwerk(&state, wie, &page, formulier, Soort::NaAdvies(super::pad(id)), take).await
}

pub(super) async fn toon_ambtshalve(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    form: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    if !gezien.advies.get().moet_melden() {
        return Err(Fout::NietVoorU);
    }
    let first = intake::begin(&page, &state);
    bladzijde(intake::formulier(&page, form.form(&page, first, None), Soort::Ambtshalve(super::pad(id))))
}

pub(super) async fn ontvang_ambtshalve(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    openen(&state, &toegang, id).await?;
    let wie = toegang.aanvrager()?;
    let meta = formulier.meta("/werklijst");
    let take = |opgave| async { told(report(&state.app, wie, id, meta, Reporter::VeiligThuis, opgave).await) };
    intake::verwerk(&state, wie, &page, formulier, Soort::Ambtshalve(super::pad(id)), take).await
}

/// What the advice refuses stands above the form, as what the melding refuses does.
fn told(outcome: Result<Done, ReportError>) -> Result<Done, MeldingError> {
    outcome.map_err(|error| match error {
        ReportError::Melding(error) => error,
        ReportError::Advies(AdviesError::Other(other)) => MeldingError::Other(other),
        ReportError::Advies(AdviesError::Refused(refusal)) => {
            MeldingError::Other(AppError::Refused { code: refusal.code(), zin: refusal.to_string() })
        }
    })
}
