//! Handing a casus over to a colleague. A team leader may also give away what nobody holds yet.

use super::{
    beeld::Beeld,
    mag::{MagCasus, openen},
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::Kop,
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::CasusClaimen;
use application::{
    AppError,
    casus::{CasusError, colleagues, execute},
    ports::Account,
};
use askama::Template;
use axum::extract::State;
use kernel::{AccountId, CasusId};
use veiligthuis::casus::Command;

#[derive(Template)]
#[template(path = "veiligthuis/casus/collega.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    collegas: Vec<Keuze>,
}

impl Pagina {
    fn new(page: &Page, b: &Beeld, f: Form, people: &[Account]) -> Self {
        let kop = b.kop();
        let p = page.clone().met_titel(b.l.t("vt-collega-titel")).met_fout(f.heeft_fouten());
        let p = p.onder(b.l.t("cas-lijst"), "/casussen").onder(kop.kenmerk.clone(), kop.pad.clone());
        let collegas = people.iter().map(|a| Keuze::new(a.id.to_string(), a.naam.clone())).collect();
        Self { p, f, kop, collegas }
    }
}

/// The casus and the colleagues without who holds it already; not there for who may not divide the work.
async fn klaar(
    state: &AppState,
    toegang: &Toegang<CasusClaimen>,
    page: &Page,
    id: CasusId,
) -> Result<(Beeld, Vec<Account>), Fout> {
    let gezien = openen(state, toegang, id).await?;
    if !MagCasus::van(toegang.aanvrager()?, &gezien.row).verdelen {
        return Err(Fout::NietVoorU);
    }
    let mut people = colleagues(&state.app, toegang.aanvrager()?).await?;
    people.retain(|account| Some(account.id) != gezien.row.behandelaar);
    Ok((Beeld::new(state, page.l, gezien, Vec::new()).await?, people))
}

pub(super) async fn toon(
    toegang: Toegang<CasusClaimen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<CasusId>,
    begin: Begin,
) -> Antwoord {
    let (b, people) = klaar(&state, &toegang, &page, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(b.gezien.seq));
    bladzijde(Pagina::new(&page, &b, f, &people))
}

/// What nobody holds is taken first; both or neither.
pub(super) async fn ontvang(
    toegang: Toegang<CasusClaimen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<CasusId>,
    formulier: Formulier,
) -> Antwoord {
    let (b, people) = klaar(&state, &toegang, &page, id).await?;
    let mut fouten = Fouten::geen();
    let known = |typed: &str| typed.parse::<AccountId>().ok().filter(|id| people.iter().any(|a| a.id == *id));
    let aan = fouten.keuze("collega", formulier.tekst("collega"), known, &page.l.t("vt-collega-fout"));
    if let Some(aan) = aan {
        let take = b.casus().behandelaar.is_none().then_some(Command::PakOp);
        let commands = take.into_iter().chain([Command::GeefAanCollega { aan }]).collect();
        let meta = formulier.meta("/casussen?gedaan=overgedragen");
        match execute(&state.app, toegang.aanvrager()?, id, meta, commands).await {
            Ok(done) => return verder(done.path),
            Err(CasusError::Refused(refusal)) => bij_veld(page.l, &mut fouten, &refusal),
            Err(CasusError::Other(AppError::Refused { code, zin })) => fouten.weigering(page.l, code, &zin),
            Err(CasusError::Other(other)) => return Err(other.into()),
        }
    }
    opnieuw(Pagina::new(&page, &b, formulier.opnieuw(&page, fouten), &people))
}
