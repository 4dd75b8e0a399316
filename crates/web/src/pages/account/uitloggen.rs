//! Leaving: here, or everywhere.

use super::binnen::uit;
use crate::{
    AppState,
    antwoord::{Antwoord, verder},
    route::Toegang,
};
use access::handeling::{EigenAccount, Inloggen};
use application::account::sign_out_everywhere;
use axum::{extract::State, http::HeaderMap};

pub(super) async fn hier(_: Toegang<Inloggen>, State(state): State<AppState>, headers: HeaderMap) -> Antwoord {
    uit(&state, &headers, verder("/inloggen?bericht=uitgelogd")?).await
}

pub(super) async fn overal(
    toegang: Toegang<EigenAccount>,
    State(state): State<AppState>,
    headers: HeaderMap,
) -> Antwoord {
    sign_out_everywhere(&state.app, toegang.aanvrager()?).await?;
    uit(&state, &headers, verder("/inloggen?bericht=overal-uitgelogd")?).await
}
