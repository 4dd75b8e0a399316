//! Which reports tell of one household. A way of showing, not a fact: two reports are put together when more than half of the
//! people of the smaller one are in the other as well, so that somebody who moves to another family does not join the two.

use std::collections::BTreeSet;

use kernel::{Dag, MeldingId};

use super::{Gezin, Mens};

/// A household as the reports show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Huishouding {
    /// The reports about it, in order of receipt.
    pub meldingen: Vec<MeldingId>,
    /// Who is in it: places in the list of people.
    pub mensen: Vec<usize>,
    /// From the first report to the last.
    pub van_tot: (Dag, Dag),
}

/// The households, the one reported first first.
pub fn huishoudens(gezin: &Gezin, mensen: &[Mens]) -> Vec<Huishouding> {
    let mut found: Vec<Huishouding> = Vec::new();
    for (id, melding) in gezin.staat() {
        let Some(ontvangst) = &melding.ontvangst else { continue };
        let dag = ontvangst.ontvangen.dag();
        let here: BTreeSet<usize> =
            (0..mensen.len()).filter(|at| mensen[*at].in_melding.iter().any(|(m, _)| *m == id)).collect();
        let fits = |h: &Huishouding| {
            let same = h.mensen.iter().filter(|at| here.contains(at)).count();
            2 * same > here.len().min(h.mensen.len())
        };
        match found.iter_mut().find(|h| fits(h)) {
            Some(h) => {
                h.meldingen.push(id);
                h.mensen.extend(here.iter().filter(|at| !h.mensen.contains(at)).copied().collect::<Vec<_>>());
                h.van_tot = (h.van_tot.0.min(dag), h.van_tot.1.max(dag));
            }
            None => {
                found.push(Huishouding { meldingen: vec![id], mensen: here.into_iter().collect(), van_tot: (dag, dag) })
            }
        }
    }
    found
}
