//! A scratch note becomes a signal.

use super::{
    super::{Blad, beslis, pad, stap_nul},
    formulier::{SignaalPagina, Waarvoor, voorstel},
    lees::{VELDEN, lees},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Formulier, Fouten},
    pagina::Page,
    route::{Id2, Toegang},
};
use access::handeling::DossierBewerken;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{dossier::Command, kader::StapNr};

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, note): Id2<DossierId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let tekst = stap_nul::tekst(&blad, stap_nul::vind(&blad, note)?);
    let voorstel = voorstel(&blad, &toegang.wie()?.account.naam).met("omschrijving", tekst);
    let form = blad.form(begin, voorstel);
    bladzijde(SignaalPagina::new(&blad, Waarvoor::Klad, form))
}

pub(super) async fn maak(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, note): Id2<DossierId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    stap_nul::vind(&blad, note)?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| {
        let signaal = lees(fouten, l, formulier.waarden(), nieuw)?;
        Some(vec![Command::PromoveerKladnotitie { id: note, signaal }])
    };
    let again = |f| SignaalPagina::new(&blad, Waarvoor::Klad, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Een), &VELDEN, read, again).await
}
