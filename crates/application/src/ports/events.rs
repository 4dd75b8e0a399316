//! The streams of the record and the events in them.

use kernel::{CasusId, DienstId, DossierId, MeldingId, Recorded};
use uuid::Uuid;

/// A stream of events: one file of one owner.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stream {
    /// A professional's dossier.
    Dossier(DossierId),
    /// A report at Veilig Thuis.
    Melding(MeldingId),
    /// A casus at Veilig Thuis.
    Casus(CasusId),
    /// A service at Veilig Thuis.
    Dienst(DienstId),
}

impl Stream {
    /// Stable name of the kind of stream.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Dossier(_) => "dossier",
            Self::Melding(_) => "melding",
            Self::Casus(_) => "casus",
            Self::Dienst(_) => "dienst",
        }
    }
    /// The id without its type.
    pub const fn uuid(self) -> Uuid {
        match self {
            Self::Dossier(id) => id.uuid(),
            Self::Melding(id) => id.uuid(),
            Self::Casus(id) => id.uuid(),
            Self::Dienst(id) => id.uuid(),
        }
    }
    /// The stream of this kind and id, as stored.
    pub fn from_parts(kind: &str, id: Uuid) -> Option<Self> {
        match kind {
            "dossier" => Some(Self::Dossier(DossierId::new(id))),
            "melding" => Some(Self::Melding(MeldingId::new(id))),
            "casus" => Some(Self::Casus(CasusId::new(id))),
            "dienst" => Some(Self::Dienst(DienstId::new(id))),
            _ => None,
        }
    }
}

/// An event of any stream.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// Of a professional's dossier.
    Dossier(meldcode::dossier::Event),
    /// Of a report.
    Melding(veiligthuis::melding::Event),
    /// Of a casus.
    Casus(veiligthuis::casus::Event),
    /// Of a service.
    Dienst(veiligthuis::dienst::Event),
}

/// All events of one stream, in order. Never empty: a stream without events does not exist.
pub type History = Vec<Recorded<Event>>;
