//! Days and times as people write them.

use super::Taal;
use kernel::{Dag, Moment};

const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAGEN: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl Taal {
    /// `24 december 2026`.
    pub fn dag(self, dag: Dag) -> String {
        let months = match self {
            Self::Nl => MAANDEN,
            Self::En => MONTHS,
        };
        format!("{} {} {}", dag.dag(), nth(&months, dag.maand()), dag.jaar())
    }
    /// `donderdag 24 december 2026`.
    pub fn weekdag(self, dag: Dag) -> String {
        let days = match self {
            Self::Nl => DAGEN,
            Self::En => DAYS,
        };
        format!("{} {}", nth(&days, dag.weekdag()), self.dag(dag))
    }
    /// `16:50`, on the Dutch clock.
    pub fn klok(self, moment: Moment) -> String {
        let (hour, minute) = moment.klok();
        format!("{hour:02}:{minute:02}")
    }
    /// `24 december 2026, 16:50`, on the Dutch clock.
    pub fn moment(self, moment: Moment) -> String {
        format!("{}, {}", self.dag(moment.dag()), self.klok(moment))
    }
}

/// The name of the `number`th month or day, counted from 1.
fn nth(names: &[&'static str], number: i8) -> &'static str {
    usize::try_from(number - 1).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_datum_leest_als_gewone_taal() {
        let dag = Dag::new(2026, 12, 24).unwrap();
        let moment = Moment::in_nederland(dag, 16, 50).unwrap();
        assert_eq!(Taal::Nl.weekdag(dag), "donderdag 24 december 2026");
        assert_eq!(Taal::Nl.moment(moment), "24 december 2026, 16:50");
        assert_eq!(Taal::En.weekdag(dag), "Thursday 24 December 2026");
        assert_eq!(Taal::En.moment(moment), "24 December 2026, 16:50");
    }
}
