//! Why an act on a casus did not happen, with the refusal itself: a form shows it at the field it is about.

use crate::{AppError, ports::StoreError};
use veiligthuis::casus::Refusal;

/// What a person gets back instead of what was asked.
#[derive(Debug, thiserror::Error)]
pub enum CasusError {
    /// The casus refuses.
    #[error(transparent)]
    Refused(Refusal),
    /// Anything else.
    #[error(transparent)]
    Other(AppError),
}

impl From<Refusal> for CasusError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<AppError> for CasusError {
    fn from(error: AppError) -> Self {
        Self::Other(error)
    }
}

impl From<StoreError> for CasusError {
    fn from(error: StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// For who does not look at fields: the refusal in a sentence.
impl From<CasusError> for AppError {
    fn from(error: CasusError) -> Self {
        match error {
            CasusError::Refused(refusal) => Self::Refused { code: refusal.code(), zin: refusal.to_string() },
            CasusError::Other(error) => error,
        }
    }
}
