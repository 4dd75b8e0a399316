//! The ground of each fact: the article, the step of the meldcode or the slide of the deck that asks or allows it.

use kernel::Grondslag;

use super::Event;
use crate::kader::{CheckSoort, RouteSoort, StapNr};

impl Event {
    /// The ground, by its code in `law/grondslagen.toml`.
    pub fn grondslag(&self) -> Grondslag {
        Grondslag(match self {
            Self::DossierGeopend { .. } => "meldcode",
            Self::RouteGekozen { route, .. } => van_route(*route),
            Self::KladnotitieGeschreven { .. }
            | Self::KladnotitieGepromoveerd { .. }
            | Self::KladnotitieVerwijderd { .. } => "meldcode-stap-0",
            Self::BetrokkeneToegevoegd(_) | Self::BetrokkeneGecorrigeerd(_) | Self::AdresVastgelegd { .. } => {
                "meldcode-stap-1"
            }
            Self::SignaalVastgelegd(_) | Self::SignaalGecorrigeerd { .. } | Self::SignaalIngetrokken { .. } => {
                "meldcode-stap-1"
            }
            Self::CheckUitgevoerd(check) => match check.soort {
                CheckSoort::Kindcheck => "meldcode-kindcheck",
                CheckSoort::Mantelzorgcheck | CheckSoort::Ouderencheck => "meldcode-mantelzorgcheck",
            },
            Self::ConsultVastgelegd(_) | Self::VeiligThuisOvergeslagen { .. } => "meldcode-stap-2",
            Self::GesprekVastgelegd(_) | Self::GesprekGepland(_) | Self::PogingVastgelegd(_) => "meldcode-stap-3",
            Self::StapOvergeslagen(overslag) => van_stap_zonder(overslag.stap),
            Self::StapUitgesteld(uitstel) => van_stap(uitstel.stap),
            Self::AcuutGevaarVastgelegd { .. }
            | Self::SpoedcontactVastgelegd(_)
            | Self::AcuutGevaarOpgeheven { .. } => "meldcode-acuut",
            Self::EerdereMeldingVastgelegd(_) | Self::NotitieVastgelegd { .. } => "meldcode-stap-1",
            Self::Gewogen(_) => "meldcode-afwegingskader",
            Self::BesluitGenomen(_) => "meldcode-stap-5",
            Self::Gemeld(_) => "wmo-5.2.6",
            Self::TerugkoppelingOntvangen(_) => "protocol-melding",
            Self::InformerenVastgelegd(_) | Self::ToestemmingVastgelegd(_) | Self::IdentiteitGekozen { .. } => {
                "meldcode-stap-5"
            }
            Self::HulpplanGemaakt(_) | Self::HulpBeeindigd { .. } | Self::ZichtAfgesproken(_) => "deck-besluit-2",
            Self::DossierGesloten(_) => "meldcode-afsluiten",
            Self::Heropend { .. } => "meldcode-heropenen",
        })
    }
}

/// The ground of a route.
const fn van_route(route: RouteSoort) -> &'static str {
    match route {
        RouteSoort::Thuis => "meldcode",
        RouteSoort::Medewerker => "meldcode-route-collega",
        RouteSoort::KinderenOnderling => "meldcode-route-kinderen",
        RouteSoort::Eergerelateerd => "meldcode-route-egg",
        RouteSoort::Vgv => "meldcode-route-vgv",
        RouteSoort::Informatieverzoek => "meldcode-route-informatieverzoek",
    }
}

/// The ground of a step.
const fn van_stap(stap: StapNr) -> &'static str {
    match stap {
        StapNr::Nul => "meldcode-stap-0",
        StapNr::Een => "meldcode-stap-1",
        StapNr::Twee => "meldcode-stap-2",
        StapNr::Drie => "meldcode-stap-3",
        StapNr::Vier => "meldcode-stap-4",
        StapNr::Vijf => "meldcode-stap-5",
    }
}

/// The ground on which a step is skipped.
const fn van_stap_zonder(stap: StapNr) -> &'static str {
    match stap {
        StapNr::Drie => "meldcode-gesprek-overslaan",
        StapNr::Nul | StapNr::Een | StapNr::Twee | StapNr::Vier | StapNr::Vijf => van_stap(stap),
    }
}
