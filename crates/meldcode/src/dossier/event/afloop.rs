//! Help, watch and closing.

use kernel::{BetrokkeneId, Dag, OnderdeelId, Tekst};

use crate::{dossier::Gegeven, kader::StapNr};

/// A plan for help.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hulpplan {
    /// This plan.
    pub id: OnderdeelId,
    /// The day on which the effect must be noticeable, when agreed.
    pub termijn: Option<Dag>,
    /// The day of the next weging.
    pub herbeoordeling: Dag,
    /// A casemanager is named in it.
    pub met_casemanager: bool,
    /// What the plan says.
    pub inhoud: Gegeven<HulpplanInhoud>,
}

/// What a plan for help says.
#[derive(Clone, PartialEq, Eq)]
pub struct HulpplanInhoud {
    /// The goals.
    pub doelen: Tekst,
    /// Who does what.
    pub wie_doet_wat: Option<Tekst>,
    /// The one casemanager.
    pub casemanager: Option<Tekst>,
    /// What will make the professional report after all.
    pub alsnog_melden_bij: Option<Tekst>,
}

/// Who keeps watch over the safety.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Zicht {
    /// This record.
    pub id: OnderdeelId,
    /// Over whom.
    pub over: Vec<BetrokkeneId>,
    /// Until when, when agreed.
    pub tot: Option<Dag>,
    /// Who watches what.
    pub inhoud: Gegeven<ZichtInhoud>,
}

/// Who watches what.
#[derive(Clone, PartialEq, Eq)]
pub struct ZichtInhoud {
    /// Who.
    pub wie: Tekst,
    /// On what, and how often.
    pub waarop: Tekst,
}

/// Why an episode could be closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AfsluitGrond {
    /// The suspicion was not confirmed: closed in this step.
    GeenVermoeden {
        /// The step in which.
        stap: StapNr,
    },
    /// The help led to durable safety, and somebody keeps watch.
    HulpGeslaagd,
    /// Reported, and the role of the professional ended.
    RolBeeindigd,
    /// The signal takes another road, with a duty of its own.
    AndereRoute {
        /// The day on which the duty was passed on.
        op: Dag,
    },
}

impl AfsluitGrond {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GeenVermoeden { .. } => "geen_vermoeden",
            Self::HulpGeslaagd => "hulp_geslaagd",
            Self::RolBeeindigd => "rol_beeindigd",
            Self::AndereRoute { .. } => "andere_route",
        }
    }
}

/// The closing of an episode.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Afsluiting {
    /// Why it could be closed.
    pub grond: AfsluitGrond,
    /// Until when the dossier is kept, when known.
    pub bewaren_tot: Option<Dag>,
    /// The closing statement.
    pub inhoud: Gegeven<AfsluitInhoud>,
}

/// What the closing statement says.
#[derive(Clone, PartialEq, Eq)]
pub struct AfsluitInhoud {
    /// The statement, with the reason.
    pub verklaring: Tekst,
    /// Another route: the duty.
    pub verplichting: Option<Tekst>,
    /// Another route: who holds that duty.
    pub houder: Option<Tekst>,
}
