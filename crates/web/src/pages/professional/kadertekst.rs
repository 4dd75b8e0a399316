//! What the framework says about a step, for beside the work itself.

use super::Blad;
use meldcode::kader::{BronTekst, StapNr};

/// The texts of a step with their source. The macros of `professional/delen.html` show it.
pub(crate) struct Kadertekst {
    /// What the step is for.
    pub doel: String,
    /// One line of help; may be empty.
    pub hulp: String,
    /// How to do it, in paragraphs.
    pub uitleg: Vec<String>,
    /// What to do.
    pub acties: Vec<String>,
    /// What to write down.
    pub vastleggen: Vec<String>,
    /// Who takes this step.
    pub wie: Vec<String>,
    /// Where it comes from.
    pub bron: String,
}

impl Kadertekst {
    /// The texts of a step. What prompts to approach the family is left out while that must stay hidden; the step that does
    /// nothing else says nothing then.
    pub fn van(blad: &Blad<'_>, stap: StapNr) -> Option<Self> {
        let (dossier, kader) = (blad.dossier(), blad.kader());
        let hidden = dossier.familie_verborgen(kader);
        if hidden && stap == StapNr::Drie {
            return None;
        }
        let stap = kader.stap(stap);
        let acties = stap.acties.iter().filter(|actie| !(hidden && actie.benadert_familie));
        Some(Self {
            doel: stap.doel.tekst.clone(),
            hulp: stap.hulptekst.as_ref().map(|tekst| tekst.tekst.clone()).unwrap_or_default(),
            uitleg: stap.uitleg.iter().filter(|u| !(hidden && u.benadert_familie)).map(|u| u.tekst.clone()).collect(),
            acties: acties.map(|actie| actie.tekst.clone()).collect(),
            vastleggen: stap.vastleggen.iter().map(|item| item.tekst.clone()).collect(),
            wie: teksten(&stap.wie),
            bron: stap.bron.clone(),
        })
    }
}

/// The texts without their sources.
pub(crate) fn teksten(list: &[BronTekst]) -> Vec<String> {
    list.iter().map(|tekst| tekst.tekst.clone()).collect()
}
