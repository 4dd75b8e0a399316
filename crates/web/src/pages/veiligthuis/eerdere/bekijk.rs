//! What the radar finds at a melding.

use super::beeld::{Treffer, redenen, treffers};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Kop, Mensen},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::MensenZoeken;
use application::koppeling::{SeenEarlier, earlier};
use askama::Template;
use axum::extract::State;
use kernel::MeldingId;

/// The list of earlier meldingen, found by the radar or searched by hand.
#[derive(Template)]
#[template(path = "veiligthuis/eerdere.html")]
pub(super) struct Pagina {
    pub p: Page,
    pub f: Form,
    pub kop: Kop,
    pub treffers: Vec<Treffer>,
    /// So many stand folded: somebody else is more likely.
    pub zwakke: usize,
    /// So many were compared and are not shown at all.
    pub weggelaten: usize,
    pub meer: bool,
    pub redenen: Vec<Keuze>,
    /// The people of the melding at hand, to choose from when somebody was searched by hand.
    pub mensen: Vec<Keuze>,
    /// Searched by hand.
    pub gezocht: bool,
    /// Where what people say is sent.
    pub naar: String,
}

impl Pagina {
    pub fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenEarlier, gezocht: bool) -> Self {
        let l = page.l;
        let kop = Kop::kort(l, &gezien.row);
        let titel = if gezocht { l.t("vt-eerdere-gezocht") } else { l.t("vt-eerdere-titel") };
        let p = page.clone().met_titel(titel).met_fout(f.heeft_fouten());
        let p = p.onder(l.t("vt-werklijst"), "/werklijst").onder(kop.kenmerk.clone(), kop.pad.clone());
        let treffers = treffers(l, gezien, state.app.clock.now().dag());
        Self {
            p,
            f,
            zwakke: treffers.iter().filter(|t| t.zwak).count(),
            weggelaten: gezien.dropped,
            treffers,
            meer: gezien.cut,
            redenen: redenen(l),
            mensen: Mensen::van(l, gezien.melding.get(), &gezien.permit).keuzes(),
            gezocht,
            naar: format!("{}/eerdere", kop.pad),
            kop,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<MensenZoeken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = earlier(&state.app, toegang.aanvrager()?, id).await?;
    let f = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Pagina::new(&state, &page, f, &gezien, false))
}
