//! What a koppeling is after its events.

use kernel::{BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::event::Voorstel;
use crate::codes::KoppelingStand;
use crate::melding::Beslisser;

/// A koppeling.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Koppeling {
    /// The pair as it was last proposed; `None` before.
    pub voorstel: Option<Voorstel>,
    /// Where it stands.
    pub stand: KoppelingStand,
    /// Since when, and by whom.
    pub sinds: Option<(Moment, Beslisser)>,
    /// The proposal to undo it, while it waits for a second person.
    pub ongedaan: Option<OngedaanVoorstel>,
}

/// A proposal to undo what was confirmed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OngedaanVoorstel {
    /// The proposal.
    pub id: OnderdeelId,
    /// Who made it.
    pub door: Beslisser,
    /// When.
    pub op: Moment,
    /// Why it was wrong.
    pub toelichting: Persoonsgegeven<Tekst>,
}

impl Default for Koppeling {
    fn default() -> Self {
        Self { voorstel: None, stand: KoppelingStand::NogNiet, sinds: None, ongedaan: None }
    }
}

impl Koppeling {
    /// Both persons; nobody before the pair was proposed.
    pub fn over(&self) -> Vec<BetrokkeneId> {
        self.voorstel.iter().flat_map(|v| [v.paar.eerdere_persoon, v.paar.latere_persoon]).collect()
    }
    /// Whether the two count as one human being now. A proposal to undo it changes nothing until two people decided.
    pub fn is_bevestigd(&self) -> bool {
        self.stand == KoppelingStand::Bevestigd
    }
}
