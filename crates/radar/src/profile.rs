//! Two groups of mentions, each thought to be one person: what the groups say about each other field by field, instead of
//! the one pair that happened to be strongest. So one poor mention can not tie two well-described people together.

use crate::company::{self, Circles};
use crate::compare::{self, Context};
use crate::field::Field;
use crate::household::{self, Side};
use crate::index::Index;
use crate::model::Model;
use crate::row::{Place, Row};
use crate::words::Lexicon;

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
/// At most so many reports of each group are weighed as households.
const HOUSEHOLDS: usize = 3;
/// More bits than this the households do not add or take, so that no single report decides.
const MOST: f32 = 8.0;

fn group(field: Field) -> Group {
    match field {
        Field::Given | Field::Initials | Field::InitialsLetter | Field::InitialsOther => Group::Given,
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

/// What one pair says.
struct One {
    /// Bits per group, NaN where it says nothing.
    bits: [f32; GROUPS],
    /// Whether both birth dates are full.
    full: bool,
    /// Whether they are the same as well.
    same: bool,
}

fn one(a: &Row, b: &Row, context: Context<'_>, model: &Model) -> One {
    let mut bits = [f32::NAN; GROUPS];
    let (mut full, mut same) = (false, false);
    for seen in compare::mentions(a, b, context).seen() {
        full |= seen.field == Field::Birth;
        same |= seen.field == Field::Birth && seen.level == 0;
        let slot = &mut bits[group(seen.field) as usize];
        *slot = model.bits(*seen) + if slot.is_nan() { 0.0 } else { *slot };
    }
    One { bits, full, same }
}

/// A mention with the report it stands in.
pub(crate) struct Seat<'a> {
    pub rows: &'a [Row],
    pub places: Vec<Place>,
    pub day: Option<i32>,
    pub company: Circles,
    pub position: usize,
}

impl<'a> Seat<'a> {
    fn row(&self) -> &'a Row {
        &self.rows[self.position]
    }

    fn side(&self) -> Side<'_> {
        Side { rows: self.rows, places: &self.places, day: self.day, source: None, company: self.company }
    }
}

impl Index {
    /// The seat of a row of the index.
    pub(crate) fn seat(&self, row: u32) -> Seat<'_> {
        let at = self.rows[row as usize].report;
        let stored = &self.reports[at as usize];
        let company = company::of(self.rows_of(at), self.lexicon());
        let position = (row - stored.first) as usize;
        Seat { rows: self.rows_of(at), places: self.places_of(at), day: stored.day, company, position }
    }

    /// Some of a group: all of a small one, of a large one the mentions in the reports about most people.
    pub(crate) fn seats<'a>(&'a self, rows: &[u32]) -> Vec<Seat<'a>> {
        let mut chosen: Vec<u32> = rows.to_vec();
        let people = |row: &u32| self.reports[self.rows[*row as usize].report as usize].len;
        chosen.sort_unstable_by_key(|row| (std::cmp::Reverse(people(row)), *row));
        chosen.truncate(LOOKED_AT);
        chosen.into_iter().map(|row| self.seat(row)).collect()
    }

    /// By how many bits two groups say more (or less) than the pair of one of each alone does: its fields, and the households.
    pub(crate) fn correction(
        &self,
        x: &[Seat<'_>],
        y: &[Seat<'_>],
        pair: (&Seat<'_>, &Seat<'_>),
        lexicon: Lexicon<'_>,
    ) -> f32 {
        let context = Context { lexicon, dates: &self.dates };
        let fields = fields(x, y, (pair.0.row(), pair.1.row()), context, &self.model);
        if x.len() == 1 && y.len() == 1 {
            return fields;
        }
        let own = self.household(pair.0, pair.1, context);
        let (mut others, mut count) = (0.0, 0.0);
        for a in x.iter().take(HOUSEHOLDS) {
            for b in y.iter().take(HOUSEHOLDS) {
                others += self.household(a, b, context);
                count += 1.0;
            }
        }
        fields + others / count - own
    }

    /// What the other people of two reports say about a pair, in bits.
    fn household(&self, a: &Seat<'_>, b: &Seat<'_>, context: Context<'_>) -> f32 {
        let compared = household::compare(a.side(), b.side(), context, &self.places);
        let odds = household::weigh(&compared, &self.model, self.reports());
        let k = a.position * compared.size.1 + b.position;
        let own: f32 = compared.pairs[k].seen().iter().map(|seen| self.model.bits(*seen)).sum();
        let common: f32 = compared.common.iter().map(|seen| self.model.bits(*seen)).sum();
        (odds.pairs[k].bits - own - common - self.model.prior(self.reports())).clamp(-MOST, MOST)
    }
}

/// By how many bits the fields of the groups say more than those of one pair.
fn fields(x: &[Seat<'_>], y: &[Seat<'_>], pair: (&Row, &Row), context: Context<'_>, model: &Model) -> f32 {
    let own = one(pair.0, pair.1, context, model).bits;
    let mut sums = [0.0f64; GROUPS];
    let mut counts = [0u32; GROUPS];
    // How many mentions of x say something, and per mention of y whether it does.
    let mut of_x = [0u32; GROUPS];
    let mut of_y = vec![[false; GROUPS]; y.len()];
    let mut full_births = false;
    let mut same_birth = false;
    for a in x {
        let mut said = [false; GROUPS];
        for (at, b) in y.iter().enumerate() {
            let One { bits, full, same } = one(a.row(), b.row(), context, model);
            if full && !full_births {
                // Dates say more than ages: from the first pair of dates on only those count.
                full_births = true;
                let n = Group::Birth as usize;
                (sums[n], counts[n], of_x[n], said[n]) = (0.0, 0, 0, false);
                of_y.iter_mut().for_each(|y| y[n] = false);
            }
            same_birth |= same;
            for (n, bits) in bits.iter().enumerate().filter(|(_, bits)| !bits.is_nan()) {
                if n == Group::Birth as usize && full_births && !full {
                    continue;
                }
                // People have several names, but one birth: names are a mixture, the rest an average.
                let mixed = n == Group::Given as usize || n == Group::Surname as usize;
                sums[n] += if mixed { f64::from(*bits).exp2() } else { f64::from(*bits) };
                counts[n] += 1;
                (said[n], of_y[at][n]) = (true, true);
            }
        }
        (0..GROUPS).for_each(|n| of_x[n] += u32::from(said[n]));
    }
    let mut correction = 0.0;
    for n in (0..GROUPS).filter(|n| counts[*n] > 0) {
        let mean = sums[n] / f64::from(counts[n]);
        let mixed = n == Group::Given as usize || n == Group::Surname as usize;
        let mut all = if mixed { mean.log2() } else { mean } as f32;
        // Errors are made one by one: that several mentions of both sides all err is less likely than that one does.
        let both = of_x[n].min(of_y.iter().filter(|y| y[n]).count() as u32).min(3) as f32;
        if !mixed && all < 0.0 {
            all *= both;
        } else if n == Group::Birth as usize && full_births && !same_birth {
            // Near as the dates are, each side keeps to its own.
            let differs = (1.0 - model.m[Field::Birth as usize][0]).max(1e-3);
            all += (both - 1.0) * differs.log2();
        }
        let more = all - if own[n].is_nan() { 0.0 } else { own[n] };
        // A surname is the household's as much as the person's: others of the group having it adds nothing.
        correction += if n == Group::Surname as usize { more.min(0.0) } else { more };
    }
    correction
}
