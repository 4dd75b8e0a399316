//! Steps 4 and 5: wegingen and besluiten.

use kernel::{BetrokkeneId, Dag, OnderdeelId, Tekst};

use crate::{
    dossier::Gegeven,
    kader::KaderVersie,
    weging::{Antwoord, Antwoorden, Grond, Hulp, Melden, Regel, Vraag},
};

/// A dated weging in an immutable series.
#[derive(Clone, PartialEq, Debug)]
pub struct Weging {
    /// This weging.
    pub id: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// The receipt: framework, answers, outcome and rules.
    pub bewijs: Weegbewijs,
    /// The answers of question 2 per person.
    pub per_persoon: Vec<PersoonAntwoord>,
    /// Who refuses to cooperate (besluit 2b).
    pub weigert: Vec<BetrokkeneId>,
    /// The day of the next weging; obligatory while the help can not be judged yet.
    pub herbeoordeling: Option<Dag>,
    /// On which facts each answer rests.
    pub onderbouwing: Vec<Onderbouwing>,
    /// The instrument that was used, and its result.
    pub instrument: Option<Gegeven<Tekst>>,
}

/// The receipt of a derived outcome: anyone can derive it again from the answers and the framework.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weegbewijs {
    /// The framework under which was weighed.
    pub kader: KaderVersie,
    /// The answers as typed.
    pub antwoorden: Antwoorden,
    /// The answers as they count (a disclosure makes `acuut` ja; in some frameworks doubt is ja).
    pub effectief: Vec<(Vraag, Antwoord)>,
    /// Besluit 1.
    pub melden: Melden,
    /// Every ground, in the order of the rule.
    pub gronden: Vec<Grond>,
    /// Besluit 2.
    pub hulp: Hulp,
    /// Taken up together with Veilig Thuis.
    pub samen_met_vt: bool,
    /// Veilig Thuis is to be consulted first.
    pub raadpleeg_vt: bool,
    /// The rules that fired, in order.
    pub regels: Vec<Regel>,
}

/// Question 2 for one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PersoonAntwoord {
    /// Who.
    pub betrokkene: BetrokkeneId,
    /// Acute unsafety of this person.
    pub acuut: Option<Antwoord>,
    /// Structural unsafety of this person.
    pub structureel: Option<Antwoord>,
}

/// Why an answer was given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Onderbouwing {
    /// The question.
    pub vraag: Vraag,
    /// The facts.
    pub tekst: Gegeven<Tekst>,
}

/// The conclusion drawn from a weging. It follows the derived outcome; only reporting *more* is free.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Besluit {
    /// This record.
    pub id: OnderdeelId,
    /// On which weging.
    pub weging: OnderdeelId,
    /// Besluit 1: report.
    pub melden: bool,
    /// The rules did not ask for this report.
    pub meer_dan_gevraagd: bool,
    /// Besluit 2, as derived.
    pub hulp: Hulp,
    /// Why, when more is reported than the rules ask.
    pub motivering: Option<Gegeven<Tekst>>,
}
