//! On which grounds this dossier can be closed now, and what is missing for the others.

use super::{super::super::Blad, herstel};
use crate::formulier::{Keuze, weigering};
use meldcode::dossier::Refusal;

/// A ground that is not possible now.
pub(super) struct NietNu {
    /// The ground in words.
    pub grond: String,
    /// What is missing.
    pub zin: String,
    /// Where to mend it: words and path.
    pub herstel: Option<(String, String)>,
}

/// The grounds of closing.
pub(super) struct Gronden {
    /// Can be chosen.
    pub mogelijk: Vec<Keuze>,
    /// Can not be chosen now.
    pub niet_nu: Vec<NietNu>,
    /// "Another route" can be chosen: its duty is asked.
    pub andere_route: bool,
}

/// Asks the dossier about every ground.
pub(super) fn van(blad: &Blad<'_>) -> Gronden {
    let (l, dossier) = (blad.l(), blad.dossier());
    let alle: [(&str, Result<(), Refusal>); 4] = [
        ("geen_vermoeden", dossier.mag_sluiten_zonder_vermoeden()),
        ("hulp_geslaagd", dossier.mag_sluiten_na_hulp()),
        ("rol_beeindigd", dossier.mag_sluiten_na_melding()),
        ("andere_route", dossier.mag_sluiten_als_andere_route()),
    ];
    let mut gronden = Gronden { mogelijk: Vec::new(), niet_nu: Vec::new(), andere_route: false };
    for (code, mag) in alle {
        match mag {
            Ok(()) => {
                gronden.andere_route |= code == "andere_route";
                let keuze = Keuze::new(code, l.tf("sluitgrond", code));
                gronden.mogelijk.push(keuze.met_uitleg(l.tf("sluitgrond-uitleg", code)));
            }
            Err(refusal) => gronden.niet_nu.push(NietNu {
                grond: l.tf("sluitgrond", code),
                zin: weigering(l, refusal.code(), &refusal.to_string()),
                herstel: herstel::weg(blad, refusal.code()),
            }),
        }
    }
    gronden
}
