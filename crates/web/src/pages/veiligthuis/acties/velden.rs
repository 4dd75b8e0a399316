//! Fields that several forms share.

use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::BetrokkeneId;
use veiligthuis::codes::{Contactwijze, Oordeel};

/// About whom: the ticked people of the melding. Nobody is no answer; the melding says so.
pub(super) fn over(waarden: &Waarden) -> Vec<BetrokkeneId> {
    waarden.alle("over").filter_map(|typed| typed.parse().ok()).collect()
}

/// Yes, no or unknown, in this field.
pub(super) fn oordeel(l: Taal, waarden: &Waarden, veld: &str, fouten: &mut Fouten) -> Option<Oordeel> {
    fouten.keuze(veld, waarden.tekst(veld), Oordeel::van_code, &l.t("vt-oordeel-fout"))
}

/// How somebody was told, in the field `wijze`.
pub(super) fn wijze(l: Taal, waarden: &Waarden, fouten: &mut Fouten) -> Option<Contactwijze> {
    fouten.keuze("wijze", waarden.tekst("wijze"), Contactwijze::van_code, &l.t("vt-wijze-fout"))
}
