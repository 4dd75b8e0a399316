//! Consultation, what an outcome obliges, terms, and privacy of a framework.

use super::{Actie, BronTekst, ConsultVt, Eenheid, Keuze, RouteSoort};

/// Whom to consult.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consult {
    /// Veilig Thuis in step 2.
    pub vt: ConsultVt,
    /// What that means, in a sentence.
    pub uitleg: BronTekst,
    /// Experts, with when they are needed.
    pub deskundigen: Vec<Deskundige>,
}

/// An expert to consult.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deskundige {
    /// What is stored.
    pub id: String,
    /// Who it is.
    pub naam: String,
    /// When to consult.
    pub wanneer: String,
    /// Compulsory on these routes.
    pub verplicht_op: Vec<RouteSoort>,
    /// Source.
    pub bron: String,
}

/// What *melden ja* obliges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NaMelding {
    /// Those involved are informed beforehand, or a reason is recorded.
    pub informeren_vooraf: bool,
    /// Consent is asked for and recorded. It is never a condition.
    pub toestemming_nastreven: bool,
    /// Advice of Veilig Thuis must come before the report (never in acute danger).
    pub vooraf_advies_verplicht: bool,
    /// The only grounds on which the reporter's identity is withheld from the family.
    pub identiteit_gronden: Vec<Keuze>,
    /// Report by telephone in these cases.
    pub telefonisch_bij: Vec<BronTekst>,
    /// The checklist.
    pub acties: Vec<Actie>,
}

/// What *hulp ja* or *voorlopig* obliges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NaHulp {
    /// One casemanager is named.
    pub casemanager_verplicht: bool,
    /// A term is set in which the effect must be noticeable.
    pub termijn_verplicht: bool,
    /// Agreements on who keeps watch are recorded.
    pub afspraken_volgen_verplicht: bool,
    /// The term that the form proposes.
    pub standaard_termijn: Option<Termijn>,
    /// The checklist.
    pub acties: Vec<Actie>,
}

/// What closing obliges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NaAfsluiten {
    /// The checklist.
    pub acties: Vec<Actie>,
}

/// A term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Termijn {
    /// What is stored, such as `veiligheidsbeoordeling`.
    pub id: String,
    /// How many.
    pub aantal: u16,
    /// Of what.
    pub eenheid: Eenheid,
    /// From when, in words.
    pub vanaf: String,
    /// It is laid down somewhere; `false`: a proposal of the form.
    pub bindend: bool,
    /// Source.
    pub bron: String,
}

/// Rights of the client that differ by profession.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Privacy {
    /// Ages from which consent is (also) the youth's own.
    pub toestemming_leeftijden: Vec<u16>,
    /// Age from which a child may read its own dossier.
    pub inzage_vanaf: u16,
    /// How long the dossier is kept.
    pub bewaartermijn: Bewaartermijn,
    /// Grounds on which a part is kept from inspection.
    pub afschermen_gronden: Vec<Keuze>,
}

/// How long a dossier is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bewaartermijn {
    /// How many.
    pub aantal: u16,
    /// Of what.
    pub eenheid: Eenheid,
    /// From when, in words.
    pub vanaf: String,
    /// On which ground.
    pub grond: String,
    /// Source.
    pub bron: String,
}
