//! A verzoek tot onderzoek at the Raad voor de Kinderbescherming (domain file, 1.3 S15). Veilig Thuis informs the college of
//! every request (Wmo 2015 art. 4.1.1 lid 2 f): the same day.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use crate::codes::{Raadbericht, VtoWeg};

/// A request to the Raad.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vto {
    /// Its id.
    pub id: OnderdeelId,
    /// The decision of two.
    pub besluit: OnderdeelId,
    /// The children it is about.
    pub over: Vec<BetrokkeneId>,
    /// When it was sent.
    pub op: Moment,
    /// Which way.
    pub weg: VtoWeg,
    /// What was asked and why. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// What the Raad let know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Raadantwoord {
    /// The request.
    pub vto: OnderdeelId,
    /// When.
    pub op: Moment,
    /// What.
    pub bericht: Raadbericht,
    /// About whom the request is.
    pub over: Vec<BetrokkeneId>,
    /// In words. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// A request and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VtoStand {
    /// As it was sent.
    pub vto: Vto,
    /// When the college was told, and whom and how; `None`: that still has to be done.
    pub college: Option<(Moment, Persoonsgegeven<Tekst>)>,
    /// What the Raad let know, in order.
    pub antwoorden: Vec<Raadantwoord>,
}

impl VtoStand {
    /// The last day on which the college is told in time: that of the request.
    pub fn college_uiterlijk(&self) -> Dag {
        self.vto.op.dag()
    }
    /// Whether the college was told on a later day.
    pub fn college_te_laat(&self) -> bool {
        self.college.as_ref().is_some_and(|(op, _)| op.dag() > self.college_uiterlijk())
    }
}
