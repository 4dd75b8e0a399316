//! A computed term, and how it stands.

use super::soort::Termijnsoort;
use crate::{Dag, Moment};

/// From when a term runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Anker {
    /// A day without a clock time. Where the minute counts, the first of the day: the strictest reading.
    Dag(Dag),
    /// An instant.
    Moment(Moment),
}

impl Anker {
    /// Day 0: the day in the Netherlands.
    pub fn dag(self) -> Dag {
        match self {
            Self::Dag(dag) => dag,
            Self::Moment(moment) => moment.dag(),
        }
    }
    /// The instant from which hours are counted.
    pub fn begin(self) -> Moment {
        match self {
            // Only the last days of the year 9999 have no midnight in UTC; they count from just before that edge.
            Self::Dag(dag) => Moment::in_nederland(dag, 0, 0)
                .or_else(|| Moment::in_nederland(dag.plus_dagen(-3), 0, 0))
                .expect("three days before the edge of the calendar there is a midnight"),
            Self::Moment(moment) => moment,
        }
    }
}

impl From<Dag> for Anker {
    fn from(dag: Dag) -> Self {
        Self::Dag(dag)
    }
}

impl From<Moment> for Anker {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment)
    }
}

/// A term with its date, and everything needed to explain or repeat the computation. Never stored as state: it is computed from
/// events; what is stored of it is a receipt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Termijn {
    /// Which term.
    pub soort: Termijnsoort,
    /// Version of the rule.
    pub versie: u16,
    /// Version of the calendar.
    pub kalenderversie: u16,
    /// From when it runs.
    pub anker: Anker,
    /// How many times it was extended.
    pub verlengingen: u16,
    /// The day before weekends and holidays are looked at. Extensions run from here.
    pub nominaal: Dag,
    /// The last day (*uiterlijk, wettelijk*): that whole day is in time.
    pub uiterlijk: Dag,
    /// The day to aim at (*streefdatum, rooster*): equated days and Goede Vrijdag count as workable. Never after `uiterlijk`.
    pub streefdatum: Dag,
    /// The exact end, for a term that ends on the minute.
    pub einde: Option<Moment>,
}

/// How a term stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stand {
    /// The last day is later.
    OpTijd,
    /// Today is the last day (and, on the minute, the end has not passed).
    Vandaag,
    /// The last day, or the minute, has passed.
    TeLaat,
}

impl Termijn {
    /// How the term stands at an instant; also whether something done then was in time.
    pub fn stand(&self, nu: Moment) -> Stand {
        match self.einde {
            Some(einde) if nu > einde => Stand::TeLaat,
            Some(_) | None => match nu.dag().cmp(&self.uiterlijk) {
                std::cmp::Ordering::Less => Stand::OpTijd,
                std::cmp::Ordering::Equal => Stand::Vandaag,
                std::cmp::Ordering::Greater => Stand::TeLaat,
            },
        }
    }
}

/// Why a term has no date.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TermijnFout {
    /// The rule knows no term.
    #[error("Voor `{}` is geen termijn bekend.", .0.code())]
    ZonderTermijn(Termijnsoort),
    /// The date is that of another term.
    #[error("`{}` heeft geen eigen datum: vraag de datum van {met}.", .0.code(), met = .1)]
    Met(Termijnsoort, String),
    /// The rule knows no extension.
    #[error("De termijn `{}` kan niet worden verlengd.", .0.code())]
    NietVerlengbaar(Termijnsoort),
    /// More extensions than the rule allows.
    #[error("De termijn `{}` kan hoogstens {keer} keer worden verlengd.", .0.code(), keer = .1)]
    Maximaal(Termijnsoort, u16),
}
