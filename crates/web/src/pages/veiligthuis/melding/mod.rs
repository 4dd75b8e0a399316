//! One melding: what was told, who it is about, what is known, what is decided, and what to do next.

mod aanleiding;
mod adres;
mod besluit;
mod blik;
mod inhoud;
mod meldcode;
mod melder;
mod pagina;
mod personen;
mod termijnen;
mod verloop;
mod volgende;

pub(super) use besluit::{VoorstelBeeld, gevolg};
pub(super) use blik::Blik;
pub(super) use inhoud::Inhoud;
pub(super) use melder::{afscherming_woorden, soort_in_woorden};
pub(super) use personen::PersoonBeeld;

use super::gemeen::{Mensen, Namen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Routes, Toegang},
};
use access::handeling::MeldingInzien;
use application::{
    casus::way_in,
    koppeling::to_look_at,
    melding::{category_of, see},
};
use axum::extract::State;
use kernel::MeldingId;

/// The page of a melding, and the two closed looks: at who reported and at where somebody stays.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meldingen/{id}", toon)
        .get("/meldingen/{id}/melder", melder::vraag)
        .post_vluchtig("/meldingen/{id}/melder", melder::toon)
        .get("/meldingen/{id}/adres", adres::vraag)
        .post_vluchtig("/meldingen/{id}/adres", adres::toon)
}

async fn toon(
    toegang: Toegang<MeldingInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let gezien = see(&state.app, wie, id).await?;
    let way = way_in(&state.app, wie, gezien.row.casus).await?;
    let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
    let mensen = Mensen::van(l, gezien.melding.get(), &gezien.permit);
    let nu = state.app.clock.now();
    let diensten = application::dienst::around(&state.app, wie, &gezien.row).await?;
    let open = gezien.melding.get().stand.is_open();
    let rond = pagina::Rond {
        way,
        diensten: &diensten,
        categorie: category_of(&state.app, &gezien).await?,
        te_bekijken: if open { to_look_at(&state.app, &gezien).await? } else { 0 },
    };
    let blik = Blik { l, recht: &gezien.permit, mensen: &mensen, namen: &namen, regio: &gezien.regio, nu };
    bladzijde(pagina::Pagina::new(&state, &page, wie, &gezien, &blik, &rond))
}
