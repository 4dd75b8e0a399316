//! What becomes fact in an advice. Nothing in it says whom the advice is about; the parts of class `melder` say who asked.

use kernel::{BetrokkeneId, Dag, Grondslag, Moment, OnderdeelId, OrganisatieId, Persoonsgegeven, Tekst};

use super::onderdelen::{AdviesTekst, Adviesvrager, AdviesvragerGegevens, VervolgTekst};
use crate::codes::{Aanvullend, AardGeweld, AdviesKanaal, AdviesSoort, DuurGeweld};
use crate::melding::Beslisser;

/// An event of an advice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// A contact was recorded.
    Vastgelegd(Box<Vastgelegd>),
    /// A later contact was recorded.
    VervolgadviesGegeven(VervolgadviesGegeven),
    /// Who asked was recorded, with consent; replaces the earlier.
    ContactVastgelegd {
        /// For the key of these data.
        vrager: BetrokkeneId,
        /// Who. Class `melder`.
        gegevens: Persoonsgegeven<AdviesvragerGegevens>,
    },
    /// The consent was taken back; the key of these data is destroyed in the same act.
    ToestemmingIngetrokken {
        /// Whose key.
        vrager: BetrokkeneId,
    },
    /// Closed.
    Afgesloten,
    /// It was proposed that Veilig Thuis reports by itself, or that it does not.
    AmbtshalveVoorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// To report, or not.
        melden: bool,
        /// Doubtful places in the text were confirmed.
        twijfel_bevestigd: bool,
        /// Why. Class `dossier`.
        motivering: Persoonsgegeven<Tekst>,
    },
    /// The proposal was sent back.
    AmbtshalveTeruggewezen {
        /// The proposal.
        voorstel: OnderdeelId,
        /// Doubtful places in the text were confirmed.
        twijfel_bevestigd: bool,
        /// Why. Class `dossier`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// Two people decided.
    AmbtshalveBesloten {
        /// The proposal.
        voorstel: OnderdeelId,
        /// To report, or not.
        melden: bool,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// It became a melding. Which one stands nowhere here; a day, because a moment would tell.
    OmgezetNaarMelding {
        /// The day.
        op: Dag,
        /// Veilig Thuis reported by itself.
        ambtshalve: bool,
    },
}

/// A contact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vastgelegd {
    /// Channel.
    pub kanaal: AdviesKanaal,
    /// The moment of the contact.
    pub ontvangen: Moment,
    /// The region.
    pub regio: OrganisatieId,
    /// Advice or signal.
    pub soort: AdviesSoort,
    /// Kind of person who asks.
    pub vrager: Adviesvrager,
    /// Told to call 112 first.
    pub acuut: bool,
    /// Nature of the violence.
    pub aard: Vec<AardGeweld>,
    /// Duration.
    pub duur: DuurGeweld,
    /// Additional information.
    pub aanvullend: Vec<Aanvullend>,
    /// The day of a follow-up.
    pub terugbellen: Option<Dag>,
    /// Doubtful places in the texts were confirmed.
    pub twijfel_bevestigd: bool,
    /// Name of the organisation. Class `melder`: with the role it may say who asked.
    pub organisatie: Option<Persoonsgegeven<Tekst>>,
    /// Question and advice. Class `dossier`.
    pub tekst: Persoonsgegeven<AdviesTekst>,
}

/// A later contact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VervolgadviesGegeven {
    /// Its id.
    pub id: OnderdeelId,
    /// Channel.
    pub kanaal: AdviesKanaal,
    /// When.
    pub om: Moment,
    /// The day of the next follow-up.
    pub terugbellen: Option<Dag>,
    /// Doubtful places in the texts were confirmed.
    pub twijfel_bevestigd: bool,
    /// Question and advice. Class `dossier`.
    pub tekst: Persoonsgegeven<VervolgTekst>,
}

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`).
    pub fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::Vastgelegd(vastgelegd) => match vastgelegd.kanaal {
                AdviesKanaal::Chat => "wmo-5.1.6-lid3",
                AdviesKanaal::Telefoon | AdviesKanaal::Web | AdviesKanaal::Bezoek => "wmo-4.1.1-lid3",
            },
            Self::Afgesloten => "wmo-4.1.1-lid3",
            Self::VervolgadviesGegeven(_) => "protocol-vervolgadvies",
            Self::ContactVastgelegd { .. } => "wmo-5.1.6-lid1",
            Self::ToestemmingIngetrokken { .. } => "avg-17",
            Self::AmbtshalveVoorgesteld { .. }
            | Self::AmbtshalveTeruggewezen { .. }
            | Self::AmbtshalveBesloten { .. } => "protocol-ambtshalve",
            Self::OmgezetNaarMelding { .. } => "protocol-omzetten",
        })
    }
}
