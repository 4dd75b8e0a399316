//! A step of the meldcode as a framework describes it.

use super::{BronTekst, RouteSoort, StapNr};

/// One step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stap {
    /// Which step.
    pub nr: StapNr,
    /// Its name, such as "Breng de signalen in kaart".
    pub naam: BronTekst,
    /// What it is for.
    pub doel: BronTekst,
    /// How to do it, in paragraphs.
    pub uitleg: Vec<BronTekst>,
    /// One line of help beside the form.
    pub hulptekst: Option<BronTekst>,
    /// Must be done, or skipped with a reason, before a conclusion.
    pub verplicht: bool,
    /// The only reasons for which it may be skipped; none: it may not be skipped.
    pub overslaan_redenen: Vec<OverslaanReden>,
    /// What to do.
    pub acties: Vec<Actie>,
    /// What to record.
    pub vastleggen: Vec<VastTeLeggen>,
    /// Who takes this step.
    pub wie: Vec<BronTekst>,
    /// Source of the step.
    pub bron: String,
}

/// A reason from the closed list to skip a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OverslaanReden {
    /// What is stored.
    pub id: String,
    /// What is shown.
    pub tekst: String,
    /// A later date must be set to make good for it.
    pub nader_in_te_lichten: bool,
    /// Only on these routes; empty: on every route.
    pub routes: Vec<RouteSoort>,
    /// Source of the reason.
    pub bron: String,
}

/// Something to do, on a checklist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actie {
    /// What is stored.
    pub id: String,
    /// What is shown.
    pub tekst: String,
    /// It must be done, or a reason must be written down where [`Actie::reden_indien_niet`] allows one.
    pub verplicht: bool,
    /// Not doing it is possible with a reason.
    pub reden_indien_niet: bool,
    /// It is about informing or calling the family: hidden on a route that hides those until an expert was consulted.
    pub benadert_familie: bool,
    /// Source.
    pub bron: String,
}

/// Something to write down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VastTeLeggen {
    /// What is stored.
    pub id: String,
    /// What is shown.
    pub tekst: String,
    /// Without it the record of the step is not complete.
    pub verplicht: bool,
    /// Source.
    pub bron: String,
}

impl Stap {
    /// The reasons to skip this step that hold on a route.
    pub fn redenen_op(&self, route: RouteSoort) -> impl Iterator<Item = &OverslaanReden> {
        self.overslaan_redenen.iter().filter(move |r| r.routes.is_empty() || r.routes.contains(&route))
    }
}
