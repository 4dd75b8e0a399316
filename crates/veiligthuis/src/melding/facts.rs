//! What a decision on a melding needs and may not fetch.

use kernel::{MeldingId, Moment, Termijn, Wet};

use crate::RegioInstelling;

/// The facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Calendar and rules of the terms (`kernel::wet()`).
    pub wet: &'static Wet,
    /// The settings of the region in force now.
    pub regio: RegioInstelling,
    /// Earlier meldingen about (partly) the same people, which the assessment must weigh.
    pub eerdere: Vec<MeldingId>,
    /// How many other meldingen are very likely about the same people while nobody said yet whether they are (domain file, 4.5).
    pub te_bekijken: usize,
}

impl Facts {
    /// The term of the veiligheidsbeoordeling that binds in the region, for a melding received then.
    pub fn termijn(&self, ontvangen: Moment) -> Termijn {
        self.wet.beide_lezingen(ontvangen).bindend(self.regio.lezing)
    }
}
