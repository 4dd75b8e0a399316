//! The work list: claim, release, hand over, and looking after safety while the melding waits.

use kernel::{AccountId, BetrokkeneId, CasusId, Dag, Moment, Persoonsgegeven, Tekst};

use super::toets::Toets;
use crate::codes::{Contactwijze, Oordeel};
use crate::melding::{Event, Refusal};

/// To the casus of (partly) the same people, or back. The term stays the melding's own; a proposal that was made before it is
/// looked at again, because other meldingen count now.
pub(super) fn verplaats(t: &Toets<'_>, naar: CasusId) -> Result<Vec<Event>, Refusal> {
    let van = t.ontvangst.casus;
    if van == naar {
        return Err(Refusal::HoortAlBijCasus);
    }
    Ok(t.met_vervallen_voorstel(vec![Event::NaarCasusVerplaatst { van, naar }]))
}

/// Claim.
pub(super) fn pak_op(t: &Toets<'_>) -> Result<Vec<Event>, Refusal> {
    match t.m.behandelaar {
        Some(wie) if wie == t.actor.account => Err(Refusal::HeeftDeMeldingAl),
        Some(_) => Err(Refusal::AlOpgepakt),
        None => Ok(vec![Event::Opgepakt]),
    }
}

/// Release, also of a colleague who fell ill: who may do that stands in the table of `access`.
pub(super) fn geef_vrij(t: &Toets<'_>) -> Result<Vec<Event>, Refusal> {
    t.m.behandelaar.map(|_| vec![Event::Vrijgegeven]).ok_or(Refusal::EerstOppakken)
}

/// Hand over to a colleague.
pub(super) fn geef_aan_collega(t: &Toets<'_>, aan: AccountId) -> Result<Vec<Event>, Refusal> {
    match t.m.behandelaar {
        None => Err(Refusal::EerstOppakken),
        Some(wie) if wie == aan => Err(Refusal::HeeftDeMeldingAl),
        Some(_) => Ok(vec![Event::AanCollegaGegeven { aan }]),
    }
}

/// A check on safety while waiting.
pub(super) fn wachtcontact(
    t: &Toets<'_>,
    over: Vec<BetrokkeneId>,
    om: Moment,
    veilig: Oordeel,
    bevinding: Tekst,
) -> Result<Vec<Event>, Refusal> {
    t.over(&over)?;
    t.gebeurd(om)?;
    let gehad = Event::WachtcontactGehad { over, om, veilig, bevinding: Persoonsgegeven::new(bevinding) };
    Ok(t.met_vervallen_voorstel(vec![gehad]))
}

/// The reporter was told of a delay.
pub(super) fn meld_vertraging(
    t: &Toets<'_>,
    om: Moment,
    wijze: Contactwijze,
    verwacht: Dag,
) -> Result<Vec<Event>, Refusal> {
    t.gebeurd(om)?;
    if verwacht < om.dag() {
        return Err(Refusal::VerwachteDagVoorbij);
    }
    Ok(vec![Event::VertragingGemeld { om, wijze, verwacht }])
}
