//! The people of a dossier: the client and everybody else, also unborn, also without a name.

mod adres;
mod geboorte;
mod persoon;

use super::{Blad, DossierKop, Hier, personen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Routes, Toegang},
};
use access::handeling::DossierInzien;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;

/// The pages of the people.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/betrokkenen", toon)
        .get("/dossiers/{id}/betrokkenen/nieuw", persoon::toon_nieuw)
        .post("/dossiers/{id}/betrokkenen/nieuw", persoon::voeg_toe)
        .get("/dossiers/{id}/betrokkenen/{wie}", persoon::toon)
        .post("/dossiers/{id}/betrokkenen/{wie}", persoon::corrigeer)
        .get("/dossiers/{id}/betrokkenen/{wie}/adres", adres::toon)
        .post("/dossiers/{id}/betrokkenen/{wie}/adres", adres::leg_vast)
}

struct Regel {
    naam: String,
    wat: String,
    /// Whether this person knows of the worries, in words; empty when not known.
    weet: String,
    adres: String,
    pad: String,
}

#[derive(Template)]
#[template(path = "professional/betrokkenen.html")]
struct Mensen {
    p: Page,
    k: DossierKop,
    mensen: Vec<Regel>,
}

async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let l = blad.l();
    let (p, k) = blad.rond(l.t("betrokkenen-titel"), Hier::Betrokkenen);
    let mensen = blad.dossier().betrokkenen.iter().map(|regel| {
        let wie = &regel.betrokkene;
        let weet = match wie.weet_van_zorgen {
            Some(true) => l.t("persoon-weet-het"),
            Some(false) => l.t("persoon-weet-het-niet"),
            None => String::new(),
        };
        Regel {
            naam: personen::noem(l, wie, blad.recht()),
            wat: personen::wat(l, wie, blad.recht(), blad.vandaag()),
            weet,
            adres: adres::stand(l, regel, blad.recht()),
            pad: blad.pad(&format!("betrokkenen/{}", wie.id)),
        }
    });
    bladzijde(Mensen { mensen: mensen.collect(), p, k })
}
