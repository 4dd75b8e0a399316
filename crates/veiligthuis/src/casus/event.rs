//! What becomes fact in a casus. Nothing here says something about a person.

use kernel::{Grondslag, MeldingId, Moment, OrganisatieId};

use crate::codes::Uitkomst;

/// An event of a casus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// Opened with its first melding.
    Geopend {
        /// The melding.
        melding: MeldingId,
        /// The region.
        regio: OrganisatieId,
        /// Receipt of the melding.
        ontvangen: Moment,
    },
    /// A later melding was added.
    MeldingToegevoegd {
        /// The melding.
        melding: MeldingId,
        /// Receipt of the melding.
        ontvangen: Moment,
    },
    /// A decision was taken in.
    BesluitVerwerkt {
        /// The melding.
        melding: MeldingId,
        /// The outcome.
        uitkomst: Uitkomst,
        /// Moment of the decision.
        besloten: Moment,
    },
    /// A melding was taken back.
    IntrekkingVerwerkt {
        /// The melding.
        melding: MeldingId,
    },
}

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`).
    pub const fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::Geopend { .. } | Self::MeldingToegevoegd { .. } => "wmo-4.1.1-lid2a",
            Self::BesluitVerwerkt { .. } | Self::IntrekkingVerwerkt { .. } => "protocol-besluitvorming",
        })
    }
}
