//! What a decision on a casus needs and may not fetch: what only the meldingen know.

use kernel::{BetrokkeneId, MeldingId, Wet};

use crate::RegioInstelling;

/// The facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Calendar and rules of the terms (`kernel::wet()`).
    pub wet: &'static Wet,
    /// The settings of the region in force now.
    pub regio: RegioInstelling,
    /// Everybody in the meldingen of the casus.
    pub personen: Vec<BetrokkeneId>,
    /// Who was not told yet, and in which melding.
    pub niet_geinformeerd: Vec<(MeldingId, BetrokkeneId)>,
}

impl Facts {
    /// Facts without people: enough to open a casus and to take meldingen, decisions and services in.
    pub const fn zonder_personen(wet: &'static Wet, regio: RegioInstelling) -> Self {
        Self { wet, regio, personen: Vec::new(), niet_geinformeerd: Vec::new() }
    }
}
