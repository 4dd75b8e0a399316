//! What becomes fact in a service.

use kernel::{AccountId, BetrokkeneId, Grondslag, OnderdeelId, Persoonsgegeven, Tekst};

use super::codes::{Partij, RedenVoortijdig};
use super::onderdelen::{
    Actie, Actiebericht, Afspraak, Besluitvraag, Contact, Feit, Gestart, InformantBeantwoord, InformantGevraagd,
    Mededeling, Onderzoeksplan, Persoon, Tekstakkoord, Toets, Verantwoording, Verslag, Verslagreactie, Voorwaarde,
    Wederhoor,
};
use crate::melding::Beslisser;

/// An event of a service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// The service was planned. The people follow as events of their own in the same append.
    Gestart(Gestart),
    /// The worker began.
    Begonnen,
    /// Given to a colleague.
    AanCollegaGegeven {
        /// The colleague.
        aan: AccountId,
    },
    /// A person was recorded.
    PersoonVastgelegd(Persoon),
    /// What is known of a person was corrected; replaces the earlier.
    PersoonGecorrigeerd(Persoon),
    /// People were seen or spoken to.
    ContactGehad(Contact),
    /// A veiligheidsvoorwaarde was set.
    VoorwaardeGesteld(Voorwaarde),
    /// Who checks a voorwaarde was filled in or changed.
    ToetserAangewezen {
        /// The voorwaarde.
        voorwaarde: OnderdeelId,
        /// About whom the voorwaarde is.
        over: Vec<BetrokkeneId>,
        /// Kind of party.
        toetser: Partij,
        /// The name. Class `persoon`.
        wie: Option<Persoonsgegeven<Tekst>>,
    },
    /// A voorwaarde was checked.
    VoorwaardeGetoetst(Toets),
    /// An action was agreed.
    ActieAfgesproken(Actie),
    /// Somebody said how an action stands.
    ActieBijgewerkt(Actiebericht),
    /// The safety plan was agreed.
    PlanAfgesproken(Afspraak),
    /// Somebody of the family was told something.
    Verteld(Mededeling),
    /// A decision was proposed.
    Voorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// What.
        vraag: Besluitvraag,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        motivering: Persoonsgegeven<Tekst>,
    },
    /// The proposal no longer stands.
    VoorstelVervallen {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// The proposal was sent back.
    VoorstelTeruggewezen {
        /// The proposal.
        voorstel: OnderdeelId,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// A second person confirmed the proposal.
    VoorstelBekrachtigd {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// The decision took effect. Always after `VoorstelBekrachtigd`.
    Besloten {
        /// The proposal.
        voorstel: OnderdeelId,
        /// What was decided.
        vraag: Besluitvraag,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// The plan of the onderzoek was made or replaced.
    OnderzoekGepland(Onderzoeksplan),
    /// An informant was asked.
    InformantGevraagd(InformantGevraagd),
    /// An informant answered.
    InformantBeantwoord(InformantBeantwoord),
    /// An informant reacted on the text.
    TekstVoorgelegd(Tekstakkoord),
    /// A fact was recorded.
    FeitVastgelegd(Feit),
    /// Somebody was heard.
    Gehoord(Wederhoor),
    /// Why somebody was not heard or spoken to.
    Verantwoord(Verantwoording),
    /// A person got the report on the own part.
    VerslagGegeven(Verslag),
    /// A person reacted on the concept.
    VerslagBesproken(Verslagreactie),
    /// Finished.
    Afgerond {
        /// After the term.
        te_laat: bool,
    },
    /// Ended early.
    VoortijdigBeeindigd {
        /// Reason.
        reden: RedenVoortijdig,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Explanation. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
}

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`).
    pub const fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::Gestart(_) | Self::Afgerond { .. } | Self::VoortijdigBeeindigd { .. } => "deck-na-beoordeling",
            Self::Begonnen | Self::AanCollegaGegeven { .. } => "beleid-regio",
            Self::PersoonVastgelegd(_) | Self::PersoonGecorrigeerd(_) => "wmo-5.1.6-lid2",
            Self::ContactGehad(_)
            | Self::VoorwaardeGesteld(_)
            | Self::ToetserAangewezen { .. }
            | Self::VoorwaardeGetoetst(_) => "deck-voorwaarden-vervolg",
            Self::ActieAfgesproken(_) | Self::ActieBijgewerkt(_) | Self::PlanAfgesproken(_) => "deck-partnerschap",
            Self::Verteld(_) => "wmo-5.3.1-lid1",
            Self::Voorgesteld { .. }
            | Self::VoorstelVervallen { .. }
            | Self::VoorstelTeruggewezen { .. }
            | Self::VoorstelBekrachtigd { .. }
            | Self::Besloten { .. } => "protocol-besluitvorming",
            Self::OnderzoekGepland(_)
            | Self::FeitVastgelegd(_)
            | Self::Gehoord(_)
            | Self::Verantwoord(_)
            | Self::VerslagGegeven(_)
            | Self::VerslagBesproken(_) => "deck-onderzoek",
            Self::InformantGevraagd(_) | Self::InformantBeantwoord(_) | Self::TekstVoorgelegd(_) => "wmo-5.2.6",
        })
    }
}
