//! The chain around a casus: huisverbod, Raad, police, MDA++, Zorg- en Veiligheidshuis (domain file, 1.3 S13–S16 and 8.4).

use super::codes;

codes! {
    /// What two people decide before it is done outside (domain file, 3.2 item 7).
    Ketenbesluit {
        /// Asking the Raad for an onderzoek.
        Vto = "vto",
        /// Asking the burgemeester for a tijdelijk huisverbod.
        HuisverbodVragen = "huisverbod-vragen",
        /// Reporting a crime.
        Aangifte = "aangifte",
        /// Giving information to police or OM.
        PolitieInformeren = "politie-informeren",
    }
}

codes! {
    /// Who started the procedure of a tijdelijk huisverbod.
    HuisverbodVerzoek {
        /// The police, through the hulpofficier van justitie.
        Politie = "politie",
        /// Veilig Thuis: two people decided that before.
        VeiligThuis = "veilig-thuis",
    }
}

codes! {
    /// How a tijdelijk huisverbod ended.
    HuisverbodEinde {
        /// Its time was over.
        Verlopen = "verlopen",
        /// The burgemeester took it back.
        Ingetrokken = "ingetrokken",
        /// A court ended or suspended it.
        Rechter = "rechter",
    }
}

codes! {
    /// How a request reached the Raad.
    VtoWeg {
        /// Through CORV: the way since 2015.
        Corv = "corv",
        /// By phone, only when life or safety can not wait.
        TelefonischSpoed = "telefonisch-spoed",
    }
}

codes! {
    /// What the Raad lets know about a request.
    Raadbericht {
        /// It has the request.
        Ontvangen = "ontvangen",
        /// It starts an onderzoek.
        InOnderzoek = "in-onderzoek",
        /// It does not.
        GeenOnderzoek = "geen-onderzoek",
        /// The court ordered a measure.
        Maatregel = "maatregel",
        /// No measure was asked or ordered.
        GeenMaatregel = "geen-maatregel",
    }
}

codes! {
    /// A partner in the chain whose involvement is flagged.
    Ketenpartner {
        /// The multidisciplinary approach for the gravest cases.
        Mda = "mda",
        /// For cases that cross care, safety and justice.
        ZorgEnVeiligheidshuis = "zorg-en-veiligheidshuis",
        /// Police and Openbaar Ministerie.
        Politie = "politie",
    }
}

codes! {
    /// Why a partner is involved.
    Ketenaanleiding {
        /// Structural unsafety: incidents return although there is help (MDA++).
        StructureelOnveilig = "structureel-onveilig",
        /// Several experts have to look together (MDA++).
        SpecialistenNodig = "specialisten-nodig",
        /// Care, safety and justice have to act together (Zorg- en Veiligheidshuis).
        KetenOverstijgend = "ketenoverstijgend",
        /// Regular help does not get hold of it (Zorg- en Veiligheidshuis).
        RegulierLooptVast = "regulier-loopt-vast",
        /// A crime was reported (police).
        Aangifte = "aangifte",
        /// Veilig Thuis gave information (police).
        InformatieGegeven = "informatie-gegeven",
        /// The police investigate of their own accord (police).
        PolitieOnderzoekt = "politie-onderzoekt",
    }
}

impl Ketenaanleiding {
    /// The partner to which it belongs.
    pub const fn partner(self) -> Ketenpartner {
        match self {
            Self::StructureelOnveilig | Self::SpecialistenNodig => Ketenpartner::Mda,
            Self::KetenOverstijgend | Self::RegulierLooptVast => Ketenpartner::ZorgEnVeiligheidshuis,
            Self::Aangifte | Self::InformatieGegeven | Self::PolitieOnderzoekt => Ketenpartner::Politie,
        }
    }
    /// What two people have to have decided before; `None` when nothing.
    pub const fn besluit(self) -> Option<Ketenbesluit> {
        match self {
            Self::Aangifte => Some(Ketenbesluit::Aangifte),
            Self::InformatieGegeven => Some(Ketenbesluit::PolitieInformeren),
            Self::StructureelOnveilig
            | Self::SpecialistenNodig
            | Self::KetenOverstijgend
            | Self::RegulierLooptVast
            | Self::PolitieOnderzoekt => None,
        }
    }
}
