//! The rows of the list of advices: open facts only.

use kernel::{AccountId, AdviesId, Dag, Moment, OrganisatieId};

/// Which advices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AdviesFilter {
    /// Of this region; there is no way to ask for more than one.
    pub regio: OrganisatieId,
    /// Only those that this account took.
    pub ontvanger: Option<AccountId>,
    /// Only those with a proposal that this account may be the second to decide on.
    pub gevraagd_aan: Option<AccountId>,
    /// Also what was closed or reported, newest first; otherwise what is open, the nearest follow-up first.
    pub ook_gesloten: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// How many open advices a region has. Says nothing about a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct AdviesTelling {
    /// All open ones.
    pub open: u32,
    /// Taken by who asks.
    pub van_mij: u32,
    /// A proposal of somebody else waits for a second person.
    pub gevraagd: u32,
}

/// One advice in the list: open facts only. There is no label, because there is nobody to name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AdviesRow {
    /// The advice.
    pub advies: AdviesId,
    /// The region that gave it.
    pub regio: OrganisatieId,
    /// Stable code: advice, or the signal of somebody unknown.
    pub soort: String,
    /// Stable code of the channel.
    pub kanaal: String,
    /// Stable code of the kind of adviesvrager; never who.
    pub vrager: String,
    /// Moment of the contact.
    pub ontvangen_op: Moment,
    /// Last change.
    pub gewijzigd_op: Moment,
    /// Who took it.
    pub ontvanger: AccountId,
    /// The day of the follow-up.
    pub terugbellen_op: Option<Dag>,
    /// Stable code of the state (see `veiligthuis::advies`).
    pub status: String,
    /// A signal on which two people have not decided yet.
    pub vraagt_besluit: bool,
    /// Two people decided that Veilig Thuis reports by itself, and that was not done yet.
    pub moet_melden: bool,
    /// Who proposed to report or not, while a second is awaited.
    pub voorsteller: Option<AccountId>,
    /// Sequence number of the last event.
    pub seq: u64,
}
