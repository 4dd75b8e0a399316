//! Steps 2 and 3: consultations, conversations, and what was skipped or put off.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Tekst};

use crate::{
    dossier::{ConsultMet, Contactwijze, Gegeven, SpoedMet, Toestemming},
    kader::StapNr,
};

/// Somebody was consulted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consult {
    /// This record.
    pub id: OnderdeelId,
    /// With whom.
    pub met: ConsultMet,
    /// When; never after today.
    pub dag: Dag,
    /// Whether those involved stayed anonymous.
    pub anoniem: bool,
    /// Name and function of the consulted, the advice, and what is done with it.
    pub inhoud: Gegeven<ConsultInhoud>,
}

/// What a consultation gave.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsultInhoud {
    /// Who was consulted.
    pub wie: Tekst,
    /// In which function.
    pub functie: Tekst,
    /// The advice.
    pub advies: Tekst,
    /// What is done with it, who does what, who coordinates.
    pub vervolg: Option<Tekst>,
}

/// A conversation with those involved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gesprek {
    /// This record.
    pub id: OnderdeelId,
    /// With whom.
    pub met: Vec<BetrokkeneId>,
    /// When; never after today.
    pub dag: Dag,
    /// Each was spoken to without the others.
    pub alleen: bool,
    /// Consent, as far as it was talked about.
    pub toestemming: Toestemming,
    /// What was said and agreed.
    pub inhoud: Gegeven<GesprekInhoud>,
    /// Why the family was spoken to although the honour-based route says not yet.
    pub ondanks: Option<Gegeven<Tekst>>,
}

/// What was said.
#[derive(Clone, PartialEq, Eq)]
pub struct GesprekInhoud {
    /// Who held the conversation.
    pub door: Tekst,
    /// What was said: facts.
    pub gezegd: Tekst,
    /// How they reacted.
    pub reactie: Option<Tekst>,
    /// What was agreed.
    pub afspraken: Option<Tekst>,
}

/// A conversation that is to come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GeplandGesprek {
    /// This record.
    pub id: OnderdeelId,
    /// With whom.
    pub met: Vec<BetrokkeneId>,
    /// On which day.
    pub op: Dag,
    /// What should be talked about, by whom.
    pub inhoud: Option<Gegeven<Tekst>>,
    /// Why the family is invited although the honour-based route says not yet.
    pub ondanks: Option<Gegeven<Tekst>>,
}

/// An attempt to reach somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Poging {
    /// This record.
    pub id: OnderdeelId,
    /// Whom.
    pub met: Vec<BetrokkeneId>,
    /// When; never after today.
    pub dag: Dag,
    /// In which way.
    pub wijze: Contactwijze,
    /// What came of it.
    pub resultaat: Gegeven<Tekst>,
    /// Why the family was approached although the honour-based route says not yet.
    pub ondanks: Option<Gegeven<Tekst>>,
}

/// A step, or the conversation with some of those involved, was skipped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overslag {
    /// This record.
    pub id: OnderdeelId,
    /// Which step.
    pub stap: StapNr,
    /// Step 3: with whom no conversation is held. Empty: the whole step.
    pub met: Vec<BetrokkeneId>,
    /// The id of the reason in the framework's closed list.
    pub reden: String,
    /// The reason in own words, and who advised it.
    pub toelichting: Option<Gegeven<Tekst>>,
    /// The day on which it will be made good.
    pub goedmaken: Option<Dag>,
}

/// A step was put off.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Uitstel {
    /// This record.
    pub id: OnderdeelId,
    /// Which step.
    pub stap: StapNr,
    /// Until which day.
    pub tot: Dag,
    /// Why.
    pub reden: Gegeven<Tekst>,
}

/// A call in danger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spoedcontact {
    /// This record.
    pub id: OnderdeelId,
    /// With whom.
    pub met: SpoedMet,
    /// When; never after now.
    pub op: Moment,
    /// What was said and agreed.
    pub inhoud: Option<Gegeven<Tekst>>,
}
