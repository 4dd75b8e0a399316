//! Parts that events and the state share: sealed where they say something about a person, open where they are codes,
//! moments and ids.

use kernel::{BetrokkeneId, Dag, MeldingId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::codes::{Adressoort, Berichtcode, RedenAdres, RedenUitstel, RedenWeglaten, Veiligheid, Verzendwijze};
use crate::melding::Beslisser;

/// Into whose hands a notice for a person goes (Wmo 2015 art. 5.3.2 lid 3; domain file, 6.2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aan {
    /// The person.
    Zelf,
    /// A representative who is one of the people: a parent of a young child.
    Vertegenwoordiger {
        /// Who.
        wie: BetrokkeneId,
    },
    /// A representative who is not: a mentor, a guardian. Stands in the address.
    AndereVertegenwoordiger,
}

/// Which template, in which version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sjabloon {
    /// Its code.
    pub code: String,
    /// Its version.
    pub versie: u16,
}

/// Whose notice it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ontvanger {
    /// A directbetrokkene.
    Betrokkene {
        /// Who.
        persoon: BetrokkeneId,
        /// Into whose hands.
        aan: Aan,
    },
    /// A party that takes over, has a task or is asked. Its name stands in the address.
    Partij,
}

impl Ontvanger {
    /// Whose eyes read it, when that is one of the people: the safety of an address is judged for this person.
    pub const fn lezer(self) -> Option<BetrokkeneId> {
        match self {
            Self::Betrokkene { persoon, aan: Aan::Zelf | Aan::AndereVertegenwoordiger } => Some(persoon),
            Self::Betrokkene { aan: Aan::Vertegenwoordiger { wie }, .. } => Some(wie),
            Self::Partij => None,
        }
    }
}

/// Something whose source is protected: it may not be recognised in a text for the family (domain file, 6.1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Afgeschermd {
    /// Who reported.
    Melder {
        /// The melding.
        melding: MeldingId,
    },
    /// What the reporter asked not to show.
    NietTonen {
        /// The melding.
        melding: MeldingId,
    },
    /// A fact.
    Feit {
        /// The fact.
        feit: OnderdeelId,
    },
}

/// The judgement of an address for one person. The last one counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Adresoordeel {
    /// The address, as an entry of this person.
    pub adres: OnderdeelId,
    /// For whom.
    pub persoon: BetrokkeneId,
    /// Kind.
    pub soort: Adressoort,
    /// Safe for this person.
    pub veiligheid: Veiligheid,
    /// Why.
    pub reden: RedenAdres,
    /// The address. Class `adres`.
    pub regels: Persoonsgegeven<Tekst>,
    /// The reason in words. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// A notice as it was sent to a person or a party. Who sent it checked the text for protected sources.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verstuurd {
    /// Id.
    pub id: OnderdeelId,
    /// Which notice.
    pub bericht: Berichtcode,
    /// The melding it is about; `None`: the casus.
    pub melding: Option<MeldingId>,
    /// Whose it is.
    pub ontvanger: Ontvanger,
    /// About whom the text is.
    pub over: Vec<BetrokkeneId>,
    /// About whom the address is.
    pub adres_van: Vec<BetrokkeneId>,
    /// The template it was made from.
    pub sjabloon: Sjabloon,
    /// How.
    pub wijze: Verzendwijze,
    /// The judged address that was used.
    pub adres: Option<OnderdeelId>,
    /// When.
    pub op: Moment,
    /// The new expected day (N21).
    pub verwacht: Option<Dag>,
    /// Every item with a protected source that was looked at.
    pub nagekeken: Vec<Afgeschermd>,
    /// The address used. Class `adres`.
    pub naar: Option<Persoonsgegeven<Tekst>>,
    /// The text as sent. Class `persoon`.
    pub tekst: Persoonsgegeven<Tekst>,
}

/// A notice as it was sent to the reporter. Everything in it is of class `melder`: it may point at who reported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Melderbericht {
    /// Id.
    pub id: OnderdeelId,
    /// Which notice.
    pub bericht: Berichtcode,
    /// The melding.
    pub melding: MeldingId,
    /// The template it was made from.
    pub sjabloon: Sjabloon,
    /// How.
    pub wijze: Verzendwijze,
    /// When.
    pub op: Moment,
    /// The new expected day (N21).
    pub verwacht: Option<Dag>,
    /// The address used. Class `melder`.
    pub naar: Option<Persoonsgegeven<Tekst>>,
    /// The text as sent. Class `melder`.
    pub tekst: Persoonsgegeven<Tekst>,
}

/// What two people decide about telling one person one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BesluitKeuze {
    /// Postpone: one extension of the term.
    Uitstellen {
        /// Why.
        reden: RedenUitstel,
    },
    /// Leave out.
    Weglaten {
        /// Why.
        reden: RedenWeglaten,
    },
}

/// A proposal that waits for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voorstel {
    /// Id.
    pub id: OnderdeelId,
    /// The melding that records the person.
    pub melding: MeldingId,
    /// Whom it is about.
    pub persoon: BetrokkeneId,
    /// What would be told.
    pub bericht: Berichtcode,
    /// What is proposed.
    pub keuze: BesluitKeuze,
    /// By whom.
    pub door: Beslisser,
    /// When.
    pub op: Moment,
    /// Why, in words. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// A decision of two people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Besluit {
    /// What was confirmed.
    pub voorstel: Voorstel,
    /// By whom.
    pub bekrachtigd_door: Beslisser,
    /// When.
    pub op: Moment,
}
