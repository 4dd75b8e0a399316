//! What a form carries besides its fields, and what its act gives back.

use crate::ports::{Committed, DraftKey, OnceKey};
use uuid::Uuid;

/// What a form carries besides its fields.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FormMeta {
    /// The one-time key, made when the form was shown.
    pub key: Option<Uuid>,
    /// The sequence number of the file as the page showed it; `None` for a new file.
    pub versie: Option<u64>,
    /// The draft that becomes needless when the act succeeds.
    pub draft: Option<DraftKey>,
    /// The path the answer leads to; holds ids only.
    pub answer: String,
}

impl FormMeta {
    /// The same form, leading to another path.
    pub fn answering(self, answer: String) -> Self {
        Self { answer, ..self }
    }
    pub(crate) fn once(&self) -> Option<OnceKey> {
        self.key.map(|key| OnceKey { key, answer: self.answer.clone() })
    }
}

/// What an act gave: the path to go to. The same whether the form arrived once or twice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Done {
    /// Path; holds ids only.
    pub path: String,
    /// The form had been stored before: nothing was written now.
    pub before: bool,
}

impl Done {
    pub(crate) fn of(committed: Committed, form: &FormMeta) -> Self {
        match committed {
            Committed::Done(_) => Self { path: form.answer.clone(), before: false },
            Committed::Before(path) => Self { path, before: true },
        }
    }
}
