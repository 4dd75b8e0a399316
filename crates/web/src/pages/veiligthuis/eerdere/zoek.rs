//! Searching somebody by hand, with a melding at hand. What is typed stands in no address and in no log.

use super::bekijk::Pagina;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    pages::veiligthuis::gemeen::{Actie, Kop, openen},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::MensenZoeken;
use application::{
    AppError,
    koppeling::{Wanted, search},
};
use askama::Template;
use axum::extract::State;
use kernel::MeldingId;

#[derive(Template)]
#[template(path = "veiligthuis/eerdere-zoeken.html")]
struct Vraag {
    p: Page,
    f: Form,
    kop: Kop,
}

pub(super) async fn toon(
    toegang: Toegang<MensenZoeken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), None);
    let Actie { p, f, kop, .. } = Actie::new(&state, &page, f, &gezien, page.l.t("vt-zoeken-titel"));
    bladzijde(Vraag { p, f, kop })
}

pub(super) async fn zoek(
    toegang: Toegang<MensenZoeken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let mut fouten = Fouten::geen();
    let geboren = fouten.dag_of_leeg(l, "geboren", formulier.tekst("geboren"));
    let text = |veld: &str| formulier.tekst(veld).trim().to_owned();
    let wanted = Wanted { naam: text("naam"), geboren, adres: text("adres"), contact: text("contact") };
    let nothing = [&wanted.naam, &wanted.adres, &wanted.contact].iter().all(|t| t.is_empty()) && geboren.is_none();
    if nothing && fouten.is_leeg() {
        fouten.bij("naam", l.t("vt-zoeken-leeg"));
    }
    if !fouten.is_leeg() {
        let gezien = openen(&state, &toegang, id).await?;
        let f = formulier.opnieuw(&page, fouten);
        let Actie { p, f, kop, .. } = Actie::new(&state, &page, f, &gezien, l.t("vt-zoeken-titel"));
        return opnieuw(Vraag { p, f, kop });
    }
    let gezien = match search(&state.app, toegang.aanvrager()?, id, &wanted).await {
        Ok(gezien) => gezien,
        Err(AppError::Refused { code, zin }) => {
            fouten.weigering(l, code, &zin);
            let gezien = openen(&state, &toegang, id).await?;
            let f = formulier.opnieuw(&page, fouten);
            let Actie { p, f, kop, .. } = Actie::new(&state, &page, f, &gezien, l.t("vt-zoeken-titel"));
            return opnieuw(Vraag { p, f, kop });
        }
        Err(other) => return Err(other.into()),
    };
    bladzijde(Pagina::new(&state, &page, formulier.opnieuw(&page, Fouten::geen()), &gezien, true))
}
