//! What becomes fact about the notices of a casus.

use kernel::{BetrokkeneId, CasusId, Grondslag, MeldingId, OnderdeelId, OrganisatieId, Persoonsgegeven, Tekst};

use super::catalogus::catalogus;
use super::codes::Berichtcode;
use super::onderdelen::{Adresoordeel, BesluitKeuze, Melderbericht, Verstuurd};
use crate::melding::Beslisser;

/// An event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// The stream was opened.
    Geopend {
        /// The casus.
        casus: CasusId,
        /// The region.
        regio: OrganisatieId,
    },
    /// An address was judged for a person.
    AdresBeoordeeld(Adresoordeel),
    /// A notice was sent to a person or a party.
    Verstuurd(Verstuurd),
    /// A notice was sent to the reporter.
    AanMelderVerstuurd(Melderbericht),
    /// Postponing or leaving out was proposed.
    Voorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// The melding that records the person.
        melding: MeldingId,
        /// Whom it is about.
        persoon: BetrokkeneId,
        /// What would be told.
        bericht: Berichtcode,
        /// What.
        keuze: BesluitKeuze,
        /// Why. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// A proposal no longer stands.
    VoorstelVervallen {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// A proposal was sent back.
    VoorstelTeruggewezen {
        /// The proposal.
        voorstel: OnderdeelId,
        /// Whom it is about.
        persoon: BetrokkeneId,
        /// Why. Class `persoon`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// The second person confirmed: recorded before the effect.
    VoorstelBekrachtigd {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// The decision in effect, by two people. Its dates are computed from the dated rules.
    Besloten {
        /// The proposal.
        voorstel: OnderdeelId,
        /// Whom it is about.
        persoon: BetrokkeneId,
        /// What would be told.
        bericht: Berichtcode,
        /// What was decided.
        keuze: BesluitKeuze,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
}

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`).
    pub const fn grondslag(&self) -> Grondslag {
        match self {
            Self::Geopend { .. } | Self::AdresBeoordeeld(_) => Grondslag("beleid-regio"),
            Self::Verstuurd(v) => catalogus(v.bericht).grond,
            Self::AanMelderVerstuurd(v) => catalogus(v.bericht).grond,
            Self::Besloten { keuze: BesluitKeuze::Uitstellen { .. }, .. } => Grondslag("wmo-5.3.1-lid2"),
            Self::Voorgesteld { .. }
            | Self::VoorstelVervallen { .. }
            | Self::VoorstelTeruggewezen { .. }
            | Self::VoorstelBekrachtigd { .. }
            | Self::Besloten { keuze: BesluitKeuze::Weglaten { .. }, .. } => Grondslag("beleid-vier-ogen"),
        }
    }
}
