//! How long a melding waits and until when it may: computed, never stored.

use crate::{
    App,
    ports::{Instelling, MeldingTelVraag, Organisatie},
};
use kernel::{AccountId, BeideLezingen, Dag, Lezing, Moment, Ouderdom, Stand, Termijn, Wet};

/// The term of the veiligheidsbeoordeling of one melding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WorkTerm {
    /// Both readings of "five days".
    pub lezingen: BeideLezingen,
    /// The one that binds in this region.
    pub bindend: Termijn,
    /// How it stands: now, or at the moment of the decision.
    pub stand: Stand,
    /// Age: calendar days and werkdagen since receipt.
    pub ouderdom: Ouderdom,
}

/// The term of a melding received at a moment; `decided` stops the clock.
pub fn work_term(app: &App, keuze: Instelling, ontvangen: Moment, decided: Option<Moment>) -> WorkTerm {
    for_reading(app, lezing(keuze), ontvangen, decided)
}

pub(super) fn for_reading(app: &App, lezing: Lezing, ontvangen: Moment, decided: Option<Moment>) -> WorkTerm {
    let lezingen = app.wet.beide_lezingen(ontvangen);
    let bindend = lezingen.bindend(lezing);
    let at = decided.unwrap_or_else(|| app.clock.now());
    let ouderdom = app.wet.kalender.ouderdom(ontvangen.dag(), at.dag());
    WorkTerm { lezingen, bindend, stand: bindend.stand(at), ouderdom }
}

const fn lezing(keuze: Instelling) -> Lezing {
    if keuze.t2_in_werkdagen { Lezing::Werkdagen } else { Lezing::DagenAtw }
}

/// What to count for the head of the work list.
pub(super) fn question(app: &App, account: AccountId, regio: &Organisatie) -> MeldingTelVraag {
    let (lezing, today) = (lezing(regio.instelling), app.clock.now().dag());
    let from = |first: Dag| Moment::in_nederland(first, 0, 0).unwrap_or_else(|| app.clock.now());
    MeldingTelVraag {
        regio: regio.id,
        account,
        te_laat_voor: from(first_due(app.wet, lezing, today)),
        vandaag_voor: from(first_due(app.wet, lezing, today.plus_dagen(1))),
    }
}

/// The first day of receipt whose term ends on `day` or later. A later receipt never has an earlier term, so that this one day
/// parts what is past its term from what is not.
fn first_due(wet: &Wet, lezing: Lezing, day: Dag) -> Dag {
    let ends = |received: Dag| wet.beide_lezingen(received).bindend(lezing).uiterlijk;
    let mut first = day;
    while ends(first.plus_dagen(-1)) >= day {
        first = first.plus_dagen(-1);
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_parts_what_is_late_from_what_is_not() {
        let wet = kernel::wet();
        // Easter up to Pentecost, and the turn of the year.
        let (spring, winter) = (Dag::new(2026, 3, 28).unwrap(), Dag::new(2026, 12, 20).unwrap());
        let days = || (0..65).map(|n| spring.plus_dagen(n)).chain((0..20).map(|n| winter.plus_dagen(n)));
        for lezing in [Lezing::Werkdagen, Lezing::DagenAtw] {
            for today in days() {
                let now = Moment::in_nederland(today, 12, 0).unwrap();
                let (late, due) = (first_due(wet, lezing, today), first_due(wet, lezing, today.plus_dagen(1)));
                for received in (0..30).map(|n| today.plus_dagen(-n)) {
                    let expected = match (received < late, received < due) {
                        (true, _) => Stand::TeLaat,
                        (false, true) => Stand::Vandaag,
                        (false, false) => Stand::OpTijd,
                    };
                    let stand = wet.beide_lezingen(received).bindend(lezing).stand(now);
                    assert_eq!(stand, expected, "{} received {}", today.iso(), received.iso());
                }
            }
        }
    }
}
