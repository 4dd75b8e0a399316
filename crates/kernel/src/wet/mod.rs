//! The law as data: calendar, terms and grounds, read once from the files in `law/` that are part of the program.

pub(crate) mod bestand;
pub(crate) mod code;
mod grondslagen;

use std::sync::OnceLock;

pub use bestand::WetFout;
pub use grondslagen::{Grondslagen, Grondslagregel, Zekerheid};

use crate::kalender::Kalender;
use crate::termijn::{Anker, Lezing, Termijn, TermijnFout, Termijnregel, Termijnregels, Termijnsoort};

/// Calendar, terms and grounds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wet {
    /// The calendar of the Algemene termijnenwet.
    pub kalender: Kalender,
    /// The rules of the terms.
    pub regels: Termijnregels,
    /// What each ground stands for.
    pub grondslagen: Grondslagen,
}

/// Both readings of the term of one safety assessment (T2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BeideLezingen {
    /// Five working days.
    pub werkdagen: Termijn,
    /// Five days under the Algemene termijnenwet.
    pub dagen_atw: Termijn,
}

impl BeideLezingen {
    /// The one that binds in a region.
    pub fn bindend(&self, lezing: Lezing) -> Termijn {
        match lezing {
            Lezing::Werkdagen => self.werkdagen,
            Lezing::DagenAtw => self.dagen_atw,
        }
    }
}

impl Wet {
    /// Reads the three files.
    ///
    /// # Errors
    /// The first thing that is wrong, with file, line and key.
    pub fn lees(kalender: &str, termijnen: &str, grondslagen: &str) -> Result<Self, WetFout> {
        Ok(Self {
            kalender: Kalender::lees(kalender)?,
            regels: Termijnregels::lees(termijnen)?,
            grondslagen: Grondslagen::lees(grondslagen)?,
        })
    }
    /// The rule that applies from this anchor.
    pub fn regel(&self, soort: Termijnsoort, anker: impl Into<Anker>) -> &Termijnregel {
        self.regels.regel(soort, anker.into().dag())
    }
    /// A term from its anchor (a `Dag` or a `Moment`).
    ///
    /// # Errors
    /// When this term has no date of its own.
    pub fn termijn(&self, soort: Termijnsoort, anker: impl Into<Anker>) -> Result<Termijn, TermijnFout> {
        self.verlengd(soort, anker, 0)
    }
    /// A term after so many extensions.
    ///
    /// # Errors
    /// When this term has no date of its own or can not be extended (so often).
    pub fn verlengd(&self, soort: Termijnsoort, anker: impl Into<Anker>, keer: u16) -> Result<Termijn, TermijnFout> {
        let anker = anker.into();
        self.regel(soort, anker).bereken_verlengd(anker, keer, &self.kalender)
    }
    /// Both readings of the term of the safety assessment of a report received then (a `Dag` or a `Moment`).
    pub fn beide_lezingen(&self, ontvangst: impl Into<Anker>) -> BeideLezingen {
        let anker = ontvangst.into();
        let lezing = |lezing: Lezing| {
            self.termijn(lezing.soort(), anker).expect("a table in which T2 has no length is refused when it is read")
        };
        BeideLezingen { werkdagen: lezing(Lezing::Werkdagen), dagen_atw: lezing(Lezing::DagenAtw) }
    }
}

/// The law that is part of this program.
pub fn wet() -> &'static Wet {
    static WET: OnceLock<Wet> = OnceLock::new();
    WET.get_or_init(|| {
        Wet::lees(
            include_str!("../../../../law/kalender.toml"),
            include_str!("../../../../law/termijnen.toml"),
            include_str!("../../../../law/grondslagen.toml"),
        )
        .expect("the built-in data files are read by a test")
    })
}
