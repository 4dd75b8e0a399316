//! Points at identifiers that were left in a free text, with the people of the dossier and those around it as those who are
//! known.

use kernel::{Aanwijzing, Bekenden, Inzagerecht};

use crate::dossier::Dossier;

/// Who keep the dossier: their names point at the family as well.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Omgeving {
    /// The name of the organisation: a school, a practice.
    pub instelling: String,
    /// The names of who work there.
    pub medewerkers: Vec<String>,
}

/// Finds the identifiers in a text, in order and without overlap.
pub fn aanwijzingen(tekst: &str, dossier: &Dossier, omgeving: &Omgeving, recht: &dyn Inzagerecht) -> Vec<Aanwijzing> {
    let identiteiten = dossier.betrokkenen.iter().filter_map(|b| b.betrokkene.identiteit.open(recht));
    let adressen = dossier.betrokkenen.iter().filter_map(|b| b.adres.as_ref()).filter_map(|a| a.open(recht));
    let bekend = Bekenden::new(identiteiten, adressen)
        .ook_namen(omgeving.medewerkers.iter().map(String::as_str))
        .ook_instelling(&omgeving.instelling);
    kernel::aanwijzingen(tekst, &bekend)
}
