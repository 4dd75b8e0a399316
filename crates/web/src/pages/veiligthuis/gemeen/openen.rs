//! Opening what is sealed, to show it.

use crate::taal::Taal;
use kernel::{Inzagerecht, Persoonsgegeven, Tekst};

/// A text as shown; of one whose key was destroyed, that it was destroyed.
pub(in crate::pages::veiligthuis) fn geopend(
    l: Taal,
    tekst: &Persoonsgegeven<Tekst>,
    recht: &dyn Inzagerecht,
) -> String {
    tekst.open(recht).map_or_else(|| l.t("vt-vernietigd"), |tekst| tekst.as_str().to_owned())
}

/// A text that may be missing; empty when it is.
pub(in crate::pages::veiligthuis) fn vrije_tekst(
    l: Taal,
    tekst: Option<&Persoonsgegeven<Tekst>>,
    recht: &dyn Inzagerecht,
) -> String {
    tekst.map(|tekst| geopend(l, tekst, recht)).unwrap_or_default()
}
