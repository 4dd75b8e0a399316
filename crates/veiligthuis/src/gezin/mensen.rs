//! Who is who: the records of one human being together, as people confirmed.

use std::collections::BTreeMap;

use kernel::{BetrokkeneId, MeldingId};

use super::Gezin;
use crate::koppeling::Paar;

/// One human being: every record of them, in order of receipt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mens {
    /// The melding and the record in it; never empty.
    pub in_melding: Vec<(MeldingId, BetrokkeneId)>,
}

impl Mens {
    /// The first record: stands for the human being.
    pub fn eerste(&self) -> (MeldingId, BetrokkeneId) {
        self.in_melding[0]
    }
    /// The last record: the name that is used now.
    pub fn laatste(&self) -> (MeldingId, BetrokkeneId) {
        self.in_melding[self.in_melding.len() - 1]
    }
    /// Whether this is a record of them.
    pub fn is(&self, id: BetrokkeneId) -> bool {
        self.in_melding.iter().any(|(_, record)| *record == id)
    }
}

/// Everybody around a casus, in order of first mention.
pub fn mensen(gezin: &Gezin) -> Vec<Mens> {
    let records: Vec<(MeldingId, BetrokkeneId)> = gezin
        .staat()
        .iter()
        .flat_map(|(id, melding)| melding.iedereen().into_iter().map(|record| (*id, record)).collect::<Vec<_>>())
        .collect();
    wie_is_wie(&records, &gezin.bevestigd())
}

/// Records as human beings, in the order of their first record. Two records are one human being only when a person confirmed
/// it, directly or through other records.
pub fn wie_is_wie(records: &[(MeldingId, BetrokkeneId)], bevestigd: &[Paar]) -> Vec<Mens> {
    let place: BTreeMap<BetrokkeneId, usize> = records.iter().enumerate().map(|(at, (_, id))| (*id, at)).collect();
    let mut first: Vec<usize> = (0..records.len()).collect();
    for paar in bevestigd {
        if let (Some(a), Some(b)) = (place.get(&paar.eerdere_persoon), place.get(&paar.latere_persoon)) {
            let (a, b) = (root(&first, *a), root(&first, *b));
            first[a.max(b)] = a.min(b);
        }
    }
    let mut found: BTreeMap<usize, Vec<(MeldingId, BetrokkeneId)>> = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        found.entry(root(&first, at)).or_default().push(*record);
    }
    found.into_values().map(|in_melding| Mens { in_melding }).collect()
}

fn root(first: &[usize], mut at: usize) -> usize {
    while first[at] != at {
        at = first[at];
    }
    at
}
