//! What is refused about notices: the missing condition, in a sentence with the way forward.

use kernel::Dag;

use super::verklikkers::Verklikker;

/// Why a command is refused.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// Opened before.
    #[error("De berichten van deze casus zijn al geopend. Ga verder waar u was.")]
    AlGeopend,
    /// Not opened.
    #[error("De berichten van deze casus zijn nog niet geopend. Begin vanuit de melding.")]
    NogNietGeopend,
    /// No such person.
    #[error("Deze persoon staat niet in de casus. Kies iemand uit de lijst, of leg de persoon eerst vast.")]
    BetrokkeneOnbekend,
    /// Same id twice.
    #[error("Dit onderdeel staat er al. Ververs de pagina en kijk of het al is opgeslagen.")]
    OnderdeelBestaatAl,
    /// After now.
    #[error("Dit moment ligt in de toekomst. Leg vast wat al is verstuurd, met de juiste dag en tijd.")]
    MomentInDeToekomst,
    /// Before anything was known of the person.
    #[error("Dit moment ligt vóór de vastlegging van de gegevens. Kijk de dag en de tijd na.")]
    MomentVoorVastlegging,
    /// The notice is for somebody else.
    #[error("Dit bericht is niet voor deze ontvanger. Kies een bericht dat bij de ontvanger past.")]
    OntvangerPastNiet,
    /// The fact belongs elsewhere.
    #[error("De terugkoppeling aan de melder geeft u bij de melding. Daarna staat zij ook hier.")]
    HoortElders,
    /// Said by mouth.
    #[error("Wat u hebt verteld, legt u vast bij het gesprek. Kies hier post, e-mail of in handen gegeven.")]
    GeenBrief,
    /// A place between brackets was not filled in.
    #[error("In de tekst staat nog iets tussen [haken]. Vul het in of haal het weg.")]
    TekstNietAf,
    /// Goes with another notice.
    #[error(
        "De vertrouwenspersoon en de klachtregeling gaan mee met het bericht over de vastlegging. Kies dat bericht."
    )]
    GaatSamen,
    /// No decision to tell.
    #[error("Er is nog geen besluit om te vertellen. Laat eerst twee mensen besluiten.")]
    NogNietBesloten,
    /// A young child.
    #[error(
        "Deze persoon is jonger dan 12. Het bericht gaat naar de wettelijk vertegenwoordiger: kies in wiens handen het komt."
    )]
    JongerDanTwaalf,
    /// The representative is not one who can be it.
    #[error("Deze vertegenwoordiger kan dit bericht niet krijgen. Kies iemand anders van 16 jaar of ouder.")]
    VertegenwoordigerPastNiet,
    /// No address.
    #[error("Kies naar welk adres de brief gaat. Is er geen adres, leg dan vast of iemand veilig te bereiken is.")]
    AdresOntbreekt,
    /// No such address of this person.
    #[error(
        "Dit adres hoort niet bij wie de brief leest. Leg het adres voor deze persoon vast en kijk of het veilig is."
    )]
    AdresOnbekend,
    /// A postal address for an e-mail, or the other way round.
    #[error("Dit adres past niet bij de manier van versturen. Kies een ander adres of een andere manier.")]
    AdresPastNiet,
    /// Judged as not safe.
    #[error(
        "Dit adres is niet veilig voor deze persoon. Er gaat geen brief heen. Kies een veilig adres, of stel voor om uit te stellen of weg te laten."
    )]
    AdresNietVeilig,
    /// Not judged.
    #[error(
        "Van dit adres is niet bekend of het veilig is. Vraag het na en leg het oordeel vast voordat de brief weggaat."
    )]
    AdresNietNagekeken,
    /// The secret address of somebody else.
    #[error("Dit is het geheime adres van iemand anders in de casus. Het kan voor deze persoon nooit veilig zijn.")]
    GeheimAdresVanAnder,
    /// A reason that says the opposite.
    #[error("De reden past niet bij het oordeel over het adres. Kies de reden die erbij hoort.")]
    RedenAdresPastNiet,
    /// Items with a protected source were not looked at. Holds how many.
    #[error("Bij {0} onderdelen met een afgeschermde bron staat nog geen vinkje. Kijk ze na en vink ze aan.")]
    BronnenNietNagekeken(usize),
    /// The text gives a protected source away.
    #[error("De tekst verraadt een bron die is afgeschermd. Haal het weg of schrijf het anders.{}", opsomming(.0))]
    TekstVerraadt(Vec<Verklikker>),
    /// Somebody or something was added after the text was checked.
    #[error("Er is iets bijgekomen sinds de tekst is nagekeken. Kijk de tekst opnieuw na.")]
    TekstOpnieuwNakijken,
    /// A citizen hears nothing about the family.
    #[error("De tekst noemt iemand uit het gezin. Een burger die meldt, hoort geen namen: haal ze weg.")]
    TekstNoemtBetrokkene,
    /// N21 without a day.
    #[error("Vul in wanneer u denkt dat het wel klaar is. Die dag staat in het bericht.")]
    VerwachteDagOntbreekt,
    /// N21 with a day that is past.
    #[error("De verwachte dag is al voorbij. Vul een dag in die nog komt.")]
    VerwachteDagVoorbij,
    /// Only the duty to inform can be postponed.
    #[error(
        "Uitstellen kan alleen bij het bericht over de vastlegging. Voor een ander bericht kunt u weglaten voorstellen."
    )]
    NietUitstelbaar,
    /// Told already.
    #[error("Dit is al aan deze persoon verteld. Er valt niets meer uit te stellen of weg te laten.")]
    AlVerteld,
    /// Left out already.
    #[error("Twee mensen hebben al besloten om dit niet te vertellen. Vertellen kan nog altijd.")]
    AlWeggelaten,
    /// Too early: holds the first day on which this extension can be judged.
    #[error("Deze verlenging is nu nog niet nodig. Beoordeel haar vanaf {}, als de termijn bijna om is.", .0.kort())]
    UitstelTeVroeg(Dag),
    /// Too late: holds the last day.
    #[error(
        "De termijn was {} al om; verlengen kan niet meer. Vertel het nu, of stel voor om het niet te vertellen.", .0.kort()
    )]
    UitstelTeLaat(Dag),
    /// Nothing waits for a second person.
    #[error("Dit voorstel ligt er niet meer. Bekijk opnieuw wie wat weet.")]
    GeenVoorstel,
    /// The proposer can not be the second person.
    #[error("U hebt dit zelf voorgesteld. Een besluit nemen twee mensen: vraag een collega om te bekrachtigen.")]
    TweedeBeslisserOntbreekt,
    /// None of the two holds a qualifying role.
    #[error(
        "Een van de twee beslissers moet gedragswetenschapper of vertrouwensarts zijn, of een andere rol hebben die de regio daarvoor aanwijst. Vraag zo iemand om te bekrachtigen."
    )]
    KwalificerendeRolOntbreekt,
}

/// What was found, in words without what the text says.
fn opsomming(gevonden: &[Verklikker]) -> String {
    gevonden.iter().map(|v| format!(" {v}")).collect()
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AlGeopend => "al-geopend",
            Self::NogNietGeopend => "nog-niet-geopend",
            Self::BetrokkeneOnbekend => "betrokkene-onbekend",
            Self::OnderdeelBestaatAl => "onderdeel-bestaat-al",
            Self::MomentInDeToekomst => "moment-in-de-toekomst",
            Self::MomentVoorVastlegging => "moment-voor-vastlegging",
            Self::OntvangerPastNiet => "ontvanger-past-niet",
            Self::HoortElders => "hoort-elders",
            Self::GeenBrief => "geen-brief",
            Self::TekstNietAf => "tekst-niet-af",
            Self::GaatSamen => "gaat-samen",
            Self::NogNietBesloten => "nog-niet-besloten",
            Self::JongerDanTwaalf => "jonger-dan-twaalf",
            Self::VertegenwoordigerPastNiet => "vertegenwoordiger-past-niet",
            Self::AdresOntbreekt => "adres-ontbreekt",
            Self::AdresOnbekend => "adres-onbekend",
            Self::AdresPastNiet => "adres-past-niet",
            Self::AdresNietVeilig => "adres-niet-veilig",
            Self::AdresNietNagekeken => "adres-niet-nagekeken",
            Self::GeheimAdresVanAnder => "geheim-adres-van-ander",
            Self::RedenAdresPastNiet => "reden-adres-past-niet",
            Self::BronnenNietNagekeken(_) => "bronnen-niet-nagekeken",
            Self::TekstVerraadt(_) => "tekst-verraadt",
            Self::TekstOpnieuwNakijken => "tekst-opnieuw-nakijken",
            Self::TekstNoemtBetrokkene => "tekst-noemt-betrokkene",
            Self::VerwachteDagOntbreekt => "verwachte-dag-ontbreekt",
            Self::VerwachteDagVoorbij => "verwachte-dag-voorbij",
            Self::NietUitstelbaar => "niet-uitstelbaar",
            Self::AlVerteld => "al-verteld",
            Self::AlWeggelaten => "al-weggelaten",
            Self::UitstelTeVroeg(_) => "uitstel-te-vroeg",
            Self::UitstelTeLaat(_) => "uitstel-te-laat",
            Self::GeenVoorstel => "geen-voorstel",
            Self::TweedeBeslisserOntbreekt => "tweede-beslisser-ontbreekt",
            Self::KwalificerendeRolOntbreekt => "kwalificerende-rol-ontbreekt",
        }
    }
}
