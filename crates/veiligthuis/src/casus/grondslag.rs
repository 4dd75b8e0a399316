//! The ground of each event.

use kernel::Grondslag;

use super::event::Event;

impl Event {
    /// The ground of the act (codes of `law/grondslagen.toml`).
    pub const fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::Geopend { .. } | Self::MeldingToegevoegd { .. } | Self::MeldingWeggehaald { .. } => "wmo-4.1.1-lid2a",
            Self::BesluitVerwerkt { .. } | Self::IntrekkingVerwerkt { .. } => "protocol-besluitvorming",
            Self::DienstGestart { .. } | Self::DienstBeeindigd { .. } => "protocol-uitkomsten",
            Self::WachtcheckVastgelegd { .. } | Self::RedenTeLaatGegeven { .. } => "protocol-wachten",
            Self::Opgepakt | Self::Vrijgegeven | Self::AanCollegaGegeven { .. } => "beleid-regio",
            Self::OverdrachtAangeboden(_)
            | Self::OverdrachtOntvangen { .. }
            | Self::OverdrachtGeaccepteerd { .. }
            | Self::OverdrachtGeweigerd { .. }
            | Self::OverdrachtIngetrokken { .. }
            | Self::OverdrachtTeruggegeven { .. }
            | Self::LadderstapGedaan { .. } => "protocol-overdracht",
            Self::BemoeienisBeeindigd { .. }
            | Self::Gesloten { .. }
            | Self::Heropend { .. }
            | Self::HeropeningAfgerond => "protocol-uitkomsten",
            Self::PersoonGemonitord { .. } | Self::MonitoringGedaan { .. } | Self::ExtraMomentGepland { .. } => {
                "protocol-monitoring"
            }
            Self::OverslaanVoorgesteld { .. }
            | Self::SluitenVoorgesteld { .. }
            | Self::VoorstelTeruggewezen { .. }
            | Self::VoorstelVervallen { .. }
            | Self::VoorstelBekrachtigd { .. }
            | Self::MonitoringOvergeslagen { .. }
            | Self::KetenbesluitVoorgesteld { .. }
            | Self::KetenbesluitGenomen { .. }
            | Self::KetenbesluitVervallen { .. } => "beleid-vier-ogen",
            Self::HuisverbodOpgelegd(_) | Self::HuisverbodBeeindigd { .. } => "wth-2",
            Self::HuisverbodVerlengd(_) => "wth-9",
            Self::VtoGedaan(_) | Self::RaadAntwoordde(_) => "wmo-4.1.1-lid2e",
            Self::CollegeIngelicht { .. } => "wmo-4.1.1-lid2f",
            Self::KetenvlagGezet(_) | Self::KetenvlagBijgewerkt(_) | Self::KetenvlagBeeindigd { .. } => {
                "wmo-4.1.1-lid2d"
            }
        })
    }
}
