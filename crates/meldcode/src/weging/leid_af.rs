//! The derivation: from answers to an outcome, in the order of the rule.

use super::Antwoord::{Ja, Nee, NogNiet, Twijfel};
use super::Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Structureel, Vermoeden};
use super::{Antwoord, Antwoorden, Effectief, Grond, Hulp, Melden, Uitkomst, Vraag, toelichting};
use crate::kader::Kader;

/// Derives the outcome of a weging in a framework. The outcome is never chosen; another outcome needs another weging.
pub fn leid_af(antwoorden: &Antwoorden, kader: &Kader) -> Uitkomst {
    let effectief = Effectief::van(antwoorden, kader);
    let mut uitkomst = besluit(&effectief);
    uitkomst.toelichting = toelichting::van(antwoorden, &effectief, kader, &uitkomst);
    uitkomst
}

/// The outcome without its reasons.
pub(super) fn besluit(effectief: &Effectief) -> Uitkomst {
    let samen_met_vt = effectief.is(Acuut, Ja) || effectief.is(Structureel, Ja);
    let raadpleeg_vt = !effectief.twijfels().is_empty();
    let uitkomst =
        |melden, gronden, hulp| Uitkomst { melden, gronden, hulp, samen_met_vt, raadpleeg_vt, toelichting: Vec::new() };
    match effectief.get(Vermoeden) {
        // Without a suspicion nothing else counts: a signal that is explained is no signal of unsafety.
        Some(Nee) => {
            Uitkomst { samen_met_vt: false, raadpleeg_vt: false, ..uitkomst(Melden::Nee, Vec::new(), Hulp::Nvt) }
        }
        Some(Ja) => {
            let gronden: Vec<Grond> =
                Grond::ALLE.into_iter().filter(|g| effectief.is(g.vraag(), g.antwoord())).collect();
            let hulp = hulp(effectief);
            uitkomst(melden(effectief, &gronden, hulp), gronden, hulp)
        }
        Some(Twijfel | NogNiet | Antwoord::Nvt) | None => uitkomst(Melden::Open, Vec::new(), Hulp::Open),
    }
}

/// Besluit 1, when there is a suspicion.
fn melden(effectief: &Effectief, gronden: &[Grond], hulp: Hulp) -> Melden {
    let besluit_2_klaar = match hulp {
        Hulp::Ja | Hulp::Nee | Hulp::Voorlopig => true,
        Hulp::Open | Hulp::Nvt => false,
    };
    if !gronden.is_empty() {
        Melden::Ja
    } else if effectief.is(Acuut, Nee)
        && effectief.is(Structureel, Nee)
        && besluit_2_klaar
        && effectief.twijfels().is_empty()
    {
        Melden::Nee
    } else {
        Melden::Open
    }
}

/// Besluit 2, when there is a suspicion.
fn hulp(effectief: &Effectief) -> Hulp {
    let abc = [HulpMogelijk, Medewerking, DuurzaamVeilig].map(|v| effectief.get(v));
    if abc.contains(&Some(Nee)) {
        return Hulp::Nee;
    }
    let [a, b, c] = abc;
    match (a == Some(Ja) && b == Some(Ja), c) {
        (true, Some(Ja)) => Hulp::Ja,
        (true, Some(NogNiet)) => Hulp::Voorlopig,
        (true, Some(Nee | Antwoord::Nvt | Twijfel) | None) => Hulp::Open,
        (false, Some(Ja | Nee | NogNiet | Antwoord::Nvt | Twijfel) | None) => Hulp::Open,
    }
}

impl Grond {
    /// The question that this ground rests on.
    pub fn vraag(self) -> Vraag {
        match self {
            Self::Acuut => Acuut,
            Self::Structureel => Structureel,
            Self::NieuweSignalen => NieuweSignalen,
            Self::HulpNietMogelijk => HulpMogelijk,
            Self::GeenMedewerking => Medewerking,
            Self::NietDuurzaam => DuurzaamVeilig,
        }
    }
    /// The effective answer that makes this a ground.
    pub fn antwoord(self) -> Antwoord {
        match self {
            Self::Acuut | Self::Structureel | Self::NieuweSignalen => Ja,
            Self::HulpNietMogelijk | Self::GeenMedewerking | Self::NietDuurzaam => Nee,
        }
    }
}
