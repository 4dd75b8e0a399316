//! Keeping an eye on what waits and what is late.

use kernel::{BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::Toets;
use crate::casus::{Event, Refusal};
use crate::codes::{Agendawerk, Oordeel, RedenTeLaat};

/// A check on safety while a decided service waits for somebody to carry it out.
pub(super) fn wachtcheck(
    t: &Toets<'_>,
    op: Moment,
    veilig: Oordeel,
    over: Vec<BetrokkeneId>,
    bevinding: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let sinds = t.c.ongecheckt_sinds().ok_or(Refusal::NietsWacht)?;
    t.over(&over)?;
    t.gebeurd(op, sinds)?;
    Ok(vec![Event::WachtcheckVastgelegd { op, veilig, over, bevinding: Persoonsgegeven::new(bevinding) }])
}

/// Why something is late. Lateness is made visible and reasoned; it changes no state and no term.
pub(super) fn reden_te_laat(
    t: &Toets<'_>,
    werk: Agendawerk,
    voorwerp: Option<OnderdeelId>,
    reden: RedenTeLaat,
    toelichting: Option<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    let agenda = t.c.agenda(t.facts.wet, &t.facts.regio);
    let punt = agenda.iter().find(|p| (p.soort.werk(), p.soort.voorwerp()) == (werk, voorwerp));
    let uiterlijk = punt.ok_or(Refusal::WerkOnbekend)?.uiterlijk;
    match () {
        () if t.now.dag() <= uiterlijk => Err(Refusal::NietTeLaat(uiterlijk)),
        () if reden == RedenTeLaat::Anders && toelichting.is_none() => Err(Refusal::ToelichtingTeLaatOntbreekt),
        () => {
            let over = t.facts.personen.clone();
            let toelichting = toelichting.map(Persoonsgegeven::new);
            Ok(vec![Event::RedenTeLaatGegeven { werk, voorwerp, uiterlijk, reden, over, toelichting }])
        }
    }
}
