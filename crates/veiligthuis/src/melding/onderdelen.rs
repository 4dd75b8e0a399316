//! Parts that events and the state share: sealed where they say something about a person, open where they are codes,
//! moments and ids.

use kernel::{AccountId, Actor, Adres, BetrokkeneId, MeldingId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::inhoud::{BetrokkeneGegevens, BronVraag};
use crate::codes::{
    BeroepsRol, Bron, Contactwijze, GeinformeerdDoorMelder, GrondAfscherming, InformeerOnderwerp, Maatregel, Oordeel,
    OrganisatieSoort, RedenIntrekking, RedenTeLaat, TerugkoppelMoment, Uitkomst,
};
use crate::terugkoppeling::MagWeten;

/// Kind of reporter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MelderSoort {
    /// A citizen.
    Burger,
    /// A professional.
    Beroepsmatig {
        /// Role.
        rol: BeroepsRol,
        /// Kind of organisation.
        organisatie: OrganisatieSoort,
    },
    /// Veilig Thuis itself (*ambtshalve melding*), after a decision of two people.
    Ambtshalve,
}

/// Protection of the reporter's identity towards the family (domain file, 6.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Afscherming {
    /// The family may know.
    Open,
    /// A citizen without explicit permission: shielded.
    ZonderToestemming,
    /// A professional asked for it; shielded until two people decided.
    Gevraagd(GrondAfscherming),
    /// Granted by two people.
    Verleend(GrondAfscherming),
}

/// What is proposed about the protection of a professional.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AfschermingKeuze {
    /// Shield, on this ground.
    Afschermen(GrondAfscherming),
    /// Open: refuse or lift the protection.
    Openen,
}

/// A proposal about the protection, waiting for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AfschermingVoorstel {
    /// What is proposed.
    pub keuze: AfschermingKeuze,
    /// By whom.
    pub door: Beslisser,
}

/// Who decided, in which role.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beslisser {
    /// The account.
    pub account: AccountId,
    /// Code of the role at that moment.
    pub rol: String,
}

/// A person in the melding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Betrokkene {
    /// Id in this melding.
    pub id: BetrokkeneId,
    /// Can be told apart from others.
    pub herkenbaar: bool,
    /// What is known.
    pub gegevens: Persoonsgegeven<BetrokkeneGegevens>,
    /// Address, of its own class.
    pub adres: Option<Persoonsgegeven<Adres>>,
    /// There is an address and it is secret: shown as a flag only.
    pub adres_geheim: bool,
    /// When this person was first recorded: the anchor of the duty to inform (Wmo 2015 art. 5.3.1).
    pub vastgelegd: Moment,
    /// Told by the reporter.
    pub door_melder: GeinformeerdDoorMelder,
    /// Reaction, or reason for not telling.
    pub door_melder_toelichting: Option<Persoonsgegeven<Tekst>>,
    /// What Veilig Thuis told this person.
    pub informeringen: Vec<Informering>,
    /// The safety assessment of this person.
    pub oordeel: Option<PersoonsOordeel>,
}

/// Something Veilig Thuis told a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Informering {
    /// About what.
    pub onderwerp: InformeerOnderwerp,
    /// When.
    pub op: Moment,
    /// How.
    pub wijze: Contactwijze,
    /// What was said.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// The safety assessment of one person: two answers, not one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersoonsOordeel {
    /// Acutely unsafe.
    pub acuut: Oordeel,
    /// Structurally unsafe.
    pub structureel: Oordeel,
    /// Motivation.
    pub motivering: Persoonsgegeven<Tekst>,
    /// When it was given.
    pub op: Moment,
    /// By whom.
    pub door: AccountId,
}

/// One acute check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AcuutCheck {
    /// Acute.
    pub acuut: bool,
    /// What was done.
    pub maatregelen: Vec<GedaneMaatregel>,
    /// Explanation.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
    /// When it was recorded.
    pub op: Moment,
    /// By whom.
    pub door: AccountId,
}

/// Something done at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GedaneMaatregel {
    /// What.
    pub maatregel: Maatregel,
    /// When.
    pub om: Moment,
}

/// A check on safety while the melding waits (*zicht op veiligheid tijdens wachten*).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wachtcontact {
    /// With or about whom.
    pub over: Vec<BetrokkeneId>,
    /// When.
    pub om: Moment,
    /// Safe for now.
    pub veilig: Oordeel,
    /// What was found.
    pub bevinding: Persoonsgegeven<Tekst>,
}

/// A source that was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BronRaadpleging {
    /// Id.
    pub id: OnderdeelId,
    /// Kind of source.
    pub bron: Bron,
    /// The directbetrokkene that was asked.
    pub van: Option<BetrokkeneId>,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// When it was asked.
    pub gevraagd: Moment,
    /// A third party that was asked before the family was spoken to.
    pub voor_gezin: bool,
    /// The question.
    pub vraag: Persoonsgegeven<BronVraag>,
    /// When it was answered.
    pub beantwoord: Option<Moment>,
    /// The answer; `None` with `beantwoord` set: the source said that it has nothing to tell.
    pub antwoord: Option<Persoonsgegeven<Tekst>>,
}

/// A proposal that waits for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voorstel {
    /// Id.
    pub id: OnderdeelId,
    /// By whom.
    pub door: Beslisser,
    /// When.
    pub op: Moment,
    /// What.
    pub inhoud: VoorstelInhoud,
}

/// What is proposed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VoorstelInhoud {
    /// The decision of the veiligheidsbeoordeling.
    Besluit(Box<BesluitInhoud>),
    /// Taking the melding back.
    Intrekking {
        /// Reason.
        reden: RedenIntrekking,
        /// Explanation.
        toelichting: Persoonsgegeven<Tekst>,
    },
}

/// A decision as proposed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BesluitInhoud {
    /// Outcome.
    pub uitkomst: Uitkomst,
    /// Code of the instrument.
    pub instrument: String,
    /// The reporter has a part in the follow-up.
    pub melder_heeft_rol: bool,
    /// Motivation. Class `persoon`.
    pub motivering: Persoonsgegeven<Tekst>,
    /// The party that takes over. Class `persoon` (it may be a relative).
    pub partij: Option<Persoonsgegeven<Tekst>>,
    /// Earlier meldingen that were weighed. Class `persoon`.
    pub eerdere: Vec<EerdereGewogen>,
    /// Why it is late. Its explanation: class `persoon`.
    pub te_laat: Option<TeLaat>,
}

/// An earlier melding and its weighing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EerdereGewogen {
    /// The earlier melding.
    pub melding: MeldingId,
    /// What it means.
    pub weging: Persoonsgegeven<Tekst>,
}

/// Why it was late.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TeLaat {
    /// Reason.
    pub reden: RedenTeLaat,
    /// Explanation.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// Feedback that was given to the reporter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Terugkoppeling {
    /// Which of the moments.
    pub moment: TerugkoppelMoment,
    /// When it was given.
    pub om: Moment,
    /// How.
    pub wijze: Contactwijze,
    /// What the reporter might hear at that moment.
    pub mocht_weten: MagWeten,
    /// The words used. Class `melder`.
    pub tekst: Option<Persoonsgegeven<Tekst>>,
}

impl Beslisser {
    /// Who acts.
    pub(crate) fn van(actor: &Actor) -> Self {
        Self { account: actor.account, rol: actor.rol.to_owned() }
    }
}

impl Betrokkene {
    /// Whether Veilig Thuis told this person about that.
    pub fn is_verteld(&self, onderwerp: InformeerOnderwerp) -> bool {
        self.informeringen.iter().any(|i| i.onderwerp == onderwerp)
    }
}
