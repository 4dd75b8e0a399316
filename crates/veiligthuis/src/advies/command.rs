//! What can be asked of an advice.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, OrganisatieId, Tekst};

use super::onderdelen::Adviesvrager;
use super::tekst::AnoniemeTekst;
use crate::codes::{Aanvullend, AardGeweld, AdviesKanaal, AdviesSoort, DuurGeweld};

/// A command on an advice. No `Debug`: commands hold what people typed.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a contact. The first command of every advice.
    LegVast(Box<AdviesOpgave>),
    /// Record a later contact about the same (*vervolgadvies*).
    GeefVervolgadvies(VervolgOpgave),
    /// Record who asked, with their consent; replaces what was known.
    LegContactVast(ContactOpgave),
    /// The adviesvrager takes the consent back: who it was is destroyed.
    TrekToestemmingIn,
    /// Close.
    SluitAf,
    /// Propose that Veilig Thuis reports by itself, or that it does not. A second person decides along.
    StelAmbtshalveVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// To report, or not.
        melden: bool,
        /// Why.
        motivering: AnoniemeTekst,
    },
    /// Confirm the proposal, as the second person.
    BekrachtigAmbtshalve {
        /// The proposal that was read.
        voorstel: OnderdeelId,
    },
    /// Send the proposal back.
    WijsAmbtshalveTerug {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: AnoniemeTekst,
    },
    /// Record that the adviesvrager reported, or Veilig Thuis itself. The melding has its own moment of receipt and its own
    /// number; neither stands here.
    ZetOm {
        /// The day.
        op: Dag,
        /// Veilig Thuis reported by itself.
        ambtshalve: bool,
    },
}

/// A contact as it is filled in. There is no place for the people it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct AdviesOpgave {
    /// Channel.
    pub kanaal: AdviesKanaal,
    /// The moment of the contact. The moment of entry is the moment of the event.
    pub ontvangen: Moment,
    /// The region.
    pub regio: OrganisatieId,
    /// Advice, or a signal of somebody who stays unknown.
    pub soort: AdviesSoort,
    /// What kind of person asks. Demanded.
    pub vrager: Option<Adviesvrager>,
    /// Somebody was in danger now: the adviesvrager was told to call 112 first.
    pub acuut: bool,
    /// Nature of the violence.
    pub aard: Vec<AardGeweld>,
    /// How long it has been going on.
    pub duur: DuurGeweld,
    /// Additional information.
    pub aanvullend: Vec<Aanvullend>,
    /// Name of the organisation of a professional.
    pub organisatie: Option<AnoniemeTekst>,
    /// Who asks, with consent.
    pub contact: Option<ContactOpgave>,
    /// What is asked or told. Demanded.
    pub vraag: Option<AnoniemeTekst>,
    /// The advice. Demanded, but of a signal.
    pub advies: Option<AnoniemeTekst>,
    /// What the adviesvrager goes on doing.
    pub doet: Option<AnoniemeTekst>,
    /// The day of a follow-up, when one was agreed on.
    pub terugbellen: Option<Dag>,
}

/// Who asks, as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct ContactOpgave {
    /// New id, for the key of these data.
    pub vrager: BetrokkeneId,
    /// The adviesvrager agrees that this is recorded.
    pub toestemming: bool,
    /// Name.
    pub naam: Option<Tekst>,
    /// Telephone or e-mail.
    pub contact: Option<Tekst>,
    /// Function.
    pub functie: Option<Tekst>,
}

/// A later contact as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct VervolgOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Channel.
    pub kanaal: AdviesKanaal,
    /// When.
    pub om: Moment,
    /// What is asked or told.
    pub vraag: Option<AnoniemeTekst>,
    /// The advice.
    pub advies: AnoniemeTekst,
    /// The day of the next follow-up.
    pub terugbellen: Option<Dag>,
}
