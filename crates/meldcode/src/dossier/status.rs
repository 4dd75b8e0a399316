//! In which state a dossier is, in the words of a list.

use kernel::Dag;

use super::{AfsluitGrond, Dossier, Fase};
use crate::{
    kader::{RouteSoort, StapNr},
    weging::{Hulp, Melden},
};

/// The state of a dossier.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Not opened.
    Nieuw,
    /// Steps are being taken.
    InBehandeling,
    /// Doubt: Veilig Thuis is consulted first.
    VeiligThuisRaadplegen,
    /// A report is needed and was not made.
    TeMelden,
    /// A report was made.
    Gemeld {
        /// There was an earlier report.
        opnieuw: bool,
        /// The police was told too.
        met_politie: bool,
        /// Besluit 2 was not taken.
        besluit_twee_open: bool,
    },
    /// Help runs, without a report.
    Hulp {
        /// The day of the next weging, when agreed.
        herbeoordeling: Option<Dag>,
    },
    /// A new weging took the new worry away; the help goes on.
    WegingAfgesloten,
    /// The suspicion was taken away; the dossier can be closed.
    GeenVermoeden,
    /// Another route, its duty not yet passed on.
    AndereRoute,
    /// Closed in this step, without a suspicion.
    AfgeslotenInStap(StapNr),
    /// Closed: another route.
    AfgeslotenAndereRoute,
    /// Closed after help.
    AfgeslotenNaHulp,
    /// Closed after a report.
    AfgeslotenNaMelding,
}

impl Status {
    /// The stable code, for lists and filters.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nieuw => "nieuw",
            Self::InBehandeling => "in-behandeling",
            Self::VeiligThuisRaadplegen => "veilig-thuis-raadplegen",
            Self::TeMelden => "te-melden",
            Self::Gemeld { .. } => "gemeld",
            Self::Hulp { .. } => "hulp",
            Self::WegingAfgesloten => "weging-afgesloten",
            Self::GeenVermoeden => "geen-vermoeden",
            Self::AndereRoute => "andere-route",
            Self::AfgeslotenInStap(_) => "afgesloten-in-stap",
            Self::AfgeslotenAndereRoute => "afgesloten-andere-route",
            Self::AfgeslotenNaHulp => "afgesloten-na-hulp",
            Self::AfgeslotenNaMelding => "afgesloten-na-melding",
        }
    }
}

/// The words of the list.
impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nieuw => f.write_str("nog niet geopend"),
            Self::InBehandeling => f.write_str("open: in behandeling"),
            Self::VeiligThuisRaadplegen => f.write_str("in afwachting: Veilig Thuis raadplegen"),
            Self::TeMelden => f.write_str("open: melden is nodig"),
            Self::Gemeld { opnieuw, met_politie, besluit_twee_open } => {
                let bij: Vec<&str> = [
                    (*opnieuw, "opnieuw"),
                    (*met_politie, "Veilig Thuis en politie"),
                    (*besluit_twee_open, "besluit 2 nog open"),
                ]
                .into_iter()
                .filter_map(|(geldt, woord)| geldt.then_some(woord))
                .collect();
                f.write_str("open: gemeld")?;
                if bij.is_empty() { Ok(()) } else { write!(f, " ({})", bij.join(", ")) }
            }
            Self::Hulp { herbeoordeling: Some(dag) } => write!(f, "open: hulp, herbeoordeling op {}", dag.kort()),
            Self::Hulp { herbeoordeling: None } => f.write_str("open: hulp, herbeoordeling nog afspreken"),
            Self::WegingAfgesloten => f.write_str("weging afgesloten; lopende hulp blijft open"),
            Self::GeenVermoeden => f.write_str("open: geen vermoeden meer, af te sluiten"),
            Self::AndereRoute => f.write_str("open: andere route"),
            Self::AfgeslotenInStap(stap) => write!(f, "afgesloten in stap {}", stap.nummer()),
            Self::AfgeslotenAndereRoute => f.write_str("afgesloten: andere route"),
            Self::AfgeslotenNaHulp => f.write_str("afgesloten na hulp"),
            Self::AfgeslotenNaMelding => f.write_str("afgesloten na melding"),
        }
    }
}

impl Dossier {
    /// The state of the dossier.
    pub fn status(&self) -> Status {
        match self.fase {
            Fase::Nieuw => Status::Nieuw,
            Fase::Open => self.status_open(),
            Fase::Gesloten => match self.afsluitingen.last().map(|a| a.grond) {
                Some(AfsluitGrond::GeenVermoeden { stap }) => Status::AfgeslotenInStap(stap),
                Some(AfsluitGrond::HulpGeslaagd) => Status::AfgeslotenNaHulp,
                Some(AfsluitGrond::RolBeeindigd) => Status::AfgeslotenNaMelding,
                Some(AfsluitGrond::AndereRoute { .. }) | None => Status::AfgeslotenAndereRoute,
            },
        }
    }

    fn status_open(&self) -> Status {
        let laatste = self.laatste_weging();
        let leidend = self.leidende_weging();
        let zonder = laatste.is_some_and(|w| w.bewijs.geen_vermoeden());
        if zonder && self.hulp_loopt() {
            Status::WegingAfgesloten
        } else if self.melding_open() {
            Status::TeMelden
        } else if let Some(melding) = self.laatste_melding() {
            Status::Gemeld {
                opnieuw: self.meldingen.len() > 1 || !self.eerdere_meldingen.is_empty(),
                met_politie: melding.ook_politie,
                besluit_twee_open: leidend.is_none_or(|w| w.bewijs.hulp == Hulp::Open),
            }
        } else if laatste.is_some_and(|w| w.bewijs.raadpleeg_vt) {
            Status::VeiligThuisRaadplegen
        } else if leidend.is_some_and(|w| w.bewijs.hulp_mogelijk() && w.bewijs.melden == Melden::Nee) {
            Status::Hulp { herbeoordeling: self.herbeoordeling() }
        } else if zonder {
            Status::GeenVermoeden
        } else if self.route_weegt() {
            Status::InBehandeling
        } else {
            Status::AndereRoute
        }
    }

    /// The route is one on which the questions are asked, or not chosen yet.
    pub fn route_weegt(&self) -> bool {
        match self.route() {
            Some(RouteSoort::Medewerker | RouteSoort::KinderenOnderling | RouteSoort::Informatieverzoek) => false,
            Some(RouteSoort::Thuis | RouteSoort::Eergerelateerd | RouteSoort::Vgv) | None => true,
        }
    }

    /// The day of the next weging: the latest agreed one, of the leading weging or of a plan made after it.
    pub fn herbeoordeling(&self) -> Option<Dag> {
        let weging = self.leidende_weging();
        let plan = self.nu(&self.hulpplannen).next_back();
        match (weging.and_then(|w| w.herbeoordeling), plan) {
            (Some(dag), Some(plan)) if weging.is_some_and(|w| w.stempel.seq > plan.stempel.seq) => Some(dag),
            (_, Some(plan)) => Some(plan.herbeoordeling),
            (dag, None) => dag,
        }
    }
}
