//! The items of the checklist in words: what to do, and what closes it.

use super::VerplichtingSoort;

impl VerplichtingSoort {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        self.woorden().0
    }
    /// What to do, as a Dutch sentence.
    pub const fn tekst(self) -> &'static str {
        self.woorden().1
    }
    /// What closes the item, as a Dutch sentence.
    pub const fn sluit_door(self) -> &'static str {
        self.woorden().2
    }

    const fn woorden(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::BelVeiligThuis => (
                "bel-veilig-thuis",
                "Er is acuut gevaar. Bel nu 112, of Veilig Thuis op 0800-2000.",
                "Leg vast wie u hebt gebeld en wanneer, of meld.",
            ),
            Self::RaadpleegVeiligThuis => (
                "raadpleeg-veilig-thuis",
                "Er staat twijfel in de weging. Raadpleeg Veilig Thuis op 0800-2000.",
                "Leg het advies vast en weeg opnieuw, zonder twijfel.",
            ),
            Self::DoeRouteplicht => (
                "doe-routeplicht",
                "Op deze route geldt een eigen plicht. Doe wat daar staat.",
                "Sluit af als andere route: wat moest er gebeuren, wie pakt dat op, en sinds wanneer.",
            ),
            Self::RaadpleegDeskundige => (
                "raadpleeg-deskundige",
                "Deze route vraagt een deskundige. Overleg voordat u verder gaat.",
                "Leg het overleg met de deskundige vast in stap 2.",
            ),
            Self::Meld => ("meld", "Melden is nodig. Meld bij Veilig Thuis.", "Verstuur de melding."),
            Self::InformeerBetrokkenen => (
                "informeer-betrokkenen",
                "Vertel de betrokkenen dat u meldt, of schrijf op waarom dat niet kan.",
                "Leg vast wie u het hebt verteld en hoe zij reageerden, of de reden.",
            ),
            Self::VraagToestemming => (
                "vraag-toestemming",
                "Vraag zo mogelijk toestemming. Melden kan ook zonder.",
                "Leg vast of toestemming is gevraagd, gegeven of geweigerd.",
            ),
            Self::KiesIdentiteit => (
                "kies-identiteit",
                "Kies of het gezin hoort wie er meldt. Veilig Thuis weet het altijd.",
                "Kies open, of afgeschermd met een grond.",
            ),
            Self::BesluitTwee => (
                "besluit-twee",
                "Besluit 2 is nog open: kunt u (ook) zelf hulp bieden?",
                "Beantwoord vraag a, b en c in een nieuwe weging.",
            ),
            Self::NeemBesluit => ("neem-besluit", "Rond de weging af met een besluit.", "Neem besluit 1 en 2."),
            Self::MaakHulpplan => (
                "maak-hulpplan",
                "Maak een hulpplan met doelen, wie wat doet en de dag waarop u opnieuw weegt.",
                "Leg het hulpplan vast.",
            ),
            Self::KiesCasemanager => {
                ("kies-casemanager", "Spreek één casemanager af.", "Leg een hulpplan vast waarin de casemanager staat.")
            }
            Self::WeegOpnieuw => {
                ("weeg-opnieuw", "Weeg opnieuw op de afgesproken dag: werkt de hulp?", "Leg een nieuwe weging vast.")
            }
            Self::SpreekZichtAf => {
                ("spreek-zicht-af", "Spreek af wie zicht houdt op de veiligheid, en waarop.", "Leg de afspraak vast.")
            }
            Self::MaakStapGoed => (
                "maak-stap-goed",
                "U sloeg een stap over. Doe het alsnog op de afgesproken dag: overleg, of informeer de betrokkenen.",
                "Leg het overleg of het gesprek vast, of dat u de betrokkenen hebt geïnformeerd.",
            ),
            Self::ZetUitgesteldeStap => (
                "zet-uitgestelde-stap",
                "U stelde een stap uit. Zet hem uiterlijk op de afgesproken dag.",
                "Leg de stap vast, of sla hem over met een reden.",
            ),
            Self::DoeVolgendeCheck => {
                ("doe-volgende-check", "Plan de volgende check en voer hem uit.", "Leg de volgende check vast.")
            }
            Self::WachtOpTerugkoppeling => (
                "wacht-op-terugkoppeling",
                "Veilig Thuis laat u weten wat er is besloten.",
                "De terugkoppeling van Veilig Thuis.",
            ),
            Self::SluitAf => (
                "sluit-af",
                "Het vermoeden is weggenomen. Schrijf dat op en sluit het dossier.",
                "Sluit af met een verklaring.",
            ),
        }
    }
}
