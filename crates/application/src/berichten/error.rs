//! Why an act on a notice did not happen, with the refusal itself: a form shows it at the field it is about.

use crate::{AppError, ports::StoreError};
use veiligthuis::berichten::Refusal;

/// What a person gets back instead of what was asked.
#[derive(Debug, thiserror::Error)]
pub enum BerichtError {
    /// The rule refuses.
    #[error(transparent)]
    Refused(Refusal),
    /// Anything else.
    #[error(transparent)]
    Other(AppError),
}

impl From<Refusal> for BerichtError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<AppError> for BerichtError {
    fn from(error: AppError) -> Self {
        Self::Other(error)
    }
}

impl From<StoreError> for BerichtError {
    fn from(error: StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// For who does not look at fields: the refusal in a sentence.
impl From<BerichtError> for AppError {
    fn from(error: BerichtError) -> Self {
        match error {
            BerichtError::Refused(refusal) => Self::Refused { code: refusal.code(), zin: refusal.to_string() },
            BerichtError::Other(error) => error,
        }
    }
}
