//! A question of the weging as a framework asks it.

use super::{Besluit, BronTekst, StapNr, TwijfelTeltAls};
use crate::weging::Vraag;

/// One question in the words of a framework.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KaderVraag {
    /// Which answer it asks for.
    pub vraag: Vraag,
    /// Its number in the published framework, such as `2` or `2a`.
    pub nummer: String,
    /// The step in which it is asked: 4 or 5.
    pub stap: StapNr,
    /// The decision of step 5 that it belongs to.
    pub besluit: Option<Besluit>,
    /// A few words for a list or a summary, such as "Acute onveiligheid".
    pub titel: BronTekst,
    /// The question.
    pub tekst: BronTekst,
    /// What it means.
    pub toelichting: Option<BronTekst>,
    /// Smaller questions that help to answer it.
    pub subvragen: Vec<BronTekst>,
    /// Examples.
    pub voorbeelden: Vec<BronTekst>,
    /// Terms used in it.
    pub definities: Vec<Definitie>,
    /// It counts in this framework. Only *nieuwe signalen* can be left out, and then the framework names the cases of the
    /// table in which it deviates ([`super::Kader::afwijkingen`]).
    pub actief: bool,
    /// What doubt does.
    pub twijfel_telt_als: TwijfelTeltAls,
    /// An answer needs the facts that it rests on.
    pub onderbouwing_verplicht: bool,
    /// It is asked with every person of the household in mind, client or not.
    pub per_persoon: bool,
    /// Source of number and place.
    pub bron: String,
}

/// A case of the table of 41 in which a framework deliberately comes to another outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Afwijking {
    /// `T01` to `T41`.
    pub geval: String,
    /// Why.
    pub reden: String,
    /// Source.
    pub bron: String,
}

/// A term and its meaning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Definitie {
    /// The term.
    pub term: String,
    /// What it means here.
    pub tekst: String,
    /// Source of the meaning.
    pub bron: String,
}
