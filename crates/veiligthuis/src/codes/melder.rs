//! The reporter and the way the report came in. Role and organisation lists: CBS tables 84850NED–84853NED.

use super::codes;

codes! {
    /// The channel of a contact.
    Kanaal {
        /// By telephone (0800-2000 or the regional number).
        Telefoon = "telefoon",
        /// Through the professional's portal.
        Portaal = "portaal",
        /// By letter.
        Brief = "brief",
        /// By e-mail.
        Email = "email",
        /// From the police, through CORV.
        Politie = "politie",
        /// At the desk.
        Balie = "balie",
        /// By chat. A chat is anonymous: it can lead to advice only, never to a melding (Wmo 2015 art. 5.1.6 lid 3).
        Chat = "chat",
    }
}

codes! {
    /// Role of a professional reporter (*rol/functie melder, beroepsmatig*).
    BeroepsRol {
        /// Education.
        Onderwijs = "onderwijs",
        /// Child care.
        Kinderopvang = "kinderopvang",
        /// Medical.
        Medisch = "medisch",
        /// Psychologists and kindred professions.
        Psycholoog = "psychologen-ea",
        /// Paramedical.
        Paramedisch = "paramedisch",
        /// Police officer.
        Politieagent = "politieagent",
        /// Public prosecutor.
        OfficierVanJustitie = "officier-van-justitie",
        /// Justice, other.
        JustitieAnders = "justitie-anders",
        /// Another profession.
        Anders = "beroepsmatig-anders",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// Kind of organisation of a professional reporter (*organisatie*).
    OrganisatieSoort {
        /// Health care.
        Gezondheidszorg = "gezondheidszorg",
        /// Mental health care.
        Ggz = "geestelijke-gezondheidszorg",
        /// Child care.
        Kinderopvang = "kinderopvang",
        /// Education.
        Onderwijs = "onderwijs",
        /// School attendance office.
        BureauLeerplicht = "bureau-leerplicht",
        /// Youth care.
        Jeugdzorg = "jeugdzorg",
        /// Police.
        Politie = "politie",
        /// Public prosecution service.
        OpenbaarMinisterie = "openbaar-ministerie",
        /// Probation service.
        Reclassering = "reclassering",
        /// Justice and safety, other.
        JustitieAnders = "justitie-en-veiligheid-anders",
        /// Veilig Thuis of another region.
        VeiligThuisAndereRegio = "veilig-thuis-andere-regio",
        /// Veilig Thuis, regional tailoring.
        RegionaalMaatwerk = "veilig-thuis-regionaal-maatwerk",
        /// Another organisation.
        Anders = "andere-organisatie",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// The three grounds on which a professional's identity is withheld from the family (VNG model; domain file, 6.1).
    GrondAfscherming {
        /// Disclosure threatens, or can threaten, the people involved.
        BedreigingBetrokkenen = "bedreiging-betrokkenen",
        /// Disclosure threatens, or can threaten, the reporter or colleagues.
        BedreigingMelder = "bedreiging-melder",
        /// Disclosure disturbs, or can disturb, the relationship of trust with the people involved.
        Vertrouwensrelatie = "vertrouwensrelatie",
    }
}
