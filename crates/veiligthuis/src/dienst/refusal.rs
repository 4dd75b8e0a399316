//! What a service refuses: the missing condition, in a sentence with the next step.

use super::eisen::Ontbreekt;
use crate::codes::AardGeweld;

/// Declares the refusals: each with its code and its sentence.
macro_rules! weigeringen {
    ($($(#[$doc:meta])* $naam:ident $(($inhoud:ty))? = $code:literal, $zin:literal;)+) => {
        /// Why a command is refused.
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub enum Refusal { $($(#[$doc])* $naam $(($inhoud))?,)+ }

        impl Refusal {
            /// The stable code.
            pub const fn code(&self) -> &'static str {
                match self { $(weigeringen!(@patroon $naam $($inhoud)?) => $code,)+ }
            }
            /// The sentence, without what is named one by one.
            const fn zin(&self) -> &'static str {
                match self { $(weigeringen!(@patroon $naam $($inhoud)?) => $zin,)+ }
            }
        }
    };
    (@patroon $naam:ident) => { Self::$naam };
    (@patroon $naam:ident $inhoud:ty) => { Self::$naam(_) };
}

weigeringen! {
    /// Started before.
    AlGestart = "al-gestart",
        "Deze dienst is al gestart. Ga verder waar u was.";
    /// Not started.
    NogNietGestart = "nog-niet-gestart",
        "Deze dienst is nog niet gestart. Start hem vanuit de casus.";
    /// Planned; the worker did not begin.
    NogNietBegonnen = "nog-niet-begonnen",
        "Deze dienst staat klaar maar is nog niet begonnen. Kies eerst ‘Beginnen’.";
    /// Runs already.
    LooptAl = "loopt-al",
        "Deze dienst loopt al. Ga verder waar u was.";
    /// Ended.
    AlBeeindigd = "al-beeindigd",
        "Deze dienst is beëindigd. Gegevens van personen verbeteren kan nog wel.";
    /// Decided after now.
    BesluitInDeToekomst = "besluit-in-de-toekomst",
        "Het besluit tot deze dienst ligt in de toekomst. Kijk de dag en de tijd na.";
    /// Nobody in it.
    NiemandInDeDienst = "niemand-in-de-dienst",
        "Er staat niemand in de dienst. Neem de personen van de melding over.";
    /// Holds it already.
    HeeftDeDienstAl = "heeft-de-dienst-al",
        "Deze dienst staat al op naam van deze medewerker.";
    /// Only the worker begins.
    AndereBehandelaar = "andere-behandelaar",
        "Deze dienst staat op naam van een collega. De collega begint, of geeft hem aan u over.";
    /// A moment after now.
    InDeToekomst = "in-de-toekomst",
        "Dit moment ligt in de toekomst. Leg vast wat al is gebeurd, met de juiste dag en tijd.";
    /// A moment before the decision that asked for the service.
    VoorDeStart = "voor-de-start",
        "Dit moment ligt vóór het besluit tot deze dienst. Wat eerder gebeurde, hoort bij de melding.";
    /// A date to come that is past.
    UiterlijkVoorbij = "uiterlijk-voorbij",
        "Deze dag is al voorbij. Vul een dag in die nog komt.";
    /// No such person.
    PersoonOnbekend = "persoon-onbekend",
        "Deze persoon staat niet in de dienst. Kies iemand uit de lijst, of voeg de persoon eerst toe.";
    /// Same person twice.
    PersoonBestaatAl = "persoon-bestaat-al",
        "Deze persoon staat al in de dienst. Verbeter de gegevens van de persoon.";
    /// About nobody.
    OverWieOntbreekt = "over-wie-ontbreekt",
        "Kies over wie dit gaat: minstens één persoon.";
    /// Same id twice.
    OnderdeelBestaatAl = "onderdeel-bestaat-al",
        "Dit onderdeel staat al in de dienst. Ververs de pagina en kijk of het al is opgeslagen.";
    /// An unborn child can not be seen.
    OngeborenNietGezien = "ongeboren-niet-gezien",
        "Een ongeboren kind kunt u niet zien of spreken. Verbeter eerst de gegevens als het kind geboren is.";
    /// Alone with more than one person.
    AlleenMetMeer = "alleen-met-meer",
        "U kiest ‘alleen’, maar er zijn meer personen gekozen. Leg per persoon een contact vast.";
    /// Without the parents knowing, but no child was there.
    ZonderKind = "zonder-kind",
        "Een gesprek buiten de ouders om gaat over een kind. Kies het kind.";
    /// Two people did not decide that a child is spoken to without the parents knowing.
    KindgesprekZonderBesluit = "kindgesprek-zonder-besluit",
        "Een kind spreken zonder dat de ouders het weten, besluiten twee mensen vooraf. Stel het voor en vraag een collega om te bekrachtigen.";
    /// No such voorwaarde.
    VoorwaardeOnbekend = "voorwaarde-onbekend",
        "Deze veiligheidsvoorwaarde staat niet in de dienst. Kies er een uit de lijst.";
    /// No longer needed.
    VoorwaardeVervallen = "voorwaarde-vervallen",
        "Deze veiligheidsvoorwaarde is niet meer nodig. Stel een nieuwe als dat toch moet.";
    /// Not kept, without saying what was seen.
    ToelichtingToetsOntbreekt = "toelichting-toets-ontbreekt",
        "U legt vast dat een voorwaarde niet is nagekomen. Schrijf erbij wat u zag en wat er nu gebeurt.";
    /// No such action.
    ActieOnbekend = "actie-onbekend",
        "Deze actie staat niet in het veiligheidsplan. Kies er een uit de lijst.";
    /// Not safe or not done, without saying why.
    ToelichtingActieOntbreekt = "toelichting-actie-ontbreekt",
        "Schrijf erbij waarom de actie niet is gedaan of niet veilig is.";
    /// A plan without anything in it.
    PlanIsLeeg = "plan-is-leeg",
        "Het veiligheidsplan is nog leeg. Leg eerst een voorwaarde of een actie vast.";
    /// An act of an onderzoek in Voorwaarden & Vervolg.
    AlleenBijOnderzoek = "alleen-bij-onderzoek",
        "Dit hoort bij een onderzoek. Stel eerst voor om de dienst om te zetten naar onderzoek.";
    /// Onderzoek already.
    IsAlOnderzoek = "is-al-onderzoek",
        "Deze dienst is al een onderzoek.";
    /// Not a child.
    IsGeenKind = "is-geen-kind",
        "Deze persoon is geen kind. Kies een kind uit de lijst.";
    /// A child is spoken to, an adult is heard.
    PlichtPastNiet = "plicht-past-niet",
        "Een kind wordt gesproken, een volwassene wordt gehoord. Kies wat bij deze persoon hoort.";
    /// The family was spoken to already.
    GezinAlGesproken = "gezin-al-gesproken",
        "Het gezin is al gesproken. U hebt geen besluit meer nodig om anderen te vragen.";
    /// An informant before the family, without a decision by two people.
    DerdenZonderBesluit = "derden-zonder-besluit",
        "U vraagt een ander voordat het gezin is gesproken. Dat besluiten twee mensen vooraf. Stel het voor en vraag een collega om te bekrachtigen.";
    /// The day that is expected is past.
    VerwachteDagVoorbij = "verwachte-dag-voorbij",
        "De verwachte dag ligt in het verleden. Vul in wanneer de dienst wel klaar is.";
    /// No kind of violence to answer.
    AardOntbreekt = "aard-ontbreekt",
        "Kies welke vormen van geweld het onderzoek beantwoordt.";
    /// Not a kind of violence.
    AardOngeschikt = "aard-ongeschikt",
        "Een onderzoek beantwoordt of er geweld is. Kies een vorm van geweld.";
    /// A conclusion needs a plan.
    EerstOnderzoeksplan = "eerst-onderzoeksplan",
        "Er is nog geen onderzoeksplan. Leg eerst vast welke vragen het onderzoek beantwoordt.";
    /// Kinds of the plan without an answer.
    ConclusieOnvolledig(Vec<AardGeweld>) = "conclusie-onvolledig",
        "De conclusie beantwoordt nog niet elke vorm van geweld uit het plan. Vul bij elke vorm in wat het onderzoek zegt.";
    /// A kind that is not in the plan, or twice.
    ConclusieBuitenPlan = "conclusie-buiten-plan",
        "De conclusie gaat over een vorm van geweld die niet in het plan staat. Pas het plan aan of haal haar weg.";
    /// No such informant.
    InformantOnbekend = "informant-onbekend",
        "Deze informant staat niet in de dienst. Leg eerst vast aan wie u wat hebt gevraagd.";
    /// Answered before.
    InformantAlBeantwoord = "informant-al-beantwoord",
        "Het antwoord van deze informant staat er al. Vraag opnieuw als er meer te vertellen is.";
    /// An answer before its question.
    AntwoordVoorVraag = "antwoord-voor-vraag",
        "Het antwoord ligt vóór de vraag. Kijk de dag en de tijd na.";
    /// No text to approve.
    GeenTekst = "geen-tekst",
        "Er is nog geen tekst van deze informant om voor te leggen. Leg eerst het antwoord vast.";
    /// A remark is missing.
    OpmerkingOntbreekt = "opmerking-ontbreekt",
        "De informant is het niet eens met de tekst. Schrijf de opmerking erbij; zij blijft bij de tekst staan.";
    /// A source that is one of the people is named.
    VanWieOntbreekt = "van-wie-ontbreekt",
        "Kies welke betrokkene dit heeft gezegd.";
    /// A person named while the source is none of the people.
    VanWieTeVeel = "van-wie-te-veel",
        "Deze bron is geen betrokkene. Kies als bron ‘directbetrokkene’, of laat de persoon weg.";
    /// No such fact.
    FeitOnbekend = "feit-onbekend",
        "Dit feit staat niet in de dienst. Kies feiten uit de lijst.";
    /// A fact about somebody else in a person's report.
    FeitOverAnder = "feit-over-ander",
        "Een van de feiten gaat niet over deze persoon. In het verslag staat alleen het eigen deel.";
    /// The final report comes after the reaction on the concept.
    EerstConcept = "eerst-concept",
        "Geef eerst het concept en leg de reactie vast, ook als er geen reactie kwam. Daarna volgt het verslag.";
    /// The final report holds the conclusion.
    EerstConcluderen = "eerst-concluderen",
        "Het verslag bevat de conclusie, en die is nog niet compleet. Laat haar eerst bekrachtigen.";
    /// Nothing to react on.
    GeenConcept = "geen-concept",
        "Deze persoon heeft nog geen concept gekregen. Geef eerst het concept.";
    /// Nothing waits for a second person.
    GeenVoorstel = "geen-voorstel",
        "Dit voorstel ligt er niet meer. Bekijk de dienst opnieuw.";
    /// The proposer can not be the second person.
    TweedeBeslisserOntbreekt = "tweede-beslisser-ontbreekt",
        "U hebt dit zelf voorgesteld. Een besluit nemen twee mensen: vraag een collega om te bekrachtigen.";
    /// None of the two holds a qualifying role.
    KwalificerendeRolOntbreekt = "kwalificerende-rol-ontbreekt",
        "Een van de twee beslissers moet gedragswetenschapper of vertrouwensarts zijn, of een andere rol hebben die de regio daarvoor aanwijst. Vraag zo iemand om te bekrachtigen.";
    /// The other reason is not said.
    ToelichtingEindeOntbreekt = "toelichting-einde-ontbreekt",
        "Schrijf op waarom de dienst voortijdig stopt.";
    /// Conditions are missing: each one.
    NietAf(Vec<Ontbreekt>) = "niet-af",
        "De dienst is nog niet af.";
}

/// The sentence, and each missing condition.
impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.zin())?;
        if let Self::NietAf(mist) = self {
            mist.iter().try_for_each(|ontbreekt| write!(f, " {ontbreekt}"))?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
