//! The table of all complete cases: what proves that a framework keeps the rule.

use super::Antwoord::{Ja, Nee, NogNiet, Nvt};
use super::{Antwoord, Antwoorden, Effectief, Vraag, leid_af};
use crate::kader::Kader;

/// The five ways in which besluit 2 (a, b, c) can end.
const EINDES: [[Antwoord; 3]; 5] = [[Nee, Nvt, Nvt], [Ja, Nee, Nvt], [Ja, Ja, Ja], [Ja, Ja, Nee], [Ja, Ja, NogNiet]];

/// The 41 complete cases, `T01` to `T41`: one without a suspicion, and with a suspicion every combination of acute, structural
/// and new signals with every ending of besluit 2.
pub fn volledige_gevallen() -> Vec<(String, Antwoorden)> {
    let zonder = [(Vraag::Vermoeden, Nee)].to_vec();
    let met = [Ja, Nee].into_iter().flat_map(|acuut| {
        [Ja, Nee].into_iter().flat_map(move |structureel| {
            [Ja, Nee].into_iter().flat_map(move |nieuw| {
                EINDES.into_iter().map(move |[a, b, c]| {
                    let [o, h, m, d] =
                        [Vraag::NieuweSignalen, Vraag::HulpMogelijk, Vraag::Medewerking, Vraag::DuurzaamVeilig];
                    let [v, ac, st] = [Vraag::Vermoeden, Vraag::Acuut, Vraag::Structureel];
                    vec![(v, Ja), (ac, acuut), (st, structureel), (o, nieuw), (h, a), (m, b), (d, c)]
                })
            })
        })
    });
    let alle = std::iter::once(zonder).chain(met);
    alle.enumerate()
        .map(|(n, geval)| (format!("T{:02}", n + 1), Antwoorden::van(geval).expect("the table holds allowed answers")))
        .collect()
}

/// The cases in which a framework comes to another outcome than the rule.
pub(crate) fn afwijkende_gevallen(kader: &Kader) -> Vec<String> {
    let anders = |antwoorden: &Antwoorden| {
        let regel = leid_af::besluit(&Effectief::zonder_kader(antwoorden));
        let hier = leid_af::besluit(&Effectief::van(antwoorden, kader));
        regel != hier
    };
    volledige_gevallen().into_iter().filter(|(_, antwoorden)| anders(antwoorden)).map(|(id, _)| id).collect()
}
