//! Closed lists of the domain as choices of a form.

use crate::{formulier::Keuze, taal::Taal};
use kernel::Geslacht;

/// Codes and words of the sexes, in the order of the form.
pub(in crate::pages::veiligthuis) const GESLACHTEN: [Geslacht; 4] =
    [Geslacht::Vrouw, Geslacht::Man, Geslacht::Anders, Geslacht::Onbekend];

/// The code of a sex, in forms and message keys.
pub(in crate::pages::veiligthuis) const fn geslacht_code(geslacht: Geslacht) -> &'static str {
    match geslacht {
        Geslacht::Vrouw => "vrouw",
        Geslacht::Man => "man",
        Geslacht::Anders => "anders",
        Geslacht::Onbekend => "onbekend",
    }
}

/// The sex with this code; unknown when nothing was chosen.
pub(in crate::pages::veiligthuis) fn lees_geslacht(code: &str) -> Geslacht {
    GESLACHTEN.into_iter().find(|geslacht| geslacht_code(*geslacht) == code).unwrap_or_default()
}

/// A choice for each value of a list: `codes(l, "vt-kanaal", Kanaal::ALLE, Kanaal::code)`.
pub(in crate::pages::veiligthuis) fn codes<T: Copy>(
    l: Taal,
    family: &str,
    list: &[T],
    code: impl Fn(T) -> &'static str,
) -> Vec<Keuze> {
    Keuze::codes(l, family, list.iter().map(|value| code(*value)))
}
