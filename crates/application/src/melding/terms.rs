//! How long a melding waits and until when it may: computed, never stored.

use crate::{App, ports::Instelling};
use kernel::{BeideLezingen, Lezing, Moment, Ouderdom, Stand, Termijn};

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
    let lezingen = app.wet.beide_lezingen(ontvangen);
    let bindend = lezingen.bindend(if keuze.t2_in_werkdagen { Lezing::Werkdagen } else { Lezing::DagenAtw });
    let at = decided.unwrap_or_else(|| app.clock.now());
    let ouderdom = app.wet.kalender.ouderdom(ontvangen.dag(), at.dag());
    WorkTerm { lezingen, bindend, stand: bindend.stand(at), ouderdom }
}
