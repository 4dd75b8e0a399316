//! Which names keep company. Names do not occur independently: where one name of a circle is used the others are more common,
//! so that sharing two of them says less than their frequencies promise. A mixture over reports learns a few circles from the
//! data itself (mixture of unigrams, expectation maximisation); a name is then as rare as it is among the names around it.
//!
//! It only makes shared names worth what they are worth *in their circle*. That two households belong to one circle is never
//! evidence by itself.

use crate::index::Index;
use crate::row::Row;
use crate::text::mix;
use crate::words::{LOCAL, Lexicon, Use, WordId};

/// How many circles there are.
pub(crate) const CIRCLES: usize = 8;
/// Shares of the circles.
pub(crate) type Circles = [f32; CIRCLES];

/// At most so many reports are learned from.
const SAMPLE: usize = 20_000;
const ROUNDS: usize = 15;
/// How many occurrences it takes before a name leans somewhere.
const TRUST: f32 = 3.0;

/// The names of a report with their fields.
fn names(rows: &[Row]) -> impl Iterator<Item = (WordId, Use)> + '_ {
    rows.iter().flat_map(|row| {
        let given = row.given().iter().map(|id| (*id, Use::Given));
        given.chain(row.surname().iter().map(|id| (*id, Use::Surname)))
    })
}

/// In which circles a report is likely to be, from all its names.
pub(crate) fn of(rows: &[Row], lexicon: Lexicon<'_>) -> Circles {
    let mut bits = lexicon.words.shares.map(f32::log2);
    for (id, of) in names(rows) {
        let leaning = lexicon.get(id).leaning[of as usize];
        bits.iter_mut().zip(leaning).for_each(|(b, l)| *b += f32::from(l) / 8.0);
    }
    normal(bits)
}

/// In which circle both of two reports are likely to be.
pub(crate) fn both(a: &Circles, b: &Circles, shares: &Circles) -> Circles {
    let mut both = *shares;
    for k in 0..CIRCLES {
        both[k] = (a[k] * b[k] / shares[k]).max(1e-9).log2();
    }
    normal(both)
}

/// From log2 to shares that add up to one.
fn normal(bits: Circles) -> Circles {
    let most = bits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let parts = bits.map(|b| (b - most).exp2());
    let sum: f32 = parts.iter().sum();
    parts.map(|p| p / sum)
}

impl Index {
    /// Learns the circles and how every name leans.
    pub(crate) fn learn_company(&mut self) {
        let step = self.reports.len().div_ceil(SAMPLE).max(1);
        let reports: Vec<u32> = (0..self.reports.len() as u32).step_by(step).collect();
        let mut shares = [1.0 / CIRCLES as f32; CIRCLES];
        let mut counts = vec![[[0.0f32; CIRCLES]; 2]; self.words.slots()];
        // To begin with every report lies where its first surname happens to fall.
        let start = |at: &u32| {
            let seed = names(self.rows_of(*at)).find(|(_, of)| *of == Use::Surname).map_or(0, |(id, _)| id);
            let mut circles = [0.4 / CIRCLES as f32; CIRCLES];
            let sound = if seed == 0 || seed >= LOCAL { 0 } else { self.words.get(seed).sound };
            circles[(mix(u64::from(sound)) % CIRCLES as u64) as usize] += 0.6;
            circles
        };
        let mut lies: Vec<Circles> = reports.iter().map(start).collect();
        for _ in 0..ROUNDS {
            counts.iter_mut().for_each(|c| *c = [[0.0; CIRCLES]; 2]);
            let mut sums = [1.0f32; CIRCLES];
            for (at, lies) in reports.iter().zip(&lies) {
                for (id, of) in names(self.rows_of(*at)) {
                    (0..CIRCLES).for_each(|k| counts[id as usize - 1][of as usize][k] += lies[k]);
                }
                (0..CIRCLES).for_each(|k| sums[k] += lies[k]);
            }
            let all: f32 = sums.iter().sum();
            shares = sums.map(|s| s / all);
            for (at, lies) in reports.iter().zip(&mut lies) {
                let mut bits = shares.map(f32::log2);
                for (id, of) in names(self.rows_of(*at)) {
                    let leaning = lean(&counts[id as usize - 1][of as usize], &shares);
                    (0..CIRCLES).for_each(|k| bits[k] += leaning[k]);
                }
                *lies = normal(bits);
            }
        }
        self.words.set_leanings(shares, |id, of| lean(&counts[id as usize - 1][of as usize], &shares));
    }
}

/// Log2 of how much more often a name occurs in each circle than everywhere.
fn lean(counts: &Circles, shares: &Circles) -> Circles {
    let all: f32 = counts.iter().sum();
    let mut bits = [0.0; CIRCLES];
    for k in 0..CIRCLES {
        bits[k] = ((counts[k] + TRUST * shares[k]) / ((all + TRUST) * shares[k])).log2();
    }
    bits
}
