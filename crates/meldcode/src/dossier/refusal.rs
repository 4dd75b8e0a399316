//! What a dossier can refuse: the missing condition, with the ground and the next step.

use crate::{
    kader::{RouteSoort, StapNr},
    weging::Vraag,
};

/// A part of the minimal set of a report that is missing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, thiserror::Error)]
pub enum MeldingDeel {
    /// Nobody who can be told apart from others.
    #[error("iemand die te herkennen is (een naam, een BSN of een ongeboren kind)")]
    HerkenbarePersoon,
    /// The worries.
    #[error("een omschrijving van de zorgen")]
    Omschrijving,
    /// Whether it needs a reaction at once.
    #[error("of er haast bij is")]
    Dringend,
    /// Whether those involved were told.
    #[error("of u de betrokkenen hebt verteld dat u meldt")]
    Geinformeerd,
    /// Why they were not told.
    #[error("waarom u de betrokkenen niet hebt verteld dat u meldt")]
    RedenNietGeinformeerd,
    /// The name of the reporter.
    #[error("uw naam")]
    NaamMelder,
    /// The function of the reporter.
    #[error("uw functie")]
    FunctieMelder,
    /// How to reach the reporter.
    #[error("uw telefoonnummer of e-mailadres")]
    ContactMelder,
}

impl MeldingDeel {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HerkenbarePersoon => "herkenbare-persoon",
            Self::Omschrijving => "omschrijving",
            Self::Dringend => "dringend",
            Self::Geinformeerd => "geinformeerd",
            Self::RedenNietGeinformeerd => "reden-niet-geinformeerd",
            Self::NaamMelder => "naam-melder",
            Self::FunctieMelder => "functie-melder",
            Self::ContactMelder => "contact-melder",
        }
    }
}

/// The parts as a Dutch enumeration.
fn opsomming(delen: &[MeldingDeel]) -> String {
    delen.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $code:literal $text:literal => $variant:ident $({ $($(#[$fdoc:meta])* $field:ident: $type:ty),+ })? $(($($arg:expr),+))?;)+) => {
        /// Why a command was refused. Nothing happened; what was typed is kept by the caller.
        #[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
        pub enum Refusal {
            $($(#[$doc])* #[error($text $(, $($arg),+)?)] $variant $({ $($(#[$fdoc])* $field: $type),+ })?,)+
        }

        impl Refusal {
            /// The stable code of the refusal.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code,)+ }
            }
        }
    };
}

refusals! {
    /// The dossier was never opened.
    "dossier-niet-geopend" "Dit dossier is nog niet geopend. Open eerst een dossier."
        => DossierNietGeopend;
    /// It was opened before.
    "dossier-al-geopend" "Dit dossier is al geopend. Ga naar het dossier en werk daar verder."
        => DossierAlGeopend;
    /// The episode was closed.
    "dossier-gesloten" "Dit dossier is afgesloten. Open het eerst opnieuw, met de reden. Wat erin staat, blijft staan."
        => DossierGesloten;
    /// It is not closed.
    "dossier-loopt-nog" "Dit dossier is niet afgesloten. U kunt er gewoon in verder werken."
        => DossierLooptNog;
    /// Another framework than the one it is kept under.
    "ander-kader" "Dit dossier loopt onder een andere versie van het afwegingskader. Laad het kader waaronder het is geopend."
        => AnderKader;
    /// An id that is in use.
    "onderdeel-bestaat-al" "Dit onderdeel staat al in het dossier. Kijk of het al is opgeslagen."
        => OnderdeelBestaatAl;
    /// An id that is not there.
    "onderdeel-onbekend" "Dit onderdeel staat niet in het dossier. Kies een onderdeel dat er staat."
        => OnderdeelOnbekend;
    /// A person who is there.
    "betrokkene-bestaat-al" "Deze betrokkene staat al in het dossier. Verbeter de gegevens van deze persoon."
        => BetrokkeneBestaatAl;
    /// A person who is not there.
    "betrokkene-onbekend" "Deze betrokkene staat niet in het dossier. Voeg de persoon eerst toe; een naam is niet nodig."
        => BetrokkeneOnbekend;
    /// Nobody was named.
    "betrokkene-ontbreekt" "Geef aan over wie dit gaat. Voeg zo nodig eerst iemand toe; een naam is niet nodig."
        => BetrokkeneOntbreekt;
    /// A day or instant after now.
    "datum-in-de-toekomst" "Deze datum ligt in de toekomst. Vul de dag in waarop het gebeurde."
        => DatumInDeToekomst;
    /// A birth after today.
    "geboorte-in-de-toekomst" "Deze geboortedatum ligt in de toekomst. Verbeter de datum, of kies 'ongeboren'."
        => GeboorteInDeToekomst;
    /// A day before today, where something is to come.
    "datum-voorbij" "Deze datum is al voorbij. Kies een dag vanaf vandaag."
        => DatumVoorbij;
    /// No route yet.
    "route-ontbreekt" "Kies eerst de route: gaat het om geweld thuis, een collega, kinderen onderling of iets anders?"
        => RouteOntbreekt;
    /// The route changes without a reason.
    "reden-ontbreekt" "Schrijf op waarom u dit verandert. Wie later kijkt, moet het kunnen volgen."
        => RedenOntbreekt;
    /// The framework does not have this route.
    "route-niet-in-kader" "Deze route hoort niet bij het afwegingskader van dit dossier. Kies een route uit de lijst."
        => RouteNietInKader { /** The route. */ route: RouteSoort };
    /// This route shows no weging.
    "geen-weging-in-deze-route" "Bij deze route hoort geen weging: hier geldt een eigen plicht. \
        Sluit af als andere route, of kies de route 'geweld thuis' als het toch daarom gaat."
        => GeenWegingInDezeRoute { /** The route. */ route: RouteSoort };
    /// The scratch note was promoted or thrown away.
    "kladnotitie-weg" "Deze kladnotitie is al een signaal geworden of weggegooid."
        => KladnotitieWeg;
    /// A scratch note waits.
    "kladnotitie-open" "Er staat nog een kladnotitie. Maak er een signaal van, of gooi hem weg."
        => KladnotitieOpen;
    /// The signal does not hold any more.
    "signaal-vervallen" "Dit signaal is al ingetrokken of vervangen. Het oude blijft leesbaar; verbeter het nieuwste signaal."
        => SignaalVervallen;
    /// The framework does not have this check.
    "check-niet-in-kader" "Deze check hoort niet bij het afwegingskader van dit dossier."
        => CheckNietInKader;
    /// The outcome is not in the closed list.
    "uitkomst-niet-in-kader" "Deze uitkomst hoort niet bij de check in dit afwegingskader. Kies een uitkomst uit de lijst."
        => UitkomstNietInKader;
    /// The number does not fit the ages.
    "aantal-en-leeftijden-ontbreken" "Vul in om hoeveel personen het gaat en van ieder de leeftijd. \
        Staat er iemand niet bij, dan telt de check niet. Een ongeboren kind is 0 jaar."
        => AantalEnLeeftijdenOntbreken;
    /// The framework requires the advice of Veilig Thuis.
    "advies-veilig-thuis-verplicht" "In dit afwegingskader is advies van Veilig Thuis verplicht (stap 2). \
        Bel 0800-2000 en leg het advies vast."
        => AdviesVeiligThuisVerplicht;
    /// This step can not be skipped.
    "stap-niet-over-te-slaan" "Stap {} mag in dit afwegingskader niet worden overgeslagen. Zet de stap, of stel hem uit."
        => StapNietOverTeSlaan { /** The step. */ stap: StapNr } (stap.nummer());
    /// The reason is not in the closed list.
    "reden-niet-in-kader" "Deze reden staat niet in het afwegingskader. Kies een reden uit de lijst bij stap {}."
        => RedenNietInKader { /** The step. */ stap: StapNr } (stap.nummer());
    /// The day to make good is missing.
    "goedmaakdatum-ontbreekt" "Bij deze reden hoort een later moment. \
        Vul in wanneer u de betrokkenen alsnog informeert; u kunt die dag later verzetten."
        => GoedmaakdatumOntbreekt;
    /// Honour-based route: no expert yet.
    "eerst-deskundige-raadplegen" "Bij eergerelateerd geweld praat u niet met de familie voordat een deskundige is \
        geraadpleegd: dat kan het slachtoffer in gevaar brengen. Leg eerst het overleg met de deskundige vast. \
        Moet het toch, schrijf dan de reden op."
        => EerstDeskundigeRaadplegen;
    /// Honour-based route: not before step 5.
    "familie-pas-in-stap-vijf" "Bij eergerelateerd geweld komt een gesprek met de familie pas in stap 5, na de weging. \
        Weeg eerst. Moet het toch, schrijf dan de reden op."
        => FamiliePasInStapVijf;
    /// No danger is recorded.
    "geen-acuut-gevaar" "Er staat geen acuut gevaar open in dit dossier."
        => GeenAcuutGevaar;
    /// An answer per person that the question does not allow.
    "antwoord-niet-toegestaan" "Dit antwoord hoort niet bij de vraag '{}'. Kies ja, nee of twijfel."
        => AntwoordNietToegestaan { /** The question. */ vraag: Vraag } (vraag.code());
    /// An answer without its facts.
    "onderbouwing-ontbreekt" "Schrijf bij de vraag '{}' op welke feiten uw antwoord steunt."
        => OnderbouwingOntbreekt { /** The question. */ vraag: Vraag } (vraag.code());
    /// The answers per person give another answer.
    "persoonsantwoorden-wijken-af" "De antwoorden per persoon passen niet bij het antwoord op '{}'. \
        Is het voor één persoon ja, dan is het ja."
        => PersoonsantwoordenWijkenAf { /** The question. */ vraag: Vraag } (vraag.code());
    /// New signals need something earlier.
    "nieuwe-signalen-niet-van-toepassing" "'Nieuwe signalen' geldt alleen na een eerdere melding, of na een eerdere weging \
        met een vermoeden. Die staan niet in dit dossier. Kies 'niet van toepassing', of leg de eerdere melding vast."
        => NieuweSignalenNietVanToepassing;
    /// The help is not judged yet and there is no day for it.
    "herbeoordelingsdatum-ontbreekt" "U kunt nog niet zeggen of de hulp werkt. Vul in op welke dag u opnieuw weegt."
        => HerbeoordelingsdatumOntbreekt;
    /// There is no weging.
    "weging-ontbreekt" "Er is nog geen weging. Weeg eerst (stap 4)."
        => WegingOntbreekt;
    /// A later weging leads.
    "weging-niet-leidend" "Er is een latere weging. Neem het besluit op de laatste weging."
        => WegingNietLeidend;
    /// The conclusion was drawn.
    "besluit-al-genomen" "Op deze weging is al een besluit genomen. Weeg opnieuw als er iets is veranderd."
        => BesluitAlGenomen;
    /// Doubt is open.
    "twijfel-open" "Bij een van de vragen staat nog twijfel. Raadpleeg Veilig Thuis (0800-2000) en weeg dan opnieuw. \
        Melden kan wel."
        => TwijfelOpen;
    /// A weging without a single answer.
    "weging-leeg" "Deze weging heeft nog geen antwoord. Beantwoord minstens één vraag; «twijfel» mag ook."
        => WegingLeeg;
    /// Besluit 1 can not be said yet.
    "antwoord-ontbreekt" "Nog niet alle vragen zijn beantwoord. Beantwoord de open vragen en weeg opnieuw. Melden kan wel."
        => AntwoordOntbreekt;
    /// Besluit 2 was not taken.
    "besluit-twee-open" "Besluit 2 (kan ik zelf hulp bieden?) is nog open. Beantwoord vraag a, b en c en weeg opnieuw."
        => BesluitTweeOpen;
    /// Somebody in the household was not weighed.
    "persoon-niet-gewogen" "Vraag 2 is niet voor iedereen in het huishouden beantwoord. \
        Ook wie geen cliënt van u is, telt mee. Weeg opnieuw en vul iedereen in."
        => PersoonNietGewogen;
    /// Besluit 1 differs from what was derived.
    "besluit-wijkt-af" "Uit de antwoorden volgt dat melden nodig is. U kunt niet anders besluiten; \
        alleen een nieuwe weging met redenen verandert de uitkomst."
        => BesluitWijktAf;
    /// More is reported than the rules ask, without a reason.
    "motivering-ontbreekt" "De regels vragen hier geen melding. U mag wel melden: schrijf op waarom."
        => MotiveringOntbreekt;
    /// Step 1 has nothing.
    "stap-een-ontbreekt" "Stap 1 is leeg. Leg eerst vast wat er is gezien of gehoord, en door wie. Melden kan wel."
        => StapEenOntbreekt;
    /// Step 2 has neither a consultation nor a reason.
    "stap-twee-ontbreekt" "Stap 2 is niet gezet. Overleg met een collega, of kies een reden om de stap over te slaan. \
        Melden kan wel."
        => StapTweeOntbreekt;
    /// Veilig Thuis was not consulted and there is no reason.
    "advies-veilig-thuis-ontbreekt" "Het advies van Veilig Thuis ontbreekt. \
        Bel 0800-2000, of schrijf op waarom u het advies niet vraagt. Melden kan wel."
        => AdviesVeiligThuisOntbreekt;
    /// Step 3 has neither a conversation nor a reason.
    "stap-drie-ontbreekt" "Stap 3 is niet gezet. Leg een gesprek vast, of kies een toegestane reden om het over te slaan. \
        Melden kan wel."
        => StapDrieOntbreekt;
    /// The route asks for an expert.
    "deskundige-ontbreekt" "Bij deze route hoort het advies van een deskundige. Leg dat overleg vast (stap 2). Melden kan wel."
        => DeskundigeOntbreekt;
    /// Step 4 is a step of its own in this framework and has nothing.
    "stap-vier-ontbreekt" "Stap 4 is niet gezet: overleg met de andere professionals die bij het gezin betrokken zijn, \
        of kies een reden om de stap over te slaan. Melden kan wel."
        => StapVierOntbreekt;
    /// The report is incomplete.
    "melding-onvolledig" "De melding is nog niet compleet. Vul aan: {}."
        => MeldingOnvolledig { /** What is missing. */ ontbreekt: Vec<MeldingDeel> } (opsomming(ontbreekt));
    /// The ground to withhold the identity is not in the closed list.
    "grond-niet-in-kader" "Deze grond om uw naam af te schermen staat niet in het afwegingskader. Kies een grond uit de lijst."
        => GrondNietInKader;
    /// There was no such report.
    "melding-onbekend" "Deze melding is niet vanuit dit dossier gedaan."
        => MeldingOnbekend;
    /// The report was made before.
    "melding-bestaat-al" "Deze melding is al verstuurd."
        => MeldingBestaatAl;
    /// There is no help to plan or to end.
    "geen-hulp" "Er loopt geen hulp in dit dossier."
        => GeenHulp;
    /// The plan names no casemanager.
    "casemanager-ontbreekt" "Dit afwegingskader vraagt één casemanager in het hulpplan. Vul in wie dat is."
        => CasemanagerOntbreekt;
    /// The plan has no term.
    "termijn-ontbreekt" "Dit afwegingskader vraagt een termijn waarbinnen de hulp merkbaar werkt. Vul de dag in."
        => TermijnOntbreekt;
    /// A suspicion stands.
    "vermoeden-staat-nog" "Er staat een vermoeden in de laatste weging. Afsluiten met 'geen vermoeden' kan pas na een \
        nieuwe weging waarin het vermoeden is weggenomen."
        => VermoedenStaatNog;
    /// Somebody is in danger.
    "acuut-gevaar-open" "In dit dossier staat acuut gevaar. Bel 112 of 0800-2000; leg vast dat het gevaar voorbij is \
        voordat u afsluit."
        => AcuutGevaarOpen;
    /// Reporting is needed and was not done.
    "nog-niet-gemeld" "Uit de weging volgt dat melden nodig is en dat is nog niet gebeurd. Meld eerst bij Veilig Thuis."
        => NogNietGemeld;
    /// There is no report on which the role could end.
    "geen-melding" "Er is vanuit dit dossier niet gemeld. Kies een andere reden om af te sluiten."
        => GeenMelding;
    /// A report was made in this episode.
    "al-gemeld" "In deze periode is gemeld. Sluit af met de reden dat uw rol is geëindigd, of dat de hulp is geslaagd."
        => AlGemeld;
    /// The conclusion was not drawn.
    "besluit-ontbreekt" "Het besluit op de laatste weging ontbreekt. Neem eerst besluit 1 en 2."
        => BesluitOntbreekt;
    /// Help is running.
    "hulp-loopt-nog" "De hulp loopt nog. De weging is afgesloten, de hulp blijft open. \
        Sluit af als de hulp is geslaagd, of leg vast dat en waarom de hulp stopt."
        => HulpLooptNog;
    /// The help is not known to be durable.
    "duurzame-veiligheid-ontbreekt" "Afsluiten na hulp kan alleen als de laatste weging zegt dat de hulp tot duurzame \
        veiligheid leidt (vraag c is ja)."
        => DuurzameVeiligheidOntbreekt;
    /// There was no plan.
    "hulpplan-ontbreekt" "Er is geen hulpplan. Leg eerst het plan vast, met de dag waarop u opnieuw weegt."
        => HulpplanOntbreekt;
    /// There was no weging after the plan.
    "herweging-ontbreekt" "Na het hulpplan is nog niet opnieuw gewogen. Weeg opnieuw: werkt de hulp?"
        => HerwegingOntbreekt;
    /// Nobody keeps watch.
    "zicht-ontbreekt" "Spreek eerst af wie zicht houdt op de veiligheid, en waarop. Leg dat vast."
        => ZichtOntbreekt;
    /// The route is one that weighs and a suspicion was weighed.
    "geen-andere-route" "In dit dossier is een vermoeden gewogen. Afsluiten als andere route kan dan niet meer."
        => GeenAndereRoute;
    /// The route has a duty of its own instead of a weging (R17).
    "eigen-plicht" "Op deze route geldt een eigen plicht. Sluit af als andere route: schrijf op wat er moest gebeuren, wie \
        dat oppakt en sinds wanneer."
        => EigenPlicht;
}
