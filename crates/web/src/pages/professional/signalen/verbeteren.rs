//! A better signal in the place of another. The old one stays readable.

use super::{
    super::{Blad, beslis, pad},
    formulier::{SignaalPagina, Waarvoor},
    lees::{VELDEN, lees, schrijf},
    vind,
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
use meldcode::{
    dossier::{Command, Gegeven},
    kader::StapNr,
};

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, signaal): Id2<DossierId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = vind(&blad, signaal)?;
    let form = blad.form(begin, schrijf(&regel.signaal, blad.recht()));
    bladzijde(SignaalPagina::new(&blad, Waarvoor::Verbeteren, form))
}

pub(super) async fn verbeter(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, oud): Id2<DossierId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    vind(&blad, oud)?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| {
        let nieuw = lees(fouten, l, formulier.waarden(), nieuw);
        let reden = fouten.tekst(l, "reden", formulier.tekst("reden"), &l.t("signaal-reden-fout"));
        let nieuw = nieuw?;
        let reden = Gegeven::new(nieuw.inhoud.over.clone(), reden?);
        Some(vec![Command::CorrigeerSignaal { oud, nieuw, reden }])
    };
    let again = |f| SignaalPagina::new(&blad, Waarvoor::Verbeteren, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Een), &VELDEN, read, again).await
}
