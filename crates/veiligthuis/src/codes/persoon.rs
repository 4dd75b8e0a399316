//! People in a melding: role, relation, household, and who told them.

use super::codes;

codes! {
    /// Role of a person in *this* report: a victim in one can be the perpetrator in another. Several may apply.
    RolInMelding {
        /// Undergoes the violence.
        Slachtoffer = "slachtoffer",
        /// (Suspected) perpetrator.
        Pleger = "pleger",
        /// Witness.
        Getuige = "getuige",
        /// Child in the family.
        Kind = "kind",
        /// Parent, also a step-parent or another who raises the child as family.
        Ouder = "ouder",
        /// Partner.
        Partner = "partner",
        /// Former partner.
        ExPartner = "ex-partner",
        /// Another member of the family or household.
        Gezinslid = "gezinslid",
        /// Gives unpaid care to somebody in the family.
        Mantelzorger = "mantelzorger",
        /// Another role.
        Anders = "anders",
    }
}

codes! {
    /// What somebody is to another person in the same melding.
    Relatiesoort {
        /// Parent of.
        OuderVan = "ouder-van",
        /// Child of.
        KindVan = "kind-van",
        /// Step-parent of.
        StiefouderVan = "stiefouder-van",
        /// Stepchild of.
        StiefkindVan = "stiefkind-van",
        /// Partner of.
        PartnerVan = "partner-van",
        /// Former partner of.
        ExPartnerVan = "ex-partner-van",
        /// Brother or sister of.
        BroerOfZusVan = "broer-of-zus-van",
        /// Grandparent of.
        GrootouderVan = "grootouder-van",
        /// Grandchild of.
        KleinkindVan = "kleinkind-van",
        /// Gives unpaid care to.
        MantelzorgerVan = "mantelzorger-van",
        /// Otherwise related to.
        AndersVan = "anders-van",
    }
}

codes! {
    /// Whether somebody lives in the household that the melding is about.
    Huishouden {
        /// Lives there.
        Ja = "ja",
        /// Lives elsewhere.
        Nee = "nee",
        /// Lives there part of the time.
        Deels = "deels",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// Whether the reporter told this person of the report.
    GeinformeerdDoorMelder {
        /// Told.
        Ja = "ja",
        /// Not told; the reason is asked.
        Nee = "nee",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// What Veilig Thuis told a person about.
    InformeerOnderwerp {
        /// That data about this person were recorded, with the vertrouwenspersoon and the complaints procedure
        /// (Wmo 2015 art. 5.3.1, 4.2.6, 4.2.7; notices N02 and N03).
        Vastlegging = "vastlegging",
        /// The outcome of the veiligheidsbeoordeling (notice N04).
        Uitkomst = "uitkomst",
    }
}

codes! {
    /// How somebody was told something.
    Contactwijze {
        /// By telephone.
        Telefoon = "telefoon",
        /// In a conversation at an office.
        Gesprek = "gesprek",
        /// At a visit at home.
        Huisbezoek = "huisbezoek",
        /// By letter.
        Brief = "brief",
        /// By e-mail.
        Email = "email",
        /// Through the professional's portal.
        Portaal = "portaal",
    }
}
