//! The report to Veilig Thuis, and what belongs to it.

use kernel::{BetrokkeneId, Dag, MeldingId, Moment, OnderdeelId, Tekst};

use crate::dossier::{EerderDoor, Gegeven, TerugkoppelingSoort, Toestemming};

/// Whether the family hears who reported. Veilig Thuis always knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum IdentiteitKeuze {
    /// The family hears it.
    Open,
    /// Withheld from the family, on a ground of the framework.
    Afgeschermd {
        /// The id of the ground in the framework's closed list.
        grond: String,
    },
}

/// A report that went to Veilig Thuis, as the dossier remembers it. The melding itself belongs to Veilig Thuis.
#[derive(Clone, PartialEq, Debug)]
pub struct Melding {
    /// The melding at Veilig Thuis; also the receipt.
    pub id: MeldingId,
    /// About whom; at least one can be told apart from others.
    pub betrokkenen: Vec<BetrokkeneId>,
    /// The parts of the dossier that went along.
    pub mee: Vec<OnderdeelId>,
    /// Needs a reaction at once.
    pub dringend: bool,
    /// Whether the family hears who reported.
    pub identiteit: IdentiteitKeuze,
    /// Whether those involved were told beforehand.
    pub geinformeerd: bool,
    /// Why they were not told.
    pub reden_niet_geinformeerd: Option<Gegeven<Tekst>>,
    /// When Veilig Thuis was called beforehand.
    pub telefonisch_vooraf: Option<Moment>,
    /// The police was told too.
    pub ook_politie: bool,
    /// The instant of receipt.
    pub ontvangst: Moment,
    /// The worries.
    pub inhoud: Gegeven<MeldingInhoud>,
    /// Who reports; a class of its own.
    pub melder: Gegeven<MelderInhoud>,
    /// What should perhaps not be shown to those involved.
    pub niet_tonen: Option<Gegeven<Tekst>>,
    /// Why is reported although the rules do not ask for it.
    pub motivering: Option<Gegeven<Tekst>>,
}

/// What the report says.
#[derive(Clone, PartialEq, Eq)]
pub struct MeldingInhoud {
    /// The worries: facts, days, source of each fact.
    pub omschrijving: Tekst,
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
    /// Who else is around: family, friends, other professionals.
    pub netwerk: Option<Tekst>,
    /// What the reporter does and keeps doing.
    pub eigen_hulp: Option<Tekst>,
    /// What the reporter expects of Veilig Thuis.
    pub verwachting: Option<Tekst>,
}

/// Who reports, and how to reach them.
#[derive(Clone, PartialEq, Eq)]
pub struct MelderInhoud {
    /// Name.
    pub naam: Tekst,
    /// Function.
    pub functie: Tekst,
    /// Telephone or e-mail.
    pub contact: Tekst,
    /// When to be reached, and who stands in.
    pub bereikbaar: Option<Tekst>,
    /// Relation to those involved, and since when.
    pub relatie: Option<Tekst>,
}

/// Something Veilig Thuis let the reporter know. Recorded by the application on behalf of Veilig Thuis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Terugkoppeling {
    /// About which report.
    pub melding: MeldingId,
    /// What kind.
    pub soort: TerugkoppelingSoort,
    /// When.
    pub op: Moment,
    /// What was told, exactly.
    pub tekst: Option<Gegeven<Tekst>>,
}

/// An earlier report outside this dossier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EerdereMelding {
    /// This record.
    pub id: OnderdeelId,
    /// When it was made; never after today.
    pub dag: Dag,
    /// By whom.
    pub door: EerderDoor,
    /// What is known of it.
    pub inhoud: Option<Gegeven<Tekst>>,
}

/// Those involved were told of the report, or not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Informeren {
    /// This record.
    pub id: OnderdeelId,
    /// Whom.
    pub wie: Vec<BetrokkeneId>,
    /// Told, on the day.
    pub gedaan: bool,
    /// The day; never after today.
    pub dag: Dag,
    /// Their reaction, or why they were not told.
    pub inhoud: Gegeven<Tekst>,
    /// Why the family was told although the honour-based route says not yet.
    pub ondanks: Option<Gegeven<Tekst>>,
}

/// Consent of some of those involved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToestemmingFeit {
    /// This record.
    pub id: OnderdeelId,
    /// Of whom.
    pub van: Vec<BetrokkeneId>,
    /// Asked, given, refused or not asked.
    pub stand: Toestemming,
    /// The day; never after today.
    pub dag: Dag,
    /// For what, and with which reasons.
    pub inhoud: Option<Gegeven<Tekst>>,
}
