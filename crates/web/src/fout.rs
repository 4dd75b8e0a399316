//! Why a page is not the one that was asked for. A handler returns it; the shell makes the page, in the language and with the
//! header of the visit.

use application::{AppError, ports::StoreError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{Actor, Moment};

/// What was typed and would be lost: names of fields and their text, to be shown for copying.
pub type Getypt = Vec<(String, String)>;

/// Why there is no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fout {
    /// Not there, or not for this person: one and the same page.
    NietVoorU,
    /// Somebody must sign in first. What was posted may be kept until then.
    Aanmelden {
        /// What was posted may be kept.
        bewaren: bool,
    },
    /// A rule refuses, and the page had no form to say it in.
    Geweigerd {
        /// Stable code, the key of a translated sentence (`weigering-<code>`).
        code: &'static str,
        /// The Dutch sentence.
        zin: String,
    },
    /// Somebody else changed it in the meantime. What was typed is kept.
    Gewijzigd {
        /// When.
        om: Option<Moment>,
        /// By whom. The page names somebody of the own organisation only.
        door: Option<Actor>,
    },
    /// The store did not do it.
    Opslag(StoreError),
    /// The form is too large to be kept.
    TeGroot,
    /// The form holds bytes that are no text.
    Onleesbaar,
    /// The body is no form.
    GeenFormulier,
    /// A form that did not come from a page of ours.
    Vreemd,
    /// The page exists, but not for this method.
    Methode,
    /// It took too long.
    TeLang,
    /// A fault of ours. Holds the technical cause, without data about persons; it is logged once.
    Storing(String),
}

impl Fout {
    /// A fault of ours, with its cause for the log. The cause may hold ids, never data about persons.
    pub fn storing(oorzaak: impl ToString) -> Self {
        Self::Storing(oorzaak.to_string())
    }
    /// The status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NietVoorU => StatusCode::NOT_FOUND,
            Self::Aanmelden { .. } => StatusCode::SEE_OTHER,
            Self::Geweigerd { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Gewijzigd { .. } => StatusCode::CONFLICT,
            Self::Opslag(StoreError::DiskFull) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Opslag(_) | Self::TeLang => StatusCode::SERVICE_UNAVAILABLE,
            Self::TeGroot => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Onleesbaar => StatusCode::BAD_REQUEST,
            Self::GeenFormulier => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Vreemd => StatusCode::FORBIDDEN,
            Self::Methode => StatusCode::METHOD_NOT_ALLOWED,
            Self::Storing(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
    /// The part of the message keys: `fout-<code>-kop` and `fout-<code>-tekst`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NietVoorU => "niet-voor-u",
            Self::Aanmelden { .. } => "aanmelden",
            Self::Geweigerd { .. } => "geweigerd",
            Self::Gewijzigd { .. } => "gewijzigd",
            Self::Opslag(StoreError::DiskFull) => "schijf-vol",
            Self::Opslag(StoreError::ReadOnly) => "alleen-lezen",
            Self::Opslag(StoreError::Unreachable) => "onbereikbaar",
            Self::TeGroot => "te-groot",
            Self::Onleesbaar => "onleesbaar",
            Self::GeenFormulier => "geen-formulier",
            Self::Vreemd => "vreemd",
            Self::Methode => "methode",
            Self::TeLang => "te-lang",
            Self::Opslag(
                StoreError::Sealed(_)
                | StoreError::Damaged(_)
                | StoreError::Fault(_)
                | StoreError::Conflict { .. }
                | StoreError::NotFound,
            )
            | Self::Storing(_) => "storing",
        }
    }
    /// The technical cause, when somebody has to look at it.
    pub fn oorzaak(&self) -> Option<String> {
        match self {
            Self::Storing(cause) => Some(cause.clone()),
            Self::Opslag(error) => Some(error.to_string()),
            Self::TeLang => Some("the page took too long".to_owned()),
            Self::NietVoorU
            | Self::Aanmelden { .. }
            | Self::Geweigerd { .. }
            | Self::Gewijzigd { .. }
            | Self::TeGroot
            | Self::Onleesbaar
            | Self::GeenFormulier
            | Self::Vreemd
            | Self::Methode => None,
        }
    }
}

impl From<StoreError> for Fout {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NietVoorU,
            StoreError::Conflict { changed_at, changed_by, .. } => Self::Gewijzigd { om: changed_at, door: changed_by },
            other @ (StoreError::DiskFull
            | StoreError::ReadOnly
            | StoreError::Unreachable
            | StoreError::Sealed(_)
            | StoreError::Damaged(_)
            | StoreError::Fault(_)) => Self::Opslag(other),
        }
    }
}

impl From<AppError> for Fout {
    fn from(error: AppError) -> Self {
        match error {
            AppError::NotForYou => Self::NietVoorU,
            AppError::Refused { code, zin } => Self::Geweigerd { code, zin },
            AppError::Store(error) => error.into(),
        }
    }
}

/// A bare answer with the reason attached; the shell makes the page of it.
impl IntoResponse for Fout {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A bare answer with what was typed attached, so that the shell can give it back.
pub(crate) fn met_getypt(fout: Fout, getypt: Getypt) -> Response {
    let mut response = fout.into_response();
    response.extensions_mut().insert(getypt);
    response
}
