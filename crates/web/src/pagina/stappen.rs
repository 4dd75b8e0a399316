//! One step of a road, as the list of steps shows it.

/// A step. The macro `stappen` of `onderdelen/deel.html` takes a list of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stap {
    /// Its number or letter.
    pub nummer: String,
    /// Its name.
    pub naam: String,
    /// Its state in words: "klaar", "nu aan de beurt", "overgeslagen".
    pub stand: String,
    /// The page of the step; empty when there is nothing to see yet.
    pub pad: String,
    /// It is done.
    pub gedaan: bool,
    /// This page is about it.
    pub hier: bool,
}
