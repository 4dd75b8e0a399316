//! How often birth years and birthdays occur: 1 January is worth less than 17 May because more people are said to have it.

use crate::row::{Born, BornKind};

/// Counts of full birth dates.
pub(crate) struct Dates {
    years: Vec<u32>,
    days: Vec<u32>,
    total: u32,
}

const FIRST: u16 = 1880;

impl Default for Dates {
    fn default() -> Self {
        Self { years: vec![0; 322], days: vec![0; 12 * 31], total: 0 }
    }
}

impl Dates {
    pub fn count(&mut self, born: Born) {
        if born.kind == BornKind::Full {
            self.years[year(born)] += 1;
            self.days[day(born)] += 1;
            self.total += 1;
        }
    }

    pub fn uncount(&mut self, born: Born) {
        if born.kind == BornKind::Full {
            self.years[year(born)] -= 1;
            self.days[day(born)] -= 1;
            self.total -= 1;
        }
    }

    /// Negative log2 of how often strangers have this date. Before there is any data every day of eighty years is alike.
    pub fn rarity(&self, born: Born) -> f32 {
        let (at, total) = (year(born), self.total as f32);
        let near: u32 = self.years[at.saturating_sub(1)..(at + 2).min(self.years.len())].iter().sum();
        let of_year = (near as f32 / 3.0 + 2.0) / (total + 160.0);
        let of_day = (self.days[day(born)] as f32 + 2.0) / (total + 732.0);
        -(of_year * of_day).log2()
    }

    pub fn bytes(&self) -> usize {
        (self.years.len() + self.days.len()) * 4
    }
}

fn year(born: Born) -> usize {
    usize::from(born.year.saturating_sub(FIRST)).min(321)
}

fn day(born: Born) -> usize {
    (usize::from(born.month) - 1) * 31 + usize::from(born.day) - 1
}
