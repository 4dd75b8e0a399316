//! The shape of every decision in the house.

use crate::{AccountId, Moment, OrganisatieId};

/// Who acts: the account, the role in which it acts and the organisation on whose behalf. Goes into every event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The account that signed in.
    pub account: AccountId,
    /// The stable code of the role, as in the table of `access` (`"professional"`, `"triagist"`, …).
    pub rol: &'static str,
    /// The organisation on whose behalf.
    pub organisatie: OrganisatieId,
}

/// An event as it stands in the record: what happened, when, by whom, and its place in its stream (first is 1).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recorded<E> {
    /// Place in the stream; the first event is 1.
    pub seq: u64,
    /// When it was recorded.
    pub at: Moment,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    pub event: E,
}

/// A pure aggregate: a state that answers commands with events or a refusal, and changes only by applying events.
///
/// `decide` never loads, never looks at a clock and never makes an id: everything it needs comes in. `apply` is total: an
/// event is a fact, it can not be refused.
pub trait Decider: Sized {
    /// What is asked.
    type Command;
    /// What becomes fact.
    type Event;
    /// What can be refused, and why.
    type Refusal;
    /// The facts a decision needs and may not fetch: frameworks, rules, terms.
    type Facts: ?Sized;

    /// The rule.
    fn decide(
        &self,
        command: Self::Command,
        facts: &Self::Facts,
        actor: &Actor,
        now: Moment,
    ) -> Result<Vec<Self::Event>, Self::Refusal>;

    /// The state after a recorded event.
    fn apply(self, recorded: &Recorded<Self::Event>) -> Self;
}
