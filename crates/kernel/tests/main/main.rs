//! The calendar, the terms and the grounds, against published dates, the worked examples of the domain and properties.

mod bronbestanden;
mod eigenschappen;
mod grondslagen;
mod herkenning;
mod kalender;
mod scenarios;
mod tabellen;
mod vectoren;

use kernel::{Dag, Moment};

/// A day, written `2026-12-24`.
fn dag(tekst: &str) -> Dag {
    Dag::lees(tekst).unwrap()
}

/// A Dutch clock time on a day.
fn om(datum: &str, uur: i8, minuut: i8) -> Moment {
    Moment::in_nederland(dag(datum), uur, minuut).unwrap()
}
