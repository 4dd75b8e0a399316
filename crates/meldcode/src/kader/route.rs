//! Routes, checks and roles of a framework.

use super::{Bevoegdheid, BronTekst, CheckGevolg, CheckSoort, RouteSoort, StapNr};

/// A kind of situation, and what it changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Route {
    /// Which route.
    pub soort: RouteSoort,
    /// Its name, as an answer to "what is this about?".
    pub naam: BronTekst,
    /// When to choose it and what then happens.
    pub uitleg: BronTekst,
    /// The questions of the weging are asked; `false`: this route has its own duty.
    pub toont_vragen: bool,
    /// The steps that are taken on this route; empty: none of the meldcode.
    pub stappen: Vec<StapNr>,
    /// What must be done, by whom.
    pub verplichtingen: Vec<Verplichting>,
    /// Every prompt to inform or call the family stays hidden until an expert was consulted.
    pub verberg_informeren_tot_deskundige: bool,
    /// Steps are taken within the hour where possible.
    pub spoed: bool,
    /// Source of the route.
    pub bron: String,
}

/// A duty on a route.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verplichting {
    /// What is stored.
    pub id: String,
    /// Who has the duty.
    pub wie: String,
    /// What the duty is.
    pub wat: String,
    /// When, in words; `None`: no term in the source.
    pub termijn: Option<String>,
    /// Source of the duty.
    pub bron: String,
}

/// A check inside step 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// Which check.
    pub soort: CheckSoort,
    /// Its name.
    pub naam: BronTekst,
    /// For whom it is.
    pub trigger: BronTekst,
    /// At which moments.
    pub momenten: Vec<BronTekst>,
    /// The questions, in order.
    pub vragen: Vec<BronTekst>,
    /// What can come out of it.
    pub uitkomsten: Vec<CheckUitkomst>,
    /// What to record.
    pub vastleggen: Vec<BronTekst>,
    /// Source of the check.
    pub bron: String,
}

/// One possible outcome of a check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CheckUitkomst {
    /// What is stored.
    pub id: String,
    /// What is shown.
    pub tekst: String,
    /// What it leads to.
    pub gevolg: CheckGevolg,
    /// Source.
    pub bron: String,
}

/// A role in an organisation that uses the framework.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rol {
    /// What is stored.
    pub id: String,
    /// Its name.
    pub naam: BronTekst,
    /// Every organisation must have it.
    pub verplicht: bool,
    /// What it may do.
    pub bevoegdheden: Vec<Bevoegdheid>,
    /// Only its own dossiers.
    pub alleen_eigen_zaken: bool,
    /// Source.
    pub bron: String,
}
