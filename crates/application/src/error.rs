//! Why a use case did not do what was asked.

use crate::ports::StoreError;

/// What a person gets back instead of what was asked. `Display` is a Dutch sentence that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Not there, or not for this person: one and the same, so that nobody learns which.
    #[error("Deze pagina is er niet, of is niet voor u.")]
    NotForYou,
    /// A rule refuses. The sentence names the ground and the next step.
    #[error("{zin}")]
    Refused {
        /// Stable kebab-case code; the key of a translated sentence.
        code: &'static str,
        /// The Dutch sentence.
        zin: String,
    },
    /// The store did not do it.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotForYou,
            other @ (StoreError::Conflict { .. }
            | StoreError::DiskFull
            | StoreError::ReadOnly
            | StoreError::Unreachable
            | StoreError::Sealed(_)
            | StoreError::Damaged(_)
            | StoreError::Fault(_)) => Self::Store(other),
        }
    }
}
