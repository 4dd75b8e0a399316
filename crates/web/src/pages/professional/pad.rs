//! The paths of a dossier. They hold ids only.

use kernel::DossierId;
use meldcode::{
    dossier::{Dossier, VerplichtingSoort},
    kader::StapNr,
};

/// The list.
pub(crate) const LIJST: &str = "/dossiers";

/// The overview of a dossier.
pub(crate) fn dossier(id: DossierId) -> String {
    format!("{LIJST}/{id}")
}

/// A page below a dossier: `signalen`, `anoniem`, `melden`.
pub(crate) fn onder(id: DossierId, rest: &str) -> String {
    format!("{LIJST}/{id}/{rest}")
}

/// The page of a step.
pub(crate) fn stap(id: DossierId, stap: StapNr) -> String {
    onder(id, &format!("stap-{}", stap.nummer()))
}

/// The page on which an obligation is fulfilled.
pub(crate) fn verplichting(id: DossierId, dossier: &Dossier, soort: VerplichtingSoort) -> String {
    let onder = |rest: &str| onder(id, rest);
    match soort {
        VerplichtingSoort::BelVeiligThuis => onder("acuut"),
        VerplichtingSoort::RaadpleegVeiligThuis | VerplichtingSoort::RaadpleegDeskundige => stap(id, StapNr::Twee),
        VerplichtingSoort::Meld => onder("melden"),
        VerplichtingSoort::InformeerBetrokkenen => onder("taken/informeren"),
        VerplichtingSoort::VraagToestemming => onder("taken/toestemming"),
        VerplichtingSoort::KiesIdentiteit => onder("taken/identiteit"),
        VerplichtingSoort::DoeRouteplicht => onder("route"),
        VerplichtingSoort::BesluitTwee | VerplichtingSoort::WeegOpnieuw => onder("wegingen"),
        VerplichtingSoort::NeemBesluit => stap(id, StapNr::Vijf),
        VerplichtingSoort::MaakHulpplan | VerplichtingSoort::KiesCasemanager => onder("taken/hulpplan"),
        VerplichtingSoort::SpreekZichtAf => onder("taken/zicht"),
        VerplichtingSoort::MaakStapGoed => stap(id, dossier.overgeslagen.last().map_or(StapNr::Drie, |o| o.stap)),
        VerplichtingSoort::ZetUitgesteldeStap => stap(id, dossier.uitgesteld.last().map_or(StapNr::Drie, |u| u.stap)),
        VerplichtingSoort::DoeVolgendeCheck => stap(id, StapNr::Een),
        VerplichtingSoort::WachtOpTerugkoppeling => match dossier.laatste_melding() {
            Some(melding) => onder(&format!("melding/{}", melding.id)),
            None => onder("melden"),
        },
        VerplichtingSoort::SluitAf => onder("sluiten"),
    }
}
