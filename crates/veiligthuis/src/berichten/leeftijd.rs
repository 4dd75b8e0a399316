//! Which rule of age applies to a person (Wmo 2015 art. 5.3.2 and 5.3.5; domain file, 6.2): an open answer about a sealed
//! birth, so that the rules need not open it.

use kernel::{Dag, Geboorte};

/// The group of age.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leeftijd {
    /// Not born.
    Ongeboren,
    /// Younger than 12: the legal representative gets the notice.
    OnderTwaalf,
    /// 12 to 15: the child and the legal representative, unless the interest of the child opposes.
    TwaalfTotZestien,
    /// 16 or older: the person.
    VanafZestien,
    /// Not known: ask it.
    Onbekend,
}

impl Leeftijd {
    /// The group on a day. A year of birth alone counts from its last day: the younger reading.
    pub fn van(geboorte: &Geboorte, op: Dag) -> Self {
        let jaren = match geboorte {
            Geboorte::Ongeboren { .. } => return Self::Ongeboren,
            Geboorte::Onbekend => return Self::Onbekend,
            Geboorte::Op(dag) => i32::from(op.leeftijd(*dag)),
            Geboorte::InJaar(jaar) => i32::from(op.jaar()) - i32::from(*jaar) - 1,
            Geboorte::Ongeveer { leeftijd, op: toen } => {
                i32::from(*leeftijd) + i32::from(op.jaar()) - i32::from(toen.jaar())
            }
        };
        match jaren {
            ..12 => Self::OnderTwaalf,
            12..16 => Self::TwaalfTotZestien,
            16.. => Self::VanafZestien,
        }
    }
    /// Whether the notice goes into the hands of a representative, never of the person.
    pub const fn via_vertegenwoordiger(self) -> bool {
        match self {
            Self::Ongeboren | Self::OnderTwaalf => true,
            Self::TwaalfTotZestien | Self::VanafZestien | Self::Onbekend => false,
        }
    }
    /// Whether this person may get the notice for another one: old enough, as far as is known.
    pub const fn kan_vertegenwoordigen(self) -> bool {
        match self {
            Self::VanafZestien | Self::Onbekend => true,
            Self::Ongeboren | Self::OnderTwaalf | Self::TwaalfTotZestien => false,
        }
    }
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ongeboren => "ongeboren",
            Self::OnderTwaalf => "onder-twaalf",
            Self::TwaalfTotZestien => "twaalf-tot-zestien",
            Self::VanafZestien => "vanaf-zestien",
            Self::Onbekend => "onbekend",
        }
    }
}
