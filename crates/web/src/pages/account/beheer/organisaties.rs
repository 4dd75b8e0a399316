//! Every organisation.

use super::onder_beheer;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::Toegang,
};
use access::{Soort, handeling::OrganisatiesBeheren};
use application::{account::organisations, ports::Organisatie};
use askama::Template;
use axum::extract::State;
use kernel::OrganisatieId;
use meldcode::kader::Kaders;

#[derive(Template)]
#[template(path = "account/organisaties.html")]
pub(in crate::pages::account) struct Organisatiespagina {
    p: Page,
    koppen: Vec<String>,
    rijen: Vec<Rij>,
}

struct Rij {
    pad: String,
    naam: String,
    soort: &'static str,
    kader: Option<String>,
    regio: Option<String>,
    /// Works with the meldcode but has no region yet: it can not report.
    zonder_regio: bool,
}

impl Organisatiespagina {
    pub(in crate::pages::account) fn new(page: Page, all: &[Organisatie], kaders: &Kaders) -> Self {
        let l = page.l;
        let name = |id: OrganisatieId| all.iter().find(|o| o.id == id).map(|o| o.naam.clone());
        let row = |o: &Organisatie| {
            let regio = o.regio.and_then(name);
            Rij {
                pad: format!("/beheer/organisaties/{}", o.id),
                naam: o.naam.clone(),
                soort: o.soort.code(),
                kader: kaders.huidige(&o.kader).map(|kader| kader.naam.clone()),
                zonder_regio: o.soort == Soort::Professioneel && regio.is_none(),
                regio,
            }
        };
        let koppen = ["beheer-naam", "organisatie-soort", "organisatie-kader", "organisatie-regio"];
        let (titel, koppen) = (l.t("organisaties-titel"), koppen.map(|key| l.t(key)).to_vec());
        Self { p: onder_beheer(page).met_titel(titel), koppen, rijen: all.iter().map(row).collect() }
    }
}

pub(super) async fn toon(toegang: Toegang<OrganisatiesBeheren>, State(state): State<AppState>, page: Page) -> Antwoord {
    let all = organisations(&state.app, toegang.aanvrager()?).await?;
    bladzijde(Organisatiespagina::new(page, &all, &state.app.kaders))
}
