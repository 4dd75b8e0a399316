//! Throwing kept text away, on request of who typed it.

use crate::{
    AppState,
    antwoord::{Antwoord, is_eigen_pad, verder},
    formulier::Formulier,
    fout::Fout,
    route::{Routes, Toegang},
};
use access::handeling::EigenAccount;
use application::ports::DraftKey;
use axum::extract::State;

/// The button "begin again" above a form.
pub fn routes() -> Routes {
    Routes::new().post_vluchtig("/concept/weg", gooi_weg)
}

async fn gooi_weg(toegang: Toegang<EigenAccount>, State(state): State<AppState>, formulier: Formulier) -> Antwoord {
    let pad = formulier.tekst("pad");
    if !is_eigen_pad(pad) {
        return Err(Fout::NietVoorU);
    }
    let account = toegang.wie()?.account.id;
    state.app.drafts.discard(&DraftKey::Account(account, pad.to_owned())).await?;
    verder(pad)
}
