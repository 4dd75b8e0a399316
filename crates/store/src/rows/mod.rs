//! The read tables: what lists show, derived from the record.
//!
//! A row is a pure function of the events of its stream, and of their open parts only, under the calendar and the settings of
//! the region: it is written in the transaction of the events, and rebuilt from the log by `verify`. The label of a row is not in it; the row points at the event
//! that carries the name, and the name is opened when it is shown.

mod advies;
mod agenda;
mod berichten;
mod bord;
mod casus;
mod dienst;
mod dossier;
mod koppeling;
mod label;
mod list;
mod melding;
mod project;
mod rebuild;
mod signaal;

pub(crate) use advies::{AdviesLine, adviezen, tel_adviezen};
pub(crate) use agenda::CasusLines;
pub(crate) use berichten::BerichtenLine;
pub(crate) use bord::{agenda, bord};
pub(crate) use casus::CasusLine;
pub(crate) use dienst::DienstLine;
pub(crate) use dossier::DossierLine;
pub(crate) use koppeling::KoppelingLine;
pub(crate) use list::{casussen, diensten, dossiers, meldingen, tel, tel_casussen};
pub(crate) use melding::MeldingLine;
pub(crate) use project::{Chosen, Line, kenmerk, line};
pub(crate) use rebuild::{fill, of_region};
pub(crate) use signaal::signalen;

use kernel::BetrokkeneId;

/// Where the name of a row stands: the last event that says who this person is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Label {
    person: BetrokkeneId,
    client: bool,
    seq: u64,
}
