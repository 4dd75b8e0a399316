//! What can be asked of a melding.

use kernel::{AccountId, BetrokkeneId, CasusId, Dag, Moment, OnderdeelId, Tekst};

use super::onderdelen::{AfschermingKeuze, GedaneMaatregel};
use super::opgave::{
    BesluitOpgave, BetrokkeneOpgave, BronOpgave, FeitOpgave, InformeerOpgave, OntvangstOpgave, TeLaatOpgave,
};
use crate::codes::{Contactwijze, GeinformeerdDoorMelder, Oordeel, RedenIntrekking, TerugkoppelMoment};
use crate::terugkoppeling::NagekekenTekst;

/// A command on a melding. No `Debug`: commands hold what people typed about people.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Take in a report. The first command of every melding.
    Ontvang(Box<OntvangstOpgave>),
    /// The acute check: first act after receipt, and again at any time while the melding is open.
    CheckAcuut {
        /// Acute danger.
        acuut: bool,
        /// What was done.
        maatregelen: Vec<GedaneMaatregel>,
        /// Explanation.
        toelichting: Option<Tekst>,
    },
    /// Add a person.
    VoegBetrokkeneToe(Box<BetrokkeneOpgave>),
    /// Correct what is known of a person (also after the decision).
    CorrigeerBetrokkene(Box<BetrokkeneOpgave>),
    /// Record whether the reporter told a person.
    LegInformerenDoorMelderVast {
        /// The person.
        betrokkene: BetrokkeneId,
        /// Told or not.
        stand: GeinformeerdDoorMelder,
        /// Reaction, or the reason when not told (then demanded).
        toelichting: Option<Tekst>,
    },
    /// Record that Veilig Thuis told a person something.
    InformeerBetrokkene(InformeerOpgave),
    /// Add facts, each with its source.
    VoegInformatieToe(Vec<FeitOpgave>),
    /// Move the melding, with its own term, to the casus of (partly) the same people, or back to a casus of its own.
    VerplaatsNaarCasus {
        /// The casus.
        casus: CasusId,
    },
    /// Take the melding from the work list.
    PakOp,
    /// Put it back in the work list.
    GeefVrij,
    /// Give it to a colleague.
    GeefAanCollega {
        /// The colleague.
        aan: AccountId,
    },
    /// Record a check on safety while the melding waits.
    LegWachtcontactVast {
        /// With or about whom; at least one person.
        over: Vec<BetrokkeneId>,
        /// When.
        om: Moment,
        /// Safe for now.
        veilig: Oordeel,
        /// What was found.
        bevinding: Tekst,
    },
    /// Record that the reporter was told of a delay (notice N21).
    MeldVertraging {
        /// When.
        om: Moment,
        /// How.
        wijze: Contactwijze,
        /// The new expected day.
        verwacht: Dag,
    },
    /// Start the veiligheidsbeoordeling.
    StartBeoordeling,
    /// Record that a source was asked.
    VraagBron(BronOpgave),
    /// Record the answer of a source.
    LegAntwoordVast {
        /// The question.
        bron: OnderdeelId,
        /// When it was answered.
        beantwoord: Moment,
        /// The answer; `None`: nothing to tell.
        antwoord: Option<Tekst>,
    },
    /// Give the safety assessment of one person (again: replaces the earlier one).
    BeoordeelPersoon {
        /// The person.
        betrokkene: BetrokkeneId,
        /// Acutely unsafe.
        acuut: Oordeel,
        /// Structurally unsafe.
        structureel: Oordeel,
        /// Motivation.
        motivering: Tekst,
    },
    /// Propose the decision; a second person confirms it. Replaces an earlier proposal.
    StelBesluitVoor(Box<BesluitOpgave>),
    /// Propose to take the melding back.
    StelIntrekkingVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// Reason.
        reden: RedenIntrekking,
        /// Explanation.
        toelichting: Tekst,
    },
    /// Confirm the proposal, as the second person.
    Bekrachtig {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why it is late; demanded after the binding date when the proposal does not say it.
        te_laat: Option<TeLaatOpgave>,
    },
    /// Send the proposal back.
    WijsTerug {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: Tekst,
    },
    /// Record that a citizen gave, or took back, the permission to tell who reported.
    LegToestemmingVast {
        /// The family may know.
        toestemming: bool,
    },
    /// Propose to shield or to open a professional's identity; a second person decides.
    StelAfschermingVoor {
        /// What.
        keuze: AfschermingKeuze,
        /// Why.
        toelichting: Tekst,
    },
    /// Confirm the proposal on the protection.
    BekrachtigAfscherming {
        /// The choice that was read.
        keuze: AfschermingKeuze,
    },
    /// Refuse the proposal on the protection; everything stays as it was.
    WijsAfschermingTerug {
        /// Why.
        reden: Tekst,
    },
    /// Record the feedback that was given to the reporter.
    GeefTerugkoppeling {
        /// Which of the moments.
        moment: TerugkoppelMoment,
        /// When.
        om: Moment,
        /// How.
        wijze: Contactwijze,
        /// The words used, checked for names.
        tekst: Option<NagekekenTekst>,
    },
}
