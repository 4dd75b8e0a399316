//! What an advice is after its events.

use kernel::{AccountId, BetrokkeneId, Dag, Moment, OrganisatieId, Persoonsgegeven, Tekst};

use super::event::{Vastgelegd, VervolgadviesGegeven};
use super::onderdelen::{AdviesvragerGegevens, AmbtshalveVoorstel};
use crate::RegioInstelling;
use crate::codes::{AdviesSoort, codes};
use crate::melding::Beslisser;

codes! {
    /// Where an advice stands.
    #[derive(Default)]
    Stand {
        /// No event yet.
        #[default]
        NogNiet = "nog-niet",
        /// Somebody may come back to it.
        Open = "open",
        /// Closed.
        Afgesloten = "afgesloten",
        /// It became a melding; it stays an advice.
        Omgezet = "omgezet",
    }
}

/// What a decision needs and may not fetch.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// The settings of the region in force now.
    pub regio: RegioInstelling,
}

/// An advice.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Advies {
    /// Where it stands.
    pub stand: Stand,
    /// The first contact; `None` before it was recorded.
    pub opname: Option<Opname>,
    /// The later contacts, in order.
    pub vervolg: Vec<Vervolgadvies>,
    /// The day of the follow-up that was agreed on last.
    pub terugbellen: Option<Dag>,
    /// Who asked, as long as the consent holds.
    pub contact: Option<Contact>,
    /// A proposal on reporting by itself that waits.
    pub voorstel: Option<AmbtshalveVoorstel>,
    /// Why the last proposal came back. Class `dossier`.
    pub teruggewezen: Option<Persoonsgegeven<Tekst>>,
    /// What two people decided last.
    pub besluit: Option<AmbtshalveBesluit>,
    /// It became a melding.
    pub omgezet: Option<Omzetting>,
    /// The last change by which the time of keeping is counted.
    pub gewijzigd: Option<Moment>,
}

/// The first contact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opname {
    /// What was recorded.
    pub inhoud: Vastgelegd,
    /// When it was entered.
    pub ingevoerd: Moment,
    /// By whom.
    pub door: AccountId,
}

/// A later contact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vervolgadvies {
    /// What was recorded.
    pub inhoud: VervolgadviesGegeven,
    /// By whom.
    pub door: AccountId,
}

/// Who asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// For the key of these data.
    pub vrager: BetrokkeneId,
    /// Who. Class `melder`.
    pub gegevens: Persoonsgegeven<AdviesvragerGegevens>,
}

/// A decision of two people on reporting by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AmbtshalveBesluit {
    /// To report, or not.
    pub melden: bool,
    /// Why. Class `dossier`.
    pub motivering: Persoonsgegeven<Tekst>,
    /// First.
    pub voorgesteld_door: Beslisser,
    /// Second.
    pub bekrachtigd_door: Beslisser,
    /// When.
    pub op: Moment,
}

/// It became a melding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Omzetting {
    /// The day.
    pub op: Dag,
    /// Veilig Thuis reported by itself.
    pub ambtshalve: bool,
}

impl Stand {
    /// Whether it stands in the list of what is open.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Open => true,
            Self::NogNiet | Self::Afgesloten | Self::Omgezet => false,
        }
    }
}

impl Advies {
    /// The region; `None` before it was recorded.
    pub fn regio(&self) -> Option<OrganisatieId> {
        self.opname.as_ref().map(|o| o.inhoud.regio)
    }
    /// A signal of somebody unknown on which nobody has decided yet.
    pub fn vraagt_besluit(&self) -> bool {
        self.is_signaal() && self.besluit.is_none() && self.omgezet.is_none()
    }
    /// Two people decided that Veilig Thuis reports by itself, and that was not done yet.
    pub fn moet_melden(&self) -> bool {
        self.besluit.as_ref().is_some_and(|b| b.melden) && self.omgezet.is_none()
    }
    /// Whether the caller stays unknown to Veilig Thuis.
    pub fn is_signaal(&self) -> bool {
        self.opname.as_ref().is_some_and(|o| o.inhoud.soort == AdviesSoort::Signaal)
    }
    /// The day until which the region keeps it, counted from its last change. The law has no term (domain file, 0.3 and 6.4):
    /// the region chooses.
    pub fn bewaren_tot(&self, regio: &RegioInstelling) -> Option<Dag> {
        self.gewijzigd.map(|op| op.dag().plus_maanden(i32::from(regio.advies_bewaren_maanden)))
    }
}
