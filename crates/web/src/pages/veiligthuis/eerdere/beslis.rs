//! Saying whether two persons are one human being.

use super::bekijk::Pagina;
use crate::{
    AppState,
    antwoord::{Antwoord, opnieuw, verder},
    formulier::{Formulier, Fouten},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::KoppelingBeslissen;
use application::{
    AppError,
    koppeling::{Verdict, decide, earlier},
};
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId};
use veiligthuis::codes::RedenVerwerping;

/// The pair and what is said about it.
fn lees(
    l: Taal,
    formulier: &Formulier,
    fouten: &mut Fouten,
) -> Option<((BetrokkeneId, MeldingId, BetrokkeneId), Verdict)> {
    let own: Option<BetrokkeneId> = formulier.tekst("eigen").parse().ok();
    if own.is_none() {
        fouten.algemeen(l.t("vt-koppeling-eigen-fout"));
    }
    let other = formulier.tekst("melding").parse().ok();
    let theirs = formulier.tekst("eerdere").parse().ok();
    let words = fouten.tekst_of_leeg(l, "toelichting", formulier.tekst("toelichting"));
    let verdict = match formulier.tekst("oordeel") {
        "zelfde" => Verdict::Same(words),
        "twijfel" => Verdict::Unsure(words),
        "anders" => {
            let Some(reden) = RedenVerwerping::van_code(formulier.tekst("reden")) else {
                fouten.algemeen(l.t("vt-koppeling-reden-fout"));
                return None;
            };
            Verdict::Different(reden, words)
        }
        _ => {
            fouten.algemeen(l.t("vt-koppeling-oordeel-fout"));
            return None;
        }
    };
    Some(((own?, other?, theirs?), verdict)).filter(|_| fouten.is_leeg())
}

pub(super) async fn ontvang(
    toegang: Toegang<KoppelingBeslissen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let mut fouten = Fouten::geen();
    if let Some((pair, verdict)) = lees(page.l, &formulier, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}/eerdere"));
        match decide(&state.app, wie, id, meta, pair, verdict).await {
            Ok(done) => return verder(done.path),
            Err(AppError::Refused { code, zin }) => fouten.weigering(page.l, code, &zin),
            Err(other) => return Err(other.into()),
        }
    }
    let gezien = earlier(&state.app, wie, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, false))
}
