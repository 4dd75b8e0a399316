//! Kinds of organisations, and the roles people have in them.

/// What kind of organisation somebody works for. A role belongs to exactly one kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Soort {
    /// An organisation whose professionals follow the meldcode: a school, a practice, a local team.
    Professioneel,
    /// A Veilig Thuis region.
    VeiligThuis,
    /// The installation itself: who keeps the program running.
    Installatie,
}

impl Soort {
    /// Every kind.
    pub const ALLE: [Soort; 3] = [Soort::Professioneel, Soort::VeiligThuis, Soort::Installatie];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Soort::Professioneel => "professioneel",
            Soort::VeiligThuis => "veilig-thuis",
            Soort::Installatie => "installatie",
        }
    }
    /// The kind with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|soort| soort.code() == code)
    }
    /// The Dutch name.
    pub const fn naam(self) -> &'static str {
        match self {
            Soort::Professioneel => "Organisatie met meldcode",
            Soort::VeiligThuis => "Veilig Thuis",
            Soort::Installatie => "Installatie",
        }
    }
    /// The roles that belong to this kind.
    pub fn rollen(self) -> impl Iterator<Item = Rol> {
        Rol::ALLE.into_iter().filter(move |rol| rol.soort() == self)
    }
}

/// The role in which somebody acts (`veilig-thuis.md` 3.1, `meldcode.md` 4.3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Rol {
    /// Follows the meldcode for own clients, pupils or patients.
    Professional,
    /// Guards the meldcode in the organisation; sees all its dossiers.
    Aandachtsfunctionaris,
    /// Keeps the accounts of the organisation; sees no dossier.
    Organisatiebeheerder,
    /// Worker of the advies- en meldpunt: takes contacts and meldingen in.
    Meldpunt,
    /// Worker of the veiligheidsbeoordeling.
    Triagist,
    /// Worker of onderzoek, and of Voorwaarden & Vervolg.
    Onderzoeker,
    /// Decides along as behavioural scientist.
    Gedragswetenschapper,
    /// Decides along as physician.
    Vertrouwensarts,
    /// Leads a team: workload, exceptions, escalation.
    Teamleider,
    /// Functionaris gegevensbescherming or privacy lawyer.
    Privacyfunctionaris,
    /// Keeps the installation: accounts and organisations, never content.
    Beheerder,
}

impl Rol {
    /// Every role.
    pub const ALLE: [Rol; 11] = [
        Rol::Professional,
        Rol::Aandachtsfunctionaris,
        Rol::Organisatiebeheerder,
        Rol::Meldpunt,
        Rol::Triagist,
        Rol::Onderzoeker,
        Rol::Gedragswetenschapper,
        Rol::Vertrouwensarts,
        Rol::Teamleider,
        Rol::Privacyfunctionaris,
        Rol::Beheerder,
    ];

    /// The stable code; it stands in every event and access-log row.
    pub const fn code(self) -> &'static str {
        match self {
            Rol::Professional => "professional",
            Rol::Aandachtsfunctionaris => "aandachtsfunctionaris",
            Rol::Organisatiebeheerder => "organisatiebeheerder",
            Rol::Meldpunt => "meldpunt",
            Rol::Triagist => "triagist",
            Rol::Onderzoeker => "onderzoeker",
            Rol::Gedragswetenschapper => "gedragswetenschapper",
            Rol::Vertrouwensarts => "vertrouwensarts",
            Rol::Teamleider => "teamleider",
            Rol::Privacyfunctionaris => "privacyfunctionaris",
            Rol::Beheerder => "beheerder",
        }
    }
    /// The role with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|rol| rol.code() == code)
    }
    /// The Dutch name.
    pub const fn naam(self) -> &'static str {
        match self {
            Rol::Professional => "Professional",
            Rol::Aandachtsfunctionaris => "Aandachtsfunctionaris",
            Rol::Organisatiebeheerder => "Organisatiebeheerder",
            Rol::Meldpunt => "Medewerker advies- en meldpunt",
            Rol::Triagist => "Medewerker veiligheidsbeoordeling",
            Rol::Onderzoeker => "Medewerker onderzoek",
            Rol::Gedragswetenschapper => "Gedragswetenschapper",
            Rol::Vertrouwensarts => "Vertrouwensarts",
            Rol::Teamleider => "Teamleider",
            Rol::Privacyfunctionaris => "Privacyfunctionaris",
            Rol::Beheerder => "Beheerder",
        }
    }
    /// The kind of organisation where this role exists.
    pub const fn soort(self) -> Soort {
        match self {
            Rol::Professional | Rol::Aandachtsfunctionaris | Rol::Organisatiebeheerder => Soort::Professioneel,
            Rol::Meldpunt
            | Rol::Triagist
            | Rol::Onderzoeker
            | Rol::Gedragswetenschapper
            | Rol::Vertrouwensarts
            | Rol::Teamleider
            | Rol::Privacyfunctionaris => Soort::VeiligThuis,
            Rol::Beheerder => Soort::Installatie,
        }
    }
}
