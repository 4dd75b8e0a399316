//! The streams of the record and the events in them.

use super::StoreError;
use kernel::{AdviesId, CasusId, Decider, DienstId, DossierId, KoppelingId, MeldingId, Recorded};
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
    /// Whether two recorded persons are one human being.
    Koppeling(KoppelingId),
    /// The notices of a casus: one stream per casus, under its id.
    Berichten(CasusId),
    /// An advice at Veilig Thuis.
    Advies(AdviesId),
}

impl Stream {
    /// Stable name of the kind of stream.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Dossier(_) => "dossier",
            Self::Melding(_) => "melding",
            Self::Casus(_) => "casus",
            Self::Dienst(_) => "dienst",
            Self::Koppeling(_) => "koppeling",
            Self::Berichten(_) => "berichten",
            Self::Advies(_) => "advies",
        }
    }
    /// The id without its type.
    pub const fn uuid(self) -> Uuid {
        match self {
            Self::Dossier(id) => id.uuid(),
            Self::Melding(id) => id.uuid(),
            Self::Casus(id) => id.uuid(),
            Self::Dienst(id) => id.uuid(),
            Self::Koppeling(id) => id.uuid(),
            Self::Berichten(id) => id.uuid(),
            Self::Advies(id) => id.uuid(),
        }
    }
    /// The stream of this kind and id, as stored.
    pub fn from_parts(kind: &str, id: Uuid) -> Option<Self> {
        match kind {
            "dossier" => Some(Self::Dossier(DossierId::new(id))),
            "melding" => Some(Self::Melding(MeldingId::new(id))),
            "casus" => Some(Self::Casus(CasusId::new(id))),
            "dienst" => Some(Self::Dienst(DienstId::new(id))),
            "koppeling" => Some(Self::Koppeling(KoppelingId::new(id))),
            "berichten" => Some(Self::Berichten(CasusId::new(id))),
            "advies" => Some(Self::Advies(AdviesId::new(id))),
            _ => None,
        }
    }
}

/// An event of one kind of stream: what `typed` takes out of the record.
pub trait StreamEvent: Clone {
    /// The event, when it is of this kind.
    fn of(event: &Event) -> Option<&Self>;
}

/// Declares the events of each kind of stream.
macro_rules! events {
    ($($(#[$doc:meta])* $kind:ident($event:ty)),+ $(,)?) => {
        /// An event of any stream.
        #[derive(Clone, PartialEq, Debug)]
        pub enum Event { $($(#[$doc])* $kind($event)),+ }

        $(impl StreamEvent for $event {
            fn of(event: &Event) -> Option<&Self> {
                match event {
                    Event::$kind(event) => Some(event),
                    _ => None,
                }
            }
        })+
    };
}

events! {
    /// Of a professional's dossier.
    Dossier(meldcode::dossier::Event),
    /// Of a report.
    Melding(veiligthuis::melding::Event),
    /// Of a casus.
    Casus(veiligthuis::casus::Event),
    /// Of a service.
    Dienst(veiligthuis::dienst::Event),
    /// Of a koppeling.
    Koppeling(veiligthuis::koppeling::Event),
    /// Of the notices of a casus.
    Berichten(veiligthuis::berichten::Event),
    /// Of an advice.
    Advies(veiligthuis::advies::Event),
}

/// All events of one stream, in order. Never empty: a stream without events does not exist.
pub type History = Vec<Recorded<Event>>;

/// The same record with its own kind of event; `None` when it belongs to another kind of stream.
pub fn typed<E: StreamEvent>(recorded: &Recorded<Event>) -> Option<Recorded<E>> {
    let event = E::of(&recorded.event)?.clone();
    Some(Recorded { seq: recorded.seq, at: recorded.at, actor: recorded.actor.clone(), event })
}

/// What the events of a stream make, and the place of the last one.
///
/// # Errors
/// An event belongs to another kind of stream.
pub fn fold<A>(history: &History) -> Result<(A, u64), StoreError>
where
    A: Decider + Default,
    A::Event: StreamEvent,
{
    history.iter().try_fold((A::default(), 0), |(state, _), recorded| {
        let own = typed(recorded).ok_or_else(|| StoreError::Fault("an event in a foreign stream".to_owned()))?;
        Ok((state.apply(&own), recorded.seq))
    })
}
