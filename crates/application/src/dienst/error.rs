//! Why an act on a service did not happen, with the refusal itself: a form shows it at the field it is about.

use crate::{AppError, ports::StoreError};
use veiligthuis::dienst::Refusal;

/// What a person gets back instead of what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DienstError {
    /// The service refuses.
    #[error(transparent)]
    Refused(Refusal),
    /// Anything else.
    #[error(transparent)]
    Other(AppError),
}

impl From<Refusal> for DienstError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<AppError> for DienstError {
    fn from(error: AppError) -> Self {
        Self::Other(error)
    }
}

impl From<StoreError> for DienstError {
    fn from(error: StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// For who does not look at fields: the refusal in a sentence.
impl From<DienstError> for AppError {
    fn from(error: DienstError) -> Self {
        match error {
            DienstError::Refused(refusal) => Self::Refused { code: refusal.code(), zin: refusal.to_string() },
            DienstError::Other(error) => error,
        }
    }
}
