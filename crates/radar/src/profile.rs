//! Two groups of mentions, each thought to be one person: what the groups say about each other field by field, instead of
//! the one pair that happened to be strongest. So one poor mention can not tie two well-described people together.

use crate::compare::{self, Context};
use crate::field::Field;
use crate::model::Model;
use crate::row::Row;

/// Fields that say the same thing in different ways.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
enum Group {
    Given,
    Surname,
    Birth,
    Sex,
    Number,
    Rest,
}

const GROUPS: usize = 6;
/// At most so many mentions of each group are compared.
const LOOKED_AT: usize = 6;

fn group(field: Field) -> Group {
    match field {
        Field::Given | Field::Initials => Group::Given,
        Field::Surname | Field::SurnameWoman => Group::Surname,
        Field::Birth | Field::BirthPart | Field::AgeYoung | Field::AgeOld | Field::ChildAge => Group::Birth,
        Field::Sex => Group::Sex,
        Field::Bsn | Field::Number => Group::Number,
        Field::Contact
        | Field::Role
        | Field::Trait
        | Field::AddressSoon
        | Field::AddressYear
        | Field::AddressYears
        | Field::AddressLong
        | Field::Gap
        | Field::HouseholdName => Group::Rest,
    }
}

/// What one pair says per group, NaN where it says nothing, and whether both birth dates are full.
fn one(a: &Row, b: &Row, context: Context<'_>, model: &Model) -> ([f32; GROUPS], bool) {
    let mut bits = [f32::NAN; GROUPS];
    let mut full = false;
    for seen in compare::mentions(a, b, context).seen() {
        full |= seen.field == Field::Birth;
        let slot = &mut bits[group(seen.field) as usize];
        *slot = model.bits(*seen) + if slot.is_nan() { 0.0 } else { *slot };
    }
    (bits, full)
}

/// By how many bits the groups say more (or less) than the pair `a`, `b` alone does.
pub(crate) fn correction<'r>(
    x: impl Iterator<Item = &'r Row> + Clone,
    y: impl Iterator<Item = &'r Row> + Clone,
    pair: (&Row, &Row),
    context: Context<'_>,
    model: &Model,
) -> f32 {
    let (own, _) = one(pair.0, pair.1, context, model);
    let mut sums = [0.0f64; GROUPS];
    let mut counts = [0u32; GROUPS];
    let mut full_births = false;
    for a in x.take(LOOKED_AT) {
        for b in y.clone().take(LOOKED_AT) {
            let (bits, full) = one(a, b, context, model);
            if full && !full_births {
                // Dates say more than ages: from the first pair of dates on only those count.
                full_births = true;
                (sums[Group::Birth as usize], counts[Group::Birth as usize]) = (0.0, 0);
            }
            for (n, bits) in bits.iter().enumerate().filter(|(_, bits)| !bits.is_nan()) {
                if n == Group::Birth as usize && full_births && !full {
                    continue;
                }
                // People have several names, but one birth: names are a mixture, the rest an average.
                let mixed = n == Group::Given as usize || n == Group::Surname as usize;
                sums[n] += if mixed { f64::from(*bits).exp2() } else { f64::from(*bits) };
                counts[n] += 1;
            }
        }
    }
    let mut correction = 0.0;
    for n in (0..GROUPS).filter(|n| counts[*n] > 0) {
        let mean = sums[n] / f64::from(counts[n]);
        let mixed = n == Group::Given as usize || n == Group::Surname as usize;
        let all = if mixed { mean.log2() } else { mean } as f32;
        let more = all - if own[n].is_nan() { 0.0 } else { own[n] };
        // A surname is the household's as much as the person's: others of the group having it adds nothing.
        correction += if n == Group::Surname as usize { more.min(0.0) } else { more };
    }
    correction
}
