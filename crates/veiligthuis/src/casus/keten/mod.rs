//! The chain around a casus: what the burgemeester, the Raad, the police, MDA++ and the Zorg- en Veiligheidshuis do, each with
//! its own facts and dates. It lies over every state of the casus and changes none; what is open in it keeps the casus open.
//!
//! What goes outside is decided by two people first (domain file, 3.2 item 7): a [`Besluit`], used once.

mod huisverbod;
mod opgave;
mod raad;
mod vlag;

pub use huisverbod::{Huisverbod, HuisverbodStand, Verlenging};
pub use opgave::{HuisverbodOpgave, VlagOpgave, VtoOpgave};
pub use raad::{Raadantwoord, Vto, VtoStand};
pub use vlag::{Ketenvlag, KetenvlagStand, Vlagwijziging};

use kernel::{BetrokkeneId, Moment, OnderdeelId};

use crate::codes::Ketenbesluit;
use crate::melding::Beslisser;

/// What two people decided to do outside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Besluit {
    /// The proposal that was confirmed.
    pub id: OnderdeelId,
    /// What.
    pub wat: Ketenbesluit,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// When.
    pub op: Moment,
    /// First.
    pub voorgesteld_door: Beslisser,
    /// Second.
    pub bekrachtigd_door: Beslisser,
    /// It was done, or two people would have to decide again: it fell away.
    pub klaar: bool,
}

/// Everything of the chain that was recorded in a casus, each list in order of recording.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Keten {
    /// The decisions of two.
    pub besluiten: Vec<Besluit>,
    /// The huisverboden.
    pub huisverboden: Vec<HuisverbodStand>,
    /// The requests to the Raad.
    pub vtos: Vec<VtoStand>,
    /// The flags.
    pub vlaggen: Vec<KetenvlagStand>,
}

impl Keten {
    /// The huisverbod with this id.
    pub fn huisverbod(&self, id: OnderdeelId) -> Option<&HuisverbodStand> {
        self.huisverboden.iter().find(|h| h.huisverbod.id == id)
    }
    /// The request with this id.
    pub fn vto(&self, id: OnderdeelId) -> Option<&VtoStand> {
        self.vtos.iter().find(|v| v.vto.id == id)
    }
    /// The flag with this id.
    pub fn vlag(&self, id: OnderdeelId) -> Option<&KetenvlagStand> {
        self.vlaggen.iter().find(|v| v.vlag.id == id)
    }
    /// What was decided and not done yet.
    pub fn te_doen(&self) -> impl Iterator<Item = &Besluit> {
        self.besluiten.iter().filter(|b| !b.klaar)
    }
    /// The huisverboden of which no end was recorded.
    pub fn lopende_huisverboden(&self) -> impl Iterator<Item = &HuisverbodStand> {
        self.huisverboden.iter().filter(|h| h.einde.is_none())
    }
    /// The requests of which the college was not told.
    pub fn college_wacht(&self) -> impl Iterator<Item = &VtoStand> {
        self.vtos.iter().filter(|v| v.college.is_none())
    }
    /// The flags that stand.
    pub fn lopende_vlaggen(&self) -> impl Iterator<Item = &KetenvlagStand> {
        self.vlaggen.iter().filter(|v| v.einde.is_none())
    }
    /// Whether a part with this id is known.
    pub(super) fn kent(&self, id: OnderdeelId) -> bool {
        self.huisverbod(id).is_some()
            || self.vto(id).is_some()
            || self.vlag(id).is_some()
            || self.besluiten.iter().any(|b| b.id == id)
    }
    /// The decision was used, or fell away.
    pub(super) fn besluit_klaar(&mut self, id: Option<OnderdeelId>) {
        for besluit in self.besluiten.iter_mut().filter(|b| Some(b.id) == id) {
            besluit.klaar = true;
        }
    }
    /// Changes a huisverbod.
    pub(super) fn bij_huisverbod(&mut self, id: OnderdeelId, wijzig: impl FnOnce(&mut HuisverbodStand)) {
        if let Some(gevonden) = self.huisverboden.iter_mut().find(|h| h.huisverbod.id == id) {
            wijzig(gevonden);
        }
    }
    /// Changes a request.
    pub(super) fn bij_vto(&mut self, id: OnderdeelId, wijzig: impl FnOnce(&mut VtoStand)) {
        if let Some(gevonden) = self.vtos.iter_mut().find(|v| v.vto.id == id) {
            wijzig(gevonden);
        }
    }
    /// Changes a flag.
    pub(super) fn bij_vlag(&mut self, id: OnderdeelId, wijzig: impl FnOnce(&mut KetenvlagStand)) {
        if let Some(gevonden) = self.vlaggen.iter_mut().find(|v| v.vlag.id == id) {
            wijzig(gevonden);
        }
    }
}
