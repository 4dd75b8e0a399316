//! The chain around a casus: what is decided by two first, the huisverbod, the Raad, and the flags; and how each is shown.

mod besluit;
mod huisverbod;
mod kaart;
mod kaarten;
mod raad;
mod verloop;
mod vlag;

pub(super) use besluit::in_woorden;
pub(super) use kaart::{Keten, nu_van_kracht};
pub(super) use verloop::verloop;

use super::{
    beeld::Beeld,
    formulier::{ontvang, toon},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    route::Routes,
};
use kernel::{BetrokkeneId, OnderdeelId, Tekst};

/// The forms.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/casussen/{id}/ketenbesluiten/nieuw", toon::<besluit::Voorstellen>)
        .post("/casussen/{id}/ketenbesluiten/nieuw", ontvang::<besluit::Voorstellen>)
        .get("/casussen/{id}/ketenbesluiten/{besluit}/vervallen", toon::<besluit::Vervallen>)
        .post("/casussen/{id}/ketenbesluiten/{besluit}/vervallen", ontvang::<besluit::Vervallen>)
        .get("/casussen/{id}/huisverboden/nieuw", toon::<huisverbod::Opleggen>)
        .post("/casussen/{id}/huisverboden/nieuw", ontvang::<huisverbod::Opleggen>)
        .get("/casussen/{id}/huisverboden/{huisverbod}/verlengen", toon::<huisverbod::Verlengen>)
        .post("/casussen/{id}/huisverboden/{huisverbod}/verlengen", ontvang::<huisverbod::Verlengen>)
        .get("/casussen/{id}/huisverboden/{huisverbod}/einde", toon::<huisverbod::Beeindigen>)
        .post("/casussen/{id}/huisverboden/{huisverbod}/einde", ontvang::<huisverbod::Beeindigen>)
        .get("/casussen/{id}/raad/nieuw", toon::<raad::Vragen>)
        .post("/casussen/{id}/raad/nieuw", ontvang::<raad::Vragen>)
        .get("/casussen/{id}/raad/{vto}/college", toon::<raad::College>)
        .post("/casussen/{id}/raad/{vto}/college", ontvang::<raad::College>)
        .get("/casussen/{id}/raad/{vto}/antwoord", toon::<raad::Antwoord>)
        .post("/casussen/{id}/raad/{vto}/antwoord", ontvang::<raad::Antwoord>)
        .get("/casussen/{id}/vlaggen/nieuw", toon::<vlag::Zetten>)
        .post("/casussen/{id}/vlaggen/nieuw", ontvang::<vlag::Zetten>)
        .get("/casussen/{id}/vlaggen/{vlag}/bijwerken", toon::<vlag::Bijwerken>)
        .post("/casussen/{id}/vlaggen/{vlag}/bijwerken", ontvang::<vlag::Bijwerken>)
        .get("/casussen/{id}/vlaggen/{vlag}/einde", toon::<vlag::Beeindigen>)
        .post("/casussen/{id}/vlaggen/{vlag}/einde", ontvang::<vlag::Beeindigen>)
}

/// The part in the path.
fn in_pad(b: &Beeld) -> Option<OnderdeelId> {
    b.ids.first()?.parse().ok()
}

/// Everybody in the casus, as choices.
fn mensen(b: &Beeld) -> Vec<Keuze> {
    let people = b.gezien.personen.iter().map(|p| p.betrokkene.id);
    people.map(|id| Keuze::new(id.to_string(), b.naam(id))).collect()
}

/// Who was ticked.
fn gekozen(w: &Waarden, veld: &str) -> Vec<BetrokkeneId> {
    w.alle(veld).filter_map(|typed| typed.parse().ok()).collect()
}

fn toelichting(b: &Beeld, w: &Waarden, fouten: &mut Fouten) -> Option<Tekst> {
    fouten.tekst(b.l, "toelichting", w.tekst("toelichting"), &b.l.t("cas-toelichting-fout"))
}
