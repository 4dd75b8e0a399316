//! The plan, the facts and the hearing of an onderzoek (domain file, 1.3 S9).

use super::toets::Kijk;
use crate::codes::{AardGeweld, Bron};
use crate::dienst::codes::Plicht;
use crate::dienst::onderdelen::{Feit, Onderzoeksplan, Verantwoording, Wederhoor};
use crate::dienst::{Event, Refusal};

/// The plan says which kinds of violence the conclusion answers.
pub(super) fn maak_plan(k: &Kijk<'_>, plan: Onderzoeksplan) -> Result<Vec<Event>, Refusal> {
    let mut aard = plan.aard.clone();
    aard.sort_unstable();
    aard.dedup();
    if aard.is_empty() {
        return Err(Refusal::AardOntbreekt);
    }
    if !aard.iter().all(|aard| is_vorm_van_geweld(*aard)) {
        return Err(Refusal::AardOngeschikt);
    }
    let plan = Onderzoeksplan { over: k.d.iedereen(), aard, ..plan };
    Ok(k.met_vervallen_conclusie(vec![Event::OnderzoekGepland(plan)]))
}

/// A fact or an opinion, with its source. What happened before the service belongs to it too.
pub(super) fn feit(k: &Kijk<'_>, feit: Feit) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(feit.id)?;
    k.over(&feit.over)?;
    if feit.op.is_some_and(|op| op > k.now.dag()) {
        return Err(Refusal::InDeToekomst);
    }
    match (feit.bron == Bron::Directbetrokkene, feit.van) {
        (true, None) => return Err(Refusal::VanWieOntbreekt),
        (false, Some(_)) => return Err(Refusal::VanWieTeVeel),
        (true, Some(id)) => k.persoon(id).map(|_| ())?,
        (false, None) => {}
    }
    Ok(k.met_vervallen_conclusie(vec![Event::FeitVastgelegd(feit)]))
}

/// Heard: hoor en wederhoor.
pub(super) fn hoor(k: &Kijk<'_>, wederhoor: Wederhoor) -> Result<Vec<Event>, Refusal> {
    k.persoon(wederhoor.persoon)?;
    k.gebeurd_op(wederhoor.op)?;
    Ok(k.met_vervallen_conclusie(vec![Event::Gehoord(wederhoor)]))
}

/// Why somebody was not heard or spoken to.
pub(super) fn verantwoord(k: &Kijk<'_>, verantwoording: Verantwoording) -> Result<Vec<Event>, Refusal> {
    let positie = k.persoon(verantwoording.persoon)?.positie;
    let past = match verantwoording.plicht {
        Plicht::Spreken => positie.is_kind(),
        Plicht::Horen => positie.is_volwassen_partij(),
    };
    if past { Ok(vec![Event::Verantwoord(verantwoording)]) } else { Err(Refusal::PlichtPastNiet) }
}

/// Whether an onderzoek can answer it.
const fn is_vorm_van_geweld(aard: AardGeweld) -> bool {
    match aard {
        AardGeweld::Kindermishandeling
        | AardGeweld::GeweldTegenOuders
        | AardGeweld::ExPartnergeweld
        | AardGeweld::Ouderenmishandeling
        | AardGeweld::HuiselijkGeweldOverig => true,
        AardGeweld::AndereProblematiek | AardGeweld::GeenGeweld | AardGeweld::Onbekend => false,
    }
}
