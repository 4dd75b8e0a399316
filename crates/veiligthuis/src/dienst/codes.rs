//! The closed lists of a service. As everywhere: a code is never changed, only added to.

use crate::codes::codes;

codes! {
    /// Where a service stands (domain file, 1.1). Only commands move it, never time.
    Stand {
        /// No event yet.
        NogNiet = "nog-niet",
        /// Given to a worker who did not begin.
        Gepland = "gepland",
        /// Runs.
        Lopend = "lopend",
        /// Finished.
        Afgerond = "afgerond",
        /// Ended early, with a reason.
        VoortijdigBeeindigd = "voortijdig-beeindigd",
    }
}

codes! {
    /// What a person is in the service: decides who must be seen, spoken to and heard.
    Positie {
        /// A child: is seen, and in an onderzoek spoken to.
        Kind = "kind",
        /// An unborn child.
        Ongeboren = "ongeboren",
        /// A parent: is heard.
        Ouder = "ouder",
        /// Another adult whose safety or whose acts it is about: is heard too.
        Volwassene = "volwassene",
        /// Somebody it is not about, for instance a grandparent.
        Zijdelings = "zijdelings",
    }
}

impl Positie {
    /// Whether this person must be seen (and in an onderzoek spoken to) as a child.
    pub const fn is_kind(self) -> bool {
        match self {
            Self::Kind => true,
            Self::Ongeboren | Self::Ouder | Self::Volwassene | Self::Zijdelings => false,
        }
    }
    /// Whether this person is told what happens, and is heard in an onderzoek.
    pub const fn is_volwassen_partij(self) -> bool {
        match self {
            Self::Ouder | Self::Volwassene => true,
            Self::Kind | Self::Ongeboren | Self::Zijdelings => false,
        }
    }
}

codes! {
    /// How Veilig Thuis met somebody.
    Contactvorm {
        /// At home.
        Huisbezoek = "huisbezoek",
        /// At the office of Veilig Thuis.
        Kantoor = "kantoor",
        /// At school or child care.
        School = "school",
        /// Face to face somewhere else.
        Elders = "elders",
        /// On a screen.
        Beeldbellen = "beeldbellen",
        /// By telephone.
        Telefoon = "telefoon",
    }
}

impl Contactvorm {
    /// Whether the person was seen in the flesh. A screen shows what somebody wants to show.
    pub const fn is_gezien(self) -> bool {
        match self {
            Self::Huisbezoek | Self::Kantoor | Self::School | Self::Elders => true,
            Self::Beeldbellen | Self::Telefoon => false,
        }
    }
}

codes! {
    /// Who checks a veiligheidsvoorwaarde, or carries out an action.
    Partij {
        /// Veilig Thuis itself.
        VeiligThuis = "veilig-thuis",
        /// Somebody of the family.
        Gezin = "gezin",
        /// The network of the family.
        Netwerk = "netwerk",
        /// The lokaal (wijk)team.
        LokaalTeam = "lokaal-team",
        /// Another professional.
        Professional = "professional",
    }
}

codes! {
    /// Outcome of a check on a veiligheidsvoorwaarde.
    Toetsuitkomst {
        /// Kept.
        Nagekomen = "nagekomen",
        /// Not kept.
        NietNagekomen = "niet-nagekomen",
        /// No longer needed.
        NietMeerNodig = "niet-meer-nodig",
    }
}

codes! {
    /// How an action of the safety plan stands (domain file, 8.1: each party can say "not safe" or "not done").
    Actiestand {
        /// Done.
        Gedaan = "gedaan",
        /// Not done.
        NietGedaan = "niet-gedaan",
        /// Not safe.
        NietVeilig = "niet-veilig",
    }
}

codes! {
    /// Outcome of an onderzoek per kind of violence (CBS, *uitkomst onderzoek*).
    Bevinding {
        /// Confirmed.
        Bevestigd = "bevestigd",
        /// Not confirmed.
        NietBevestigd = "niet-bevestigd",
        /// Refuted.
        Weerlegd = "weerlegd",
    }
}

codes! {
    /// What an informant says of the text of what was told.
    Akkoord {
        /// Agrees.
        Akkoord = "akkoord",
        /// Does not agree; the remark stands next to the text.
        NietAkkoord = "niet-akkoord",
        /// Got the text and did not react.
        GeenReactie = "geen-reactie",
    }
}

codes! {
    /// Which version of the report of an onderzoek a person got.
    Verslagfase {
        /// The concept, to react on.
        Concept = "concept",
        /// The final report.
        Definitief = "definitief",
    }
}

codes! {
    /// What the people of the family are told during a service.
    Onderwerp {
        /// Voorwaarden & Vervolg became an onderzoek.
        Omzetting = "omzetting",
        /// Whom Veilig Thuis asked for information (notice N07).
        Bevraagden = "bevraagden",
        /// The report of the onderzoek (notice N09).
        Verslag = "verslag",
    }
}

codes! {
    /// What may be left out of a person, with a reason.
    Plicht {
        /// A parent or another adult is heard.
        Horen = "horen",
        /// A child is spoken to.
        Spreken = "spreken",
    }
}

codes! {
    /// Why a service ended early.
    RedenVoortijdig {
        /// The people moved to another region, which took over.
        AndereRegio = "andere-regio",
        /// A gecertificeerde instelling keeps watch from now on.
        GecertificeerdeInstelling = "gecertificeerde-instelling",
        /// The Raad voor de Kinderbescherming took it over.
        Raad = "raad-voor-de-kinderbescherming",
        /// Somebody it was about died.
        Overlijden = "overlijden",
        /// The people can not be found.
        Onvindbaar = "onvindbaar",
        /// Another reason; the explanation says which.
        Anders = "anders",
    }
}
