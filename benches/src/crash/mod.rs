//! The crash trial: a child writes with eight writers at once, is killed at a random instant, and what it acknowledged must
//! be there.
//!
//! A killed process shows whether *we* acknowledge too early or write in pieces. It can not show what a power cut does,
//! because the system still writes what the process left in its cache; that the engines sync each commit is asserted where
//! they are opened (`store::engine`).

mod check;
mod child;
mod trial;

pub use check::{Checker, Findings};
pub use child::{Mode, write};
pub use trial::{Child, Ended, WRITERS};

use kernel::{DossierId, MeldingId};
use std::fmt;
use uuid::Uuid;

/// A write that was acknowledged: one line on the standard output of the child.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ack {
    /// A dossier was opened.
    Opened(DossierId),
    /// Everything of steps 0 to 5 stands in it.
    Filled(DossierId),
    /// A report was stored, with this proof in its text.
    Reported(MeldingId, Uuid),
}

impl fmt::Display for Ack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened(id) => write!(f, "geopend {id}"),
            Self::Filled(id) => write!(f, "gevuld {id}"),
            Self::Reported(id, proof) => write!(f, "gemeld {id} {proof}"),
        }
    }
}

impl Ack {
    /// Reads a line of the child. `None`: it is no acknowledgement.
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let ack = match words.next()? {
            "geopend" => Self::Opened(words.next()?.parse().ok()?),
            "gevuld" => Self::Filled(words.next()?.parse().ok()?),
            "gemeld" => Self::Reported(words.next()?.parse().ok()?, words.next()?.parse().ok()?),
            _ => return None,
        };
        words.next().is_none().then_some(ack)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acknowledgement_reads_back() {
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let acks = [
            Ack::Opened(DossierId::new(one)),
            Ack::Filled(DossierId::new(one)),
            Ack::Reported(MeldingId::new(one), two),
        ];
        for ack in acks {
            assert_eq!(Ack::read(&ack.to_string()), Some(ack));
        }
        assert_eq!(Ack::read("gemeld 0000"), None);
        assert_eq!(Ack::read(&format!("geopend {one} {two}")), None);
    }
}
