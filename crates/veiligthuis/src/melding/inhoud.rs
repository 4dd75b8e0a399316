//! The sealed parts of a melding: small structs that say something about a person. Each becomes one segment of its event;
//! the class of the segment stands with the struct.

use kernel::{BetrokkeneId, Dag, Identiteit, Tekst};

use crate::codes::{Huishouden, Relatiesoort, RolInMelding};

/// Who the reporter is. Class `melder`: opened for the taker, and further only when needed. Name and contact are always
/// there (protocol: the reporter is known to Veilig Thuis).
#[derive(Clone, PartialEq, Eq)]
pub struct MelderGegevens {
    /// Name.
    pub naam: Tekst,
    /// Telephone or e-mail, for feedback.
    pub contact: Tekst,
    /// Function, for a professional.
    pub functie: Option<Tekst>,
    /// Name of the organisation, for a professional.
    pub organisatie: Option<Tekst>,
    /// Postal address.
    pub adres: Option<Tekst>,
    /// Relation to the people involved and since when.
    pub relatie: Option<Tekst>,
    /// When to be reached, and who replaces.
    pub bereikbaar: Option<Tekst>,
    /// Explanation of the wish to stay unknown to the family.
    pub toelichting_afscherming: Option<Tekst>,
}

/// What the reporter goes on doing and expects. Class `melder`: it may point at who reported.
#[derive(Clone, PartialEq, Eq)]
pub struct MelderAfspraken {
    /// What the reporter keeps doing.
    pub blijft_doen: Option<Tekst>,
    /// What the reporter expects of Veilig Thuis.
    pub verwacht: Option<Tekst>,
}

/// The report as told. Class `dossier`.
#[derive(Clone, PartialEq, Eq)]
pub struct MeldingTekst {
    /// Description of the concern.
    pub omschrijving: Tekst,
    /// History, earlier reports, frequency, last incident.
    pub voorgeschiedenis: Option<Tekst>,
    /// What goes well, protective factors, network.
    pub beschermend: Option<Tekst>,
    /// Weapons, dangers to professionals, animals.
    pub gevaar: Option<Tekst>,
    /// Language and interpreter.
    pub tolk: Option<Tekst>,
    /// Help that runs, was offered or was refused.
    pub hulp: Option<Tekst>,
}

/// What the professional did under the meldcode, as sent along. Class `dossier`.
#[derive(Clone, PartialEq, Eq)]
pub struct MeldcodeGegevens {
    /// The profession or sector under whose framework was weighed.
    pub beroep: Option<Tekst>,
    /// Framework and version as the sender names it.
    pub kader: Option<String>,
    /// The steps.
    pub stappen: Vec<MeldcodeStap>,
    /// Code of each question of the weging with the code of its answer.
    pub antwoorden: Vec<(String, String)>,
    /// Grounds of the answers.
    pub gronden: Option<Tekst>,
}

/// One step of the meldcode as the professional reports it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeldcodeStap {
    /// Number of the step, 0–5.
    pub stap: u8,
    /// Done or not.
    pub gedaan: bool,
    /// The day on which it was done.
    pub op: Option<Dag>,
}

/// What is known of a person in this melding. Class `persoon`. The address is a separate segment of class `adres`.
#[derive(Clone, PartialEq, Eq)]
pub struct BetrokkeneGegevens {
    /// Who it is.
    pub identiteit: Identiteit,
    /// Roles in this report.
    pub rollen: Vec<RolInMelding>,
    /// What this person is to others in the melding.
    pub relaties: Vec<Relatie>,
    /// Part of the household.
    pub huishouden: Huishouden,
    /// Authority over children, measures (OTS, GI), guardian, mentor.
    pub gezag: Option<Tekst>,
}

/// What somebody is to another person in the same melding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Relatie {
    /// Kind: `OuderVan` means "is a parent of `tot`".
    pub soort: Relatiesoort,
    /// The other person.
    pub tot: BetrokkeneId,
}

/// A fact or statement. Class `persoon`, sealed over everybody it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct FeitInhoud {
    /// What was seen, heard or told.
    pub wat: Tekst,
    /// Who said or saw it, as told.
    pub wie: Option<Tekst>,
    /// The day on which it happened.
    pub op: Option<Dag>,
}

/// A question to a source. Class `persoon`.
#[derive(Clone, PartialEq, Eq)]
pub struct BronVraag {
    /// Who was asked.
    pub wie: Option<Tekst>,
    /// What was asked.
    pub vraag: Option<Tekst>,
    /// Why this third party was asked before the family was spoken to.
    pub reden_voor_gezin: Option<Tekst>,
}
