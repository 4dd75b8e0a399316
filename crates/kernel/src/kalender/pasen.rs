//! The day of Easter.

use crate::Dag;

/// Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). Years 1583–9999; `None` outside.
pub fn eerste_paasdag(jaar: i16) -> Option<Dag> {
    if jaar < 1583 {
        return None;
    }
    let y = i32::from(jaar);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Dag::new(jaar, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_on_the_published_days() {
        let gepubliceerd = [
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2035-03-25",
            "2038-04-25",
            "2040-04-01",
            "2049-04-18",
            "2050-04-10",
            "2060-04-18",
        ];
        for tekst in gepubliceerd {
            let dag = Dag::lees(tekst).unwrap();
            assert_eq!(eerste_paasdag(dag.jaar()), Some(dag));
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        for jaar in 1583..=9999 {
            let pasen = eerste_paasdag(jaar).unwrap();
            assert_eq!(pasen.weekdag(), 7, "{jaar}");
            assert!((3, 22) <= (pasen.maand(), pasen.dag()) && (pasen.maand(), pasen.dag()) <= (4, 25), "{jaar}");
        }
        assert_eq!(eerste_paasdag(1582), None);
    }
}
