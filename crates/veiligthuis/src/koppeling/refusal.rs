//! What a koppeling refuses.

/// Why a command is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// A pair of one person, or of one melding.
    #[error("Dit zijn geen twee personen uit twee meldingen. Kies iemand uit een andere melding.")]
    GeenPaar,
    /// Nobody brought the pair to the attention.
    #[error("Deze twee personen zijn nog niet naast elkaar gelegd. Zoek de persoon eerst op bij de melding.")]
    NogNietVoorgesteld,
    /// The same was proposed before.
    #[error("Deze twee personen staan al naast elkaar. Bevestig of verwerp de koppeling.")]
    AlVoorgesteld,
    /// Confirmed before.
    #[error("Een collega heeft al bevestigd dat dit één persoon is.")]
    AlBevestigd,
    /// Rejected before.
    #[error("Een collega heeft al vastgelegd dat dit twee personen zijn.")]
    AlVerworpen,
    /// Confirming what was rejected or undone, without a word.
    #[error("Eerder is vastgelegd dat dit niet dezelfde persoon is. Schrijf op waarom u nu iets anders vindt.")]
    ToelichtingOntbreekt,
    /// "Otherwise", without words.
    #[error("U koos ‘anders’. Schrijf op waarom dit twee personen zijn.")]
    RedenVerwerpingOntbreekt,
    /// What was confirmed is undone by two people, not rejected by one.
    #[error("Deze koppeling is bevestigd. Stel voor haar ongedaan te maken; een collega beslist mee.")]
    EerstOngedaanMaken,
    /// Nothing was confirmed.
    #[error("Deze koppeling is niet bevestigd. Er is niets om ongedaan te maken.")]
    NietBevestigd,
    /// A proposal is on the table.
    #[error("Er ligt al een voorstel om deze koppeling ongedaan te maken. Een collega beslist erover.")]
    VoorstelLoopt,
    /// No proposal.
    #[error("Er ligt geen voorstel om deze koppeling ongedaan te maken.")]
    GeenVoorstel,
    /// Another proposal than the one that was read.
    #[error("Het voorstel is intussen veranderd. Lees het opnieuw.")]
    VoorstelVervangen,
    /// The proposer can not be the second.
    #[error("U stelde dit zelf voor. Een andere collega beslist mee.")]
    TweedeBeslisserOntbreekt,
    /// Neither holds a qualifying role.
    #[error("Een van de twee beslissers is gedragswetenschapper of vertrouwensarts. Vraag een van hen.")]
    KwalificerendeRolOntbreekt,
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GeenPaar => "koppeling-geen-paar",
            Self::NogNietVoorgesteld => "koppeling-nog-niet-voorgesteld",
            Self::AlVoorgesteld => "koppeling-al-voorgesteld",
            Self::AlBevestigd => "koppeling-al-bevestigd",
            Self::AlVerworpen => "koppeling-al-verworpen",
            Self::ToelichtingOntbreekt => "koppeling-toelichting-ontbreekt",
            Self::RedenVerwerpingOntbreekt => "koppeling-reden-verwerping-ontbreekt",
            Self::EerstOngedaanMaken => "koppeling-eerst-ongedaan-maken",
            Self::NietBevestigd => "koppeling-niet-bevestigd",
            Self::VoorstelLoopt => "koppeling-voorstel-loopt",
            Self::GeenVoorstel => "koppeling-geen-voorstel",
            Self::VoorstelVervangen => "koppeling-voorstel-vervangen",
            Self::TweedeBeslisserOntbreekt => "koppeling-tweede-beslisser-ontbreekt",
            Self::KwalificerendeRolOntbreekt => "koppeling-kwalificerende-rol-ontbreekt",
        }
    }
}
