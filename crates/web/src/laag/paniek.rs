//! A fault in the program itself: the visitor gets an apology with a code, the program goes on.

use crate::fout::Fout;
use axum::response::{IntoResponse, Response};
use std::any::Any;

/// The words of the panic are not used: they may hold data of a person.
pub(super) fn antwoord(_: Box<dyn Any + Send + 'static>) -> Response {
    Fout::storing("a panic in a handler").into_response()
}
