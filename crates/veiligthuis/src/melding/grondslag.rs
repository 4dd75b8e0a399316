//! The ground of each event.

use kernel::Grondslag;

use super::event::Event;
use crate::codes::InformeerOnderwerp;

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`).
    pub fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::Ontvangen(_)
            | Self::NaarCasusVerplaatst { .. }
            | Self::InformatieToegevoegd(_)
            | Self::Ingetrokken { .. } => "wmo-4.1.1-lid2a",
            Self::AcuutGecheckt { .. } | Self::InWerkvoorraadGeplaatst => "protocol-acute-check",
            Self::BetrokkeneVastgelegd { .. } | Self::BetrokkeneGecorrigeerd { .. } => "wmo-5.1.6-lid2",
            Self::InformerenDoorMelderVastgelegd { .. } => "protocol-melding",
            Self::BetrokkeneGeinformeerd { onderwerp, .. } => match onderwerp {
                InformeerOnderwerp::Vastlegging => "wmo-5.3.1-lid1",
                InformeerOnderwerp::Uitkomst => "protocol-uitkomsten",
            },
            Self::Opgepakt | Self::Vrijgegeven | Self::AanCollegaGegeven { .. } => "beleid-regio",
            Self::WachtcontactGehad { .. } | Self::VertragingGemeld { .. } => "protocol-wachten",
            Self::BeoordelingGestart
            | Self::BronGevraagd(_)
            | Self::BronBeantwoord { .. }
            | Self::PersoonBeoordeeld { .. } => "protocol-veiligheidsbeoordeling",
            Self::BesluitVoorgesteld(_)
            | Self::IntrekkingVoorgesteld { .. }
            | Self::VoorstelVervallen { .. }
            | Self::VoorstelTeruggewezen { .. }
            | Self::VoorstelBekrachtigd { .. }
            | Self::Besloten(_) => "protocol-besluitvorming",
            Self::ToestemmingVastgelegd { .. }
            | Self::AfschermingVoorgesteld { .. }
            | Self::AfschermingTeruggewezen { .. }
            | Self::MelderAfgeschermd { .. }
            | Self::AfschermingOpgeheven { .. } => "protocol-melder-anoniem",
            Self::TerugkoppelingGegeven(_) => "wmo-4.1.1-lid2g",
        })
    }
}
