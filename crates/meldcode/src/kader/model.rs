//! The framework itself.

use super::{
    Afwijking, BronTekst, Check, CheckSoort, Consult, KaderVraag, NaAfsluiten, NaHulp, NaMelding, Privacy, Rol, Route,
    RouteSoort, Stap, StapNr, Status, Termijn, TwijfelTeltAls,
};
use crate::weging::Vraag;
use kernel::Dag;

/// Which framework, in which version. A dossier keeps the version that it was weighed under.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct KaderVersie {
    /// Such as `onderwijs`.
    pub id: String,
    /// Such as `2026.1`.
    pub versie: String,
}

/// A framework in one version, complete: what it inherits is filled in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kader {
    /// Which framework and version.
    pub versie: KaderVersie,
    /// Its name.
    pub naam: String,
    /// Who owns the published framework.
    pub eigenaars: Vec<String>,
    /// First day on which it holds.
    pub geldig_vanaf: Dag,
    /// Last day on which it holds.
    pub geldig_tot: Option<Dag>,
    /// Main source.
    pub bron: String,
    /// For which sector.
    pub sector: String,
    /// For which professions.
    pub beroepsgroepen: Vec<String>,
    /// Checked by the profession or not.
    pub status: Status,
    /// What is known to be unsure about this file.
    pub voorbehoud: String,
    /// Language of the texts (BCP 47).
    pub taal: String,
    /// The framework and version that it inherits from.
    pub erft_van: Option<KaderVersie>,
    /// The sector's words.
    pub woorden: Woorden,
    /// Roles.
    pub rollen: Vec<Rol>,
    /// Routes; always all of [`RouteSoort`] that the sector knows, at least `thuis`.
    pub routes: Vec<Route>,
    /// The steps 0 to 5, in order.
    pub stappen: Vec<Stap>,
    /// Checks of step 1.
    pub checks: Vec<Check>,
    /// The eight questions, in the order of [`Vraag::ALLE`].
    pub vragen: Vec<KaderVraag>,
    /// Cases of the table of 41 in which this framework deviates; checked when the file is read.
    pub afwijkingen: Vec<Afwijking>,
    /// The professional norms for reporting.
    pub normen: Vec<BronTekst>,
    /// Whom to consult.
    pub consult: Consult,
    /// What reporting obliges.
    pub na_melding: NaMelding,
    /// What helping obliges.
    pub na_hulp: NaHulp,
    /// What closing obliges.
    pub na_afsluiten: NaAfsluiten,
    /// Terms.
    pub termijnen: Vec<Termijn>,
    /// Rights of the client.
    pub privacy: Privacy,
}

/// The words of a sector; texts of an inherited framework use them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Woorden {
    /// "cliënt", "leerling", "kind", "patiënt".
    pub persoon: String,
    /// The same with its article: "het kind".
    pub de_persoon: String,
    /// The plural.
    pub personen: String,
    /// "professional", "school", "arts".
    pub professional: String,
    /// "dossier", "leerlingdossier".
    pub dossier: String,
    /// "gezin", "huishouden", "cliëntsysteem".
    pub systeem: String,
    /// The same with its article.
    pub het_systeem: String,
}

impl Kader {
    /// The question as this framework asks it. Every framework has all eight.
    pub fn vraag(&self, vraag: Vraag) -> &KaderVraag {
        &self.vragen[vraag as usize]
    }
    /// What doubt does in a question.
    pub fn twijfel_telt_als(&self, vraag: Vraag) -> TwijfelTeltAls {
        self.vraag(vraag).twijfel_telt_als
    }
    /// The questions that are asked in a step, in order.
    pub fn vragen_in(&self, stap: StapNr) -> impl Iterator<Item = &KaderVraag> {
        self.vragen.iter().filter(move |v| v.stap == stap)
    }
    /// A step. Every framework has all six.
    pub fn stap(&self, nr: StapNr) -> &Stap {
        &self.stappen[usize::from(nr.nummer())]
    }
    /// A route, when the framework knows it.
    pub fn route(&self, soort: RouteSoort) -> Option<&Route> {
        self.routes.iter().find(|r| r.soort == soort)
    }
    /// A check, when the framework has it.
    pub fn check(&self, soort: CheckSoort) -> Option<&Check> {
        self.checks.iter().find(|c| c.soort == soort)
    }
    /// A term, when the framework has it.
    pub fn termijn(&self, id: &str) -> Option<&Termijn> {
        self.termijnen.iter().find(|t| t.id == id)
    }
    /// Whether it holds on a day.
    pub fn geldt_op(&self, dag: Dag) -> bool {
        self.geldig_vanaf <= dag && self.geldig_tot.is_none_or(|tot| dag <= tot)
    }
}

impl std::fmt::Display for KaderVersie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.id, self.versie)
    }
}
