//! Where the people of a melding stay. Behind a page of its own, whose every look is logged.

use super::aanleiding;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Kop, Mensen, openen},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::AdresInzien;
use application::melding::see_adres;
use askama::Template;
use axum::extract::State;
use kernel::MeldingId;

#[derive(Template)]
#[template(path = "veiligthuis/adres-vraag.html")]
struct Vraag {
    p: Page,
    f: Form,
    kop: Kop,
    redenen: Vec<Keuze>,
}

impl Vraag {
    fn new(page: &Page, kop: Kop, f: Form) -> Self {
        Self { p: frame(page, &kop), f, kop, redenen: aanleiding::redenen::<AdresInzien>(page.l) }
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/adres.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    adressen: Vec<Regel>,
}

/// The address of one person.
struct Regel {
    naam: String,
    regels: String,
    geheim: bool,
}

/// Asks why who comes here wants to look.
pub(super) async fn vraag(
    toegang: Toegang<AdresInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let kop = Kop::van(page.l, &state.app, &gezien);
    let f = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Vraag::new(&page, kop, f))
}

/// Shows the addresses; this look stands in the access log.
pub(super) async fn toon(
    toegang: Toegang<AdresInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let om = match aanleiding::lees::<AdresInzien>(l, &formulier) {
        Ok(om) => om,
        Err(fouten) => {
            let gezien = openen(&state, &toegang, id).await?;
            let kop = Kop::van(l, &state.app, &gezien);
            return opnieuw(Vraag::new(&page, kop, formulier.opnieuw(&page, fouten)));
        }
    };
    let gezien = see_adres(&state.app, toegang.aanvrager()?, id, om).await?;
    let (m, recht) = (gezien.melding.get(), &gezien.permit);
    let mensen = Mensen::van(l, m, recht);
    let adressen = m.betrokkenen.iter().filter_map(|b| {
        let adres = b.adres.as_ref()?.open(recht).map(|adres| adres.regels.as_str().to_owned());
        let regels = adres.unwrap_or_else(|| l.t("vt-vernietigd"));
        Some(Regel { naam: mensen.naam(b.id), regels, geheim: b.adres_geheim })
    });
    let adressen = adressen.collect();
    let kop = Kop::van(l, &state.app, &gezien);
    bladzijde(Pagina { p: frame(&page, &kop), kop, adressen })
}

fn frame(page: &Page, kop: &Kop) -> Page {
    let l = page.l;
    let p = page.clone().met_titel(l.t("vt-adres-titel"));
    p.onder(l.t("vt-werklijst"), "/werklijst").onder(kop.kenmerk.clone(), kop.pad.clone())
}
