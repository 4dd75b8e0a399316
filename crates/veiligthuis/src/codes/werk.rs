//! The work on a melding: urgency, action, sources, judgement, outcome, lateness.

use super::codes;

codes! {
    /// Urgency as the reporter or the taker sees it. The order is the order of the work list.
    Spoed {
        /// Danger now.
        Acuut = "acuut",
        /// Today.
        Spoed = "spoed",
        /// Within the normal term.
        Gewoon = "gewoon",
    }
}

codes! {
    /// What was done at once.
    Maatregel {
        /// The police were called (112).
        Politie112 = "112",
        /// The crisis service was called.
        Crisisdienst = "crisisdienst",
        /// A tijdelijk huisverbod was asked for.
        Huisverbod = "huisverbod",
        /// A medical examination or treatment was arranged.
        MedischeZorg = "medische-zorg",
        /// A shelter was arranged.
        Opvang = "opvang",
        /// An urgent request to the Raad voor de Kinderbescherming, by telephone.
        RaadSpoed = "raad-spoed",
        /// An agreement on safety was made with the people themselves or their network.
        Veiligheidsafspraak = "veiligheidsafspraak",
        /// Something else; the explanation says what.
        Anders = "anders",
    }
}

codes! {
    /// Where information comes from.
    Bron {
        /// The reporter.
        Melder = "melder",
        /// A directbetrokkene.
        Directbetrokkene = "directbetrokkene",
        /// Earlier files of this Veilig Thuis.
        EigenDossiers = "eigen-dossiers",
        /// The national VT Register.
        VtRegister = "vt-register",
        /// Police.
        Politie = "politie",
        /// Raad voor de Kinderbescherming.
        Raad = "raad-voor-de-kinderbescherming",
        /// Gecertificeerde instelling.
        GecertificeerdeInstelling = "gecertificeerde-instelling",
        /// General practitioner or another health professional.
        Zorg = "zorg",
        /// School or child care.
        SchoolOfOpvang = "school-of-opvang",
        /// Lokaal (wijk)team or youth care.
        LokaalTeam = "lokaal-team",
        /// The network of the family.
        Netwerk = "netwerk",
        /// Another source.
        Anders = "anders",
    }
}

impl Bron {
    /// Whether asking this source is contact with a third party: before the family was spoken to it needs a reason
    /// (domain file, 1.3 S5, practice of Gelderland-Midden; 3.2 item 3).
    pub const fn is_derde(self) -> bool {
        match self {
            Self::Melder | Self::Directbetrokkene | Self::EigenDossiers | Self::VtRegister => false,
            Self::Politie
            | Self::Raad
            | Self::GecertificeerdeInstelling
            | Self::Zorg
            | Self::SchoolOfOpvang
            | Self::LokaalTeam
            | Self::Netwerk
            | Self::Anders => true,
        }
    }
}

codes! {
    /// Whether the source saw it or was told.
    Waarneming {
        /// The source saw, heard or measured it.
        Zelf = "zelf",
        /// The source was told by somebody else.
        VanAnder = "van-ander",
        /// It is what the source thinks, not a fact.
        Mening = "mening",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// A professional judgement. Always an input.
    Oordeel {
        /// Yes.
        Ja = "ja",
        /// No.
        Nee = "nee",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// Outcome of the veiligheidsbeoordeling (slide deck; regional tailoring from the CBS list).
    Uitkomst {
        /// Transfer to the people themselves, a team or a professional.
        Overdracht = "overdracht",
        /// No follow-up is needed. The melding stays on the radar.
        GeenVervolg = "geen-vervolg",
        /// Involvement of Veilig Thuis: Voorwaarden & Vervolg.
        VoorwaardenEnVervolg = "voorwaarden-en-vervolg",
        /// Involvement of Veilig Thuis: onderzoek.
        Onderzoek = "onderzoek",
        /// Turned into advice.
        OmzettenNaarAdvies = "omzetten-naar-advies",
        /// Regional tailoring by Veilig Thuis.
        RegionaalMaatwerk = "regionaal-maatwerk",
    }
}

impl Uitkomst {
    /// Whether the melding counts on the radar. Only what was turned into advice does not (domain file, 1.3 S4): an advice
    /// may not be linked to a family (Wmo 2015 art. 5.1.6 lid 2).
    pub const fn op_radar(self) -> bool {
        match self {
            Self::Overdracht
            | Self::GeenVervolg
            | Self::VoorwaardenEnVervolg
            | Self::Onderzoek
            | Self::RegionaalMaatwerk => true,
            Self::OmzettenNaarAdvies => false,
        }
    }
}

codes! {
    /// Why a decision comes after its term. The term is a term of order: it never blocks (GHAMS 2024:975).
    RedenTeLaat {
        /// Not enough people.
        Capaciteit = "capaciteit",
        /// The people involved could not be reached.
        NietBereikbaar = "niet-bereikbaar",
        /// Information of a source was waited for.
        WachtOpInformatie = "wacht-op-informatie",
        /// Agreed with police or prosecution to wait.
        AfstemmingStrafrecht = "afstemming-strafrecht",
        /// New information or a new melding came in.
        NieuweInformatie = "nieuwe-informatie",
        /// Another reason; the explanation says which.
        Anders = "anders",
    }
}

codes! {
    /// Why a melding is taken back.
    RedenIntrekking {
        /// The same report was entered twice.
        DubbelIngevoerd = "dubbel-ingevoerd",
        /// Entered in the wrong region or for the wrong people.
        VerkeerdIngevoerd = "verkeerd-ingevoerd",
        /// The reporter takes it back, and two people find that nothing stands against it.
        DoorMelder = "door-melder",
    }
}

codes! {
    /// Moment of feedback to the reporter (KNMG, bijlage 4).
    TerugkoppelMoment {
        /// After the veiligheidsbeoordeling.
        NaBeoordeling = "na-beoordeling",
    }
}
