//! Where the people of a melding stay. Behind a page of its own, whose every look is logged.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
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
#[template(path = "veiligthuis/adres.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    adressen: Vec<Regel>,
    getoond: bool,
}

/// The address of one person.
struct Regel {
    naam: String,
    regels: String,
    geheim: bool,
}

/// Asks whether who comes here wants to look.
pub(super) async fn vraag(
    toegang: Toegang<AdresInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let kop = Kop::van(page.l, &state.app, &gezien);
    bladzijde(Pagina { p: frame(&page, &kop), kop, adressen: Vec::new(), getoond: false })
}

/// Shows the addresses; this look stands in the access log.
pub(super) async fn toon(
    toegang: Toegang<AdresInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    let l = page.l;
    let gezien = see_adres(&state.app, toegang.aanvrager()?, id).await?;
    let (m, recht) = (gezien.melding.get(), &gezien.permit);
    let mensen = Mensen::van(l, m, recht);
    let adressen = m.betrokkenen.iter().filter_map(|b| {
        let adres = b.adres.as_ref()?.open(recht).map(|adres| adres.regels.as_str().to_owned());
        let regels = adres.unwrap_or_else(|| l.t("vt-vernietigd"));
        Some(Regel { naam: mensen.naam(b.id), regels, geheim: b.adres_geheim })
    });
    let adressen = adressen.collect();
    let kop = Kop::van(l, &state.app, &gezien);
    bladzijde(Pagina { p: frame(&page, &kop), kop, adressen, getoond: true })
}

fn frame(page: &Page, kop: &Kop) -> Page {
    let l = page.l;
    let p = page.clone().met_titel(l.t("vt-adres-titel"));
    p.onder(l.t("vt-werklijst"), "/werklijst").onder(kop.kenmerk.clone(), kop.pad.clone())
}
