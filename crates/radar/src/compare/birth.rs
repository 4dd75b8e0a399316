//! Birth dates and ages.
//!
//! Levels of two dates: 0 the same, 1 day and month exchanged, 2 the year one digit, one or ten off, 3 the year and the month
//! or the day the same, 4 the same year and one is 1 January or 1 July, 5 the same year, 6 within two years, 7 further.
//! Levels with an unknown part: 0 year and month the same, 1 the year the same, 2 a year apart, 3 further.
//! Levels of an age: years apart, 0 less than one, 1 about one, 2 up to three, 3 up to six, 4 up to eleven, 5 more.
//! Levels of a child by role: 0 can be, 1 just not, 2 can not be.

use crate::compare::Comparison;
use crate::dates::Dates;
use crate::field::{Field, Seen};
use crate::row::{Born, BornKind, Row};

/// Up to which age ages are taken as those of the young.
const YOUNG: u8 = 20;

pub(super) fn compare(a: &Row, b: &Row, dates: &Dates, c: &mut Comparison) {
    let (x, y) = (a.born, b.born);
    let years = (x.middle - y.middle).abs() as f32 / 365.25;
    match (x.kind, y.kind) {
        (BornKind::Unknown, _) | (_, BornKind::Unknown) | (BornKind::Child, BornKind::Child) => {}
        (BornKind::Full, BornKind::Full) => {
            let level = full(x, y);
            c.push(if level == 0 {
                Seen::rare(Field::Birth, 0, dates.rarity(x))
            } else {
                Seen::plain(Field::Birth, level)
            });
        }
        (BornKind::Child, _) | (_, BornKind::Child) => {
            let level = if years < 9.6 { 0 } else { 1 + u8::from(years > 11.5) };
            c.push(Seen::plain(Field::ChildAge, level));
        }
        (BornKind::Age, _) | (_, BornKind::Age) => {
            let age = |born: Born| if born.kind == BornKind::Age { born.day } else { u8::MAX };
            let field = if age(x).min(age(y)) <= YOUNG { Field::AgeYoung } else { Field::AgeOld };
            c.push(Seen::plain(field, [0.8, 1.7, 3.1, 6.1, 11.1].iter().filter(|edge| years > **edge).count() as u8));
        }
        (BornKind::Part, BornKind::Part | BornKind::Full) | (BornKind::Full, BornKind::Part) => {
            let month = x.month != 0 && y.month != 0;
            c.push(Seen::plain(
                Field::BirthPart,
                match x.year.abs_diff(y.year) {
                    0 if month && x.month == y.month => 0,
                    0 if month => 3,
                    0 => 1,
                    1 => 2,
                    _ => 3,
                },
            ));
        }
    }
}

fn full(x: Born, y: Born) -> u8 {
    let same = (x.year == y.year, x.month == y.month, x.day == y.day);
    let off = x.year.abs_diff(y.year);
    let rounded = |born: Born| born.day == 1 && matches!(born.month, 1 | 7);
    match same {
        (true, true, true) => 0,
        (true, _, _) if x.month == y.day && x.day == y.month => 1,
        (false, true, true) if one_digit(x.year, y.year) || off == 1 => 2,
        (true, false, false) if rounded(x) != rounded(y) => 4,
        (true, true, false) | (true, false, true) => 3,
        (true, false, false) => 5,
        _ if off <= 2 => 6,
        _ => 7,
    }
}

/// Whether two years differ in one digit, or in the order of their last two.
fn one_digit(x: u16, y: u16) -> bool {
    let digits = |n: u16| [n / 1000, n / 100 % 10, n / 10 % 10, n % 10];
    let (p, q) = (digits(x), digits(y));
    p.iter().zip(&q).filter(|(a, b)| a != b).count() == 1 || p[..2] == q[..2] && p[2] == q[3] && p[3] == q[2]
}
