//! A birth in one field: a date, a year or an age, as people say it on the telephone.

use crate::{formulier::Fouten, taal::Taal};
use kernel::{Dag, Geboorte};

/// Nobody is older.
const OLDEST: i16 = 130;

/// Reads `24-12-2016`, `2016`, `9` and `9 jaar`; for an unborn child the expected day, or nothing.
pub(in crate::pages::veiligthuis) fn lees_geboorte(
    l: Taal,
    veld: &str,
    getypt: &str,
    ongeboren: bool,
    vandaag: Dag,
    fouten: &mut Fouten,
) -> Geboorte {
    let typed = getypt.trim();
    if ongeboren {
        return Geboorte::Ongeboren { verwacht: fouten.dag_of_leeg(l, veld, typed) };
    }
    if typed.is_empty() {
        return Geboorte::Onbekend;
    }
    if let Ok(dag) = Dag::lees(typed) {
        if dag > vandaag {
            fouten.bij(veld, l.t("vt-geboren-toekomst"));
        } else if vandaag.jaar() - dag.jaar() > OLDEST {
            fouten.bij(veld, l.t("vt-geboren-te-oud"));
        }
        return Geboorte::Op(dag);
    }
    let number = typed.trim_end_matches(|c: char| c.is_alphabetic() || c == '.').trim();
    match (number.parse::<i16>(), number.len()) {
        (Ok(year), 4) if year > vandaag.jaar() => fouten.bij(veld, l.t("vt-geboren-toekomst")),
        (Ok(year), 4) if vandaag.jaar() - year > OLDEST => fouten.bij(veld, l.t("vt-geboren-te-oud")),
        (Ok(year), 4) => return Geboorte::InJaar(year),
        (Ok(age), 1..=3) if (0..=OLDEST).contains(&age) => {
            return Geboorte::Ongeveer { leeftijd: age.unsigned_abs(), op: vandaag };
        }
        (Ok(_) | Err(_), _) => fouten.bij(veld, l.t("vt-geboren-fout")),
    }
    Geboorte::Onbekend
}

/// What is known of a birth, with the age on this day.
pub(in crate::pages::veiligthuis) fn geboren_in_woorden(l: Taal, geboorte: &Geboorte, vandaag: Dag) -> String {
    match geboorte {
        Geboorte::Op(dag) => l.ta("vt-geboren-op", &[("dag", &l.dag(*dag)), ("leeftijd", &vandaag.leeftijd(*dag))]),
        Geboorte::InJaar(jaar) => l.ta("vt-geboren-in", &[("jaar", &jaar.to_string())]),
        Geboorte::Ongeveer { leeftijd, op } => {
            l.ta("vt-geboren-ongeveer", &[("leeftijd", leeftijd), ("dag", &l.dag(*op))])
        }
        Geboorte::Ongeboren { verwacht: Some(dag) } => l.ta("vt-geboren-verwacht", &[("dag", &l.dag(*dag))]),
        Geboorte::Ongeboren { verwacht: None } => l.t("vt-geboren-ongeboren"),
        Geboorte::Onbekend => l.t("vt-geboren-onbekend"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lees(getypt: &str, ongeboren: bool) -> (Geboorte, Option<String>) {
        let vandaag = Dag::new(2026, 9, 14).unwrap();
        let mut fouten = Fouten::geen();
        let gelezen = lees_geboorte(Taal::Nl, "p1-geboren", getypt, ongeboren, vandaag, &mut fouten);
        (gelezen, fouten.van("p1-geboren").map(str::to_owned))
    }

    #[test]
    fn een_geboorte_mag_een_datum_een_jaar_of_een_leeftijd_zijn() {
        let vandaag = Dag::new(2026, 9, 14).unwrap();
        let kerst = Dag::new(2016, 12, 24).unwrap();
        for (getypt, verwacht) in [
            ("24-12-2016", Geboorte::Op(kerst)),
            (" 2016 ", Geboorte::InJaar(2016)),
            ("9", Geboorte::Ongeveer { leeftijd: 9, op: vandaag }),
            ("9 jaar", Geboorte::Ongeveer { leeftijd: 9, op: vandaag }),
            ("", Geboorte::Onbekend),
        ] {
            assert!(lees(getypt, false) == (verwacht, None), "{getypt}");
        }
        let straks = Dag::new(2026, 12, 24).unwrap();
        assert!(lees("24-12-2026", true) == (Geboorte::Ongeboren { verwacht: Some(straks) }, None));
        assert!(lees("", true) == (Geboorte::Ongeboren { verwacht: None }, None));
    }

    #[test]
    fn een_geboorte_in_de_toekomst_wordt_geweigerd() {
        for getypt in ["24-12-2026", "2027"] {
            assert!(lees(getypt, false).1.unwrap().contains("toekomst"), "{getypt}");
        }
    }

    #[test]
    fn wat_geen_geboorte_is_zegt_hoe_het_wel_moet() {
        for getypt in ["gisteren", "31-2-2016", "999 jaar", "1890", "12345"] {
            assert!(lees(getypt, false).1.is_some(), "{getypt}");
        }
        assert!(lees("volgende maand", true).1.is_some());
    }
}
