//! The questions of a weging and the answers they allow.

/// The eight questions, in the order of the framework.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Vraag {
    /// Stap 4, vraag 1: suspicion of (threat of) domestic violence or child abuse.
    Vermoeden,
    /// Stap 4, vraag 2: *acute onveiligheid*.
    Acuut,
    /// Stap 4, vraag 2: *structurele onveiligheid*.
    Structureel,
    /// Disclosure by a victim (*onthulling*).
    Onthulling,
    /// New signals after an earlier report, or after an earlier weging with a suspicion.
    NieuweSignalen,
    /// Besluit 2a: able to offer or organise fitting help.
    HulpMogelijk,
    /// Besluit 2b: those involved cooperate.
    Medewerking,
    /// Besluit 2c: the help leads to durable safety.
    DuurzaamVeilig,
}

/// Every answer that exists; which question allows which is [`Vraag::toegestaan`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Antwoord {
    /// Yes.
    Ja,
    /// No.
    Nee,
    /// Not to be said yet (besluit 2c only): help runs, its result is not known.
    NogNiet,
    /// Not applicable, or not asked.
    Nvt,
    /// In doubt: consult Veilig Thuis, then answer again.
    Twijfel,
}

impl Vraag {
    /// All questions, in the order of the framework.
    pub const ALLE: [Self; 8] = [
        Self::Vermoeden,
        Self::Acuut,
        Self::Structureel,
        Self::Onthulling,
        Self::NieuweSignalen,
        Self::HulpMogelijk,
        Self::Medewerking,
        Self::DuurzaamVeilig,
    ];

    /// The name in data files, forms and the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vermoeden => "vermoeden",
            Self::Acuut => "acuut",
            Self::Structureel => "structureel",
            Self::Onthulling => "onthulling",
            Self::NieuweSignalen => "nieuwe_signalen",
            Self::HulpMogelijk => "hulp_mogelijk",
            Self::Medewerking => "medewerking",
            Self::DuurzaamVeilig => "duurzaam_veilig",
        }
    }
    /// The question with this [`Vraag::code`].
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|v| v.code() == code)
    }
    /// The answers that this question allows.
    pub fn toegestaan(self) -> &'static [Antwoord] {
        use Antwoord::{Ja, Nee, NogNiet, Nvt, Twijfel};
        match self {
            Self::Vermoeden | Self::Acuut | Self::Structureel | Self::HulpMogelijk => &[Ja, Nee, Twijfel],
            Self::Onthulling => &[Ja, Nee],
            Self::NieuweSignalen | Self::Medewerking => &[Ja, Nee, Nvt, Twijfel],
            Self::DuurzaamVeilig => &[Ja, Nee, NogNiet, Nvt, Twijfel],
        }
    }
}

impl Antwoord {
    /// All answers.
    pub const ALLE: [Self; 5] = [Self::Ja, Self::Nee, Self::NogNiet, Self::Nvt, Self::Twijfel];

    /// The name in data files, forms and the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Nee => "nee",
            Self::NogNiet => "nog_niet",
            Self::Nvt => "nvt",
            Self::Twijfel => "twijfel",
        }
    }
    /// The answer with this [`Antwoord::code`].
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|a| a.code() == code)
    }
}
