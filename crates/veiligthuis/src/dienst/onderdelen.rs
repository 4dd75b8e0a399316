//! Parts that events and the state share: sealed where they say something about a person, open where they are codes,
//! moments and ids. `over` says about whom the sealed parts are.

use kernel::{AccountId, BetrokkeneId, CasusId, Dag, MeldingId, Moment, OnderdeelId, OrganisatieId};
use kernel::{Persoonsgegeven, Tekst};

use super::codes::{
    Actiestand, Akkoord, Bevinding, Contactvorm, Onderwerp, Partij, Plicht, Positie, Toetsuitkomst, Verslagfase,
};
use super::inhoud::{ActieInhoud, InformantVraag, PersoonGegevens, VoorwaardeInhoud};
use crate::casus::Dienst as Soort;
use crate::codes::{AardGeweld, Bron, Contactwijze, RedenTeLaat, Waarneming};
use crate::melding::Beslisser;

/// How a service began.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gestart {
    /// Which service.
    pub soort: Soort,
    /// The casus.
    pub casus: CasusId,
    /// The melding whose decision asked for it.
    pub melding: MeldingId,
    /// The region.
    pub regio: OrganisatieId,
    /// When that melding was received: one of the two possible anchors of the ten weeks.
    pub ontvangen: Moment,
    /// When it was decided: the other anchor, and the first moment that belongs to the service.
    pub besloten: Moment,
    /// When Veilig Thuis first spoke to the family, when that was before the service.
    pub gezin_gesproken: Option<Moment>,
    /// Who carries it out.
    pub behandelaar: AccountId,
}

/// A person in the service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Persoon {
    /// Id: the same as in the melding it came from.
    pub id: BetrokkeneId,
    /// What this person is.
    pub positie: Positie,
    /// Who it is. Class `persoon`.
    pub gegevens: Persoonsgegeven<PersoonGegevens>,
}

/// Veilig Thuis saw or spoke people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// Id.
    pub id: OnderdeelId,
    /// Whom.
    pub over: Vec<BetrokkeneId>,
    /// How.
    pub vorm: Contactvorm,
    /// When.
    pub om: Moment,
    /// Who of Veilig Thuis.
    pub door: AccountId,
    /// Nobody else of the family was there.
    pub alleen: bool,
    /// There was a conversation; seeing a baby asleep is not one.
    pub gesproken: bool,
    /// The parents did not know of it: needs two people (domain file, 3.2 item 4).
    pub buiten_ouders: bool,
    /// What was seen and said. Class `persoon`.
    pub verslag: Option<Persoonsgegeven<Tekst>>,
}

/// A veiligheidsvoorwaarde as it was set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voorwaarde {
    /// Id.
    pub id: OnderdeelId,
    /// For whose safety.
    pub over: Vec<BetrokkeneId>,
    /// By when.
    pub uiterlijk: Dag,
    /// Who checks; may be filled in later.
    pub toetser: Option<Partij>,
    /// In words. Class `persoon`.
    pub inhoud: Persoonsgegeven<VoorwaardeInhoud>,
}

/// A check on a voorwaarde.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toets {
    /// The voorwaarde.
    pub voorwaarde: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// What was found.
    pub uitkomst: Toetsuitkomst,
    /// On which day.
    pub op: Dag,
    /// How it was seen. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// An action of the safety plan as agreed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actie {
    /// Id.
    pub id: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// Kind of party that does it.
    pub partij: Partij,
    /// By when.
    pub uiterlijk: Dag,
    /// In words. Class `persoon`.
    pub inhoud: Persoonsgegeven<ActieInhoud>,
}

/// What became of an action.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actiebericht {
    /// The action.
    pub actie: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// How it stands.
    pub stand: Actiestand,
    /// On which day.
    pub op: Dag,
    /// Explanation. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// The safety plan was agreed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Afspraak {
    /// With whom of the people; at least one.
    pub met: Vec<BetrokkeneId>,
    /// On which day.
    pub op: Dag,
    /// Which partners agreed too. Class `persoon`.
    pub partners: Option<Persoonsgegeven<Tekst>>,
}

/// Somebody of the family was told something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mededeling {
    /// Who.
    pub persoon: BetrokkeneId,
    /// What about.
    pub onderwerp: Onderwerp,
    /// When.
    pub om: Moment,
    /// How.
    pub wijze: Contactwijze,
    /// What was said. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// A question that two people answer (domain file, 3.2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Besluitvraag {
    /// Cooperation stopped, or the facts are in doubt: make it an onderzoek.
    Omzetten,
    /// Contact with third parties before the family was spoken to (item 3).
    DerdenVoorGezin,
    /// Talking to a child without the parents knowing (item 4).
    KindZonderOuders {
        /// The child.
        kind: BetrokkeneId,
    },
    /// The conclusion of the onderzoek, per kind of violence (item 6).
    Concluderen {
        /// Each kind with what was found.
        conclusies: Vec<(AardGeweld, Bevinding)>,
    },
    /// Exceeding the ten weeks (item 8).
    TermijnOverschrijden {
        /// Why.
        reden: RedenTeLaat,
        /// When it is expected to be finished.
        verwacht: Dag,
    },
    /// Not telling a person (item 2).
    NietVertellen {
        /// Who.
        persoon: BetrokkeneId,
        /// What is not told.
        onderwerp: Onderwerp,
    },
}

/// A proposal, waiting for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voorstel {
    /// Id.
    pub id: OnderdeelId,
    /// The question with the proposed answer.
    pub vraag: Besluitvraag,
    /// Why. Class `persoon`.
    pub motivering: Persoonsgegeven<Tekst>,
    /// By whom.
    pub door: Beslisser,
    /// When.
    pub op: Moment,
}

/// A decision in effect.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Besluit {
    /// The proposal that was confirmed.
    pub voorstel: Voorstel,
    /// The second person.
    pub bekrachtigd_door: Beslisser,
    /// When it took effect.
    pub op: Moment,
}

/// The plan of an onderzoek.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Onderzoeksplan {
    /// About whom: everybody in the service.
    pub over: Vec<BetrokkeneId>,
    /// The kinds of violence that the conclusion must answer.
    pub aard: Vec<AardGeweld>,
    /// The questions. Class `persoon`.
    pub vragen: Persoonsgegeven<Tekst>,
}

/// An informant that was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InformantGevraagd {
    /// Id.
    pub id: OnderdeelId,
    /// Kind of informant.
    pub bron: Bron,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// When.
    pub gevraagd: Moment,
    /// Before the family was spoken to.
    pub voor_gezin: bool,
    /// Who and what. Class `persoon`.
    pub vraag: Persoonsgegeven<InformantVraag>,
}

/// An informant answered, or said to have nothing to tell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InformantBeantwoord {
    /// The question.
    pub informant: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// When.
    pub beantwoord: Moment,
    /// The answer; `None`: nothing to tell. Class `persoon`.
    pub antwoord: Option<Persoonsgegeven<Tekst>>,
}

/// What the informant says of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tekstakkoord {
    /// The question.
    pub informant: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// Agrees or not.
    pub akkoord: Akkoord,
    /// On which day.
    pub op: Dag,
    /// Remark. Class `persoon`.
    pub opmerking: Option<Persoonsgegeven<Tekst>>,
}

/// A fact, or an opinion marked as such, with its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Feit {
    /// Id.
    pub id: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// Kind of source.
    pub bron: Bron,
    /// The person it comes from, when the source is one of the people.
    pub van: Option<BetrokkeneId>,
    /// Seen, told, or an opinion.
    pub waarneming: Waarneming,
    /// On which day it happened or was said.
    pub op: Option<Dag>,
    /// In words. Class `persoon`.
    pub wat: Persoonsgegeven<Tekst>,
}

/// Somebody was heard on what was found (*hoor en wederhoor*).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wederhoor {
    /// Who.
    pub persoon: BetrokkeneId,
    /// On which day.
    pub op: Dag,
    /// The reaction. Class `persoon`.
    pub reactie: Persoonsgegeven<Tekst>,
}

/// Why somebody was not heard or spoken to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verantwoording {
    /// Who.
    pub persoon: BetrokkeneId,
    /// What was left out.
    pub plicht: Plicht,
    /// Why. Class `persoon`.
    pub reden: Persoonsgegeven<Tekst>,
}

/// A report to a person on the own part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verslag {
    /// To whom; everything in it is about this person.
    pub persoon: BetrokkeneId,
    /// Concept or final.
    pub fase: Verslagfase,
    /// On which day.
    pub op: Dag,
    /// The facts that stand in it.
    pub feiten: Vec<OnderdeelId>,
    /// The text. Class `persoon`.
    pub tekst: Persoonsgegeven<Tekst>,
}

/// A reaction on the concept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verslagreactie {
    /// Whose.
    pub persoon: BetrokkeneId,
    /// On which day.
    pub op: Dag,
    /// The reaction; `None`: none came. Class `persoon`.
    pub reactie: Option<Persoonsgegeven<Tekst>>,
}

impl Besluitvraag {
    /// The stable code of the question.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Omzetten => "omzetten",
            Self::DerdenVoorGezin => "derden-voor-gezin",
            Self::KindZonderOuders { .. } => "kind-zonder-ouders",
            Self::Concluderen { .. } => "concluderen",
            Self::TermijnOverschrijden { .. } => "termijn-overschrijden",
            Self::NietVertellen { .. } => "niet-vertellen",
        }
    }
    /// The one person it is about; `None`: everybody.
    pub const fn persoon(&self) -> Option<BetrokkeneId> {
        match self {
            Self::KindZonderOuders { kind: persoon } | Self::NietVertellen { persoon, .. } => Some(*persoon),
            Self::Omzetten | Self::DerdenVoorGezin | Self::Concluderen { .. } | Self::TermijnOverschrijden { .. } => {
                None
            }
        }
    }
    /// Whether a proposal on this takes the place of a proposal on that: the same question about the same person.
    pub fn is_zelfde_vraag(&self, ander: &Self) -> bool {
        let onderwerp = |vraag: &Self| match vraag {
            Self::NietVertellen { onderwerp, .. } => Some(*onderwerp),
            Self::Omzetten
            | Self::DerdenVoorGezin
            | Self::KindZonderOuders { .. }
            | Self::Concluderen { .. }
            | Self::TermijnOverschrijden { .. } => None,
        };
        self.code() == ander.code() && self.persoon() == ander.persoon() && onderwerp(self) == onderwerp(ander)
    }
}
