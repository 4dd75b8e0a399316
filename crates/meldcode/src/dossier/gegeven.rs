//! A value about persons, together with about whom it is.

use kernel::{BetrokkeneId, Inzagerecht, Persoonsgegeven};

/// A value that says something about the persons it names. When the list is empty the value is about the file as a whole.
///
/// In a command an empty list asks for "the whole household": the decider fills in everybody the dossier knows by then.
#[derive(Clone, PartialEq, Eq)]
pub struct Gegeven<T> {
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// What is said.
    pub inhoud: Persoonsgegeven<T>,
}

impl<T> Gegeven<T> {
    /// Takes a value in, with about whom it is.
    pub fn new(over: Vec<BetrokkeneId>, inhoud: T) -> Self {
        Self { over, inhoud: Persoonsgegeven::new(inhoud) }
    }
    /// Takes a value in that is about the whole household, or about the file.
    pub fn gezin(inhoud: T) -> Self {
        Self::new(Vec::new(), inhoud)
    }
    /// The value, for who may see it. `None` after the key of one of the persons was destroyed.
    pub fn open(&self, recht: &dyn Inzagerecht) -> Option<&T> {
        self.inhoud.open(recht)
    }
}

/// Shows about how many persons it is, never what is said.
impl<T> std::fmt::Debug for Gegeven<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gegeven(over {}, {:?})", self.over.len(), self.inhoud)
    }
}
