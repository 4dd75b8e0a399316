//! Asking why, before what is shielded is shown.

use crate::{
    formulier::{Formulier, Fouten, Keuze},
    taal::Taal,
};
use access::{Aanleiding, Handeling};

/// The reasons that fit an act, as choices.
pub(super) fn redenen<A: Handeling>(l: Taal) -> Vec<Keuze> {
    let fitting = Aanleiding::bij(A::ACTIE).iter().map(|why| why.code());
    fitting.map(|code| Keuze::new(code, l.tf("vt-aanleiding", code))).collect()
}

/// The reason that was chosen, or what is wrong.
pub(super) fn lees<A: Handeling>(l: Taal, formulier: &Formulier) -> Result<Aanleiding, Fouten> {
    let mut fouten = Fouten::geen();
    let known = |code: &str| Aanleiding::van_code(code).filter(|why| Aanleiding::bij(A::ACTIE).contains(why));
    fouten.keuze("aanleiding", formulier.tekst("aanleiding"), known, &l.t("vt-aanleiding-fout")).ok_or(fouten)
}
