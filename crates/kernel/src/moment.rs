//! An instant and a day. The law counts in days of the Netherlands; the record counts in microseconds of UTC.

use jiff::{Timestamp, civil, tz::TimeZone};

/// An instant with microsecond precision, always UTC inside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Moment(Timestamp);

/// A calendar day without a time or a zone: a birth date, a last day of a term.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Dag(civil::Date);

/// A text that is no day.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("Dit is geen geldige datum. Schrijf hem als dag-maand-jaar, bijvoorbeeld 24-12-2026, of als 2026-12-24.")]
pub struct DagFout;

/// The zone in which the law counts its days.
fn amsterdam() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").expect("the zone data is part of the program")
}

impl Moment {
    /// From microseconds since 1970-01-01T00:00Z. `None` outside the years -9999 to 9999.
    pub fn from_micros(micros: i64) -> Option<Self> {
        Timestamp::from_microsecond(micros).ok().map(Self)
    }
    /// Microseconds since 1970-01-01T00:00Z.
    pub fn micros(self) -> i64 {
        self.0.as_microsecond()
    }
    /// The Dutch clock time on a day; in the hour that the clock skips the later, in the hour it repeats the earlier one.
    pub fn in_nederland(dag: Dag, uur: i8, minuut: i8) -> Option<Self> {
        let time = civil::Time::new(uur, minuut, 0, 0).ok()?;
        dag.0.to_datetime(time).to_zoned_datetime(amsterdam()).ok().map(|z| Self(z.timestamp()))
    }
    /// The day in the Netherlands in which this instant falls: 23:59 is still that day.
    pub fn dag(self) -> Dag {
        Dag(self.0.to_zoned_datetime(amsterdam()).date())
    }
    /// Hour and minute on the Dutch clock.
    pub fn klok(self) -> (i8, i8) {
        let time = self.0.to_zoned_datetime(amsterdam()).time();
        (time.hour(), time.minute())
    }
    /// This instant, moved by a number of seconds (negative: earlier). Stops at the end of the calendar.
    pub fn plus_seconden(self, seconden: i64) -> Self {
        let moved = self.micros().saturating_add(seconden.saturating_mul(1_000_000));
        Self::from_micros(moved).unwrap_or(if seconden < 0 { Self(Timestamp::MIN) } else { Self(Timestamp::MAX) })
    }
    /// Seconds from `earlier` to this instant; negative when this is the earlier one.
    pub fn seconden_sinds(self, earlier: Moment) -> i64 {
        (self.micros() - earlier.micros()) / 1_000_000
    }
    /// RFC 3339 in UTC, for machines.
    pub fn iso(self) -> String {
        self.0.to_string()
    }
}

impl Dag {
    /// A day, when year (1–9999), month (1–12) and day of the month exist.
    pub fn new(jaar: i16, maand: i8, dag: i8) -> Option<Self> {
        (jaar >= 1).then(|| civil::Date::new(jaar, maand, dag).ok().map(Self)).flatten()
    }
    /// Reads `2026-12-24` and the Dutch `24-12-2026` (also with `/`, `.` or spaces, and without leading zeros).
    pub fn lees(tekst: &str) -> Result<Self, DagFout> {
        let delen: Vec<&str> = tekst.trim().split(['-', '/', '.', ' ']).filter(|d| !d.is_empty()).collect();
        let [a, b, c] = delen[..] else { return Err(DagFout) };
        let getal = |t: &str| t.parse::<i16>().map_err(|_| DagFout);
        let (jaar, maand, dag) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
        if jaar.len() != 4 {
            return Err(DagFout);
        }
        let klein = |t: &str| getal(t).and_then(|n| i8::try_from(n).map_err(|_| DagFout));
        Self::new(getal(jaar)?, klein(maand)?, klein(dag)?).ok_or(DagFout)
    }
    /// Year.
    pub fn jaar(self) -> i16 {
        self.0.year()
    }
    /// Month, 1–12.
    pub fn maand(self) -> i8 {
        self.0.month()
    }
    /// Day of the month, 1–31.
    pub fn dag(self) -> i8 {
        self.0.day()
    }
    /// Day of the week: 1 is Monday, 7 is Sunday.
    pub fn weekdag(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }
    /// This day moved by a number of days; stops at the end of the calendar.
    pub fn plus_dagen(self, dagen: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(dagen)))
    }
    /// This day moved by a number of months; the day of the month is clipped to the end of a shorter month.
    pub fn plus_maanden(self, maanden: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(maanden)))
    }
    /// This day moved by a number of years (29 February becomes 28 February).
    pub fn plus_jaren(self, jaren: i32) -> Self {
        self.plus_maanden(jaren.saturating_mul(12))
    }
    /// Days from `eerder` to this day; negative when this is the earlier one.
    pub fn dagen_sinds(self, eerder: Dag) -> i32 {
        (self.0 - eerder.0).get_days()
    }
    /// Whole years of age on this day of somebody born on `geboren`; 0 before the birth.
    pub fn leeftijd(self, geboren: Dag) -> u16 {
        let voor_verjaardag = (self.maand(), self.dag()) < (geboren.maand(), geboren.dag());
        u16::try_from(self.jaar() - geboren.jaar() - i16::from(voor_verjaardag)).unwrap_or(0)
    }
    /// `2026-12-24`, for machines.
    pub fn iso(self) -> String {
        self.0.to_string()
    }
    /// `24-12-2026`, as people in the Netherlands write it.
    pub fn kort(self) -> String {
        format!("{:02}-{:02}-{:04}", self.dag(), self.maand(), self.jaar())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_minuut_voor_middernacht_is_nog_dezelfde_dag() {
        let dag = Dag::new(2026, 7, 1).unwrap();
        let moment = Moment::in_nederland(dag, 23, 59).unwrap();
        assert_eq!(moment.dag(), dag);
        assert_eq!(moment.plus_seconden(60).dag(), dag.plus_dagen(1));
        assert_eq!(moment.iso(), "2026-07-01T21:59:00Z");
    }

    #[test]
    fn een_datum_mag_op_de_nederlandse_manier() {
        let kerst = Dag::new(2026, 12, 24).unwrap();
        for tekst in ["24-12-2026", "2026-12-24", "24/12/2026", " 24.12.2026 ", "24 12 2026"] {
            assert_eq!(Dag::lees(tekst), Ok(kerst), "{tekst}");
        }
        for tekst in ["", "31-02-2026", "24-12-26", "2026-12", "een dag", "1-1-1-2026", "99999-1-1", "24-300-2026"] {
            assert_eq!(Dag::lees(tekst), Err(DagFout), "{tekst}");
        }
    }

    #[test]
    fn een_maand_verder_loopt_niet_over_het_einde() {
        let dag = Dag::new(2025, 11, 30).unwrap();
        assert_eq!(dag.plus_maanden(3).iso(), "2026-02-28");
        assert_eq!(Dag::new(2024, 2, 29).unwrap().plus_jaren(1).iso(), "2025-02-28");
    }

    #[test]
    fn leeftijd_telt_hele_jaren() {
        let geboren = Dag::new(2017, 6, 15).unwrap();
        assert_eq!(Dag::new(2026, 6, 14).unwrap().leeftijd(geboren), 8);
        assert_eq!(Dag::new(2026, 6, 15).unwrap().leeftijd(geboren), 9);
        assert_eq!(Dag::new(2010, 1, 1).unwrap().leeftijd(geboren), 0);
    }
}
