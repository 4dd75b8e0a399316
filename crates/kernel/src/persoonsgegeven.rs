//! Personal data that does not print, log or serialise itself.

/// The right to open personal data. Only `access` may implement it (its `Permit<A>`), only the `record` room may to store
/// it; the workspace check names any other room that does.
pub trait Inzagerecht {}

/// A value that says something about a person. It has no `Debug` that shows it, no `Display` and no serialisation; it opens
/// only for who holds an [`Inzagerecht`]. When the key of the person was destroyed the value is gone for good
/// (*vernietigd*), while the fact that something stood here remains.
#[derive(Clone, PartialEq, Eq)]
pub struct Persoonsgegeven<T>(Option<T>);

impl<T> Persoonsgegeven<T> {
    /// Takes the value in.
    pub fn new(value: T) -> Self {
        Self(Some(value))
    }
    /// What is left after the key was destroyed.
    pub fn vernietigd() -> Self {
        Self(None)
    }
    /// Whether the key was destroyed.
    pub fn is_vernietigd(&self) -> bool {
        self.0.is_none()
    }
    /// The value, for who may see it. `None` after destruction.
    pub fn open(&self, _recht: &dyn Inzagerecht) -> Option<&T> {
        self.0.as_ref()
    }
}

/// Shows only whether there is a value.
impl<T> std::fmt::Debug for Persoonsgegeven<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Persoonsgegeven(…)" } else { "Persoonsgegeven(vernietigd)" })
    }
}
