//! One sample of every event with everything in it, one with as little as possible, and some for the choices that carry
//! something. Everything about a person holds a marker, by which it can be found where it should not be.

mod advies;
mod berichten;
mod besluit;
mod casus;
mod dienst;
mod dossier;
mod koppeling;
mod melding;
mod mensen;

pub use advies::advies;
use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Tekst};
use uuid::Uuid;

/// Stands in every text about a person.
pub const CANARY: &str = "KANARIE";

/// Everything by which a person in the samples could be known.
pub fn secrets() -> Vec<String> {
    let mut secrets: Vec<String> = mensen::NUMBERS.map(str::to_owned).into();
    secrets.extend([CANARY.to_owned(), melding::herkomst().to_string()]);
    secrets
}

/// Every event of a dossier: complete, bare, and the choices.
pub fn dossier() -> Vec<meldcode::dossier::Event> {
    [dossier::all(Fill(true)), dossier::all(Fill(false)), dossier::choices()].concat()
}

/// Every event of a melding: complete, bare, and the choices.
pub fn melding() -> Vec<veiligthuis::melding::Event> {
    [melding::all(Fill(true)), melding::all(Fill(false)), melding::choices()].concat()
}

/// Every event of a service: complete, bare, and the choices.
pub fn dienst() -> Vec<veiligthuis::dienst::Event> {
    [dienst::all(Fill(true)), dienst::all(Fill(false)), dienst::choices()].concat()
}

/// Every event of a koppeling: complete, bare, and the choices.
pub fn koppeling() -> Vec<veiligthuis::koppeling::Event> {
    [koppeling::all(Fill(true)), koppeling::all(Fill(false)), koppeling::choices()].concat()
}

/// Every event of the notices of a casus: complete, bare, and the choices.
pub fn berichten() -> Vec<veiligthuis::berichten::Event> {
    [berichten::all(Fill(true)), berichten::all(Fill(false)), berichten::choices()].concat()
}

/// Every event of a casus: its meldingen, then complete and bare.
pub fn casus() -> Vec<veiligthuis::casus::Event> {
    let all = |fill| [casus::all(fill), casus::keten(fill)].concat();
    [casus::meldingen(), all(Fill(true)), all(Fill(false))].concat()
}

/// How much a sample has in it.
#[derive(Clone, Copy)]
pub struct Fill(pub bool);

impl Fill {
    /// A value that may be missing.
    fn opt<T>(self, value: T) -> Option<T> {
        self.0.then_some(value)
    }
    /// A list that may be empty.
    fn list<T, const N: usize>(self, values: [T; N]) -> Vec<T> {
        if self.0 { values.into() } else { Vec::new() }
    }
    /// Two persons, or nobody in particular.
    fn persons(self) -> Vec<BetrokkeneId> {
        self.list([person(1), person(2)])
    }
}

/// A text about a person.
fn text(what: &str) -> Tekst {
    Tekst::new(&format!("{CANARY} {what}: “é”\nen verder")).unwrap()
}
fn person(nr: u128) -> BetrokkeneId {
    BetrokkeneId::new(uuid(0xb000 + nr))
}
fn part(nr: u128) -> OnderdeelId {
    OnderdeelId::new(uuid(0xd000 + nr))
}
fn uuid(nr: u128) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + nr)
}
fn day(nr: i8) -> Dag {
    Dag::new(2026, 3, nr).unwrap()
}
fn moment(nr: i64) -> Moment {
    Moment::from_micros(1_772_000_000_000_001 + nr * 1_000_000).unwrap()
}
