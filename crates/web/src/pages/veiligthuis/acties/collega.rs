//! Handing a melding over to a colleague. A team leader may also give away what nobody holds yet.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, Mag, openen, uitvoeren},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::MeldingClaimen;
use application::{
    melding::{Do, SeenMelding, colleagues},
    ports::Account,
};
use askama::Template;
use axum::extract::State;
use kernel::{AccountId, MeldingId};
use veiligthuis::melding::Command;

#[derive(Template)]
#[template(path = "veiligthuis/collega.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    collegas: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding, people: &[Account]) -> Self {
        let l = page.l;
        let Actie { p, f, kop, .. } = Actie::new(state, page, f, gezien, l.t("vt-collega-titel"));
        Self { p, f, kop, collegas: people.iter().map(|a| Keuze::new(a.id.to_string(), a.naam.clone())).collect() }
    }
}

/// What nobody holds is taken first; both or neither.
fn lees(
    l: Taal,
    waarden: &Waarden,
    people: &[Account],
    holder: Option<AccountId>,
    fouten: &mut Fouten,
) -> Option<Vec<Command>> {
    let known = |typed: &str| typed.parse::<AccountId>().ok().filter(|id| people.iter().any(|a| a.id == *id));
    let aan = fouten.keuze("collega", waarden.tekst("collega"), known, &l.t("vt-collega-fout"))?;
    let take = holder.is_none().then_some(Command::PakOp);
    Some(take.into_iter().chain([Command::GeefAanCollega { aan }]).collect())
}

/// The colleagues without who holds the melding already, and the melding; not there for who may not divide the work.
async fn klaar(
    state: &AppState,
    toegang: &Toegang<MeldingClaimen>,
    id: MeldingId,
) -> Result<(SeenMelding, Vec<Account>), Fout> {
    let gezien = openen(state, toegang, id).await?;
    if !Mag::van(toegang.aanvrager()?, &gezien.row).verdelen {
        return Err(Fout::NietVoorU);
    }
    let mut people = colleagues(&state.app, toegang.aanvrager()?).await?;
    people.retain(|account| Some(account.id) != gezien.row.behandelaar);
    Ok((gezien, people))
}

pub(super) async fn toon(
    toegang: Toegang<MeldingClaimen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let (gezien, people) = klaar(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, &people))
}

pub(super) async fn ontvang(
    toegang: Toegang<MeldingClaimen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let (gezien, people) = klaar(&state, &toegang, id).await?;
    let mut fouten = Fouten::geen();
    if let Some(commands) = lees(page.l, formulier.waarden(), &people, gezien.row.behandelaar, &mut fouten) {
        let meta = formulier.meta("/werklijst?gedaan=overgedragen");
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(commands), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, &people))
}
