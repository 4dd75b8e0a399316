//! One item of the checklist: what, by when, and the page that closes it.

use super::super::super::{Blad, pad};
use meldcode::dossier::Verplichting;

/// One item.
pub(in super::super) struct Taak {
    /// Its code: `taak-<code>` says what to do, `taaksluit-<code>` what closes it.
    pub code: &'static str,
    /// Colour of the state.
    pub soort: &'static str,
    /// The state in words.
    pub stand: String,
    /// The last day, in words.
    pub uiterlijk: Option<String>,
    /// The page that closes it.
    pub pad: String,
    /// It is open.
    pub open: bool,
    /// It is an extra, never a condition.
    pub extra: bool,
}

/// Everything that is to be done and was done, open items first.
pub(in super::super) fn alle(blad: &Blad<'_>) -> Vec<Taak> {
    let mut alle: Vec<Taak> = blad.dossier().verplichtingen(blad.kader()).iter().map(|v| taak(blad, v)).collect();
    alle.sort_by_key(|taak| !taak.open);
    alle
}

/// What is still to be done.
pub(in super::super) fn open(blad: &Blad<'_>) -> Vec<Taak> {
    alle(blad).into_iter().filter(|taak| taak.open).collect()
}

fn taak(blad: &Blad<'_>, verplichting: &Verplichting) -> Taak {
    let l = blad.l();
    let te_laat = verplichting.is_te_laat(blad.vandaag());
    let (soort, stand) = match (verplichting.voldaan, te_laat) {
        (Some(op), _) => ("success", l.ta("taakstand-gedaan", &[("dag", &l.dag(op.dag()))])),
        (None, true) => ("danger", l.t("taakstand-te-laat")),
        (None, false) if verplichting.extra => ("neutral", l.t("taakstand-mag")),
        (None, false) => ("warning", l.t("taakstand-open")),
    };
    Taak {
        code: verplichting.soort.code(),
        soort,
        stand,
        uiterlijk: verplichting.uiterlijk.map(|dag| l.weekdag(dag)),
        pad: pad::verplichting(blad.id, blad.dossier(), verplichting.soort),
        open: verplichting.voldaan.is_none(),
        extra: verplichting.extra,
    }
}
