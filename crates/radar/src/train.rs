//! Training without labels: expectation maximisation on the data itself. Each round weighs a sample of report pairs with the
//! model it has and counts the levels by the chances that come out; how often strangers agree is counted on random pairs.

use crate::compare;
use crate::field::{FIELDS, Field, LEVELS};
use crate::household::{self, Compared};
use crate::index::Index;
use crate::keys;
use crate::model::Model;
use crate::text::mix;

/// So many reports are asked for their candidates.
const SAMPLE: usize = 2500;
/// So many random pairs of reports tell how strangers compare.
const STRANGERS: u64 = 40_000;
/// Rounds; the weights hardly move after these.
const ROUNDS: usize = 8;
/// How many observed matches the first guess counts for.
const TRUST: f32 = 30.0;

impl Index {
    /// Learns the weights from the reports in it. Deterministic; with few reports the default hardly moves.
    pub fn train(&mut self) {
        let mut model = Model::default();
        if self.reports() < 20 {
            self.model = model;
            return;
        }
        self.learn_company();
        self.strangers(&mut model);
        let (compared, asked) = self.sample();
        for _ in 0..ROUNDS {
            model = self.round(&compared, asked, &model);
        }
        self.model = model;
    }

    /// Counts how random mentions of different reports compare.
    fn strangers(&self, model: &mut Model) {
        let mut counts = [[0.0f32; LEVELS]; FIELDS];
        let context = compare::Context { lexicon: self.lexicon(), dates: &self.dates };
        let reports = self.reports.len() as u64;
        for n in 0..STRANGERS.min(reports * 40) {
            let (a, b) = ((mix(2 * n) % reports) as u32, (mix(2 * n + 1) % reports) as u32);
            if a == b || self.rows_of(a).is_empty() || self.rows_of(b).is_empty() {
                continue;
            }
            let one = |rows: &[crate::row::Row], salt: u64| (mix(salt ^ n) % rows.len() as u64) as usize;
            let (x, y) = (&self.rows_of(a)[one(self.rows_of(a), 7)], &self.rows_of(b)[one(self.rows_of(b), 11)]);
            for seen in compare::mentions(x, y, context).seen() {
                counts[seen.field as usize][usize::from(seen.level)] += 1.0;
            }
            let (p, q) = (self.places_of(a), self.places_of(b));
            let days = self.reports[a as usize].day.zip(self.reports[b as usize].day).map(|(p, q)| (p - q).abs());
            if let Some(seen) = compare::address(&p, &q, days, context.lexicon, &self.places) {
                // How strangers' addresses compare does not depend on the time between.
                for field in [Field::AddressSoon, Field::AddressYear, Field::AddressYears, Field::AddressLong] {
                    counts[field as usize][usize::from(seen.level)] += 1.0;
                }
            }
            if let Some(days) = days {
                counts[Field::Gap as usize][[14, 60, 183, 366, 1096].iter().filter(|edge| days > **edge).count()] +=
                    1.0;
            }
        }
        for field in Field::ALL {
            if !matches!(field, Field::Bsn) {
                model.u[field as usize] = learned(&model.u[field as usize], &counts[field as usize], 300.0, field);
            }
        }
    }

    /// Report pairs that share keys, compared; and how many reports were asked.
    fn sample(&self) -> (Vec<Compared>, usize) {
        let context = compare::Context { lexicon: self.lexicon(), dates: &self.dates };
        let step = self.reports.len().div_ceil(SAMPLE);
        let mut all = Vec::new();
        let mut asked = 0;
        for at in (0..self.reports.len() as u32).step_by(step).filter(|at| !self.rows_of(*at).is_empty()) {
            asked += 1;
            let keys = keys::keys(self.rows_of(at), self.lexicon());
            let (found, _) = self.candidates(&keys, u32::MAX, self.reports[at as usize].source);
            for other in found.into_iter().filter(|other| *other != at) {
                let (mine, theirs) = (self.places_of(at), self.places_of(other));
                all.push(household::compare(self.side(at, &mine), self.side(other, &theirs), context, &self.places));
            }
        }
        (all, asked)
    }

    fn round(&self, compared: &[Compared], asked: usize, model: &Model) -> Model {
        let mut m = [[0.0f32; LEVELS]; FIELDS];
        let (mut related, mut pairs, mut possible) = (0.0f64, 0.0f64, 0.0f64);
        for one in compared {
            let odds = household::weigh(one, model, self.reports());
            related += odds.related;
            possible += odds.related * one.size.0.min(one.size.1) as f64;
            for seen in &one.common {
                m[seen.field as usize][usize::from(seen.level)] += odds.related as f32;
            }
            if one.surname == 0 {
                m[Field::HouseholdName as usize][1] += odds.related as f32;
            }
            for (pair, c) in odds.pairs.iter().zip(&one.pairs) {
                pairs += pair.chance;
                for seen in c.seen() {
                    m[seen.field as usize][usize::from(seen.level)] += pair.chance as f32;
                }
            }
        }
        let start = Model::default();
        let mut next = model.clone();
        for field in Field::ALL {
            let at = field as usize;
            next.m[at] = learned(&start.m[at], &m[at], TRUST, field);
        }
        next.related = (related / asked as f64 / 2.0).clamp(0.05, 50.0) as f32;
        next.again = ((pairs + 12.0) / (possible + 20.0)).clamp(0.2, 0.9) as f32;
        next
    }
}

/// Shares of the counts, with the first guess counting as `trust` observations.
fn learned(start: &[f32; LEVELS], counts: &[f32; LEVELS], trust: f32, field: Field) -> [f32; LEVELS] {
    let total: f32 = counts.iter().sum::<f32>() + trust;
    let mut next = *start;
    for level in 0..Model::levels(field) {
        next[level] = ((counts[level] + trust * start[level]) / total).max(1e-7);
    }
    next
}
