//! The outcome of a weighing as two decisions, with every ground, rule and source. Derived, never chosen.

use crate::taal::Taal;
use meldcode::{
    kader::Kader,
    weging::{self, Antwoord, Antwoorden, Effectief, Hulp, Melden, Vraag, leid_af},
};

/// What follows from a set of answers.
pub(in super::super) struct Uitkomst {
    /// Code of besluit 1.
    pub melden: &'static str,
    /// Colour of besluit 1.
    pub melden_soort: &'static str,
    /// Code of besluit 2.
    pub hulp: &'static str,
    /// Colour of besluit 2.
    pub hulp_soort: &'static str,
    /// Codes of every ground.
    pub gronden: Vec<&'static str>,
    /// The rules that fired, in order.
    pub regels: Vec<Regelbeeld>,
    /// Besluit 2 is taken up together with Veilig Thuis.
    pub samen_met_vt: bool,
    /// Doubt: consult Veilig Thuis first.
    pub raadpleeg_vt: bool,
    /// Acute unsafety counts as yes: call now.
    pub acuut: bool,
}

/// A rule that fired.
pub(in super::super) struct Regelbeeld {
    pub code: &'static str,
    /// The rule in a few words, in the language of the page.
    pub naam: String,
    /// With the answer that made it fire; in Dutch, as it is recorded.
    pub tekst: String,
    pub bron: String,
}

impl Uitkomst {
    /// Derives it.
    pub fn van(l: Taal, antwoorden: &Antwoorden, kader: &Kader) -> Self {
        let uitkomst = leid_af(antwoorden, kader);
        let effectief = Effectief::van(antwoorden, kader);
        Self {
            melden: uitkomst.melden.code(),
            melden_soort: melden_soort(uitkomst.melden),
            hulp: uitkomst.hulp.code(),
            hulp_soort: hulp_soort(uitkomst.hulp),
            gronden: uitkomst.gronden.iter().map(|grond| grond.code()).collect(),
            samen_met_vt: uitkomst.samen_met_vt,
            raadpleeg_vt: uitkomst.raadpleeg_vt,
            acuut: uitkomst.melden == Melden::Ja && effectief.is(Vraag::Acuut, Antwoord::Ja),
            regels: uitkomst.toelichting.into_iter().map(|t| regel(l, t)).collect(),
        }
    }
}

fn regel(l: Taal, toelichting: weging::Toelichting) -> Regelbeeld {
    let code = toelichting.regel.code();
    Regelbeeld { code, naam: l.tf("weegregel", code), tekst: toelichting.tekst, bron: toelichting.bron }
}

const fn melden_soort(melden: Melden) -> &'static str {
    match melden {
        Melden::Ja => "danger",
        Melden::Nee => "success",
        Melden::Open => "warning",
    }
}

const fn hulp_soort(hulp: Hulp) -> &'static str {
    match hulp {
        Hulp::Ja => "success",
        Hulp::Voorlopig | Hulp::Open => "warning",
        Hulp::Nee | Hulp::Nvt => "neutral",
    }
}
