//! What can be asked of a casus.

use kernel::{AccountId, BetrokkeneId, CasusId, Dag, DienstId, MeldingId, Moment, OnderdeelId, OrganisatieId, Tekst};

use super::keten::{HuisverbodOpgave, VlagOpgave, VtoOpgave};
use super::onderdelen::{MomentSleutel, NamensPartij};
use crate::codes::casus::Dienst;
use crate::codes::{
    Agendawerk, DienstAfloop, GevraagdBij, HuisverbodEinde, Ketenbesluit, Oordeel, PartijSoort, Raadbericht,
    RedenEinde, RedenOverslaan, RedenTeLaat, RedenTeruggave, RedenWeigering, Trede, Uitkomst, Verantwoordelijkheid,
};

/// A command on a casus. No `Debug`: commands hold what people typed about people.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Open the casus with its first melding.
    Open {
        /// The melding.
        melding: MeldingId,
        /// The region that is responsible.
        regio: OrganisatieId,
        /// When the melding was received.
        ontvangen: Moment,
    },
    /// Add a later melding about the same people: it has its own term. During monitoring it opens the casus again.
    VoegMeldingToe {
        /// The melding.
        melding: MeldingId,
        /// When it was received.
        ontvangen: Moment,
    },
    /// Let a melding that was not decided go to another casus.
    HaalMeldingWeg {
        /// The melding.
        melding: MeldingId,
        /// The casus it goes to.
        naar: CasusId,
    },
    /// Take in the decision of a veiligheidsbeoordeling.
    VerwerkBesluit {
        /// The melding that was decided.
        melding: MeldingId,
        /// The outcome.
        uitkomst: Uitkomst,
        /// When the decision took effect.
        besloten: Moment,
    },
    /// Take in that a melding was taken back.
    VerwerkIntrekking {
        /// The melding.
        melding: MeldingId,
    },
    /// Start a service that was decided. The service itself is a stream of its own.
    StartDienst {
        /// The service.
        dienst: DienstId,
        /// Which.
        soort: Dienst,
        /// When.
        gestart: Moment,
    },
    /// End a service.
    BeeindigDienst {
        /// The service.
        dienst: DienstId,
        /// How.
        afloop: DienstAfloop,
        /// When.
        op: Moment,
    },
    /// Take the casus from the list.
    PakOp,
    /// Put it back in the list.
    GeefVrij,
    /// Give it to a colleague.
    GeefAanCollega {
        /// The colleague.
        aan: AccountId,
    },
    /// Record how safe it is while the decided service waits.
    LegWachtcheckVast {
        /// When it was asked.
        op: Moment,
        /// Safe now.
        veilig: Oordeel,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// What was found.
        bevinding: Tekst,
    },
    /// Say why something is late. It changes no term.
    GeefRedenTeLaat {
        /// What is late.
        werk: Agendawerk,
        /// Which, when there can be more than one (see `AgendaSoort::voorwerp`).
        voorwerp: Option<OnderdeelId>,
        /// Why.
        reden: RedenTeLaat,
        /// In words; about the work, not about people.
        toelichting: Option<Tekst>,
    },
    /// Offer a transfer.
    BiedOverdrachtAan(Box<AanbodOpgave>),
    /// Record that the party has the offer.
    LegOntvangstVast {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
    },
    /// Record that a named person of the party accepts.
    LegAcceptatieVast(Box<AcceptatieOpgave>),
    /// Record that the party refuses.
    LegWeigeringVast {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// Reason.
        reden: RedenWeigering,
        /// In words.
        toelichting: Tekst,
    },
    /// Take the offer back.
    TrekOverdrachtIn {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// Why.
        reden: Tekst,
    },
    /// Record that the party gives the responsibility back.
    LegTeruggaveVast {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// Reason.
        reden: RedenTeruggave,
        /// Safe now, by the party.
        veilig: Oordeel,
        /// Reason and safety in words.
        toelichting: Tekst,
    },
    /// Record that a step of the ladder was done.
    LegLadderstapVast {
        /// The transfer.
        overdracht: OnderdeelId,
        /// Which.
        trede: Trede,
        /// When.
        op: Moment,
        /// With whom, and what was said.
        toelichting: Tekst,
    },
    /// End the involvement without a party that takes over.
    BeeindigBemoeienis {
        /// New id.
        einde: OnderdeelId,
        /// When.
        op: Moment,
        /// Reason.
        reden: RedenEinde,
        /// In words.
        toelichting: Tekst,
    },
    /// Record what was found about a person at a monitoring moment (again: replaces the earlier).
    MonitorPersoon(Box<MonitorOpgave>),
    /// End a monitoring moment with a decision. Everybody in it was recorded.
    RondMonitoringAf {
        /// The moment.
        moment: MomentSleutel,
        /// When.
        op: Moment,
        /// What is decided.
        besluit: MonitorbesluitOpgave,
        /// Why.
        toelichting: Tekst,
    },
    /// Plan an extra moment.
    PlanExtraMoment {
        /// New id.
        id: OnderdeelId,
        /// The day.
        dag: Dag,
        /// Whose safety.
        over: Vec<BetrokkeneId>,
    },
    /// Propose not to do a monitoring moment; a second person decides.
    StelOverslaanVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// The moment.
        moment: MomentSleutel,
        /// Reason.
        reden: RedenOverslaan,
        /// In words.
        toelichting: Tekst,
    },
    /// Close. Refused while something is open, and when two people have to decide.
    Sluit {
        /// In words.
        toelichting: Option<Tekst>,
    },
    /// Propose to close although no party accepted or a moment was skipped; a second person decides.
    StelSluitenVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// Why.
        toelichting: Tekst,
    },
    /// Confirm the proposal, as the second person.
    Bekrachtig {
        /// The proposal that was read.
        voorstel: OnderdeelId,
    },
    /// Send the proposal back.
    WijsTerug {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: Tekst,
    },
    /// Open the casus again without a melding: after a complaint or on new facts.
    Heropen {
        /// After a complaint; otherwise on new facts.
        klacht: bool,
        /// Why.
        toelichting: Tekst,
    },
    /// Propose something that goes outside; a second person decides.
    StelKetenbesluitVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// What.
        wat: Ketenbesluit,
        /// About whom; at least one.
        over: Vec<BetrokkeneId>,
        /// Why.
        toelichting: Tekst,
    },
    /// Not do what was decided.
    LaatKetenbesluitVervallen {
        /// The decision.
        besluit: OnderdeelId,
        /// Why.
        reden: Tekst,
    },
    /// Record a huisverbod.
    LegHuisverbodVast(Box<HuisverbodOpgave>),
    /// Record that the burgemeester extended it.
    VerlengHuisverbod {
        /// The huisverbod.
        huisverbod: OnderdeelId,
        /// When the burgemeester decided.
        besloten: Moment,
        /// How many days it lasts in total.
        dagen: u16,
        /// Why.
        toelichting: Option<Tekst>,
    },
    /// Record how it ended.
    BeeindigHuisverbod {
        /// The huisverbod.
        huisverbod: OnderdeelId,
        /// How.
        einde: HuisverbodEinde,
        /// When; not needed when its time was over.
        op: Option<Moment>,
        /// What was agreed for afterwards.
        toelichting: Tekst,
    },
    /// Record a request to the Raad.
    VraagRaad(Box<VtoOpgave>),
    /// Record that the college was told.
    LegCollegeIngelichtVast {
        /// The request.
        vto: OnderdeelId,
        /// When.
        op: Moment,
        /// Whom, and how.
        aan: Tekst,
    },
    /// Record what the Raad let know.
    LegRaadantwoordVast {
        /// The request.
        vto: OnderdeelId,
        /// When.
        op: Moment,
        /// What.
        bericht: Raadbericht,
        /// In words.
        toelichting: Option<Tekst>,
    },
    /// Set a flag.
    ZetKetenvlag(Box<VlagOpgave>),
    /// Record that Veilig Thuis looked again.
    WerkKetenvlagBij {
        /// The flag.
        vlag: OnderdeelId,
        /// When.
        op: Moment,
        /// The next day to look.
        terugkijken: Dag,
        /// What was seen.
        toelichting: Tekst,
    },
    /// Record that a partner is no longer involved.
    BeeindigKetenvlag {
        /// The flag.
        vlag: OnderdeelId,
        /// When.
        op: Moment,
        /// Why.
        toelichting: Tekst,
    },
}

/// A transfer as it is offered.
#[derive(Clone, PartialEq, Eq)]
pub struct AanbodOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Kind of party.
    pub partij: PartijSoort,
    /// Its name.
    pub naam: Tekst,
    /// How it can be reached.
    pub contact: Option<Tekst>,
    /// Which responsibility; at least one.
    pub verantwoordelijkheden: Vec<Verantwoordelijkheid>,
    /// The responsibility in words.
    pub toelichting: Option<Tekst>,
    /// Whose safety; at least one person.
    pub over: Vec<BetrokkeneId>,
    /// The safety conditions that go along.
    pub voorwaarden: Vec<Tekst>,
    /// The extract that the party gets.
    pub uittreksel: Tekst,
    /// When it was offered.
    pub aangeboden: Moment,
    /// The day on which a reaction is asked; `None`: T21.
    pub reactie: Option<Dag>,
}

/// An acceptance as it is recorded.
#[derive(Clone, PartialEq, Eq)]
pub struct AcceptatieOpgave {
    /// The transfer.
    pub overdracht: OnderdeelId,
    /// When.
    pub op: Moment,
    /// On behalf of which party: must be the one it was offered to.
    pub namens: Tekst,
    /// Who accepts.
    pub door: NamensPartij,
    /// Remark.
    pub opmerking: Option<Tekst>,
}

/// What was found about a person at a monitoring moment.
#[derive(Clone, PartialEq, Eq)]
pub struct MonitorOpgave {
    /// The moment.
    pub moment: MomentSleutel,
    /// The person.
    pub betrokkene: BetrokkeneId,
    /// When it was asked.
    pub op: Moment,
    /// Whom was asked; at least one.
    pub gevraagd: Vec<GevraagdBij>,
    /// Safe now.
    pub direct: Oordeel,
    /// Safe lastingly.
    pub stabiel: Oordeel,
    /// Recovery-oriented care has started.
    pub herstel: Oordeel,
    /// New facts.
    pub feiten: Option<Tekst>,
}

/// The decision after a monitoring moment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MonitorbesluitOpgave {
    /// Go on as planned.
    Doorgaan,
    /// One more moment.
    ExtraMoment {
        /// New id.
        id: OnderdeelId,
        /// The day.
        dag: Dag,
    },
    /// Open the casus again.
    Heropenen,
    /// The casus can be closed.
    Sluiten,
}
