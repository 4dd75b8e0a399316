//! Who asked: for who did not take the contact behind a reason that is logged; recorded only with consent, and gone when the
//! consent goes.

use super::{
    kop::{Kop, onder, onder_lijst},
    lees, openen, pad,
    pagina::{druk, wie_vroeg},
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::{
    Aanleiding, Actie,
    handeling::{AdviesBewerken, AdviesvragerInzien},
};
use application::advies::{AdviesError, SeenAdvies, execute, see_adviesvrager};
use askama::Template;
use axum::extract::State;
use kernel::{AdviesId, BetrokkeneId};
use veiligthuis::advies::{Command, ContactOpgave};

#[derive(Template)]
#[template(path = "veiligthuis/advies/wie_vraag.html")]
struct Vraag {
    p: Page,
    f: Form,
    kop: Kop,
    redenen: Vec<Keuze>,
}

impl Vraag {
    fn new(page: &Page, f: Form, gezien: &SeenAdvies) -> Self {
        let l = page.l;
        let (p, kop) = onder(page, &f, gezien, l.t("vt-advies-wie-titel"));
        let fitting = Aanleiding::bij(Actie::AdviesvragerInzien).iter().map(|why| why.code());
        Self { p, f, kop, redenen: fitting.map(|code| Keuze::new(code, l.tf("vt-advies-aanleiding", code))).collect() }
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/advies/wie.html")]
struct Wie {
    p: Page,
    kop: Kop,
    gegevens: Vec<(String, String)>,
}

/// Asks why who comes here wants to look.
pub(super) async fn vraag(
    toegang: Toegang<AdviesvragerInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Vraag::new(&page, f, &gezien))
}

/// Shows who asked; this look stands in the access log, with its reason.
pub(super) async fn toon(
    toegang: Toegang<AdviesvragerInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let known =
        |code: &str| Aanleiding::van_code(code).filter(|why| Aanleiding::bij(Actie::AdviesvragerInzien).contains(why));
    let mut fouten = Fouten::geen();
    let om = fouten.keuze("aanleiding", formulier.tekst("aanleiding"), known, &l.t("vt-aanleiding-fout"));
    if om.is_none() {
        let gezien = openen(&state, &toegang, id).await?;
        return opnieuw(Vraag::new(&page, formulier.opnieuw(&page, fouten), &gezien));
    }
    let gezien = see_adviesvrager(&state.app, toegang.aanvrager()?, id, om).await?;
    let kop = Kop::van(l, &gezien.row);
    let p = onder_lijst(&page, l.t("vt-advies-wie-titel")).onder(kop.kenmerk.clone(), kop.pad.clone());
    bladzijde(Wie { p, kop, gegevens: wie_vroeg(l, gezien.advies.get(), &gezien.permit) })
}

#[derive(Template)]
#[template(path = "veiligthuis/advies/toestemming.html")]
struct Toestemming {
    p: Page,
    f: Form,
    kop: Kop,
}

impl Toestemming {
    fn new(page: &Page, f: Form, gezien: &SeenAdvies) -> Self {
        let (p, kop) = onder(page, &f, gezien, page.l.t("vt-advies-toestemming-titel"));
        Self { p, f, kop }
    }
}

/// The form for who asked, when the consent comes later.
pub(super) async fn toestemming(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Toestemming::new(&page, f, &gezien))
}

/// Records who asked.
pub(super) async fn leg_vast(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let mut fouten = Fouten::geen();
    let opgave = contact(page.l, &state, formulier.waarden(), &mut fouten);
    if fouten.is_leeg() {
        let command = Command::LegContactVast(opgave);
        match execute(&state.app, toegang.aanvrager()?, id, formulier.meta(pad(id)), command).await {
            Ok(done) => return verder(done.path),
            Err(AdviesError::Refused(refusal)) => bij_veld(page.l, &mut fouten, &refusal),
            Err(AdviesError::Other(other)) => return Err(other.into()),
        }
    }
    opnieuw(Toestemming::new(&page, formulier.opnieuw(&page, fouten), &gezien))
}

/// Who asked, as typed; an empty form is one that the advice refuses.
fn contact(l: Taal, state: &AppState, waarden: &Waarden, fouten: &mut Fouten) -> ContactOpgave {
    let fresh = state.app.ids.fresh();
    lees::contact(l, waarden, fresh, fouten).unwrap_or(ContactOpgave {
        vrager: BetrokkeneId::new(fresh),
        toestemming: false,
        naam: None,
        contact: None,
        functie: None,
    })
}

/// The consent is taken back: who it was is destroyed.
pub(super) async fn trek_in(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    druk(&state, toegang, &page, id, &formulier, Command::TrekToestemmingIn).await
}
