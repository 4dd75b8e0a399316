//! What is asked about notices, as filled in: texts that were not searched yet.

use kernel::{BetrokkeneId, Dag, MeldingId, Moment, OnderdeelId, Tekst};
use veiligthuis::berichten::{
    Afgeschermd, BesluitKeuze, Ontvanger, Sjabloon,
    codes::{Adressoort, Berichtcode, RedenAdres, Veiligheid, Verzendwijze},
};

/// What is asked.
pub enum Do {
    /// Judging an address for a person.
    Judge {
        /// For whom.
        persoon: BetrokkeneId,
        /// A new id; the address keeps the one it had for this person.
        adres: OnderdeelId,
        /// Kind.
        soort: Adressoort,
        /// The address.
        regels: Tekst,
        /// Safe for this person.
        veiligheid: Veiligheid,
        /// Why.
        reden: RedenAdres,
        /// The reason in words.
        toelichting: Option<Tekst>,
    },
    /// Sending a notice.
    Send(Box<Concept>),
    /// Proposing to postpone or to leave out.
    Propose {
        /// New id.
        voorstel: OnderdeelId,
        /// Whom it is about.
        persoon: BetrokkeneId,
        /// What would be told.
        bericht: Berichtcode,
        /// What.
        keuze: BesluitKeuze,
        /// Why.
        toelichting: Tekst,
    },
    /// Confirming, as the second person.
    Confirm {
        /// The proposal that was read.
        voorstel: OnderdeelId,
    },
    /// Sending a proposal back.
    SendBack {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: Tekst,
    },
}

/// For whom a notice is.
pub enum ConceptVoor {
    /// The reporter; the address is taken from the melding and shown to nobody.
    Melder,
    /// A person or a party.
    Ontvanger {
        /// Who.
        ontvanger: Ontvanger,
        /// The judged address.
        adres: Option<OnderdeelId>,
        /// The address of a party.
        naar: Option<Tekst>,
        /// The items with a protected source that were looked at.
        nagekeken: Vec<Afgeschermd>,
    },
}

/// A notice as filled in.
pub struct Concept {
    /// New id.
    pub id: OnderdeelId,
    /// Which notice.
    pub bericht: Berichtcode,
    /// The melding.
    pub melding: MeldingId,
    /// For whom.
    pub voor: ConceptVoor,
    /// The template.
    pub sjabloon: Sjabloon,
    /// How.
    pub wijze: Verzendwijze,
    /// When.
    pub op: Moment,
    /// The new expected day.
    pub verwacht: Option<Dag>,
    /// The text.
    pub tekst: Tekst,
}
