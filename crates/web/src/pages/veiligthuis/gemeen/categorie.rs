//! Why a melding counts under its category.

use crate::taal::Taal;
use application::melding::Category;

/// In a sentence.
pub(in crate::pages::veiligthuis) fn categorie_reden(l: Taal, category: &Category) -> String {
    l.ta(&format!("cas-categorie-reden-{}", category.code.code()), &[("aantal", &category.bekenden)])
}
