//! Starting the service that the decision on a melding asked for.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id, Toegang},
};
use access::{Actie, Rol, handeling::DienstStarten, mag_ooit};
use application::dienst::{DienstError, Starting, colleagues, start, to_start};
use askama::Template;
use axum::extract::State;
use kernel::{AccountId, MeldingId};

#[derive(Template)]
#[template(path = "veiligthuis/dienst/start.html")]
struct Pagina {
    p: Page,
    f: Form,
    kenmerk: String,
    soort: String,
    uitleg: String,
    medewerkers: Vec<Keuze>,
}

impl Pagina {
    fn new(page: &Page, f: Form, waits: &Starting, medewerkers: Vec<Keuze>) -> Self {
        let l = page.l;
        let p = page.clone().met_titel(l.t("dienst-start-titel")).met_fout(f.heeft_fouten());
        Self {
            p: p.onder(l.t("dienst-lijst"), "/diensten"),
            f,
            kenmerk: waits.kenmerk.clone(),
            soort: l.tf("dienst-soort", waits.soort.code()),
            uitleg: l.tf("dienst-start-uitleg", waits.soort.code()),
            medewerkers,
        }
    }
}

/// Who can carry it out: a worker starts for themselves or a colleague, who leads the team chooses.
async fn medewerkers(state: &AppState, toegang: &Toegang<DienstStarten>) -> Result<Vec<Keuze>, Fout> {
    let people = colleagues(&state.app, toegang.aanvrager()?).await?;
    Ok(people.into_iter().map(|account| Keuze::new(account.id.to_string(), account.naam)).collect())
}

pub(super) async fn toon(
    toegang: Toegang<DienstStarten>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let waits = to_start(&state.app, wie, id).await?;
    let own = wie.rollen().iter().any(|rol: &Rol| mag_ooit(*rol, Actie::DienstUitvoeren));
    let proposed = Waarden::leeg().met_als("aan", own.then(|| wie.account()));
    let f = begin.form(&page, proposed, None);
    bladzijde(Pagina::new(&page, f, &waits, medewerkers(&state, &toegang).await?))
}

pub(super) async fn ontvang(
    toegang: Toegang<DienstStarten>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let (l, wie, mut fouten) = (page.l, toegang.aanvrager()?, Fouten::geen());
    let typed = formulier.tekst("aan");
    let aan = fouten.keuze("aan", typed, |typed| typed.parse::<AccountId>().ok(), &l.tf("dienst-fout", "aan"));
    if let Some(aan) = aan {
        match start(&state.app, wie, id, aan, formulier.meta("/diensten")).await {
            Ok(done) => return verder(done.path),
            Err(DienstError::Refused(refusal)) => super::weigering::bij_veld(l, &mut fouten, &refusal),
            Err(DienstError::Other(application::AppError::Refused { code, zin })) => fouten.weigering(l, code, &zin),
            Err(DienstError::Other(other)) => return Err(other.into()),
        }
    }
    let waits = to_start(&state.app, wie, id).await?;
    let f = formulier.opnieuw(&page, fouten);
    opnieuw(Pagina::new(&page, f, &waits, medewerkers(&state, &toegang).await?))
}
