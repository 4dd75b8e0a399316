//! For which purpose.

/// The purpose of an act or a look; it stands in the access log (NEN 7513 *PurposeOfUse*) and a rule allows only for the
/// purposes it names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Doel {
    /// Following the steps of the meldcode.
    Meldcode,
    /// Giving advice to somebody who stays responsible (Wmo 2015 art. 4.1.1 lid 3).
    Advies,
    /// Taking a melding in, up to and including the acute check.
    Intake,
    /// Making and deciding the veiligheidsbeoordeling.
    Veiligheidsbeoordeling,
    /// Carrying out a service after the decision.
    Dienst,
    /// Watching over the work of others: aandachtsfunctionaris, teamleider, review of the access log.
    Toezicht,
    /// Answering a request of a person concerned: inspection, correction, destruction.
    Inzageverzoek,
    /// Keeping accounts and organisations.
    Beheer,
    /// One's own account, and what is open to anyone.
    Eigen,
}

impl Doel {
    /// Every purpose.
    pub const ALLE: [Doel; 9] = [
        Doel::Meldcode,
        Doel::Advies,
        Doel::Intake,
        Doel::Veiligheidsbeoordeling,
        Doel::Dienst,
        Doel::Toezicht,
        Doel::Inzageverzoek,
        Doel::Beheer,
        Doel::Eigen,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Doel::Meldcode => "meldcode",
            Doel::Advies => "advies",
            Doel::Intake => "intake",
            Doel::Veiligheidsbeoordeling => "veiligheidsbeoordeling",
            Doel::Dienst => "dienst",
            Doel::Toezicht => "toezicht",
            Doel::Inzageverzoek => "inzageverzoek",
            Doel::Beheer => "beheer",
            Doel::Eigen => "eigen",
        }
    }
    /// The purpose with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|doel| doel.code() == code)
    }
    /// The Dutch name.
    pub const fn naam(self) -> &'static str {
        match self {
            Doel::Meldcode => "De meldcode volgen",
            Doel::Advies => "Advies geven",
            Doel::Intake => "Een melding aannemen",
            Doel::Veiligheidsbeoordeling => "De veiligheid beoordelen",
            Doel::Dienst => "Een dienst uitvoeren",
            Doel::Toezicht => "Toezicht houden",
            Doel::Inzageverzoek => "Een verzoek van een betrokkene behandelen",
            Doel::Beheer => "Beheer",
            Doel::Eigen => "Eigen gebruik",
        }
    }
}
