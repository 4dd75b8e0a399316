//! The places and the people of the demonstration. All are invented. The sign-in names are stable: tests use them.

use super::cast::{Member, Place, PlaceKind};
use access::Rol;

const fn region(key: &'static str, name: &'static str, t2_in_werkdagen: bool) -> Place {
    Place { key, name, kind: PlaceKind::Region { t2_in_werkdagen } }
}

const fn professionals(key: &'static str, name: &'static str, kader: &'static str, region: &'static str) -> Place {
    Place { key, name, kind: PlaceKind::Professionals { kader, region } }
}

const fn member(sign_in: &'static str, name: &'static str, job: &'static str, rol: Rol) -> Member {
    Member { sign_in, name, job, rol }
}

/// The places; a region stands before who reports to it.
pub const PLACES: &[Place] = &[
    region("waterland", "Veilig Thuis Waterland-Noord (fictief)", true),
    region("rivierenland", "Veilig Thuis Rivierenland (fictief)", true),
    region("zuiderduin", "Veilig Thuis Zuiderduin (fictief)", false),
    professionals("regenboog", "Basisschool De Regenboog (fictief)", "onderwijs", "waterland"),
    professionals("vlietland", "Huisartsenpraktijk Vlietland (fictief)", "artsen", "waterland"),
    professionals("springkikker", "Kinderdagverblijf De Springkikker (fictief)", "kinderopvang", "waterland"),
    professionals("lindenkwartier", "Wijkteam Lindenkwartier (fictief)", "jeugd-wijkteam", "rivierenland"),
    professionals("spiegel", "Psychologenpraktijk De Spiegel (fictief)", "psychosociaal", "rivierenland"),
    professionals("ooievaar", "Verloskundigenpraktijk De Ooievaar (fictief)", "verloskunde", "zuiderduin"),
    Place { key: "beheer", name: "Beheer van deze demonstratie", kind: PlaceKind::Installation },
];

/// The people.
#[rustfmt::skip]
pub const PEOPLE: &[Member] = &[
    member("waterland.meldpunt", "Hanna Veldman", "medewerker advies- en meldpunt", Rol::Meldpunt),
    member("waterland.triagist1", "Yusuf Demir", "medewerker veiligheidsbeoordeling", Rol::Triagist),
    member("waterland.triagist2", "Marloes Terpstra", "medewerker veiligheidsbeoordeling", Rol::Triagist),
    member("waterland.onderzoeker", "Diego Martina", "medewerker onderzoek", Rol::Onderzoeker),
    member("waterland.gedragswetenschapper", "Ineke Vos", "gedragswetenschapper", Rol::Gedragswetenschapper),
    member("waterland.vertrouwensarts", "Rashmi Ramdin", "vertrouwensarts", Rol::Vertrouwensarts),
    member("waterland.teamleider", "Bas Kuipers", "teamleider", Rol::Teamleider),
    member("waterland.privacy", "Leila Haddad", "functionaris gegevensbescherming", Rol::Privacyfunctionaris),

    member("rivierenland.meldpunt", "Joost Verwey", "medewerker advies- en meldpunt", Rol::Meldpunt),
    member("rivierenland.triagist1", "Naima Bouzid", "medewerker veiligheidsbeoordeling", Rol::Triagist),
    member("rivierenland.triagist2", "Gerben Hoekstra", "medewerker veiligheidsbeoordeling", Rol::Triagist),
    member("rivierenland.onderzoeker", "Wietske Prins", "medewerker onderzoek", Rol::Onderzoeker),
    member("rivierenland.gedragswetenschapper", "Chandra Jaggoe", "gedragswetenschapper", Rol::Gedragswetenschapper),
    member("rivierenland.vertrouwensarts", "Pieter van Leeuwen", "vertrouwensarts", Rol::Vertrouwensarts),
    member("rivierenland.teamleider", "Monique Dekkers", "teamleider", Rol::Teamleider),
    member("rivierenland.privacy", "Samuel Osei", "functionaris gegevensbescherming", Rol::Privacyfunctionaris),

    member("zuiderduin.meldpunt", "Petra de Zeeuw", "medewerker advies- en meldpunt", Rol::Meldpunt),
    member("zuiderduin.triagist1", "Tomasz Nowak", "medewerker veiligheidsbeoordeling", Rol::Triagist),
    member("zuiderduin.triagist2", "Femke Adriaanse", "medewerker veiligheidsbeoordeling", Rol::Triagist),
    member("zuiderduin.onderzoeker", "Karim el Amrani", "medewerker onderzoek", Rol::Onderzoeker),
    member("zuiderduin.gedragswetenschapper", "Loes Wagenaar", "gedragswetenschapper", Rol::Gedragswetenschapper),
    member("zuiderduin.vertrouwensarts", "Mei-Lin Tjon", "vertrouwensarts", Rol::Vertrouwensarts),
    member("zuiderduin.teamleider", "Rob Kloosterman", "teamleider", Rol::Teamleider),
    member("zuiderduin.privacy", "Anouk Serrarens", "privacyjurist", Rol::Privacyfunctionaris),

    member("regenboog.leerkracht", "Eva Jansen", "leerkracht groep 5", Rol::Professional),
    member("regenboog.kleuterjuf", "Fatma Yildiz", "leerkracht groep 1/2", Rol::Professional),
    member(
        "regenboog.aandacht", "Willem Brouwer", "intern begeleider en aandachtsfunctionaris",
        Rol::Aandachtsfunctionaris,
    ),
    member("regenboog.beheer", "Carla Snoek", "administratie", Rol::Organisatiebeheerder),

    member("vlietland.huisarts", "Anil Soekhoe", "huisarts", Rol::Professional),
    member("vlietland.huisarts2", "Margriet Bosma", "huisarts", Rol::Professional),
    member(
        "vlietland.aandacht", "Nadia Ouali", "praktijkondersteuner en aandachtsfunctionaris",
        Rol::Aandachtsfunctionaris,
    ),
    member("vlietland.beheer", "Ronald Mulder", "praktijkmanager", Rol::Organisatiebeheerder),

    member("springkikker.begeleider", "Shanaya Pinas", "pedagogisch medewerker", Rol::Professional),
    member("springkikker.aandacht", "Ilse van der Laan", "houder en aandachtsfunctionaris", Rol::Aandachtsfunctionaris),
    member("springkikker.beheer", "Dirk Postma", "planner", Rol::Organisatiebeheerder),

    member("lindenkwartier.gezinswerker", "Mohamed Azzouzi", "jeugd- en gezinsprofessional", Rol::Professional),
    member(
        "lindenkwartier.aandacht", "Tessa Gerritsen", "gedragswetenschapper en aandachtsfunctionaris",
        Rol::Aandachtsfunctionaris,
    ),
    member("lindenkwartier.beheer", "Jolanda Smits", "secretaris", Rol::Organisatiebeheerder),

    member("spiegel.psycholoog", "Judith Cohen", "gz-psycholoog", Rol::Professional),
    member("spiegel.aandacht", "Arjan Wolters", "psychotherapeut en aandachtsfunctionaris", Rol::Aandachtsfunctionaris),
    member("spiegel.beheer", "Vera Lambrechts", "praktijkassistent", Rol::Organisatiebeheerder),

    member("ooievaar.verloskundige", "Merel Hendriks", "verloskundige", Rol::Professional),
    member("ooievaar.aandacht", "Sophie Maduro", "verloskundige en aandachtsfunctionaris", Rol::Aandachtsfunctionaris),
    member("ooievaar.beheer", "Kees Pronk", "administratie", Rol::Organisatiebeheerder),

    member("beheer", "Bea Heerma", "beheerder van de demonstratie", Rol::Beheerder),
];
