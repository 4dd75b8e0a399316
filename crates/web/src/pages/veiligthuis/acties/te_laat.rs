//! Why a decision is late, in the fields `te_laat` and `te_laat_toelichting`.

use crate::{
    formulier::{Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::codes,
    taal::Taal,
};
use veiligthuis::{codes::RedenTeLaat, melding::TeLaatOpgave};

/// The reasons to choose from.
pub(super) fn redenen(l: Taal) -> Vec<Keuze> {
    codes(l, "vt-reden-te-laat", RedenTeLaat::ALLE, RedenTeLaat::code)
}

/// What was filled in; nothing when no reason was chosen.
pub(super) fn lees(l: Taal, waarden: &Waarden, fouten: &mut Fouten) -> Option<TeLaatOpgave> {
    let toelichting = fouten.tekst_of_leeg(l, "te_laat_toelichting", waarden.tekst("te_laat_toelichting"));
    let reden = RedenTeLaat::van_code(waarden.tekst("te_laat"))?;
    Some(TeLaatOpgave { reden, toelichting })
}
