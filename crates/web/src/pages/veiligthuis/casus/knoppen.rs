//! Mere buttons: take a casus, give it back.

use super::weigering::zin;
use crate::{
    AppState,
    antwoord::{Antwoord, verder},
    fout::Fout,
    route::{Id, Toegang},
};
use access::handeling::CasusClaimen;
use application::{
    FormMeta,
    casus::{CasusError, execute},
};
use axum::extract::State;
use kernel::CasusId;
use veiligthuis::casus::{Command, Refusal};

/// Does one thing and goes on. A second press on the same button finds it done and goes on as well.
async fn druk(
    state: &AppState,
    toegang: &Toegang<CasusClaimen>,
    id: CasusId,
    command: Command,
    naar: String,
) -> Antwoord {
    let meta = FormMeta { answer: naar.clone(), ..FormMeta::default() };
    match execute(&state.app, toegang.aanvrager()?, id, meta, vec![command]).await {
        Ok(done) => verder(done.path),
        Err(CasusError::Refused(Refusal::HeeftDeCasusAl)) => verder(naar),
        Err(CasusError::Refused(refusal)) => {
            Err(Fout::Geweigerd { code: refusal.code(), zin: zin(toegang.bezoek().taal, &refusal) })
        }
        Err(CasusError::Other(other)) => Err(other.into()),
    }
}

pub(super) async fn pak_op(
    toegang: Toegang<CasusClaimen>,
    State(state): State<AppState>,
    Id(id): Id<CasusId>,
) -> Antwoord {
    druk(&state, &toegang, id, Command::PakOp, format!("/casussen/{id}")).await
}

pub(super) async fn geef_vrij(
    toegang: Toegang<CasusClaimen>,
    State(state): State<AppState>,
    Id(id): Id<CasusId>,
) -> Antwoord {
    druk(&state, &toegang, id, Command::GeefVrij, "/casussen?gedaan=vrijgegeven".to_owned()).await
}

/// Who comes to the address of a button, for instance from the page that says that a colleague was first.
pub(super) async fn naar_lijst(_: Toegang<CasusClaimen>) -> Antwoord {
    verder("/casussen")
}
