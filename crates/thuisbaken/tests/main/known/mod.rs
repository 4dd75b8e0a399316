//! People who are reported again: the scenarios S08 to S11 of the domain file, with their dates.

mod filling;
mod s08;
mod s09;
mod s10;
mod s11;
mod signals;
mod timeline;
mod undo;
mod walls;

use crate::house::{House, family::op};

/// A house in which it is this moment.
async fn on(jaar: i16, maand: i8, dag: i8, uur: i8) -> House {
    let house = House::new().await;
    house.clock.set(op(jaar, maand, dag, uur));
    house
}
