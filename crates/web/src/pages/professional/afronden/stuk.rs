//! One form on a dossier, and how it is shown and received.

use super::super::{Blad, beslis, beslis::Velden};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pagina::Page,
    route::{Id, Routes, Toegang},
};
use access::Handeling;
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, DossierId};
use meldcode::dossier::Command;

/// One form on a dossier.
pub(super) trait Stuk: 'static {
    /// What somebody must be allowed to do.
    type Mag: Handeling + 'static;
    /// The page that holds the form.
    type Bladzijde: Template;
    /// At which field a refusal is shown.
    const VELDEN: Velden<'static> = &[];

    /// What the form proposes. `over` are the people whom the link to this page named.
    fn voorstel(blad: &Blad<'_>, over: &[BetrokkeneId]) -> Waarden {
        let _ = blad;
        voor_wie(Waarden::leeg(), "met", over)
    }
    /// Reads the form; what is wrong with it goes to `fouten`.
    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command>;
    /// The page with the form in it.
    fn toon(blad: &Blad<'_>, form: Form) -> Self::Bladzijde;
    /// Where to go after it was stored: the rest of a path below the dossier.
    const NAAR: &'static str;
    /// Where to go after it was stored, as a whole path.
    fn naar(blad: &Blad<'_>) -> String {
        blad.pad(Self::NAAR)
    }
}

/// Ticks the people whom the link to the page named.
pub(super) fn voor_wie(waarden: Waarden, veld: &str, over: &[BetrokkeneId]) -> Waarden {
    over.iter().fold(waarden, |waarden, wie| waarden.met(veld, wie))
}

/// The routes of a form: the page and the form that comes in.
pub(super) fn routes<S: Stuk>(pad: &'static str) -> Routes {
    Routes::new().get(pad, toon::<S>).post(pad, ontvang::<S>)
}

async fn toon<S: Stuk>(
    toegang: Toegang<S::Mag>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, S::voorstel(&blad, &gevraagd(&toegang.bezoek().vraag)));
    bladzijde(S::toon(&blad, form))
}

async fn ontvang<S: Stuk>(
    toegang: Toegang<S::Mag>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let lees = |fouten: &mut Fouten| S::lees(fouten, &blad, formulier.waarden()).map(|command| vec![command]);
    beslis(&blad, &formulier, S::naar(&blad), S::VELDEN, lees, |form| S::toon(&blad, form)).await
}

/// The people in the address of a page: `wie=<id>`, any number of times. An address holds ids only.
fn gevraagd(vraag: &str) -> Vec<BetrokkeneId> {
    vraag.split('&').filter_map(|pair| pair.strip_prefix("wie=")).filter_map(|id| id.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_names_people_by_their_id_only() {
        let id = "0190f3c2-0000-7000-8000-000000000001";
        assert_eq!(gevraagd(&format!("wie={id}&wie=Jansen&x=1")).len(), 1);
        assert!(gevraagd("").is_empty());
        let ticked = voor_wie(Waarden::leeg(), "met", &gevraagd(&format!("wie={id}")));
        assert!(ticked.heeft("met", id));
    }
}
