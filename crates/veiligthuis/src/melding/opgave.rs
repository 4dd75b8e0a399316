//! The typed parts of commands: what somebody filled in. Parts that the minimal set demands are optional here, because a
//! form may miss them; `decide` names each missing one.

use kernel::{
    Adres, BetrokkeneId, CasusId, DossierId, Identiteit, MeldingId, Moment, OnderdeelId, OrganisatieId, Tekst,
};

use super::inhoud::{BronVraag, FeitInhoud, MeldcodeGegevens, Relatie};
use crate::codes::{
    Aanvullend, AardGeweld, BeroepsRol, Bron, Contactwijze, DuurGeweld, GeinformeerdDoorMelder, GrondAfscherming,
    Huishouden, InformeerOnderwerp, Kanaal, OrganisatieSoort, RedenTeLaat, RolInMelding, Spoed, Uitkomst, Waarneming,
};

/// A report as it comes in (fields: `meldcode.md` 4.6).
#[derive(Clone, PartialEq, Eq)]
pub struct OntvangstOpgave {
    /// The channel.
    pub kanaal: Kanaal,
    /// The exact moment of receipt. The moment of entry is the moment of the event.
    pub ontvangen: Moment,
    /// The Veilig Thuis region that received it.
    pub regio: OrganisatieId,
    /// The casus it belongs to.
    pub casus: CasusId,
    /// Urgency. Demanded.
    pub spoed: Option<Spoed>,
    /// The reporter.
    pub melder: MelderOpgave,
    /// Return address: the professional's dossier it came from. Sealed with the reporter.
    pub herkomst: Option<DossierId>,
    /// The people it is about; at least one who can be told apart.
    pub betrokkenen: Vec<BetrokkeneOpgave>,
    /// Nature of the violence.
    pub aard: Vec<AardGeweld>,
    /// Additional information on the violence.
    pub aanvullend: Vec<Aanvullend>,
    /// Duration.
    pub duur: DuurGeweld,
    /// Description of the concern. Demanded.
    pub omschrijving: Option<Tekst>,
    /// Facts with the source per fact.
    pub feiten: Vec<FeitOpgave>,
    /// History.
    pub voorgeschiedenis: Option<Tekst>,
    /// What goes well.
    pub beschermend: Option<Tekst>,
    /// Weapons and dangers to professionals; its presence raises a flag in the work list.
    pub gevaar: Option<Tekst>,
    /// Language and interpreter.
    pub tolk: Option<Tekst>,
    /// Help that runs, was offered or refused.
    pub hulp: Option<Tekst>,
    /// What the reporter keeps doing.
    pub melder_blijft_doen: Option<Tekst>,
    /// What the reporter expects.
    pub verwachting: Option<Tekst>,
    /// What was done under the meldcode.
    pub meldcode: Option<MeldcodeGegevens>,
    /// Information that should not be shown to those involved.
    pub niet_tonen: Option<Tekst>,
}

/// The reporter as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct MelderOpgave {
    /// Citizen or professional.
    pub soort: MelderSoortOpgave,
    /// Name. Demanded.
    pub naam: Option<Tekst>,
    /// Telephone or e-mail. Demanded.
    pub contact: Option<Tekst>,
    /// Function. Demanded of a professional.
    pub functie: Option<Tekst>,
    /// Name of the organisation.
    pub organisatie: Option<Tekst>,
    /// Postal address.
    pub adres: Option<Tekst>,
    /// Relation to the people involved.
    pub relatie: Option<Tekst>,
    /// When to be reached, and who replaces.
    pub bereikbaar: Option<Tekst>,
    /// Explanation of the wish to stay unknown to the family.
    pub toelichting_afscherming: Option<Tekst>,
}

/// Kind of reporter, with what decides on the protection of the identity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MelderSoortOpgave {
    /// A citizen: shielded unless he gives explicit permission.
    Burger {
        /// The family may know who reported.
        toestemming: bool,
    },
    /// A professional: open unless a ground is given.
    Beroepsmatig {
        /// Role.
        rol: BeroepsRol,
        /// Kind of organisation.
        organisatie: OrganisatieSoort,
        /// Asks to be shielded, on this ground.
        afscherming: Option<GrondAfscherming>,
    },
    /// Veilig Thuis itself; only after a decision of two people, which the use case asks for.
    Ambtshalve,
}

/// A person as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct BetrokkeneOpgave {
    /// New id, made by the caller (an existing one in a correction).
    pub id: BetrokkeneId,
    /// Who it is, as far as known.
    pub identiteit: Identiteit,
    /// Roles in this report.
    pub rollen: Vec<RolInMelding>,
    /// Relations to others in the melding.
    pub relaties: Vec<Relatie>,
    /// Part of the household.
    pub huishouden: Huishouden,
    /// Authority, measures, guardians.
    pub gezag: Option<Tekst>,
    /// Address.
    pub adres: Option<Adres>,
    /// Whether the reporter told this person. Demanded at intake.
    pub geinformeerd: Option<GeinformeerdDoorMelder>,
    /// How the person reacted or, when not told, why not (then demanded at intake).
    pub geinformeerd_toelichting: Option<Tekst>,
}

/// A fact as filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct FeitOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// About whom; at least one person.
    pub over: Vec<BetrokkeneId>,
    /// From what kind of source.
    pub bron: Bron,
    /// The person it comes from, when that is a directbetrokkene.
    pub van: Option<BetrokkeneId>,
    /// Seen or told.
    pub waarneming: Waarneming,
    /// Not to be shown to those involved (protected source).
    pub afgeschermd: bool,
    /// The fact.
    pub inhoud: FeitInhoud,
}

/// A source that was asked.
#[derive(Clone, PartialEq, Eq)]
pub struct BronOpgave {
    /// New id.
    pub id: OnderdeelId,
    /// Kind of source.
    pub bron: Bron,
    /// The person asked, when that is a directbetrokkene.
    pub van: Option<BetrokkeneId>,
    /// About whom was asked; at least one person.
    pub over: Vec<BetrokkeneId>,
    /// When it was asked.
    pub gevraagd: Moment,
    /// The question and the reason.
    pub vraag: BronVraag,
}

/// A person was told something by Veilig Thuis.
#[derive(Clone, PartialEq, Eq)]
pub struct InformeerOpgave {
    /// Who was told.
    pub betrokkene: BetrokkeneId,
    /// About what.
    pub onderwerp: InformeerOnderwerp,
    /// When.
    pub op: Moment,
    /// How.
    pub wijze: Contactwijze,
    /// What was said, how the person reacted.
    pub toelichting: Option<Tekst>,
}

/// A proposal for the decision of the veiligheidsbeoordeling.
#[derive(Clone, PartialEq, Eq)]
pub struct BesluitOpgave {
    /// New id: the second decider confirms this very proposal.
    pub voorstel: OnderdeelId,
    /// Outcome.
    pub uitkomst: Uitkomst,
    /// Code of the instrument used, one of the region's.
    pub instrument: String,
    /// Motivation.
    pub motivering: Tekst,
    /// The party that takes over; demanded for `Overdracht`.
    pub partij: Option<Tekst>,
    /// The reporter plays a part in the follow-up and may hear conditions and agreements on monitoring.
    pub melder_heeft_rol: bool,
    /// The weighing of each earlier melding that the facts name.
    pub eerdere: Vec<EerdereOpgave>,
    /// Why it is late; demanded after the binding date.
    pub te_laat: Option<TeLaatOpgave>,
}

/// The weighing of one earlier melding.
#[derive(Clone, PartialEq, Eq)]
pub struct EerdereOpgave {
    /// The earlier melding.
    pub melding: MeldingId,
    /// What it means for this assessment.
    pub weging: Tekst,
}

/// Why a decision is late.
#[derive(Clone, PartialEq, Eq)]
pub struct TeLaatOpgave {
    /// Reason.
    pub reden: RedenTeLaat,
    /// Explanation; demanded for `Anders`.
    pub toelichting: Option<Tekst>,
}
