//! What becomes fact in a casus. `over` says about whom the sealed parts of an event are.

use kernel::{AccountId, BetrokkeneId, CasusId, Dag, DienstId, MeldingId, Moment, OnderdeelId, OrganisatieId};
use kernel::{Persoonsgegeven, Tekst};

use super::keten::{Huisverbod, Ketenvlag, Raadantwoord, Verlenging, Vlagwijziging, Vto};
use super::onderdelen::{Aanbod, MomentSleutel, NamensPartij, PersoonMonitoring};
use crate::codes::casus::Dienst;
use crate::codes::{
    AanleidingHeropening, Agendawerk, DienstAfloop, HuisverbodEinde, Ketenbesluit, Monitorbesluit, Oordeel, RedenEinde,
    RedenGeenMonitoring, RedenOverslaan, RedenTeLaat, RedenTeruggave, RedenWeigering, Trede, Uitkomst,
};
use crate::melding::Beslisser;

/// An event of a casus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// Opened with its first melding.
    Geopend {
        /// The melding.
        melding: MeldingId,
        /// The region.
        regio: OrganisatieId,
        /// Receipt of the melding.
        ontvangen: Moment,
    },
    /// A later melding was added.
    MeldingToegevoegd {
        /// The melding.
        melding: MeldingId,
        /// Receipt of the melding.
        ontvangen: Moment,
    },
    /// A melding was moved to another casus, before it was decided.
    MeldingWeggehaald {
        /// The melding.
        melding: MeldingId,
        /// The casus it went to.
        naar: CasusId,
    },
    /// A decision was taken in.
    BesluitVerwerkt {
        /// The melding.
        melding: MeldingId,
        /// The outcome.
        uitkomst: Uitkomst,
        /// Moment of the decision.
        besloten: Moment,
    },
    /// A melding was taken back.
    IntrekkingVerwerkt {
        /// The melding.
        melding: MeldingId,
    },
    /// A service started.
    DienstGestart {
        /// The service.
        dienst: DienstId,
        /// Which.
        soort: Dienst,
        /// When.
        gestart: Moment,
    },
    /// A service ended.
    DienstBeeindigd {
        /// The service.
        dienst: DienstId,
        /// How.
        afloop: DienstAfloop,
        /// When.
        op: Moment,
    },
    /// Taken from the list by the actor.
    Opgepakt,
    /// Put back.
    Vrijgegeven,
    /// Given to a colleague.
    AanCollegaGegeven {
        /// The colleague.
        aan: AccountId,
    },
    /// It was asked how safe it is while a service waits.
    WachtcheckVastgelegd {
        /// When.
        op: Moment,
        /// Safe now.
        veilig: Oordeel,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// What was found. Class `persoon`.
        bevinding: Persoonsgegeven<Tekst>,
    },
    /// Why something is late.
    RedenTeLaatGegeven {
        /// What is late.
        werk: Agendawerk,
        /// Which.
        voorwerp: Option<OnderdeelId>,
        /// The last day, as it was computed at that moment.
        uiterlijk: Dag,
        /// Why.
        reden: RedenTeLaat,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// A transfer was offered.
    OverdrachtAangeboden(Box<Aanbod>),
    /// The party has the offer.
    OverdrachtOntvangen {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
    },
    /// A named person of the party accepted: from here on the party is responsible.
    OverdrachtGeaccepteerd {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// Why Veilig Thuis does not monitor, when it does not.
        geen_monitoring: Option<RedenGeenMonitoring>,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// By whom. Class `persoon`.
        door: Persoonsgegeven<NamensPartij>,
        /// Remark. Class `persoon`.
        opmerking: Option<Persoonsgegeven<Tekst>>,
    },
    /// The party refused. Veilig Thuis stays responsible.
    OverdrachtGeweigerd {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// Reason.
        reden: RedenWeigering,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// Veilig Thuis took the offer back.
    OverdrachtIngetrokken {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// The party gave the responsibility back. `Heropend` follows.
    OverdrachtTeruggegeven {
        /// The transfer.
        overdracht: OnderdeelId,
        /// When.
        op: Moment,
        /// Reason.
        reden: RedenTeruggave,
        /// Safe now, by the party.
        veilig: Oordeel,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Reason and safety in words. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// A step of the ladder was done, by the actor.
    LadderstapGedaan {
        /// The transfer.
        overdracht: OnderdeelId,
        /// Which step.
        trede: Trede,
        /// When.
        op: Moment,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// With whom, and what was said. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// The involvement ended without a party that takes over.
    BemoeienisBeeindigd {
        /// Its id: the anchor of the monitoring.
        einde: OnderdeelId,
        /// When.
        op: Moment,
        /// Reason.
        reden: RedenEinde,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// What was found about a person at a monitoring moment.
    PersoonGemonitord {
        /// The moment.
        moment: MomentSleutel,
        /// What was found.
        persoon: PersoonMonitoring,
    },
    /// A monitoring moment was done.
    MonitoringGedaan {
        /// The moment.
        moment: MomentSleutel,
        /// When.
        op: Moment,
        /// The last day as it was computed at that moment.
        gepland: Dag,
        /// What was decided.
        besluit: Monitorbesluit,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// An extra monitoring moment was planned.
    ExtraMomentGepland {
        /// Its id.
        id: OnderdeelId,
        /// The day.
        dag: Dag,
        /// Whose safety.
        over: Vec<BetrokkeneId>,
    },
    /// Not doing a monitoring moment was proposed.
    OverslaanVoorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// The moment.
        moment: MomentSleutel,
        /// Reason.
        reden: RedenOverslaan,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// Closing was proposed.
    SluitenVoorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
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
    /// The proposal no longer stands: the casus changed.
    VoorstelVervallen {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// A second person confirmed the proposal; the effect follows.
    VoorstelBekrachtigd {
        /// The proposal.
        voorstel: OnderdeelId,
    },
    /// Two people decided that a monitoring moment is not done.
    MonitoringOvergeslagen {
        /// The moment.
        moment: MomentSleutel,
        /// Reason.
        reden: RedenOverslaan,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// Closed.
    Gesloten {
        /// Who closed or proposed it.
        door: Beslisser,
        /// The second person, where two had to decide.
        met: Option<Beslisser>,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// Opened again: Veilig Thuis is responsible, and open monitoring moments wait.
    Heropend {
        /// What for.
        aanleiding: AanleidingHeropening,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// In words. Class `persoon`.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
    /// What opened the casus again was settled without a new transfer: what was responsible is so again, and the monitoring
    /// moments that waited run on.
    HeropeningAfgerond,
    /// Something that goes outside was proposed.
    KetenbesluitVoorgesteld {
        /// The proposal.
        voorstel: OnderdeelId,
        /// What.
        wat: Ketenbesluit,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// Two people decided it; it still has to be done.
    KetenbesluitGenomen {
        /// The proposal: the id of the decision.
        besluit: OnderdeelId,
        /// What.
        wat: Ketenbesluit,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// First.
        voorgesteld_door: Beslisser,
        /// Second.
        bekrachtigd_door: Beslisser,
    },
    /// What was decided is not done after all.
    KetenbesluitVervallen {
        /// The decision.
        besluit: OnderdeelId,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        reden: Persoonsgegeven<Tekst>,
    },
    /// The burgemeester imposed a tijdelijk huisverbod.
    HuisverbodOpgelegd(Box<Huisverbod>),
    /// The burgemeester decided that it lasts longer.
    HuisverbodVerlengd(Box<Verlenging>),
    /// It ended.
    HuisverbodBeeindigd {
        /// The huisverbod.
        huisverbod: OnderdeelId,
        /// How.
        einde: HuisverbodEinde,
        /// When, to the minute.
        op: Moment,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// What was agreed for afterwards. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
    /// The Raad was asked for an onderzoek.
    VtoGedaan(Box<Vto>),
    /// The college was told of it.
    CollegeIngelicht {
        /// The request.
        vto: OnderdeelId,
        /// When.
        op: Moment,
        /// About whom the request is.
        over: Vec<BetrokkeneId>,
        /// Whom, and how. Class `persoon`.
        aan: Persoonsgegeven<Tekst>,
    },
    /// The Raad let something know.
    RaadAntwoordde(Box<Raadantwoord>),
    /// A partner in the chain is involved.
    KetenvlagGezet(Box<Ketenvlag>),
    /// Veilig Thuis looked again.
    KetenvlagBijgewerkt(Box<Vlagwijziging>),
    /// The partner is no longer involved.
    KetenvlagBeeindigd {
        /// The flag.
        vlag: OnderdeelId,
        /// When.
        op: Moment,
        /// About whom.
        over: Vec<BetrokkeneId>,
        /// Why. Class `persoon`.
        toelichting: Persoonsgegeven<Tekst>,
    },
}
