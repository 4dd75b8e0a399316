//! Mere buttons: take a melding, give it back, begin the veiligheidsbeoordeling.

use crate::{
    AppState,
    antwoord::{Antwoord, verder},
    fout::Fout,
    pages::veiligthuis::gemeen::zin,
    route::{Id, Toegang},
};
use access::{
    Handeling,
    handeling::{BeoordelingMaken, MeldingClaimen, MeldingInzien},
};
use application::{
    FormMeta,
    melding::{Do, MeldingError, execute},
};
use axum::extract::State;
use kernel::MeldingId;
use veiligthuis::melding::{Command, Refusal};

/// Does one thing and goes on. A second press on the same button finds it done and goes on as well.
async fn druk<A: Handeling>(
    state: &AppState,
    toegang: &Toegang<A>,
    id: MeldingId,
    command: Command,
    naar: String,
) -> Antwoord {
    let meta = FormMeta { answer: naar.clone(), ..FormMeta::default() };
    match execute(&state.app, toegang.aanvrager()?, id, meta, Do::Commands(vec![command])).await {
        Ok(done) => verder(done.path),
        Err(MeldingError::Refused(Refusal::HeeftDeMeldingAl | Refusal::BeoordelingLoopt)) => verder(naar),
        Err(MeldingError::Refused(refusal)) => {
            Err(Fout::Geweigerd { code: refusal.code(), zin: zin(toegang.bezoek().taal, &refusal) })
        }
        Err(MeldingError::Other(other)) => Err(other.into()),
    }
}

pub(super) async fn pak_op(
    toegang: Toegang<MeldingClaimen>,
    State(state): State<AppState>,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    druk(&state, &toegang, id, Command::PakOp, format!("/meldingen/{id}")).await
}

pub(super) async fn geef_vrij(
    toegang: Toegang<MeldingClaimen>,
    State(state): State<AppState>,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    druk(&state, &toegang, id, Command::GeefVrij, "/werklijst?gedaan=vrijgegeven".to_owned()).await
}

pub(super) async fn start(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    druk(&state, &toegang, id, Command::StartBeoordeling, format!("/meldingen/{id}")).await
}

/// Who comes to the address of a button, for instance from the page that says that a colleague was first.
pub(super) async fn naar_lijst(_: Toegang<MeldingClaimen>) -> Antwoord {
    verder("/werklijst")
}

/// The same, for who holds the melding.
pub(super) async fn naar_melding(_: Toegang<MeldingInzien>, Id(id): Id<MeldingId>) -> Antwoord {
    verder(format!("/meldingen/{id}"))
}
