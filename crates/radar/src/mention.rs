//! What goes in: a report and the people it mentions, as the reporter wrote them down. A mention is a statement, never a
//! person: who it was is somebody's signed conclusion, outside this crate. None of these types prints itself.

/// The name under which the caller knows a report, for example the 128 bits of its UUID.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ReportId(pub u128);

/// One mention: the report and the position in it, counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MentionRef {
    /// The report.
    pub report: ReportId,
    /// Which of its mentions.
    pub position: u16,
}

/// A day, counted from 1 January 1970 in the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Day(pub i32);

impl Day {
    /// The day of a date, or nothing when there is no such date.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 || day > length {
            return None;
        }
        // Days from civil, http://howardhinnant.github.io/date_algorithms.html
        let (y, m) = if month > 2 { (year, i32::from(month) - 3) } else { (year - 1, i32::from(month) + 9) };
        let (era, of_era) = (y.div_euclid(400), y.rem_euclid(400));
        let of_year = (153 * m + 2) / 5 + i32::from(day) - 1;
        Some(Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468))
    }
}

/// When somebody was born, as far as the report says.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Birth {
    /// Nothing said.
    #[default]
    Unknown,
    /// A year, with the month and the day when they are known.
    Date {
        /// The year.
        year: i32,
        /// 1–12.
        month: Option<u8>,
        /// 1–31; worth nothing without a month.
        day: Option<u8>,
    },
    /// About so old on the day of the report.
    Age(u16),
}

/// Man or woman, as the reporter wrote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Man.
    Man,
    /// Vrouw.
    Vrouw,
}

/// What somebody is in the report. It may differ from report to report.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// Nothing said.
    #[default]
    Onbekend,
    /// Who underwent it.
    Slachtoffer,
    /// Who is said to have done it.
    Pleger,
    /// A child of the household.
    Kind,
    /// A parent.
    Ouder,
    /// A former partner.
    ExPartner,
    /// Another person.
    Betrokkene,
}

/// An address as written. Empty is unknown.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Street.
    pub straat: String,
    /// House number; an addition may stand behind it.
    pub huisnummer: String,
    /// Addition to the house number.
    pub toevoeging: String,
    /// Postcode, or a postal code of another country.
    pub postcode: String,
    /// Town.
    pub plaats: String,
}

/// One person as one report describes them. Empty is unknown, and unknown is never held against anybody.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Mention {
    /// First names as registered, separated by spaces.
    pub voornamen: String,
    /// The name used in daily life.
    pub roepnaam: String,
    /// Initials.
    pub voorletters: String,
    /// Particles before the surname: van der, el.
    pub voorvoegsel: String,
    /// Surname; a double name with a hyphen.
    pub geslachtsnaam: String,
    /// Surname of the partner, when it is used.
    pub partnernaam: String,
    /// Birth date or age.
    pub geboren: Birth,
    /// Sex.
    pub geslacht: Option<Sex>,
    /// Part in the report.
    pub rol: Role,
    /// Burgerservicenummer: nine digits that pass the eleven-test, anything else is weighed as nothing.
    pub bsn: String,
    /// Another number that one person has, for data from outside the Netherlands.
    pub nummer: String,
    /// Telephone number or mail address.
    pub contact: String,
    /// The present address first, earlier ones behind it.
    pub adressen: Vec<Address>,
    /// Other descriptions that say something about who it is: a birth place, a profession.
    pub kenmerken: Vec<String>,
}

/// A report with its mentions.
#[derive(Clone, PartialEq, Eq)]
pub struct Report {
    /// Under which name it is known.
    pub id: ReportId,
    /// The day on which it came in; ages count from here.
    pub day: Option<Day>,
    /// Reports with the same source are not compared; for joining two lists that each hold everybody once.
    pub source: Option<u32>,
    /// The people in it. Two mentions of one report are two people.
    pub mentions: Vec<Mention>,
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_follow_the_calendar() {
        assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::from_ymd(2024, 2, 29), Some(Day(19_782)));
        assert_eq!(Day::from_ymd(2023, 2, 29), None);
        assert_eq!(Day::from_ymd(1969, 12, 31), Some(Day(-1)));
        assert_eq!(Day::from_ymd(2000, 13, 1), None);
    }
}
