//! What is known of a person, by anybody, in any file.

use crate::{Bsn, Dag, Tekst};

/// Sex as far as it was told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Geslacht {
    /// Female.
    Vrouw,
    /// Male.
    Man,
    /// Neither, or both.
    Anders,
    /// Not known or not asked.
    #[default]
    Onbekend,
}

/// What is known of a birth.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Geboorte {
    /// Born on this day; never after today (checked where it is typed).
    Op(Dag),
    /// Born in this year, the day is not known.
    InJaar(i16),
    /// About this many years old on the day it was written down.
    Ongeveer {
        /// Years.
        leeftijd: u16,
        /// The day on which this age was estimated.
        op: Dag,
    },
    /// Not born yet; the expected day when it is known. The Raad can act from the start of the pregnancy.
    Ongeboren {
        /// Expected day.
        verwacht: Option<Dag>,
    },
    /// Nothing known.
    #[default]
    Onbekend,
}

/// An address. `geheim` is the highest secrecy: never in a list, a letter, an export or a search result.
#[derive(Clone, PartialEq, Eq)]
pub struct Adres {
    /// Street, number, postcode and town as typed, one line each.
    pub regels: Tekst,
    /// Must not become known to somebody in the family, or is a shelter.
    pub geheim: bool,
}

/// What is known of who somebody is. Every part may be missing: an unborn child, "the new boyfriend".
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Identiteit {
    /// Given and family name as told.
    pub naam: Option<Tekst>,
    /// Birth.
    pub geboorte: Geboorte,
    /// Sex.
    pub geslacht: Geslacht,
    /// Burgerservicenummer (Wmo 2015 art. 5.2.9).
    pub bsn: Option<Bsn>,
    /// Telephone and e-mail as told.
    pub contact: Option<Tekst>,
    /// School, day care or general practitioner as told.
    pub school_of_arts: Option<Tekst>,
}

impl Identiteit {
    /// Whether the person can be told apart from others: a name, a BSN, or an unborn child of somebody in the file.
    pub fn is_herkenbaar(&self) -> bool {
        self.naam.is_some() || self.bsn.is_some() || matches!(self.geboorte, Geboorte::Ongeboren { .. })
    }
}
