//! Lists of the koppeling: whether two recorded persons are one human being.

use super::codes;

codes! {
    /// Who brought a pair to the attention.
    HerkomstKoppeling {
        /// The radar compared the reports.
        Radar = "radar",
        /// A worker searched.
        Gezocht = "gezocht",
    }
}

codes! {
    /// Why two records may be about one human being, or may only look so.
    KoppelingSoort {
        /// They seem to be the same person.
        Zelfde = "zelfde",
        /// Perhaps the same person: more doubt than evidence.
        Misschien = "misschien",
        /// Perhaps somebody else of the same name in the same household, such as a father and a son.
        MogelijkeNaamgenoot = "mogelijke-naamgenoot",
        /// Perhaps twins: the same day of birth and name of family, another first name.
        MogelijkeTweeling = "mogelijke-tweeling",
        /// Perhaps the next tenant: only the address is the same, at another time.
        MogelijkeVolgendeBewoner = "mogelijke-volgende-bewoner",
        /// Only the household speaks for it.
        ZwakAlleenHuishouden = "zwak-alleen-huishouden",
    }
}

codes! {
    /// Where a koppeling stands.
    KoppelingStand {
        /// Nothing was said yet.
        NogNiet = "nog-niet",
        /// Proposed.
        Voorgesteld = "voorgesteld",
        /// Looked at by a person, who could not tell.
        InTwijfel = "in-twijfel",
        /// Confirmed by a person: one human being.
        Bevestigd = "bevestigd",
        /// Rejected by a person: two human beings. Remembered.
        Verworpen = "verworpen",
        /// Confirmed once, and undone by two people.
        OngedaanGemaakt = "ongedaan-gemaakt",
    }
}

codes! {
    /// Why a pair is not one human being.
    RedenVerwerping {
        /// Other people: the details differ.
        AnderePersoon = "andere-persoon",
        /// Twins, brothers or sisters.
        BroerOfZus = "broer-of-zus",
        /// Lived at the same address at another time.
        AndereBewoner = "andere-bewoner",
        /// The same name by chance.
        Naamgenoot = "naamgenoot",
        /// Otherwise: explained in words.
        Anders = "anders",
    }
}

codes! {
    /// A field by which two persons are compared.
    Vergelijkveld {
        /// First names and the name people use.
        Voornaam = "voornaam",
        /// Name of the family, with the name of a partner.
        Achternaam = "achternaam",
        /// Day of birth or age.
        Geboren = "geboren",
        /// Sex.
        Geslacht = "geslacht",
        /// Citizen service number.
        Bsn = "bsn",
        /// Address, now or earlier.
        Adres = "adres",
        /// Telephone.
        Telefoon = "telefoon",
        /// Role in the household.
        Rol = "rol",
        /// The other people of the two reports.
        Huishouden = "huishouden",
        /// The time between the reports, and how seldom two of them are about one person.
        Meldingen = "meldingen",
    }
}
