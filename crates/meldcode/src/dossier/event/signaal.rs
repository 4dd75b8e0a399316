//! Step 1: signals and checks.

use kernel::{Dag, OnderdeelId, Tekst};

use crate::{
    dossier::{Bron, Gegeven, Richting},
    kader::{CheckGevolg, CheckSoort},
};

/// Hour (0–23) and minute (0–59) on the Dutch clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Klok {
    /// Hour.
    pub uur: u8,
    /// Minute.
    pub minuut: u8,
}

impl Klok {
    /// A time that exists.
    pub fn new(uur: u8, minuut: u8) -> Option<Self> {
        (uur < 24 && minuut < 60).then_some(Self { uur, minuut })
    }
}

/// A signal for or against, with its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signaal {
    /// This signal.
    pub id: OnderdeelId,
    /// Where it points.
    pub richting: Richting,
    /// Own finding, a statement, or an examination.
    pub bron: Bron,
    /// The day on which it was seen or said; never after today.
    pub dag: Dag,
    /// The time, when known.
    pub tijd: Option<Klok>,
    /// What, where, and who saw it.
    pub inhoud: Gegeven<SignaalInhoud>,
}

/// What a signal says.
#[derive(Clone, PartialEq, Eq)]
pub struct SignaalInhoud {
    /// The fact, as precise as possible.
    pub omschrijving: Tekst,
    /// Where.
    pub plaats: Option<Tekst>,
    /// Who saw or heard it, and of whom it was heard.
    pub gezien_door: Tekst,
}

/// A check that was done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// This check.
    pub id: OnderdeelId,
    /// Which.
    pub soort: CheckSoort,
    /// The id of the outcome in the framework.
    pub uitkomst: String,
    /// What that outcome leads to.
    pub gevolg: CheckGevolg,
    /// The day on which it was done; never after today.
    pub dag: Dag,
    /// The day of the next check, when planned.
    pub volgende: Option<Dag>,
    /// Who depends on the client, and who shares the care.
    pub inhoud: Gegeven<CheckInhoud>,
}

/// What a check found.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckInhoud {
    /// The age of each child, or of each adult who depends on the client; their number is the length. An unborn child is 0.
    pub leeftijden: Vec<u16>,
    /// Who shares the care, or that the client carries it alone.
    pub wie_deelt_de_zorg: Option<Tekst>,
    /// On what the outcome rests.
    pub toelichting: Option<Tekst>,
}
