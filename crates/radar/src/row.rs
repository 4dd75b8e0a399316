//! A mention as the index keeps it: numbers only, about 100 bytes.

use crate::mention::{Role, Sex};
use crate::words::WordId;

/// When somebody was born, prepared for comparing.
#[derive(Clone, Copy, Default, PartialEq)]
pub(crate) struct Born {
    /// What is known.
    pub kind: BornKind,
    /// 0 is unknown.
    pub month: u8,
    /// 0 is unknown.
    /// Of an age: the years.
    pub day: u8,
    /// 0 is unknown.
    pub year: u16,
    /// The day in the middle of what is possible.
    pub middle: i32,
}

/// How a birth date is known.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) enum BornKind {
    /// Not at all.
    #[default]
    Unknown,
    /// The day.
    Full,
    /// The year, perhaps the month.
    Part,
    /// From an age on the day of the report.
    Age,
    /// Only that it is a child, from the role.
    Child,
}

/// An address in numbers; 0 is unknown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub street: WordId,
    pub town: WordId,
    /// Dutch: digits × 676 + letters + 1, below 2²³; other countries: a hash with the highest bit set.
    pub postcode: u32,
    pub number: u16,
    /// Hash of the addition, 0 without.
    pub addition: u16,
}

impl Place {
    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        *self != Self::default()
    }

    /// The four digits of a Dutch postcode, or whatever else says about where it is.
    pub fn zone(&self) -> u32 {
        if self.postcode == 0 || self.postcode >> 31 == 1 { self.postcode } else { (self.postcode - 1) / 676 }
    }
}

/// One mention.
#[derive(Clone, Default)]
pub(crate) struct Row {
    pub given: [WordId; 3],
    pub surname: [WordId; 3],
    pub traits: [WordId; 2],
    pub contact: WordId,
    /// Number of its own kind, not a BSN.
    pub number: WordId,
    /// BSN that passes the eleven-test; 0 is none.
    pub bsn: u32,
    pub born: Born,
    pub place: Place,
    /// The report it stands in.
    pub report: u32,
    pub initials: [u8; 4],
    pub sex: Option<Sex>,
    pub role: Role,
    /// Removed; the place is kept so that the others keep theirs.
    pub gone: bool,
}

impl Row {
    pub fn given(&self) -> &[WordId] {
        filled(&self.given)
    }

    pub fn surname(&self) -> &[WordId] {
        filled(&self.surname)
    }
}

fn filled(ids: &[WordId]) -> &[WordId] {
    let end = ids.iter().position(|id| *id == 0).unwrap_or(ids.len());
    &ids[..end]
}
