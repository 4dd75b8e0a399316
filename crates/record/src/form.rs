//! The general shape of a stored event.

use kernel::{BetrokkeneId, Grondslag};
use serde_json::Value;

/// The class of a segment. Each class has its own keys and its own permits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Klasse {
    /// Says something about the persons it names.
    Persoon,
    /// Says something about the file as a whole, about no person in particular.
    Dossier,
    /// Who reported, how to reach them, and where the answer goes.
    Melder,
    /// Where somebody lives or stays.
    Adres,
}

impl Klasse {
    /// Every class.
    pub const ALLE: [Self; 4] = [Self::Persoon, Self::Dossier, Self::Melder, Self::Adres];

    /// The stable code under which the class is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Persoon => "persoon",
            Self::Dossier => "dossier",
            Self::Melder => "melder",
            Self::Adres => "adres",
        }
    }
    /// The class with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|k| k.code() == code)
    }
}

/// One piece of an event that is sealed before it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its class.
    pub klasse: Klasse,
    /// About whom: the segment is sealed under a key made of the keys of *all* of them. Empty: about the file.
    pub over: Vec<BetrokkeneId>,
    /// Canonical JSON.
    pub plain: Vec<u8>,
}

/// An event on its way to the store.
#[derive(Clone, PartialEq, Eq)]
pub struct Encoded {
    /// Stable name of the event, such as `dossier.geopend`.
    pub kind: &'static str,
    /// Version of the stored form; older ones are lifted by an upcaster when read.
    pub form: u16,
    /// The ground of the act, when the law or the protocol names one.
    pub grondslag: Option<Grondslag>,
    /// Codes, dates, ids: nothing that says something about a person.
    pub open: Value,
    /// Everything that does.
    pub segments: Vec<Segment>,
}

/// An event on its way back from the store.
#[derive(Clone, PartialEq)]
pub struct Stored {
    /// Stable name of the event.
    pub kind: String,
    /// Version of the stored form.
    pub form: u16,
    /// The open part.
    pub open: Value,
    /// The segments in the order in which they were written; `None` where a key was destroyed.
    pub segments: Vec<Option<Vec<u8>>>,
}

/// A stored event that can not be read. Says which kind and what is wrong with its form, never its content.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the stored event {kind} (form {form}) can not be read: {what}")]
pub struct FormError {
    /// Kind as stored.
    pub kind: String,
    /// Form as stored.
    pub form: u16,
    /// What does not fit.
    pub what: String,
}

/// Canonical JSON: object keys sorted, no white space. `serde_json` sorts keys as long as nobody in the build turns on its
/// `preserve_order`; a test holds that.
pub fn canonical(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("a JSON value is always written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_whatever_the_order_of_writing() {
        let value: Value = serde_json::from_str(r#"{"b": 1, "a": {"d": [], "c": "é"}}"#).unwrap();
        assert_eq!(canonical(&value), r#"{"a":{"c":"é","d":[]},"b":1}"#.as_bytes());
    }

    #[test]
    fn class_codes_read_back() {
        for klasse in Klasse::ALLE {
            assert_eq!(Klasse::van_code(klasse.code()), Some(klasse));
        }
    }
}
