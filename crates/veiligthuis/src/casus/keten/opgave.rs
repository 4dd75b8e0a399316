//! What is typed about the chain. No `Debug`: it holds what people typed about people.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Tekst};

use crate::codes::{HuisverbodVerzoek, Ketenaanleiding, VtoWeg};

/// A huisverbod as it is recorded.
#[derive(Clone, PartialEq, Eq)]
pub struct HuisverbodOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Who has to stay away.
    pub persoon: BetrokkeneId,
    /// Who stays at home; at least one.
    pub thuis: Vec<BetrokkeneId>,
    /// When it was imposed.
    pub opgelegd: Moment,
    /// Who started it.
    pub verzoek: HuisverbodVerzoek,
    /// Contact is forbidden too.
    pub contactverbod: bool,
    /// The house.
    pub adres: Option<Tekst>,
    /// What was agreed.
    pub toelichting: Option<Tekst>,
}

/// A request to the Raad as it is recorded.
#[derive(Clone, PartialEq, Eq)]
pub struct VtoOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// The children; at least one.
    pub over: Vec<BetrokkeneId>,
    /// When it was sent.
    pub op: Moment,
    /// Which way.
    pub weg: VtoWeg,
    /// What was asked and why.
    pub toelichting: Tekst,
}

/// A flag as it is set.
#[derive(Clone, PartialEq, Eq)]
pub struct VlagOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Why; it says which partner.
    pub aanleiding: Ketenaanleiding,
    /// About whom; at least one.
    pub over: Vec<BetrokkeneId>,
    /// Since when.
    pub sinds: Moment,
    /// When to look again.
    pub terugkijken: Dag,
    /// Who is the contact there.
    pub contact: Tekst,
    /// What was agreed.
    pub toelichting: Tekst,
}
