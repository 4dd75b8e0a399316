//! What becomes fact in a koppeling.

use kernel::{BetrokkeneId, Grondslag, MeldingId, OnderdeelId, OrganisatieId, Persoonsgegeven, Tekst};

use crate::codes::{HerkomstKoppeling, KoppelingSoort, RedenVerwerping, Vergelijkveld};
use crate::melding::Beslisser;

/// Two recorded persons of two meldingen. The older melding stands first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Paar {
    /// The melding that was received first.
    pub eerdere: MeldingId,
    /// The person in it.
    pub eerdere_persoon: BetrokkeneId,
    /// The melding that was received later.
    pub latere: MeldingId,
    /// The person in it.
    pub latere_persoon: BetrokkeneId,
}

/// What one field says. The open part holds the name of the field and its weight, never its content.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kenmerk {
    /// The field.
    pub veld: Vergelijkveld,
    /// Hundredths of a bit: above 0 speaks for one human being, below 0 against.
    pub gewicht: i32,
}

/// A pair that was brought to the attention.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voorstel {
    /// Which two.
    pub paar: Paar,
    /// The region of both.
    pub regio: OrganisatieId,
    /// Who brought it.
    pub herkomst: HerkomstKoppeling,
    /// What it seems to be.
    pub soort: KoppelingSoort,
    /// All evidence together, in hundredths of a bit.
    pub gewicht: Option<i32>,
    /// What speaks for and against.
    pub kenmerken: Vec<Kenmerk>,
}

/// An event of a koppeling. `over` are the two persons: words about the pair say something about both.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// Brought to the attention.
    Voorgesteld(Voorstel),
    /// One human being.
    Bevestigd {
        /// Both.
        over: Vec<BetrokkeneId>,
        /// What it rests on. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// Two human beings.
    Verworpen {
        /// Why.
        reden: RedenVerwerping,
        /// Both.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// It can not be told yet.
    InTwijfelGelaten {
        /// Both.
        over: Vec<BetrokkeneId>,
        /// What would help. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// Somebody proposed to undo it.
    OngedaanMakenVoorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// Both.
        over: Vec<BetrokkeneId>,
        /// Why it was wrong. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// Undone by two people.
    OngedaanGemaakt {
        /// The proposal.
        voorstel: OnderdeelId,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// The second person let it stand.
    BlijftStaan {
        /// The proposal.
        voorstel: OnderdeelId,
        /// Both.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        reden: Persoonsgegeven<Tekst>,
    },
}

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`): combining reports is part of the task of art. 4.1.1.
    pub const fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::Voorgesteld(_) | Self::Bevestigd { .. } | Self::Verworpen { .. } | Self::InTwijfelGelaten { .. } => {
                "wmo-4.1.1-lid2a"
            }
            Self::OngedaanMakenVoorgesteld { .. } | Self::OngedaanGemaakt { .. } | Self::BlijftStaan { .. } => {
                "protocol-besluitvorming"
            }
        })
    }
}
