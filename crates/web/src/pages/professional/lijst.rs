//! The list of dossiers, and the door to a new one.

use super::{kop, vraag};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    fout::Fout,
    pagina::Page,
    route::Toegang,
};
use access::{Rol, handeling::DossierLijst};
use application::{
    dossier::list,
    ports::{Account, DossierRow},
};
use askama::Template;
use axum::extract::State;
use kernel::Inzagerecht;

/// How many rows a page of the list has; the use case gives no more.
const PER_BLADZIJDE: u32 = 50;

struct Rij {
    pad: String,
    naam: String,
    status: String,
    soort: &'static str,
    acuut: bool,
    route: String,
    gewijzigd: String,
    /// Who keeps it; empty on a list of the own dossiers.
    van: String,
}

#[derive(Template)]
#[template(path = "professional/lijst.html")]
struct Lijst {
    p: Page,
    rijen: Vec<Rij>,
    /// The list of the whole organisation.
    allemaal: bool,
    ook_gesloten: bool,
    eerder: Option<String>,
    later: Option<String>,
    koppen: Vec<String>,
}

pub(super) async fn toon(toegang: Toegang<DossierLijst>, State(state): State<AppState>, page: Page) -> Antwoord {
    let aanvrager = toegang.aanvrager()?;
    let query = vraag::waarden(&toegang.bezoek().vraag);
    let (ook_gesloten, vanaf) = (query.heeft("gesloten", "ja"), query.tekst("vanaf").parse().unwrap_or(0));
    let found = list(&state.app, aanvrager, ook_gesloten, vanaf).await?;
    let allemaal = aanvrager.rollen().contains(&Rol::Aandachtsfunctionaris);
    let accounts = if allemaal { names(&state, aanvrager.organisatie()).await? } else { Vec::new() };
    let rijen = found.rows.get().iter().map(|row| rij(&page, row, &found.permit, &accounts)).collect();
    bladzijde(Lijst::new(page, rijen, allemaal, ook_gesloten, vanaf, found.more))
}

async fn names(state: &AppState, organisatie: kernel::OrganisatieId) -> Result<Vec<Account>, Fout> {
    Ok(state.app.accounts.accounts(Some(organisatie)).await?)
}

fn rij(page: &Page, row: &DossierRow, recht: &dyn Inzagerecht, accounts: &[Account]) -> Rij {
    let l = page.l;
    let label = row.label.as_ref().and_then(|label| label.open(recht)).cloned();
    let owner = accounts.iter().find(|account| account.id == row.eigenaar);
    Rij {
        pad: super::pad::dossier(row.dossier),
        naam: label.unwrap_or_else(|| l.ta("dossier-van", &[("dag", &l.dag(row.geopend_op.dag()))])),
        status: l.tf("status", &row.status),
        soort: kop::status_soort(&row.status),
        acuut: row.acuut,
        route: if row.route.is_empty() { String::new() } else { l.tf("route", &row.route) },
        gewijzigd: l.moment(row.gewijzigd_op),
        van: owner.map(|account| account.naam.clone()).unwrap_or_default(),
    }
}

impl Lijst {
    fn new(page: Page, rijen: Vec<Rij>, allemaal: bool, ook_gesloten: bool, vanaf: u32, more: bool) -> Self {
        let l = page.l;
        let to = |vanaf: u32| {
            let gesloten = if ook_gesloten { "&gesloten=ja" } else { "" };
            format!("{}?vanaf={vanaf}{gesloten}", super::pad::LIJST)
        };
        let mut koppen = vec![l.t("dossier"), l.t("lijst-stand"), l.t("lijst-waarover"), l.t("lijst-gewijzigd")];
        if allemaal {
            koppen.push(l.t("lijst-van"));
        }
        let titel = if allemaal { l.t("lijst-titel-allemaal") } else { l.t("dossiers-kort") };
        Self {
            rijen,
            allemaal,
            ook_gesloten,
            eerder: (vanaf > 0).then(|| to(vanaf.saturating_sub(PER_BLADZIJDE))),
            later: more.then(|| to(vanaf + PER_BLADZIJDE)),
            koppen,
            p: page.met_titel(titel),
        }
    }
}
