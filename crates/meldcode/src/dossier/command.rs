//! What is asked of a dossier.
//!
//! Where what is asked becomes fact as it is, the command carries the content of the event. Ids are made by the caller.

use kernel::{Adres, BetrokkeneId, Dag, Identiteit, MeldingId, Moment, OnderdeelId, Tekst};

use super::{
    CheckInhoud, Consult, EerdereMelding, Gegeven, GeplandGesprek, Gesprek, GezinsRol, HulpplanInhoud, IdentiteitKeuze,
    Informeren, Onderbouwing, Overslag, PersoonAntwoord, Poging, Signaal, Spoedcontact, Terugkoppeling,
    ToestemmingFeit, Uitstel, Zicht,
};
use crate::{
    kader::{CheckSoort, RouteSoort},
    weging::Antwoorden,
};

/// A wish to change the dossier.
pub enum Command {
    /// Open the dossier; the actor becomes its owner.
    OpenDossier {
        /// A first scratch note, with its id.
        kladnotitie: Option<(OnderdeelId, Tekst)>,
    },
    /// Choose the route, or change it with a reason.
    KiesRoute {
        /// Which.
        route: RouteSoort,
        /// Why, when it changes.
        reden: Option<Gegeven<Tekst>>,
    },
    /// Write a scratch note.
    SchrijfKladnotitie {
        /// The note.
        id: OnderdeelId,
        /// Its text.
        tekst: Tekst,
    },
    /// Turn a scratch note into a signal.
    PromoveerKladnotitie {
        /// The note.
        id: OnderdeelId,
        /// The signal it becomes.
        signaal: Signaal,
    },
    /// Throw a scratch note away.
    VerwijderKladnotitie {
        /// The note.
        id: OnderdeelId,
    },
    /// Add somebody.
    VoegBetrokkeneToe(BetrokkeneInvoer),
    /// Correct what is known of somebody.
    CorrigeerBetrokkene(BetrokkeneInvoer),
    /// Record where somebody lives or stays.
    LegAdresVast {
        /// Who.
        betrokkene: BetrokkeneId,
        /// Where.
        adres: Adres,
    },
    /// Record a signal.
    VoegSignaalToe(Signaal),
    /// Replace a signal.
    CorrigeerSignaal {
        /// The old one.
        oud: OnderdeelId,
        /// The new one.
        nieuw: Signaal,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// Withdraw a signal.
    TrekSignaalIn {
        /// Which.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// Record a kindcheck or one of its sisters.
    VoerCheckUit(VoerCheckUit),
    /// Record a consultation.
    LegConsultVast(Consult),
    /// Do without the advice of Veilig Thuis, with a written reason.
    SlaVeiligThuisOver {
        /// This record.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// Record a conversation.
    LegGesprekVast(Gesprek),
    /// Plan a conversation.
    PlanGesprek(GeplandGesprek),
    /// Record an attempt to reach somebody.
    LegPogingVast(Poging),
    /// Skip a step, for a reason of the framework.
    SlaStapOver(Overslag),
    /// Put a step off.
    StelStapUit(Uitstel),
    /// Say that somebody is in danger now. From any step.
    LegAcuutGevaarVast {
        /// This record.
        id: OnderdeelId,
        /// Who, and what is going on.
        inhoud: Gegeven<Tekst>,
    },
    /// Record a call to 112, Veilig Thuis or the police.
    LegSpoedcontactVast(Spoedcontact),
    /// Say that the danger is over.
    HefAcuutGevaarOp {
        /// This record.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// Record an earlier report outside this dossier.
    LegEerdereMeldingVast(EerdereMelding),
    /// Record something that fits nowhere else.
    LegNotitieVast {
        /// This record.
        id: OnderdeelId,
        /// The note.
        notitie: Gegeven<Tekst>,
    },
    /// Weigh.
    Weeg(Weeg),
    /// Take besluit 1 and 2 on the leading weging.
    NeemBesluit(NeemBesluit),
    /// Report to Veilig Thuis.
    Meld(Box<Meld>),
    /// Take in what Veilig Thuis let know.
    OntvangTerugkoppeling(Terugkoppeling),
    /// Record that those involved were told of the report, or why not.
    LegInformerenVast(Informeren),
    /// Record consent.
    LegToestemmingVast(ToestemmingFeit),
    /// Choose whether the family hears who reports.
    KiesIdentiteit {
        /// Open or withheld.
        keuze: IdentiteitKeuze,
    },
    /// Make a plan for help.
    MaakHulpplan(MaakHulpplan),
    /// End the help.
    BeeindigHulp {
        /// This record.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// Agree who keeps watch.
    SpreekZichtAf(Zicht),
    /// Close the episode.
    Sluit(Sluit),
    /// Begin a new episode in the same dossier.
    Heropen {
        /// Why.
        reden: Gegeven<Tekst>,
    },
}

/// Somebody, as typed.
pub struct BetrokkeneInvoer {
    /// Who, inside this dossier.
    pub id: BetrokkeneId,
    /// Name, birth, number and contact as told.
    pub identiteit: Identiteit,
    /// What this person is in the household.
    pub rol: GezinsRol,
    /// The own client, pupil or patient.
    pub is_client: bool,
    /// Lives in the household.
    pub huishouden: bool,
    /// Knows of the worries; `None` when not known.
    pub weet_van_zorgen: Option<bool>,
    /// Where this person lives or stays.
    pub adres: Option<Adres>,
}

/// A check, as typed. See [`super::Check`].
pub struct VoerCheckUit {
    /// This check.
    pub id: OnderdeelId,
    /// Which.
    pub soort: CheckSoort,
    /// The id of the outcome in the framework.
    pub uitkomst: String,
    /// The day on which it was done.
    pub dag: Dag,
    /// The day of the next check, when planned.
    pub volgende: Option<Dag>,
    /// About whom; empty for the whole household.
    pub over: Vec<BetrokkeneId>,
    /// How many depend on the client, as typed.
    pub aantal: Option<u16>,
    /// Ages, who shares the care, and on what the outcome rests.
    pub inhoud: CheckInhoud,
}

/// The answers of a weging, as typed.
pub struct Weeg {
    /// This weging.
    pub id: OnderdeelId,
    /// About whom; empty for everybody in the dossier.
    pub over: Vec<BetrokkeneId>,
    /// The answers. `acuut` and `structureel` may stay empty when they are answered per person.
    pub antwoorden: Antwoorden,
    /// Question 2 per person.
    pub per_persoon: Vec<PersoonAntwoord>,
    /// Who refuses to cooperate (besluit 2b).
    pub weigert: Vec<BetrokkeneId>,
    /// The day of the next weging.
    pub herbeoordeling: Option<Dag>,
    /// On which facts each answer rests.
    pub onderbouwing: Vec<Onderbouwing>,
    /// The instrument that was used, and its result.
    pub instrument: Option<Gegeven<Tekst>>,
}

/// The conclusion, as typed.
pub struct NeemBesluit {
    /// This record.
    pub id: OnderdeelId,
    /// On which weging; must be the leading one.
    pub weging: OnderdeelId,
    /// Besluit 1: report.
    pub melden: bool,
    /// Why, when more is reported than the rules ask.
    pub motivering: Option<Gegeven<Tekst>>,
}

/// A report, as typed. What is missing is named by the refusal.
pub struct Meld {
    /// The melding that Veilig Thuis will have.
    pub id: MeldingId,
    /// About whom.
    pub betrokkenen: Vec<BetrokkeneId>,
    /// The parts of the dossier that go along.
    pub mee: Vec<OnderdeelId>,
    /// Needs a reaction at once.
    pub dringend: Option<bool>,
    /// Whether the family hears who reported; else the earlier choice counts, else open.
    pub identiteit: Option<IdentiteitKeuze>,
    /// Whether those involved were told beforehand.
    pub geinformeerd: Option<bool>,
    /// Why they were not told.
    pub reden_niet_geinformeerd: Option<Tekst>,
    /// When Veilig Thuis was called beforehand.
    pub telefonisch_vooraf: Option<Moment>,
    /// The police was told too.
    pub ook_politie: bool,
    /// The worries.
    pub omschrijving: Option<Tekst>,
    /// The rest of what the report says.
    pub verder: MeldingVerder,
    /// Who reports.
    pub melder: MelderInvoer,
    /// What should perhaps not be shown to those involved.
    pub niet_tonen: Option<Tekst>,
    /// Why is reported although the rules do not ask for it.
    pub motivering: Option<Tekst>,
}

/// The fields of a report that may stay empty. See [`super::MeldingInhoud`].
#[derive(Default)]
pub struct MeldingVerder {
    /// The present safety of everybody involved.
    pub veiligheid_nu: Option<Tekst>,
    /// History, earlier reports, how often, the last incident.
    pub voorgeschiedenis: Option<Tekst>,
    /// Weapons, threats to professionals, animals, language.
    pub bijzonderheden: Option<Tekst>,
    /// What goes well.
    pub gaat_goed: Option<Tekst>,
    /// The view of the child.
    pub stem_van_het_kind: Option<Tekst>,
    /// Who else is around.
    pub netwerk: Option<Tekst>,
    /// What the reporter does and keeps doing.
    pub eigen_hulp: Option<Tekst>,
    /// What the reporter expects of Veilig Thuis.
    pub verwachting: Option<Tekst>,
}

/// The reporter, as typed. See [`super::MelderInhoud`].
#[derive(Default)]
pub struct MelderInvoer {
    /// Name.
    pub naam: Option<Tekst>,
    /// Function.
    pub functie: Option<Tekst>,
    /// Telephone or e-mail.
    pub contact: Option<Tekst>,
    /// When to be reached, and who stands in.
    pub bereikbaar: Option<Tekst>,
    /// Relation to those involved, and since when.
    pub relatie: Option<Tekst>,
}

/// A plan for help, as typed. See [`super::Hulpplan`].
pub struct MaakHulpplan {
    /// This plan.
    pub id: OnderdeelId,
    /// The day on which the effect must be noticeable; obligatory where the framework says so.
    pub termijn: Option<Dag>,
    /// The day of the next weging.
    pub herbeoordeling: Dag,
    /// About whom; empty for the whole household.
    pub over: Vec<BetrokkeneId>,
    /// What the plan says.
    pub inhoud: HulpplanInhoud,
}

/// The closing, as typed.
pub struct Sluit {
    /// Why it can be closed.
    pub grond: SluitGrond,
    /// The statement, with the reason.
    pub verklaring: Tekst,
    /// About whom; empty for the whole household.
    pub over: Vec<BetrokkeneId>,
    /// Until when the dossier is kept, when known.
    pub bewaren_tot: Option<Dag>,
}

/// Why an episode can be closed, as typed.
#[derive(Clone)]
pub enum SluitGrond {
    /// No suspicion (any more).
    GeenVermoeden,
    /// The help led to durable safety.
    HulpGeslaagd,
    /// Reported, and the role of the professional ended.
    RolBeeindigd,
    /// The signal takes another road.
    AndereRoute {
        /// The duty there.
        verplichting: Tekst,
        /// Who holds that duty.
        houder: Tekst,
        /// The day on which it was passed on; never after today.
        op: Dag,
    },
}
