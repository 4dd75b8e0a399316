//! What can be asked of a casus.

use kernel::{MeldingId, Moment, OrganisatieId};

use crate::codes::Uitkomst;

/// A command on a casus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Command {
    /// Open the casus with its first melding.
    Open {
        /// The melding.
        melding: MeldingId,
        /// The region that is responsible.
        regio: OrganisatieId,
        /// When the melding was received.
        ontvangen: Moment,
    },
    /// Add a later melding about the same people (*vervolgmelding*): it has its own term.
    VoegMeldingToe {
        /// The melding.
        melding: MeldingId,
        /// When it was received.
        ontvangen: Moment,
    },
    /// Take in the decision of a veiligheidsbeoordeling.
    VerwerkBesluit {
        /// The melding that was decided.
        melding: MeldingId,
        /// The outcome.
        uitkomst: Uitkomst,
        /// When the decision took effect.
        besloten: Moment,
    },
    /// Take in that a melding was taken back.
    VerwerkIntrekking {
        /// The melding.
        melding: MeldingId,
    },
}
