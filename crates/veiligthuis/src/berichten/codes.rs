//! The closed lists of the notices.

use crate::codes::{Contactwijze, codes};

codes! {
    /// A notice of the catalogue (domain file, 1.5).
    Berichtcode {
        /// Confirmation of the report and the working method.
        N01 = "n01",
        /// That data were recorded.
        N02 = "n02",
        /// The vertrouwenspersoon and the complaints procedure.
        N03 = "n03",
        /// Outcome of the veiligheidsbeoordeling.
        N04 = "n04",
        /// Feedback to the reporter, moment 1.
        N05 = "n05",
        /// Request for information.
        N06 = "n06",
        /// Of whom information was asked.
        N07 = "n07",
        /// Veiligheidsvoorwaarden and safety plan.
        N08 = "n08",
        /// Report of the onderzoek.
        N09 = "n09",
        /// Offer of a transfer.
        N10 = "n10",
        /// Confirmation, refusal or return of a transfer.
        N11 = "n11",
        /// Feedback to the reporter, moment 2.
        N12 = "n12",
        /// Verzoek tot onderzoek to the Raad, through CORV.
        N13 = "n13",
        /// Notice of it to the college.
        N14 = "n14",
        /// Feedback on a zorgmelding.
        N15 = "n15",
        /// Invitation to and outcome of monitoring.
        N16 = "n16",
        /// Closing.
        N17 = "n17",
        /// The right to destruction.
        N18 = "n18",
        /// Copy for inspection.
        N19 = "n19",
        /// Refusal, in part or whole, or decision on destruction.
        N20 = "n20",
        /// Delay, with the new expected date.
        N21 = "n21",
        /// Transfer to another Veilig Thuis.
        N22 = "n22",
        /// Calamity or data breach.
        N23 = "n23",
    }
}

codes! {
    /// To whom a notice goes.
    Ontvangersoort {
        /// The reporter.
        Melder = "melder",
        /// Each directbetrokkene.
        Betrokkene = "betrokkene",
        /// A professional or organisation that knows something.
        Informant = "informant",
        /// The party that takes over or has a task.
        Partij = "partij",
        /// Police.
        Politie = "politie",
        /// Raad voor de Kinderbescherming.
        Raad = "raad-voor-de-kinderbescherming",
        /// The college of burgemeester en wethouders.
        College = "college",
        /// The inspectorate or the Autoriteit Persoonsgegevens.
        Toezichthouder = "toezichthouder",
    }
}

impl Ontvangersoort {
    /// Whether it is somebody outside: neither one of the people nor the reporter.
    pub const fn is_buiten(self) -> bool {
        match self {
            Self::Melder | Self::Betrokkene => false,
            Self::Informant | Self::Partij | Self::Politie | Self::Raad | Self::College | Self::Toezichthouder => true,
        }
    }
}

codes! {
    /// What makes a notice due.
    Aanleiding {
        /// The receipt of the report.
        Ontvangst = "ontvangst",
        /// The recording of the data of that person.
        Vastlegging = "vastlegging",
        /// The decision of the veiligheidsbeoordeling.
        Besluit = "besluit",
        /// Asking for information.
        Informatievraag = "informatievraag",
        /// A veiligheidsplan.
        Veiligheidsplan = "veiligheidsplan",
        /// The end of an onderzoek.
        EindeOnderzoek = "einde-onderzoek",
        /// An offer of a transfer, or the answer to it.
        Overdracht = "overdracht",
        /// A verzoek tot onderzoek.
        VerzoekTotOnderzoek = "verzoek-tot-onderzoek",
        /// A moment of monitoring.
        Monitoring = "monitoring",
        /// Closing.
        Afsluiting = "afsluiting",
        /// Nothing was found.
        NietsGevonden = "niets-gevonden",
        /// A request of a data subject.
        Verzoek = "verzoek",
        /// A term was missed.
        TermijnGemist = "termijn-gemist",
        /// Moving to another region.
        Verhuizing = "verhuizing",
        /// A calamity or a breach.
        Incident = "incident",
    }
}

codes! {
    /// How a notice left the house.
    Verzendwijze {
        /// By post.
        Post = "post",
        /// By e-mail.
        Email = "email",
        /// Handed over in person.
        Uitgereikt = "uitgereikt",
        /// Said by telephone.
        Telefoon = "telefoon",
        /// Said in a conversation.
        Gesprek = "gesprek",
        /// Through the portal of the professional.
        Portaal = "portaal",
    }
}

impl Verzendwijze {
    /// The ways in which a letter leaves the house. The others are for words that were said, or given through the portal.
    pub const BRIEF: [Self; 3] = [Self::Post, Self::Email, Self::Uitgereikt];

    /// Whether it goes to an address.
    pub const fn vraagt_adres(self) -> bool {
        match self {
            Self::Post | Self::Email => true,
            Self::Uitgereikt | Self::Telefoon | Self::Gesprek | Self::Portaal => false,
        }
    }
}

impl From<Contactwijze> for Verzendwijze {
    fn from(wijze: Contactwijze) -> Self {
        match wijze {
            Contactwijze::Telefoon => Self::Telefoon,
            Contactwijze::Gesprek | Contactwijze::Huisbezoek => Self::Gesprek,
            Contactwijze::Brief => Self::Post,
            Contactwijze::Email => Self::Email,
            Contactwijze::Portaal => Self::Portaal,
        }
    }
}

codes! {
    /// Kind of address.
    Adressoort {
        /// A postal address.
        Post = "post",
        /// An e-mail address.
        Email = "email",
    }
}

codes! {
    /// Whether a letter to this person may go to this address.
    Veiligheid {
        /// Nobody else opens or sees it.
        Veilig = "veilig",
        /// A letter here brings somebody in danger, or tells where somebody stays.
        NietVeilig = "niet-veilig",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// Why an address is or is not safe for a person.
    RedenAdres {
        /// The person said so.
        Bevestigd = "zelf-bevestigd",
        /// Lives there alone, or with people who may know of it.
        WoontAlleen = "woont-alleen",
        /// An address of a lawyer, a helper or a relation, chosen by the person.
        GekozenAdres = "gekozen-adres",
        /// The (suspected) perpetrator reads the post there.
        PlegerLeestMee = "pleger-leest-mee",
        /// It is the address of somebody whom this person may not reach.
        AdresVanAnder = "adres-van-ander",
        /// A tijdelijk huisverbod or contact ban.
        Huisverbod = "huisverbod",
        /// A shelter or another secret place.
        GeheimAdres = "geheim-adres",
        /// Does not live there any more.
        WoontErNietMeer = "woont-er-niet-meer",
        /// Not asked yet.
        NogNietGevraagd = "nog-niet-gevraagd",
    }
}

codes! {
    /// Why informing a person is postponed (Wmo 2015 art. 5.3.1 lid 2).
    RedenUitstel {
        /// Needed to stop violence.
        GeweldStoppen = "geweld-stoppen",
        /// Needed to investigate a reasonable suspicion.
        VermoedenOnderzoeken = "vermoeden-onderzoeken",
    }
}

codes! {
    /// Why a person is not told.
    RedenWeglaten {
        /// Telling endangers this person.
        VeiligheidBetrokkene = "veiligheid-betrokkene",
        /// Telling endangers somebody else.
        VeiligheidAnder = "veiligheid-ander",
        /// The interest of a child opposes it.
        BelangKind = "belang-kind",
        /// Nobody knows how to reach this person.
        Onbereikbaar = "onbereikbaar",
        /// The person died.
        Overleden = "overleden",
    }
}
