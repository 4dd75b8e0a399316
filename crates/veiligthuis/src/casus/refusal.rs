//! What a casus refuses.

/// Why a command is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// Opened before.
    #[error("Deze casus bestaat al. Voeg de melding toe aan de casus.")]
    AlGeopend,
    /// Not opened.
    #[error("Deze casus bestaat nog niet. Open de casus met de eerste melding.")]
    NogNietGeopend,
    /// In the casus already.
    #[error("Deze melding hoort al bij de casus.")]
    MeldingHoortErAlBij,
    /// Not in the casus.
    #[error("Deze melding hoort niet bij de casus. Voeg haar eerst toe.")]
    MeldingOnbekend,
    /// Taken in before.
    #[error("Het besluit over deze melding is al verwerkt in de casus.")]
    AlVerwerkt,
    /// Ended.
    #[error(
        "Deze casus is afgerond. Open een nieuwe casus voor de melding; op de radar blijft de eerdere melding te zien."
    )]
    CasusIsAfgerond,
    /// A decision before the receipt of its melding.
    #[error("Het besluit ligt vóór de ontvangst van de melding. Kijk de dag en de tijd na.")]
    BesluitVoorOntvangst,
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AlGeopend => "al-geopend",
            Self::NogNietGeopend => "nog-niet-geopend",
            Self::MeldingHoortErAlBij => "melding-hoort-er-al-bij",
            Self::MeldingOnbekend => "melding-onbekend",
            Self::AlVerwerkt => "al-verwerkt",
            Self::CasusIsAfgerond => "casus-is-afgerond",
            Self::BesluitVoorOntvangst => "besluit-voor-ontvangst",
        }
    }
}
