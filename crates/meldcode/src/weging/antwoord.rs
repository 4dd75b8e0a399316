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

/// The answers of one weging. A missing answer is *not answered yet*.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Antwoorden {
    /// See [`Vraag::Vermoeden`].
    pub vermoeden: Option<Antwoord>,
    /// See [`Vraag::Acuut`].
    pub acuut: Option<Antwoord>,
    /// See [`Vraag::Structureel`].
    pub structureel: Option<Antwoord>,
    /// See [`Vraag::Onthulling`].
    pub onthulling: Option<Antwoord>,
    /// See [`Vraag::NieuweSignalen`].
    pub nieuwe_signalen: Option<Antwoord>,
    /// See [`Vraag::HulpMogelijk`].
    pub hulp_mogelijk: Option<Antwoord>,
    /// See [`Vraag::Medewerking`].
    pub medewerking: Option<Antwoord>,
    /// See [`Vraag::DuurzaamVeilig`].
    pub duurzaam_veilig: Option<Antwoord>,
}
