//! What a weging comes to.

use super::Regel;

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

impl Melden {
    /// All outcomes of besluit 1.
    pub const ALLE: [Self; 3] = [Self::Ja, Self::Nee, Self::Open];

    /// The name in data files, stored forms and the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Nee => "nee",
            Self::Open => "open",
        }
    }
    /// The outcome with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|m| m.code() == code)
    }
}

impl Hulp {
    /// All outcomes of besluit 2.
    pub const ALLE: [Self; 5] = [Self::Ja, Self::Nee, Self::Voorlopig, Self::Open, Self::Nvt];

    /// The name in data files, stored forms and the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Nee => "nee",
            Self::Voorlopig => "voorlopig",
            Self::Open => "open",
            Self::Nvt => "nvt",
        }
    }
    /// The outcome with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|h| h.code() == code)
    }
}

impl Grond {
    /// All grounds, in the order of the rule.
    pub const ALLE: [Self; 6] = [
        Self::Acuut,
        Self::Structureel,
        Self::NieuweSignalen,
        Self::HulpNietMogelijk,
        Self::GeenMedewerking,
        Self::NietDuurzaam,
    ];

    /// The name in data files, stored forms and the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Acuut => "acuut",
            Self::Structureel => "structureel",
            Self::NieuweSignalen => "nieuwe_signalen",
            Self::HulpNietMogelijk => "hulp_niet_mogelijk",
            Self::GeenMedewerking => "geen_medewerking",
            Self::NietDuurzaam => "niet_duurzaam",
        }
    }
    /// The ground with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|g| g.code() == code)
    }
}

/// Why the outcome is what it is: the rule that fired, its source, and a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toelichting {
    /// The rule that fired.
    pub regel: Regel,
    /// Where the rule comes from.
    pub bron: String,
    /// One or two Dutch sentences, with the answer that made it fire. Says nothing about a person.
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
