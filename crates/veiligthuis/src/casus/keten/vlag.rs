//! A partner in the chain that is involved: since when, why, with whom, and when to look again.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use crate::codes::Ketenaanleiding;

/// A flag as it was set. The reason says which partner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ketenvlag {
    /// Its id.
    pub id: OnderdeelId,
    /// Why.
    pub aanleiding: Ketenaanleiding,
    /// The decision of two, where the reason asks for one.
    pub besluit: Option<OnderdeelId>,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// Since when.
    pub sinds: Moment,
    /// The day on which Veilig Thuis looks again.
    pub terugkijken: Dag,
    /// Who is the contact there, and how to reach them. Class `persoon`.
    pub contact: Persoonsgegeven<Tekst>,
    /// What was agreed. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// What was seen when looking again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vlagwijziging {
    /// The flag.
    pub vlag: OnderdeelId,
    /// When.
    pub op: Moment,
    /// The next day to look.
    pub terugkijken: Dag,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// What. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// A flag and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KetenvlagStand {
    /// As it was set.
    pub vlag: Ketenvlag,
    /// The times that somebody looked again, in order.
    pub wijzigingen: Vec<Vlagwijziging>,
    /// Until when, and why no longer; `None`: it stands.
    pub einde: Option<(Moment, Persoonsgegeven<Tekst>)>,
}

impl KetenvlagStand {
    /// The day on which Veilig Thuis looks again.
    pub fn terugkijken(&self) -> Dag {
        self.wijzigingen.last().map_or(self.vlag.terugkijken, |w| w.terugkijken)
    }
    /// The last moment of which something is known.
    pub fn laatst(&self) -> Moment {
        self.wijzigingen.last().map_or(self.vlag.sinds, |w| w.op)
    }
}
