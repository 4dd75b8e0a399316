//! What a melding refuses: the missing condition, in a sentence with the next step.

use kernel::BetrokkeneId;

/// A missing part of the minimal set of a report (`meldcode.md` 4.6; Handelingsprotocol 2019: the reporter is known to
/// Veilig Thuis).
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Ontbreekt {
    /// Name of the reporter.
    #[error(
        "De naam van de melder ontbreekt. Veilig Thuis moet weten wie meldt; u kunt wel onbekend blijven voor het gezin."
    )]
    MelderNaam,
    /// Contact of the reporter.
    #[error("Een telefoonnummer of e-mailadres van de melder ontbreekt. Dat is nodig voor de terugkoppeling.")]
    MelderContact,
    /// Function of a professional.
    #[error("De functie van de melder ontbreekt. Vul in welk beroep de melder heeft.")]
    MelderFunctie,
    /// Somebody who can be told apart.
    #[error(
        "Er staat niemand in de melding die te herkennen is. Vul van minstens één persoon een naam of BSN in, of kies ‘ongeboren kind’."
    )]
    HerkenbarePersoon,
    /// The concern.
    #[error("De omschrijving van de zorgen ontbreekt. Schrijf op wat er is gezien of gehoord.")]
    Omschrijving,
    /// Urgency.
    #[error("Kies hoe dringend de melding is.")]
    Spoed,
    /// Whether this person was told.
    #[error("Vul bij deze persoon in of de melder hem of haar heeft verteld over de melding.")]
    Geinformeerd(BetrokkeneId),
    /// Why this person was not told.
    #[error("De melder heeft deze persoon niet verteld over de melding. Schrijf op waarom niet.")]
    RedenNietGeinformeerd(BetrokkeneId),
}

impl Ontbreekt {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MelderNaam => "melder-naam",
            Self::MelderContact => "melder-contact",
            Self::MelderFunctie => "melder-functie",
            Self::HerkenbarePersoon => "herkenbare-persoon",
            Self::Omschrijving => "omschrijving",
            Self::Spoed => "spoed",
            Self::Geinformeerd(_) => "geinformeerd",
            Self::RedenNietGeinformeerd(_) => "reden-niet-geinformeerd",
        }
    }
}

/// Why a command is refused.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// A chat is anonymous.
    #[error(
        "Via de chat kan niemand melden: de chat is anoniem en is er alleen voor advies (Wmo 2015, artikel 5.1.6). Vraag de beller om te bellen met 0800-2000."
    )]
    ChatIsAlleenAdvies,
    /// Parts of the minimal set are missing: each one.
    #[error("De melding is nog niet compleet: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
    Onvolledig(Vec<Ontbreekt>),
    /// Received after the moment of entry.
    #[error("Het moment van ontvangst ligt in de toekomst. Vul in wanneer de melding echt binnenkwam.")]
    OntvangstInDeToekomst,
    /// A moment after now.
    #[error("Dit moment ligt in de toekomst. Leg vast wat al is gebeurd, met de juiste dag en tijd.")]
    MomentInDeToekomst,
    /// A moment before the receipt.
    #[error("Dit moment ligt vóór de ontvangst van de melding. Kijk de dag en de tijd na.")]
    MomentVoorOntvangst,
    /// Already taken in.
    #[error("Deze melding is al ontvangen. Voeg nieuwe informatie toe aan de melding.")]
    AlOntvangen,
    /// Not taken in yet.
    #[error("Deze melding is nog niet ontvangen. Voer eerst de melding in.")]
    NogNietOntvangen,
    /// The acute check comes first.
    #[error("Doe eerst de acuutcheck: is iemand nu in gevaar? Daarna kunt u verder met de melding.")]
    EerstAcuutChecken,
    /// Acute, and it is not recorded what was done.
    #[error(
        "Deze melding is acuut, maar er staat niet wat er is gedaan. Leg eerst vast wie er is gebeld of welke afspraak er is gemaakt."
    )]
    EerstDirectHandelen,
    /// What was done "otherwise" is not said.
    #[error("U kiest ‘anders’. Schrijf erbij wat er is gedaan.")]
    ToelichtingMaatregelOntbreekt,
    /// Decided or taken back.
    #[error("Deze melding is al afgerond. Informatie toevoegen en verbeteren kan nog wel.")]
    AlAfgerond,
    /// Moved to where it is.
    #[error("Deze melding hoort al bij deze casus.")]
    HoortAlBijCasus,
    /// No such person in this melding.
    #[error("Deze persoon staat niet in de melding. Kies iemand uit de lijst, of voeg de persoon eerst toe.")]
    BetrokkeneOnbekend,
    /// Same id twice.
    #[error("Deze persoon staat al in de melding. Verbeter de gegevens van de persoon.")]
    BetrokkeneBestaatAl,
    /// About nobody.
    #[error("Kies over wie dit gaat: minstens één persoon.")]
    OverWieOntbreekt,
    /// Same id twice.
    #[error("Dit onderdeel staat al in de melding. Ververs de pagina en kijk of het al is opgeslagen.")]
    OnderdeelBestaatAl,
    /// Nothing to add.
    #[error("Er is niets om toe te voegen. Schrijf minstens één feit op.")]
    InformatieOntbreekt,
    /// The directbetrokkene is not named.
    #[error("Kies welke betrokkene dit heeft gezegd of is gevraagd.")]
    VanWieOntbreekt,
    /// A person named while the source is none of the people.
    #[error("Deze bron is geen betrokkene. Kies als bron ‘directbetrokkene’, of laat de persoon weg.")]
    VanWieTeVeel,
    /// Why the reporter did not tell.
    #[error("Schrijf op waarom de melder deze persoon niet heeft verteld over de melding.")]
    RedenNietGeinformeerdOntbreekt,
    /// Somebody else works on it.
    #[error("Een collega werkt al aan deze melding. Vraag of de collega de melding overdraagt.")]
    AlOpgepakt,
    /// Nobody works on it.
    #[error("Niemand werkt nog aan deze melding. Pak de melding eerst op.")]
    EerstOppakken,
    /// Taken by, or handed to, who has it.
    #[error("Deze melding staat al op naam van deze medewerker. U kunt verder met de melding.")]
    HeeftDeMeldingAl,
    /// The expected day of a delay is past.
    #[error("De verwachte dag ligt in het verleden. Vul in wanneer het besluit wel wordt verwacht.")]
    VerwachteDagVoorbij,
    /// The assessment runs already.
    #[error("De veiligheidsbeoordeling loopt al. Ga verder waar u was.")]
    BeoordelingLoopt,
    /// The assessment did not start.
    #[error("De veiligheidsbeoordeling is nog niet gestart. Start haar eerst.")]
    BeoordelingNietGestart,
    /// A third party before the family, without a reason.
    #[error("U vraagt een ander voordat het gezin is gesproken. Schrijf op waarom dat nodig is.")]
    RedenVoorGezinOntbreekt,
    /// No such question.
    #[error("Deze vraag aan een bron bestaat niet. Leg eerst vast wie u wat heeft gevraagd.")]
    BronOnbekend,
    /// Answered before.
    #[error("Het antwoord van deze bron staat er al. Voeg nieuwe informatie toe als feit.")]
    BronAlBeantwoord,
    /// An answer earlier than its question.
    #[error("Het antwoord ligt vóór de vraag. Kijk de dag en de tijd na.")]
    AntwoordVoorVraag,
    /// People without a judgement.
    #[error(
        "Nog niet iedereen is beoordeeld. Geef voor elke betrokkene aan of er acute en structurele onveiligheid is."
    )]
    NietIedereenBeoordeeld(Vec<BetrokkeneId>),
    /// Earlier meldingen without a weighing; holds how many.
    #[error(
        "Er zijn eerdere meldingen over deze mensen die nog niet zijn meegewogen ({0}). Schrijf bij elke eerdere melding wat zij betekent."
    )]
    EerdereNietGewogen(usize),
    /// Strong hits of the radar about which nobody said anything, before a decision after which Veilig Thuis stops looking.
    #[error(
        "Er zijn nog {0} meldingen die waarschijnlijk over dezelfde mensen gaan. Open «Eerdere meldingen zoeken» en zeg bij elke: dezelfde, een ander, of ik weet het niet."
    )]
    EerdereNietBekeken(usize),
    /// Not an instrument of the region.
    #[error("Dit instrument staat niet in de lijst van de regio. Kies een instrument uit de lijst.")]
    InstrumentOnbekend,
    /// A transfer to nobody.
    #[error("U stelt overdracht voor. Vul in aan wie u overdraagt.")]
    PartijOntbreekt,
    /// A party with an outcome that has none.
    #[error("Alleen bij overdracht hoort een partij. Haal de partij weg of kies ‘overdracht’.")]
    PartijTeVeel,
    /// Late, without a reason.
    #[error(
        "De termijn van de veiligheidsbeoordeling is voorbij. U kunt gewoon beslissen, maar geef aan waarom het later is."
    )]
    RedenTeLaatOntbreekt,
    /// The other reason is not said.
    #[error("U kiest een andere reden voor de vertraging. Schrijf op welke.")]
    ToelichtingTeLaatOntbreekt,
    /// Nothing waits for a second person.
    #[error("Er ligt geen voorstel. Stel eerst een besluit voor.")]
    GeenVoorstel,
    /// The proposal that was read is not the one that lies there.
    #[error("Er ligt inmiddels een ander voorstel. Lees het nieuwe voorstel en beslis daarover.")]
    VoorstelVervangen,
    /// The proposer can not be the second person.
    #[error("U hebt dit zelf voorgesteld. Een besluit nemen twee mensen: vraag een collega om te bekrachtigen.")]
    TweedeBeslisserOntbreekt,
    /// None of the two holds a qualifying role.
    #[error(
        "Een van de twee beslissers moet gedragswetenschapper of vertrouwensarts zijn, of een andere rol hebben die de regio daarvoor aanwijst. Vraag zo iemand om te bekrachtigen."
    )]
    KwalificerendeRolOntbreekt,
    /// Permission is for citizens.
    #[error("Deze melder meldt beroepsmatig. Afschermen of openen gaat met een grond en door twee mensen.")]
    AlleenBijBurger,
    /// Shielding by two is for professionals.
    #[error(
        "Deze melder is een burger. De naam blijft afgeschermd, tenzij de melder uitdrukkelijk toestemming geeft. Leg de toestemming vast."
    )]
    AlleenBijBeroepsmatig,
    /// Nothing changes.
    #[error("De melder is al zo afgeschermd of open. Er hoeft niets te veranderen.")]
    AfschermingAlZo,
    /// A proposal on the protection waits already.
    #[error("Er ligt al een voorstel over de afscherming. Een collega beslist daar eerst over.")]
    AfschermingVoorstelLoopt,
    /// No proposal on the protection.
    #[error("Er ligt geen voorstel over de afscherming van de melder. Stel eerst afscherming of openen voor.")]
    GeenAfschermingVoorstel,
    /// Feedback before the decision.
    #[error("Er is nog niet besloten. De eerste terugkoppeling volgt na het besluit van de veiligheidsbeoordeling.")]
    NogNietBesloten,
    /// Given before.
    #[error("Deze terugkoppeling is al gegeven.")]
    TerugkoppelingAlGegeven,
    /// Veilig Thuis reported by itself.
    #[error("Veilig Thuis heeft deze melding zelf gedaan. Er is geen melder om iets te laten weten.")]
    GeenMelderBuitenVeiligThuis,
    /// The text for a citizen names somebody.
    #[error(
        "In deze tekst staat een naam uit de melding. Een burger hoort alleen welke stappen zijn gezet. Haal de naam weg."
    )]
    TekstNoemtBetrokkene(Vec<BetrokkeneId>),
    /// The people changed after the text was checked.
    #[error("De personen in de melding zijn veranderd. Kijk de tekst opnieuw na en sla haar dan op.")]
    TekstOpnieuwNakijken,
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ChatIsAlleenAdvies => "chat-is-alleen-advies",
            Self::Onvolledig(_) => "onvolledig",
            Self::OntvangstInDeToekomst => "ontvangst-in-de-toekomst",
            Self::MomentInDeToekomst => "moment-in-de-toekomst",
            Self::MomentVoorOntvangst => "moment-voor-ontvangst",
            Self::AlOntvangen => "al-ontvangen",
            Self::NogNietOntvangen => "nog-niet-ontvangen",
            Self::EerstAcuutChecken => "eerst-acuut-checken",
            Self::EerstDirectHandelen => "eerst-direct-handelen",
            Self::ToelichtingMaatregelOntbreekt => "toelichting-maatregel-ontbreekt",
            Self::AlAfgerond => "al-afgerond",
            Self::HoortAlBijCasus => "hoort-al-bij-casus",
            Self::BetrokkeneOnbekend => "betrokkene-onbekend",
            Self::BetrokkeneBestaatAl => "betrokkene-bestaat-al",
            Self::OverWieOntbreekt => "over-wie-ontbreekt",
            Self::OnderdeelBestaatAl => "onderdeel-bestaat-al",
            Self::InformatieOntbreekt => "informatie-ontbreekt",
            Self::VanWieOntbreekt => "van-wie-ontbreekt",
            Self::VanWieTeVeel => "van-wie-te-veel",
            Self::RedenNietGeinformeerdOntbreekt => "reden-niet-geinformeerd-ontbreekt",
            Self::AlOpgepakt => "al-opgepakt",
            Self::EerstOppakken => "eerst-oppakken",
            Self::HeeftDeMeldingAl => "heeft-de-melding-al",
            Self::VerwachteDagVoorbij => "verwachte-dag-voorbij",
            Self::BeoordelingLoopt => "beoordeling-loopt",
            Self::BeoordelingNietGestart => "beoordeling-niet-gestart",
            Self::RedenVoorGezinOntbreekt => "reden-voor-gezin-ontbreekt",
            Self::BronOnbekend => "bron-onbekend",
            Self::BronAlBeantwoord => "bron-al-beantwoord",
            Self::AntwoordVoorVraag => "antwoord-voor-vraag",
            Self::NietIedereenBeoordeeld(_) => "niet-iedereen-beoordeeld",
            Self::EerdereNietGewogen(_) => "eerdere-niet-gewogen",
            Self::EerdereNietBekeken(_) => "eerdere-niet-bekeken",
            Self::InstrumentOnbekend => "instrument-onbekend",
            Self::PartijOntbreekt => "partij-ontbreekt",
            Self::PartijTeVeel => "partij-te-veel",
            Self::RedenTeLaatOntbreekt => "reden-te-laat-ontbreekt",
            Self::ToelichtingTeLaatOntbreekt => "toelichting-te-laat-ontbreekt",
            Self::GeenVoorstel => "geen-voorstel",
            Self::VoorstelVervangen => "voorstel-vervangen",
            Self::TweedeBeslisserOntbreekt => "tweede-beslisser-ontbreekt",
            Self::KwalificerendeRolOntbreekt => "kwalificerende-rol-ontbreekt",
            Self::AlleenBijBurger => "alleen-bij-burger",
            Self::AlleenBijBeroepsmatig => "alleen-bij-beroepsmatig",
            Self::AfschermingAlZo => "afscherming-al-zo",
            Self::AfschermingVoorstelLoopt => "afscherming-voorstel-loopt",
            Self::GeenAfschermingVoorstel => "geen-afscherming-voorstel",
            Self::NogNietBesloten => "nog-niet-besloten",
            Self::TerugkoppelingAlGegeven => "terugkoppeling-al-gegeven",
            Self::GeenMelderBuitenVeiligThuis => "geen-melder-buiten-veilig-thuis",
            Self::TekstNoemtBetrokkene(_) => "tekst-noemt-betrokkene",
            Self::TekstOpnieuwNakijken => "tekst-opnieuw-nakijken",
        }
    }
}
