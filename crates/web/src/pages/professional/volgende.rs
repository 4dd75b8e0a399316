//! The one most useful next thing. It proposes an order; it forbids nothing.

use super::pad;
use kernel::{Dag, DossierId};
use meldcode::{
    dossier::{Dossier, Fase, Stand, Verplichting, VerplichtingSoort},
    kader::{Kader, StapNr},
};

/// What to do now, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Volgende {
    /// The part of the message keys `volgende-kop-…`, `volgende-tekst-…` and `volgende-knop-…`.
    pub code: &'static str,
    /// The obligation that it is, when it is one: its sentence stands in the place of the text.
    pub verplichting: Option<VerplichtingSoort>,
    /// The page; empty when there is nothing to do.
    pub pad: String,
}

impl Volgende {
    const fn new(code: &'static str, pad: String) -> Self {
        Self { code, verplichting: None, pad }
    }
    /// The next thing for a dossier, on a day.
    pub fn van(id: DossierId, dossier: &Dossier, kader: &Kader, vandaag: Dag) -> Self {
        let list = dossier.verplichtingen(kader);
        let due = |item: &&Verplichting| item.voldaan.is_none() && is_nu(item, vandaag);
        let due = list.iter().find(due);
        let route = dossier.route();
        let weegt = route.and_then(|route| kader.route(route)).is_none_or(|route| route.toont_vragen);
        match (dossier.fase, due) {
            (Fase::Gesloten | Fase::Nieuw, _) => Self::new("gesloten", pad::onder(id, "verantwoording")),
            (Fase::Open, Some(item)) => Self {
                code: "verplichting",
                verplichting: Some(item.soort),
                pad: pad::verplichting(id, dossier, item.soort),
            },
            (Fase::Open, None) if route.is_none() => Self::new("route", pad::onder(id, "route")),
            (Fase::Open, None) if !weegt => Self::new("plicht", pad::onder(id, "route")),
            (Fase::Open, None) if dossier.betrokkenen.is_empty() => {
                Self::new("betrokkenen", pad::onder(id, "betrokkenen/nieuw"))
            }
            (Fase::Open, None) => Self::stap(id, dossier, kader),
        }
    }
    /// The first step that is still open.
    fn stap(id: DossierId, dossier: &Dossier, kader: &Kader) -> Self {
        let open = dossier.stappen(kader).into_iter().find(|staat| staat.stand == Stand::Open).map(|staat| staat.stap);
        let code = match open {
            Some(StapNr::Nul) => "stap-0",
            Some(StapNr::Een) => "stap-1",
            Some(StapNr::Twee) => "stap-2",
            Some(StapNr::Drie) => "stap-3",
            Some(StapNr::Vier) => "stap-4",
            Some(StapNr::Vijf) => "stap-5",
            None => "niets",
        };
        Self::new(code, open.map_or_else(String::new, |open| pad::stap(id, open)))
    }
}

/// Whether an open item asks something today: not an extra, not a later day, not a matter of waiting.
fn is_nu(item: &Verplichting, vandaag: Dag) -> bool {
    let today = item.uiterlijk.is_some_and(|dag| dag <= vandaag);
    match item.soort {
        VerplichtingSoort::WeegOpnieuw
        | VerplichtingSoort::MaakStapGoed
        | VerplichtingSoort::ZetUitgesteldeStap
        | VerplichtingSoort::DoeVolgendeCheck => today,
        VerplichtingSoort::WachtOpTerugkoppeling => false,
        VerplichtingSoort::BelVeiligThuis
        | VerplichtingSoort::RaadpleegVeiligThuis
        | VerplichtingSoort::RaadpleegDeskundige
        | VerplichtingSoort::DoeRouteplicht
        | VerplichtingSoort::Meld
        | VerplichtingSoort::InformeerBetrokkenen
        | VerplichtingSoort::VraagToestemming
        | VerplichtingSoort::KiesIdentiteit
        | VerplichtingSoort::BesluitTwee
        | VerplichtingSoort::NeemBesluit
        | VerplichtingSoort::MaakHulpplan
        | VerplichtingSoort::KiesCasemanager
        | VerplichtingSoort::SpreekZichtAf
        | VerplichtingSoort::SluitAf => !item.extra,
    }
}
