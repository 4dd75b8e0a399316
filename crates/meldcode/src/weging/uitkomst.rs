//! What a weging comes to.

/// Besluit 1: is reporting necessary?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Melden {
    /// Yes.
    Ja,
    /// No.
    Nee,
    /// Can not be said yet.
    Open,
}

/// Besluit 2: is own help (also) possible?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Hulp {
    /// Yes.
    Ja,
    /// Own help is not enough; never "stop helping".
    Nee,
    /// For now; a date for a new weging is obligatory.
    Voorlopig,
    /// Can not be said yet.
    Open,
    /// Not asked: there is no suspicion.
    Nvt,
}

/// A ground for reporting, in the order of the rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Grond {
    /// Acute unsafety.
    Acuut,
    /// Structural unsafety.
    Structureel,
    /// New signals.
    NieuweSignalen,
    /// Fitting help can not be offered or organised.
    HulpNietMogelijk,
    /// Those involved do not cooperate.
    GeenMedewerking,
    /// The help does not lead to durable safety.
    NietDuurzaam,
}

/// Why the outcome is what it is: the rule that fired, its source, and a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toelichting {
    /// Code of the rule, such as `R2`.
    pub regel: &'static str,
    /// Where the rule comes from.
    pub bron: &'static str,
    /// One Dutch sentence, with the answer that made it fire.
    pub tekst: String,
}

/// The derived outcome of a weging.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Uitkomst {
    /// Besluit 1.
    pub melden: Melden,
    /// Every ground that applies, in order.
    pub gronden: Vec<Grond>,
    /// Besluit 2.
    pub hulp: Hulp,
    /// Besluit 2 is taken up together with Veilig Thuis.
    pub samen_met_vt: bool,
    /// An answer is in doubt: consult Veilig Thuis first.
    pub raadpleeg_vt: bool,
    /// The rules that fired, in order.
    pub toelichting: Vec<Toelichting>,
}
