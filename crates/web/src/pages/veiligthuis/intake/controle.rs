//! What was recorded, to be read back on the telephone, and what comes next.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::{
        gemeen::{Kop, Mag, Mensen, Namen},
        melding::{Blik, Inhoud, PersoonBeeld, afscherming_woorden, soort_in_woorden},
    },
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::MeldingInzien;
use application::melding::see;
use askama::Template;
use axum::extract::State;
use kernel::MeldingId;
use veiligthuis::melding::Stand;

#[derive(Template)]
#[template(path = "veiligthuis/controle.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    inhoud: Inhoud,
    personen: Vec<PersoonBeeld>,
    melder: String,
    afscherming: String,
    /// The last day of the binding term.
    uiterlijk: String,
    mag: Mag,
    gecheckt: bool,
}

pub(super) async fn toon(
    toegang: Toegang<MeldingInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let gezien = see(&state.app, wie, id).await?;
    let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
    let m = gezien.melding.get();
    let mensen = Mensen::van(l, m, &gezien.permit);
    let nu = state.app.clock.now();
    let blik = Blik { l, recht: &gezien.permit, mensen: &mensen, namen: &namen, regio: &gezien.regio, nu };
    let kop = Kop::van(l, &state.app, &gezien);
    bladzijde(Pagina {
        inhoud: Inhoud::new(&blik, m, &kop.pad),
        personen: m.betrokkenen.iter().map(|b| PersoonBeeld::new(&blik, id, b, &[])).collect(),
        melder: m.ontvangst.as_ref().map(|o| soort_in_woorden(l, o.melder_soort)).unwrap_or_default(),
        afscherming: m.ontvangst.as_ref().map(|o| afscherming_woorden(l, o)).unwrap_or_default(),
        uiterlijk: l.weekdag(gezien.beoordeling(&state.app).bindend.uiterlijk),
        mag: Mag::van(wie, &gezien.row),
        gecheckt: m.stand != Stand::Ontvangen,
        p: page.met_titel(l.t("vt-controle-titel")).onder(l.t("vt-werklijst"), "/werklijst"),
        kop,
    })
}
