//! What can be asked about the notices of a casus.

use kernel::{BetrokkeneId, CasusId, Dag, MeldingId, Moment, OnderdeelId, OrganisatieId, Tekst};

use super::codes::{Adressoort, Berichtcode, RedenAdres, Veiligheid, Verzendwijze};
use super::onderdelen::{Afgeschermd, BesluitKeuze, Ontvanger, Sjabloon};
use super::verklikkers::NagekekenBrief;
use crate::terugkoppeling::NagekekenTekst;

/// A command. No `Debug`: it holds what people typed about people.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Open the stream of the notices of a casus.
    Open {
        /// The casus.
        casus: CasusId,
        /// The region.
        regio: OrganisatieId,
    },
    /// Judge whether a letter to a person may go to an address (again: replaces the earlier judgement).
    BeoordeelAdres(AdresOpgave),
    /// Record a notice to a person or a party as sent.
    Verstuur(Box<BerichtOpgave>),
    /// Record a notice to the reporter as sent.
    VerstuurAanMelder(Box<MelderberichtOpgave>),
    /// Record what the reporter was told as feedback, in the act in which the melding records it.
    NeemTerugkoppelingOver(Box<MelderberichtOpgave>),
    /// Propose to postpone or to leave out; a second person confirms it. Replaces an earlier proposal on the same.
    StelVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// Whom it is about.
        persoon: BetrokkeneId,
        /// What would be told.
        bericht: Berichtcode,
        /// What.
        keuze: BesluitKeuze,
        /// Why, in words.
        toelichting: Tekst,
    },
    /// Confirm a proposal, as the second person.
    Bekrachtig {
        /// The proposal that was read.
        voorstel: OnderdeelId,
    },
    /// Send a proposal back.
    WijsTerug {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: Tekst,
    },
}

/// An address and its judgement, as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct AdresOpgave {
    /// A new id, or that of an address of this person that is judged again.
    pub adres: OnderdeelId,
    /// For whom.
    pub persoon: BetrokkeneId,
    /// Kind.
    pub soort: Adressoort,
    /// Safe for this person.
    pub veiligheid: Veiligheid,
    /// Why.
    pub reden: RedenAdres,
    /// The address.
    pub regels: Tekst,
    /// It is the secret address of another person (found by comparing what is recorded).
    pub geheim_van_ander: bool,
    /// The reason in words.
    pub toelichting: Option<Tekst>,
}

/// A notice to a person or a party, as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct BerichtOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Which notice.
    pub bericht: Berichtcode,
    /// The melding it is about.
    pub melding: Option<MeldingId>,
    /// Whose it is.
    pub ontvanger: Ontvanger,
    /// The template it was made from.
    pub sjabloon: Sjabloon,
    /// How.
    pub wijze: Verzendwijze,
    /// The judged address; demanded by post and e-mail to a person.
    pub adres: Option<OnderdeelId>,
    /// The address of a party.
    pub naar: Option<Tekst>,
    /// When.
    pub op: Moment,
    /// The new expected day; demanded for N21.
    pub verwacht: Option<Dag>,
    /// The items with a protected source that were looked at.
    pub nagekeken: Vec<Afgeschermd>,
    /// The text, searched for what gives a source away.
    pub tekst: NagekekenBrief,
}

/// A notice to the reporter, as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct MelderberichtOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Which notice.
    pub bericht: Berichtcode,
    /// The melding.
    pub melding: MeldingId,
    /// The template it was made from.
    pub sjabloon: Sjabloon,
    /// How.
    pub wijze: Verzendwijze,
    /// The address.
    pub naar: Option<Tekst>,
    /// When.
    pub op: Moment,
    /// The new expected day; demanded for N21.
    pub verwacht: Option<Dag>,
    /// The text, searched for names.
    pub tekst: NagekekenTekst,
}
