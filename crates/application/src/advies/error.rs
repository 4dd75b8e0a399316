//! Why an act on an advice did not happen, with the refusal itself: a form shows it at the field it is about.

use crate::{AppError, melding::MeldingError, ports::StoreError};
use veiligthuis::advies::Refusal;

/// What a person gets back instead of what was asked.
#[derive(Debug, thiserror::Error)]
pub enum AdviesError {
    /// The advice refuses.
    #[error(transparent)]
    Refused(Refusal),
    /// Anything else.
    #[error(transparent)]
    Other(AppError),
}

impl From<Refusal> for AdviesError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<AppError> for AdviesError {
    fn from(error: AppError) -> Self {
        Self::Other(error)
    }
}

impl From<StoreError> for AdviesError {
    fn from(error: StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// Why a report did not follow from an advice.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The advice does not let it.
    #[error(transparent)]
    Advies(AdviesError),
    /// The melding is not taken in.
    #[error(transparent)]
    Melding(MeldingError),
}

impl From<AdviesError> for ReportError {
    fn from(error: AdviesError) -> Self {
        Self::Advies(error)
    }
}

impl From<AppError> for ReportError {
    fn from(error: AppError) -> Self {
        Self::Advies(error.into())
    }
}

impl From<MeldingError> for ReportError {
    fn from(error: MeldingError) -> Self {
        Self::Melding(error)
    }
}
