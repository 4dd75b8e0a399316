//! What a decision on a melding needs and may not fetch.

use kernel::{Dag, MeldingId};

use crate::RegioInstelling;

/// The facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// The settings of the region in force now.
    pub regio: RegioInstelling,
    /// The last day of the binding term of the veiligheidsbeoordeling; `None` before the report was received.
    pub beoordelen_uiterlijk: Option<Dag>,
    /// Earlier meldingen about (partly) the same people, which the assessment must weigh.
    pub eerdere: Vec<MeldingId>,
}
