//! The office: the board of the day and the agenda of the people who work here.

mod agenda;
mod board;

pub use agenda::{AgendaPage, AgendaWish, agenda};
pub use board::{Board, TEN, board};
