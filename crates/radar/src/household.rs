//! Weighs two reports as a whole: are they about one household, and who in the one is who in the other?
//!
//! The state is "related or not" with, when related, a matching of the people: nobody is two people of one report. For a
//! matched pair the evidence counts as for one person; two other explanations of an alike pair are weighed against it: twins
//! (same birth, another first name) and namesakes (same name, another birth). The address and a surname that is found in
//! both households count once. All matchings are summed exactly, by dynamic programming over the sets of matched people.

use crate::company::{self, Circles};
use crate::compare::{self, Comparison, Context};
use crate::field::{Field, Seen};
use crate::model::Model;
use crate::places::Places;
use crate::row::{Place, Row};

/// One report as it is weighed.
#[derive(Clone, Copy)]
pub(crate) struct Side<'a> {
    pub rows: &'a [Row],
    pub places: &'a [Place],
    pub day: Option<i32>,
    pub source: Option<u32>,
    /// The circles of its names.
    pub company: Circles,
}

/// The comparisons of two reports, before weighing: what training goes through again and again.
pub(crate) struct Compared {
    /// How many people the first and the second have.
    pub size: (usize, usize),
    /// Row by row.
    pub pairs: Vec<Comparison>,
    /// What the reports as such say: address, time, a surname in common.
    pub common: Vec<Seen>,
    /// The surname in common.
    pub surname: u32,
}

/// The answer for one pair of people.
#[derive(Clone, Copy)]
pub(crate) struct PairOdds {
    pub a: usize,
    pub b: usize,
    /// The chance that they are one person.
    pub chance: f64,
    /// The same as log2 of the odds.
    pub bits: f32,
    /// The chance that they are twins.
    pub twins: f64,
    /// The chance that they are two people of one name in one household.
    pub namesakes: f64,
}

/// The answer for two reports.
pub(crate) struct Odds {
    /// Chance that the reports are about one household.
    pub related: f64,
    /// All pairs, row by row.
    pub pairs: Vec<PairOdds>,
}

/// Log2 of how often somebody has a twin in the household: about three in a hundred children (CBS, births of more than one).
const TWINS: f32 = -5.1;
/// Log2 of how often somebody has a namesake in the household; a guess.
const NAMESAKES: f32 = -5.6;
/// More people than this in the smaller report are not all matched at once; the others are left out.
pub(crate) const AT_ONCE: usize = 7;

pub(crate) fn compare(a: Side<'_>, b: Side<'_>, mut context: Context<'_>, places: &Places) -> Compared {
    context.lexicon.company = company::both(&a.company, &b.company, &context.lexicon.words.shares);
    let mut common = Vec::new();
    let days = a.day.zip(b.day).map(|(x, y)| (x - y).abs());
    common.extend(compare::address(a.places, b.places, days, context.lexicon, places));
    if let Some(days) = days {
        let level = [14, 60, 183, 366, 1096].iter().filter(|edge| days > **edge).count();
        common.push(Seen::plain(Field::Gap, level as u8));
    }
    let shared = compare::shared_surname(a.rows.iter(), b.rows.iter(), context.lexicon);
    if let Some((_, rarity)) = shared {
        common.push(Seen::rare(Field::HouseholdName, 0, rarity));
    }
    let pairs = a.rows.iter().flat_map(|x| b.rows.iter().map(move |y| compare::mentions(x, y, context))).collect();
    Compared { size: (a.rows.len(), b.rows.len()), pairs, common, surname: shared.map_or(0, |(id, _)| id) }
}

/// What one pair is worth as one person, as twins and as namesakes, in bits.
fn explanations(c: &Comparison, surname: u32, model: &Model) -> [f32; 3] {
    let [mut same, mut twins, mut namesakes] = [0.0f32; 3];
    for seen in c.seen() {
        let mut bits = model.bits(*seen);
        if matches!(seen.field, Field::Surname | Field::SurnameWoman) && c.shared_surname == surname && surname != 0 {
            // That the households share this name is counted once, in common.
            bits = (model.m[seen.field as usize][usize::from(seen.level)] / model.family_name).log2();
        }
        same += bits;
        let (twin, namesake) = match (seen.field, seen.level) {
            (Field::Given, 5 | 6) => (0.0, bits),
            (Field::Given, _) => (-6.0, bits),
            (Field::Initials | Field::InitialsLetter | Field::InitialsOther, _) => (0.0, bits.max(0.0)),
            (Field::Bsn | Field::Number, 0 | 1) => (-8.0, -8.0),
            (Field::Bsn | Field::Number, _) => (0.0, 0.0),
            (Field::Birth, 7) => (bits, 0.0),
            (Field::Birth | Field::BirthPart, _) => (bits, -6.0),
            (Field::AgeOld | Field::AgeYoung, 4 | 5) => (bits, 0.0),
            (Field::AgeOld | Field::AgeYoung, _) => (bits, -2.0),
            (Field::Sex, 1) => (-1.0, bits),
            (_, _) => (bits, bits),
        };
        twins += twin;
        namesakes += namesake;
    }
    [same.clamp(-90.0, 90.0), twins.clamp(-90.0, 90.0) + TWINS, namesakes.clamp(-90.0, 90.0) + NAMESAKES]
}

/// Weighs two reports among `reports`.
pub(crate) fn weigh(compared: &Compared, model: &Model, reports: usize) -> Odds {
    let (n, m) = compared.size;
    let again = model.again / (1.0 - model.again) / n.max(m) as f32;
    let common: f32 = compared.common.iter().map(|seen| model.bits(*seen)).sum();
    let related = f64::from(model.prior(reports) + common.clamp(-60.0, 60.0)).exp2();
    // The chances of a pair as one person, as twins and as namesakes, each against not matched.
    // Two mentions that can not be compared in any field are not taken for one person.
    let nothing = |c: &Comparison| c.seen().is_empty();
    let worth = |c| {
        if nothing(c) {
            [0.0; 3]
        } else {
            explanations(c, compared.surname, model).map(|bits| f64::from(bits).exp2() * f64::from(again))
        }
    };
    let worth: Vec<[f64; 3]> = compared.pairs.iter().map(worth).collect();
    let any: Vec<f64> = worth.iter().map(|three| three.iter().sum()).collect();
    let (total, through) = matchings(&any, n, m);
    // Of all matchings that could be, each has its share beforehand; so people who fail to meet speak against it.
    let related = related / possible(n.max(m), n.min(m).min(AT_ONCE), f64::from(again));
    let all = 1.0 + related * total;
    let pairs = (0..n * m).map(|k| {
        let [chance, twins, namesakes] =
            worth[k].map(|one| if any[k] > 0.0 { related * through[k] / all * (one / any[k]) } else { 0.0 });
        let chance = chance.clamp(1e-18, 1.0);
        // Near 1 the rest is added up instead of subtracted.
        let rest = (1.0 - chance).max(1.0 / all).max(1e-18);
        PairOdds { a: k / m, b: k % m, chance, bits: (chance / rest).log2() as f32, twins, namesakes }
    });
    Odds { related: related * total / all, pairs: pairs.collect() }
}

/// The sum over all matchings of `n` with `m` people when every pair has the same weight: Σ C(n,k) C(m,k) k! weight^k.
fn possible(n: usize, m: usize, weight: f64) -> f64 {
    let (mut sum, mut term) = (1.0, 1.0);
    for k in 0..m {
        term *= (n - k) as f64 * (m - k) as f64 / (k + 1) as f64 * weight;
        sum += term;
    }
    sum
}

/// The sum over all matchings of the product of their pairs, and for each pair the part of it in which the pair is matched.
fn matchings(any: &[f64], n: usize, m: usize) -> (f64, Vec<f64>) {
    if n < m {
        let turned: Vec<f64> = (0..n * m).map(|k| any[(k % n) * m + k / n]).collect();
        let (total, through) = matchings(&turned, m, n);
        return (total, (0..n * m).map(|k| through[(k % m) * n + k / m]).collect());
    }
    if m == 1 {
        return (1.0 + any.iter().sum::<f64>(), any.to_vec());
    }
    let columns = m.min(AT_ONCE);
    let sets = 1usize << columns;
    // before[i][set]: rows before i matched with exactly these columns; after[i][set]: rows from i on, these columns taken.
    let mut before = vec![0.0; (n + 1) * sets];
    let mut after = vec![0.0; (n + 1) * sets];
    before[0] = 1.0;
    after[n * sets..].fill(1.0);
    for i in 0..n {
        for set in 0..sets {
            let mut sum = before[i * sets + set];
            for j in (0..columns).filter(|j| set >> j & 1 == 1) {
                sum += before[i * sets + (set ^ 1 << j)] * any[i * m + j];
            }
            before[(i + 1) * sets + set] = sum;
        }
    }
    for i in (0..n).rev() {
        for set in 0..sets {
            let mut sum = after[(i + 1) * sets + set];
            for j in (0..columns).filter(|j| set >> j & 1 == 0) {
                sum += after[(i + 1) * sets + (set | 1 << j)] * any[i * m + j];
            }
            after[i * sets + set] = sum;
        }
    }
    let mut through = vec![0.0; n * m];
    for i in 0..n {
        for j in 0..columns {
            let sum: f64 = (0..sets)
                .filter(|set| set >> j & 1 == 0)
                .map(|set| before[i * sets + set] * after[(i + 1) * sets + (set | 1 << j)])
                .sum();
            through[i * m + j] = sum * any[i * m + j];
        }
    }
    (after[0], through)
}

#[cfg(test)]
mod tests {
    use super::{matchings, possible};

    #[test]
    fn all_matchings_are_summed() {
        // 2 × 2: none, four single pairs, two double pairs.
        let (total, through) = matchings(&[2.0, 3.0, 5.0, 7.0], 2, 2);
        assert_eq!(total, 1.0 + 2.0 + 3.0 + 5.0 + 7.0 + 14.0 + 15.0);
        assert_eq!(through, [2.0 + 14.0, 3.0 + 15.0, 5.0 + 15.0, 7.0 + 14.0]);
    }

    #[test]
    fn equal_weights_need_no_summing() {
        for (n, m) in [(1, 1), (3, 2), (4, 4), (9, 3)] {
            let (total, _) = matchings(&vec![0.3; n * m], n, m);
            assert!((total / possible(n, m, 0.3) - 1.0).abs() < 1e-9, "{n} {m}");
        }
    }

    #[test]
    fn turning_the_reports_round_changes_nothing() {
        let (one, forth) = matchings(&[2.0, 3.0, 5.0, 7.0, 11.0, 13.0], 2, 3);
        let (other, back) = matchings(&[2.0, 7.0, 3.0, 11.0, 5.0, 13.0], 3, 2);
        assert_eq!(one, other);
        assert_eq!(forth, [back[0], back[2], back[4], back[1], back[3], back[5]]);
    }
}
