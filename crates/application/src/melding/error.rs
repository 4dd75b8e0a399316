//! Why an act on a melding did not happen, with the refusal itself: a form shows it at the field it is about.

use crate::{AppError, ports::StoreError};
use veiligthuis::melding::Refusal;

/// What a person gets back instead of what was asked.
#[derive(Debug, thiserror::Error)]
pub enum MeldingError {
    /// The melding refuses.
    #[error(transparent)]
    Refused(Refusal),
    /// Anything else.
    #[error(transparent)]
    Other(AppError),
}

impl From<Refusal> for MeldingError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<AppError> for MeldingError {
    fn from(error: AppError) -> Self {
        Self::Other(error)
    }
}

impl From<StoreError> for MeldingError {
    fn from(error: StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// For who does not look at fields: the refusal in a sentence.
impl From<MeldingError> for AppError {
    fn from(error: MeldingError) -> Self {
        match error {
            MeldingError::Refused(refusal) => Self::Refused { code: refusal.code(), zin: refusal.to_string() },
            MeldingError::Other(error) => error,
        }
    }
}
