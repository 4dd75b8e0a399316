//! Points at identifiers that were left in a free text, with the people of the dossier as those who are known.

use kernel::{Aanwijzing, Bekenden, Inzagerecht};

use crate::dossier::Dossier;

/// Finds the identifiers in a text, in order and without overlap.
pub fn aanwijzingen(tekst: &str, dossier: &Dossier, recht: &dyn Inzagerecht) -> Vec<Aanwijzing> {
    let identiteiten = dossier.betrokkenen.iter().filter_map(|b| b.betrokkene.identiteit.open(recht));
    let adressen = dossier.betrokkenen.iter().filter_map(|b| b.adres.as_ref()).filter_map(|a| a.open(recht));
    kernel::aanwijzingen(tekst, &Bekenden::new(identiteiten, adressen))
}
