//! How safe each person was at the monitoring moments, one after the other.

use kernel::{BetrokkeneId, Moment};

use super::onderdelen::MomentSleutel;
use super::state::Casus;
use crate::codes::Oordeel;

/// What was found about a person at one moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Meting {
    /// The moment.
    pub moment: MomentSleutel,
    /// When it was asked.
    pub op: Moment,
    /// Safe now.
    pub direct: Oordeel,
    /// Safe lastingly.
    pub stabiel: Oordeel,
    /// Recovery-oriented care has started.
    pub herstel: Oordeel,
}

/// Which way it goes from one moment to the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Richting {
    /// Safer.
    Beter,
    /// The same.
    Gelijk,
    /// Less safe.
    Slechter,
    /// Cannot be said: one moment only, or an answer is not known.
    Onbekend,
}

impl Meting {
    /// How many of the two questions on safety were answered with yes; `None` when one answer is not known.
    fn veilig(&self) -> Option<u8> {
        let punt = |oordeel: Oordeel| match oordeel {
            Oordeel::Ja => Some(1),
            Oordeel::Nee => Some(0),
            Oordeel::Onbekend => None,
        };
        Some(punt(self.direct)? + punt(self.stabiel)?)
    }
}

impl Casus {
    /// What was found about a person, the earliest first.
    pub fn verloop(&self, betrokkene: BetrokkeneId) -> Vec<Meting> {
        let mut metingen: Vec<Meting> = self
            .monitoring
            .iter()
            .flat_map(|m| m.personen.iter().map(move |p| (m.sleutel, p)))
            .filter(|(_, p)| p.betrokkene == betrokkene)
            .map(|(moment, p)| Meting { moment, op: p.op, direct: p.direct, stabiel: p.stabiel, herstel: p.herstel })
            .collect();
        metingen.sort_by_key(|m| m.op);
        metingen
    }
    /// Which way it goes with a person, from the last but one moment to the last.
    pub fn richting(&self, betrokkene: BetrokkeneId) -> Richting {
        let metingen = self.verloop(betrokkene);
        let [.., vorige, laatste] = metingen.as_slice() else { return Richting::Onbekend };
        match (vorige.veilig(), laatste.veilig()) {
            (Some(a), Some(b)) if b > a => Richting::Beter,
            (Some(a), Some(b)) if b < a => Richting::Slechter,
            (Some(_), Some(_)) => Richting::Gelijk,
            (None, _) | (_, None) => Richting::Onbekend,
        }
    }
}
