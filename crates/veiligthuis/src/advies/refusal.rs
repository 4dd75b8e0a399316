//! What an advice refuses: the missing condition, in a sentence with the next step.

/// A missing part of an advice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Ontbreekt {
    /// What kind of person asks.
    #[error("Kies wie er advies vraagt: een burger, een beroepskracht, of onbekend.")]
    Adviesvrager,
    /// What is asked or told.
    #[error("Schrijf op wat er wordt gevraagd of verteld, zonder namen.")]
    Vraag,
    /// The advice.
    #[error("Schrijf op welk advies u hebt gegeven.")]
    Advies,
}

impl Ontbreekt {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Adviesvrager => "adviesvrager",
            Self::Vraag => "vraag",
            Self::Advies => "advies",
        }
    }
}

/// Declares the refusals with their codes and sentences.
macro_rules! weigeringen {
    ($($(#[$doc:meta])* $naam:ident = $code:literal $zin:literal;)*) => {
        /// Why a command is refused.
        #[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
        pub enum Refusal {
            /// Parts are missing.
            #[error("Het advies is nog niet compleet. {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
            Onvolledig(Vec<Ontbreekt>),
            $($(#[$doc])* #[error($zin)] $naam,)*
        }

        impl Refusal {
            /// The stable code.
            pub const fn code(&self) -> &'static str {
                match self {
                    Self::Onvolledig(_) => "advies-onvolledig",
                    $(Self::$naam => $code,)*
                }
            }
        }
    };
}

weigeringen! {
    /// Recorded before.
    AlVastgelegd = "advies-al-vastgelegd" "Dit advies is al vastgelegd. Voeg een vervolgadvies toe.";
    /// Not recorded.
    NogNietVastgelegd = "advies-nog-niet-vastgelegd" "Dit advies bestaat nog niet. Leg eerst het contact vast.";
    /// After now.
    MomentInDeToekomst = "advies-moment-in-de-toekomst" "Dit moment is nog niet geweest. Kijk de dag en de tijd na.";
    /// Before the first contact.
    MomentVoorContact = "advies-moment-voor-contact" "Dit moment ligt vóór het eerste contact. Kijk de dag en de tijd na.";
    /// A day of a follow-up that has passed.
    TerugbelDagVoorbij = "terugbel-dag-voorbij" "De dag om terug te bellen is al voorbij. Kies vandaag of een latere dag.";
    /// Name or contact without consent.
    ToestemmingOntbreekt = "toestemming-ontbreekt" "Naam en telefoonnummer mogen er alleen staan als de adviesvrager dat goed vindt. Vraag het, of maak de velden leeg.";
    /// Consent, but nothing to record.
    ContactLeeg = "contact-leeg" "Vul een naam, een telefoonnummer of een e-mailadres in.";
    /// A name with somebody who stays unknown.
    AnoniemMetNaam = "anoniem-met-naam" "Deze beller blijft onbekend voor Veilig Thuis. Maak de naam leeg, of kies dat het een advies is.";
    /// There is nobody to look at.
    GeenContact = "geen-contact" "Er is niet vastgelegd wie om advies vroeg.";
    /// An organisation of somebody who is no professional.
    OrganisatieTeVeel = "organisatie-te-veel" "Een organisatie hoort alleen bij een beroepskracht. Maak het veld leeg, of kies een beroep.";
    /// Closed before.
    AlAfgesloten = "advies-al-afgesloten" "Dit advies is al afgesloten. Met een vervolgadvies gaat het weer open.";
    /// Reported.
    AlOmgezet = "advies-al-omgezet" "Van dit advies is een melding gemaakt. Het blijft staan zoals het is; leg een nieuw contact vast.";
    /// A signal without the decision of two people.
    EerstAmbtshalveBesluit = "eerst-ambtshalve-besluit" "Bij een onbekende beller beslissen eerst twee mensen of Veilig Thuis zelf meldt. Stel dat besluit voor.";
    /// It was decided to report, and that was not done.
    EerstMelden = "eerst-melden" "Twee mensen hebben besloten dat Veilig Thuis zelf meldt. Leg eerst de melding vast.";
    /// A proposal waits.
    VoorstelLoopt = "ambtshalve-voorstel-loopt" "Er ligt al een voorstel over zelf melden. Een collega beslist daar eerst over.";
    /// It was decided to report.
    AlBesloten = "ambtshalve-al-besloten" "Twee mensen hebben al besloten dat Veilig Thuis zelf meldt. Leg de melding vast.";
    /// No proposal.
    GeenVoorstel = "ambtshalve-geen-voorstel" "Er ligt geen voorstel over zelf melden. Stel eerst een besluit voor.";
    /// Another proposal than the one that was read.
    VoorstelVervangen = "ambtshalve-voorstel-vervangen" "Het voorstel is intussen een ander. Lees het opnieuw.";
    /// The same person twice.
    TweedeBeslisserOntbreekt = "tweede-beslisser-ontbreekt" "U hebt dit zelf voorgesteld. Een tweede collega beslist mee.";
    /// Neither holds a qualifying role.
    KwalificerendeRolOntbreekt = "kwalificerende-rol-ontbreekt" "Een van de twee beslissers moet gedragswetenschapper of vertrouwensarts zijn. Vraag een van hen om te beslissen.";
    /// Reporting by itself without the decision of two people.
    AmbtshalveNietBesloten = "ambtshalve-niet-besloten" "Veilig Thuis meldt alleen zelf als twee mensen dat hebben besloten. Stel dat besluit eerst voor.";
    /// The day of the report lies before the contact.
    OmzettingVoorContact = "omzetting-voor-contact" "De melding ligt vóór het advies. Kijk de dag na.";
    /// Used for another part.
    OnderdeelBestaatAl = "advies-onderdeel-bestaat-al" "Dit is al opgeslagen.";
}
