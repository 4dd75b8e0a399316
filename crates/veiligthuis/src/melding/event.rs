//! What becomes fact in a melding. `over` says about whom the sealed parts of an event are; a part of class `melder` is
//! about the reporter.

use kernel::{AccountId, Adres, BetrokkeneId, CasusId, Dag, DossierId, Moment, OnderdeelId, OrganisatieId};
use kernel::{Persoonsgegeven, Tekst};

use super::inhoud::{
    BetrokkeneGegevens, BronVraag, FeitInhoud, MeldcodeGegevens, MelderAfspraken, MelderGegevens, MeldingTekst,
};
use super::onderdelen::{
    Afscherming, AfschermingKeuze, Beslisser, BesluitInhoud, GedaneMaatregel, MelderSoort, TeLaat, Terugkoppeling,
};
use crate::codes::{
    Aanvullend, AardGeweld, Bron, Contactwijze, DuurGeweld, GeinformeerdDoorMelder, InformeerOnderwerp, Kanaal,
    Oordeel, RedenIntrekking, Spoed, Uitkomst, Waarneming,
};

/// An event of a melding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// The report came in.
    Ontvangen(Box<Ontvangen>),
    /// The acute check was done.
    AcuutGecheckt {
        /// Acute danger.
        acuut: bool,
        /// What was done.
        maatregelen: Vec<GedaneMaatregel>,
        /// About whom the explanation is.
        over: Vec<BetrokkeneId>,
        /// Explanation. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// The melding stands in the work list.
    InWerkvoorraadGeplaatst,
    /// A person was recorded.
    BetrokkeneVastgelegd {
        /// The person.
        betrokkene: BetrokkeneId,
        /// Can be told apart.
        herkenbaar: bool,
        /// What is known. Class `persoon`.
        gegevens: Persoonsgegeven<BetrokkeneGegevens>,
        /// Address. Class `adres`.
        adres: Option<Persoonsgegeven<Adres>>,
        /// The address is secret.
        adres_geheim: bool,
    },
    /// What is known of a person was corrected; replaces the earlier.
    BetrokkeneGecorrigeerd {
        /// The person.
        betrokkene: BetrokkeneId,
        /// Can be told apart.
        herkenbaar: bool,
        /// What is known. Class `persoon`.
        gegevens: Persoonsgegeven<BetrokkeneGegevens>,
        /// Address. Class `adres`.
        adres: Option<Persoonsgegeven<Adres>>,
        /// The address is secret.
        adres_geheim: bool,
    },
    /// Whether the reporter told a person.
    InformerenDoorMelderVastgelegd {
        /// The person.
        betrokkene: BetrokkeneId,
        /// Told or not.
        stand: GeinformeerdDoorMelder,
        /// Reaction or reason. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// Veilig Thuis told a person something.
    BetrokkeneGeinformeerd {
        /// The person.
        betrokkene: BetrokkeneId,
        /// About what.
        onderwerp: InformeerOnderwerp,
        /// When.
        op: Moment,
        /// How.
        wijze: Contactwijze,
        /// What was said. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// A fact was added, at intake or later.
    InformatieToegevoegd(InformatieToegevoegd),
    /// Moved to the casus of (partly) the same people, or back.
    NaarCasusVerplaatst {
        /// From.
        van: CasusId,
        /// To.
        naar: CasusId,
    },
    /// Taken from the work list by the actor.
    Opgepakt,
    /// Put back.
    Vrijgegeven,
    /// Given to a colleague.
    AanCollegaGegeven {
        /// The colleague.
        aan: AccountId,
    },
    /// Safety was checked while waiting.
    WachtcontactGehad {
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// When.
        om: Moment,
        /// Safe for now.
        veilig: Oordeel,
        /// What was found. Class `persoon`.
        bevinding: Persoonsgegeven<Tekst>,
    },
    /// The reporter was told of a delay.
    VertragingGemeld {
        /// When.
        om: Moment,
        /// How.
        wijze: Contactwijze,
        /// The new expected day.
        verwacht: Dag,
    },
    /// The veiligheidsbeoordeling began.
    BeoordelingGestart,
    /// A source was asked.
    BronGevraagd(BronGevraagd),
    /// A source answered.
    BronBeantwoord {
        /// The question.
        bron: OnderdeelId,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// When.
        beantwoord: Moment,
        /// The answer. Class `persoon`.
        antwoord: Option<Persoonsgegeven<Tekst>>,
    },
    /// The safety of a person was assessed.
    PersoonBeoordeeld {
        /// The person.
        betrokkene: BetrokkeneId,
        /// Acutely unsafe.
        acuut: Oordeel,
        /// Structurally unsafe.
        structureel: Oordeel,
        /// Motivation. Class `persoon`.
        motivering: Persoonsgegeven<Tekst>,
    },
    /// A decision was proposed.
    BesluitVoorgesteld(Box<BesluitVoorgesteld>),
    /// Taking back was proposed.
    IntrekkingVoorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// Reason.
        reden: RedenIntrekking,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Explanation. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// The proposal no longer stands: the assessment changed, or another took its place.
    VoorstelVervallen {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// The proposal was sent back.
    VoorstelTeruggewezen {
        /// The proposal.
        voorstel: OnderdeelId,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// A second person confirmed the proposal.
    VoorstelBekrachtigd {
        /// The proposal.
        voorstel: OnderdeelId,
        /// About whom the explanation of the lateness is.
        over: Vec<BetrokkeneId>,
        /// Why it is late, when said at this moment. Its explanation: class `persoon`.
        te_laat: Option<TeLaat>,
    },
    /// The decision took effect. Always after `VoorstelBekrachtigd`.
    Besloten(Besloten),
    /// The melding was taken back. Always after `VoorstelBekrachtigd`.
    Ingetrokken {
        /// Reason.
        reden: RedenIntrekking,
    },
    /// A citizen gave or took back permission.
    ToestemmingVastgelegd {
        /// The family may know who reported.
        toestemming: bool,
    },
    /// A change of protection was proposed.
    AfschermingVoorgesteld {
        /// What.
        keuze: AfschermingKeuze,
        /// Why. Class `melder`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// The proposal on the protection was sent back.
    AfschermingTeruggewezen {
        /// Why. Class `melder`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// Two people shielded the reporter.
    MelderAfgeschermd {
        /// The ground and who decided.
        afscherming: Afscherming,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// Two people opened the identity of the reporter.
    AfschermingOpgeheven {
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// The reporter was told.
    TerugkoppelingGegeven(Terugkoppeling),
}

/// The report as it came in. The people and the facts follow as events of their own in the same append.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ontvangen {
    /// The channel.
    pub kanaal: Kanaal,
    /// Moment of receipt; the moment of entry is the moment of the event.
    pub ontvangen: Moment,
    /// The region.
    pub regio: OrganisatieId,
    /// The casus.
    pub casus: CasusId,
    /// Urgency.
    pub spoed: Spoed,
    /// Nature of the violence.
    pub aard: Vec<AardGeweld>,
    /// Additional information.
    pub aanvullend: Vec<Aanvullend>,
    /// Duration.
    pub duur: DuurGeweld,
    /// Weapons or dangers to professionals are described: a flag for who goes there.
    pub gevaar: bool,
    /// Kind of reporter.
    pub melder_soort: MelderSoort,
    /// Protection of the reporter.
    pub afscherming: Afscherming,
    /// Who the reporter is. Class `melder`.
    pub melder: Persoonsgegeven<MelderGegevens>,
    /// Return address. Class `melder`.
    pub herkomst: Option<Persoonsgegeven<DossierId>>,
    /// What the reporter goes on doing and expects. Class `melder`.
    pub afspraken: Option<Persoonsgegeven<MelderAfspraken>>,
    /// About whom the report is: everybody in it.
    pub over: Vec<BetrokkeneId>,
    /// The report as told. Class `dossier`.
    pub tekst: Persoonsgegeven<MeldingTekst>,
    /// What was done under the meldcode. Class `dossier`.
    pub meldcode: Option<Persoonsgegeven<MeldcodeGegevens>>,
    /// What should not be shown to those involved. Class `melder`: it may point at who reported.
    pub niet_tonen: Option<Persoonsgegeven<Tekst>>,
}

/// A fact with its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InformatieToegevoegd {
    /// The fact.
    pub id: OnderdeelId,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// Kind of source.
    pub bron: Bron,
    /// The directbetrokkene it comes from.
    pub van: Option<BetrokkeneId>,
    /// Seen or told.
    pub waarneming: Waarneming,
    /// Not to be shown to those involved.
    pub afgeschermd: bool,
    /// The fact itself. Class `persoon`.
    pub inhoud: Persoonsgegeven<FeitInhoud>,
}

/// A source that was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BronGevraagd {
    /// The question.
    pub id: OnderdeelId,
    /// Kind of source.
    pub bron: Bron,
    /// The directbetrokkene that was asked.
    pub van: Option<BetrokkeneId>,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// When.
    pub gevraagd: Moment,
    /// Before the family was spoken to.
    pub voor_gezin: bool,
    /// The question and the reason. Class `persoon`.
    pub vraag: Persoonsgegeven<BronVraag>,
}

/// A proposed decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BesluitVoorgesteld {
    /// The proposal.
    pub voorstel: OnderdeelId,
    /// About whom the sealed parts are: everybody in the melding.
    pub over: Vec<BetrokkeneId>,
    /// What is proposed.
    pub inhoud: BesluitInhoud,
}

/// The decision in effect, with its receipt: two people, and what follows from the outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Besloten {
    /// The proposal.
    pub voorstel: OnderdeelId,
    /// Outcome.
    pub uitkomst: Uitkomst,
    /// The melding counts on the radar; said explicitly because *geen vervolg* does too.
    pub op_radar: bool,
    /// Decided after the binding date.
    pub te_laat: bool,
    /// First.
    pub voorgesteld_door: Beslisser,
    /// Second.
    pub bekrachtigd_door: Beslisser,
}
