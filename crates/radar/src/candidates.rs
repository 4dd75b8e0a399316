//! Which earlier reports are worth weighing. Every key has a bound, and so has the whole; what was cut is told.

use std::collections::HashMap;

use crate::index::Index;

/// What was left out of an answer because a bound was reached. All zero when nothing was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cut {
    /// Keys that have more reports than are looked at; the newest were.
    pub keys: u32,
    /// Reports that were found and not weighed, because others shared rarer things.
    pub reports: u32,
}

/// At most so many reports under one key.
const PER_KEY: usize = 120;
/// At most so many reports are weighed.
pub(crate) const WEIGHED: usize = 64;

impl Index {
    /// The reports before `before` that share rare enough keys, the most promising first.
    pub(crate) fn candidates(&self, keys: &[u32], before: u32, source: Option<u32>) -> (Vec<u32>, Cut) {
        let mut cut = Cut::default();
        let mut votes: HashMap<u32, f32> = HashMap::new();
        let mut found = Vec::with_capacity(PER_KEY);
        let all = self.reports() as f32 + 200.0;
        for key in keys {
            found.clear();
            let more = self.postings.find(*key, before, PER_KEY, &mut found);
            cut.keys += u32::from(more);
            let vote = (all / (found.len() as f32 * if more { 4.0 } else { 1.0 } + 1.0)).log2();
            for report in &found {
                *votes.entry(*report).or_default() += vote;
            }
        }
        let other = |report: u32| source.is_none() || self.reports[report as usize].source != source;
        let mut ranked: Vec<(u32, f32)> = votes.into_iter().filter(|(report, _)| other(*report)).collect();
        ranked.sort_unstable_by(|(a, x), (b, y)| y.total_cmp(x).then(b.cmp(a)));
        cut.reports = ranked.len().saturating_sub(WEIGHED) as u32;
        ranked.truncate(WEIGHED);
        (ranked.into_iter().map(|(report, _)| report).collect(), cut)
    }
}
