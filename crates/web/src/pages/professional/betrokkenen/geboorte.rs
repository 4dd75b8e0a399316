//! A birth as people type it: one field for a day, a year or an age, and a box for a child that is not born yet.

use crate::{formulier::Fouten, taal::Taal};
use kernel::{Dag, Geboorte};

/// The oldest age that is taken for one.
const OUDSTE: u16 = 125;

/// Reads a birth: `24-12-2018`, `2018`, `8`, or nothing. Of an unborn child the day is the expected one.
pub(super) fn lees(fouten: &mut Fouten, l: Taal, getypt: &str, ongeboren: bool, vandaag: Dag) -> Option<Geboorte> {
    let typed = getypt.trim();
    if ongeboren {
        return Some(Geboorte::Ongeboren { verwacht: fouten.dag_of_leeg(l, "geboren", typed) });
    }
    if typed.is_empty() {
        return Some(Geboorte::Onbekend);
    }
    if let Ok(number) = typed.parse::<u16>() {
        return match i16::try_from(number) {
            Ok(jaar) if (1900..=2200).contains(&jaar) => Some(Geboorte::InJaar(jaar)),
            Ok(_) | Err(_) if number <= OUDSTE => Some(Geboorte::Ongeveer { leeftijd: number, op: vandaag }),
            Ok(_) | Err(_) => niets(fouten, l),
        };
    }
    match Dag::lees(typed) {
        Ok(dag) => Some(Geboorte::Op(dag)),
        Err(_) => niets(fouten, l),
    }
}

fn niets(fouten: &mut Fouten, l: Taal) -> Option<Geboorte> {
    fouten.bij("geboren", l.t("persoon-geboren-fout"));
    None
}

/// A birth as it is typed back.
pub(super) fn tekst(geboorte: &Geboorte, vandaag: Dag) -> String {
    match geboorte {
        Geboorte::Op(dag) | Geboorte::Ongeboren { verwacht: Some(dag) } => dag.kort(),
        Geboorte::InJaar(jaar) => jaar.to_string(),
        Geboorte::Ongeveer { leeftijd, op } => {
            let sinds = u16::try_from(vandaag.jaar() - op.jaar()).unwrap_or(0);
            leeftijd.saturating_add(sinds).to_string()
        }
        Geboorte::Ongeboren { verwacht: None } | Geboorte::Onbekend => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lees_zo(getypt: &str, ongeboren: bool) -> (Option<Geboorte>, bool) {
        let mut fouten = Fouten::geen();
        let vandaag = Dag::new(2026, 12, 24).unwrap();
        (lees(&mut fouten, Taal::Nl, getypt, ongeboren, vandaag), fouten.van("geboren").is_some())
    }

    #[test]
    fn een_geboorte_mag_een_dag_een_jaar_of_een_leeftijd_zijn() {
        let dag = Dag::new(2018, 3, 12).unwrap();
        let vandaag = Dag::new(2026, 12, 24).unwrap();
        assert!(lees_zo("12-3-2018", false) == (Some(Geboorte::Op(dag)), false));
        assert!(lees_zo("2018", false) == (Some(Geboorte::InJaar(2018)), false));
        assert!(lees_zo(" 8 ", false) == (Some(Geboorte::Ongeveer { leeftijd: 8, op: vandaag }), false));
        assert!(lees_zo("0", false) == (Some(Geboorte::Ongeveer { leeftijd: 0, op: vandaag }), false));
        assert!(lees_zo("", false) == (Some(Geboorte::Onbekend), false));
    }

    #[test]
    fn een_ongeboren_kind_heeft_hooguit_een_verwachte_dag() {
        let dag = Dag::new(2027, 4, 1).unwrap();
        assert!(lees_zo("1-4-2027", true) == (Some(Geboorte::Ongeboren { verwacht: Some(dag) }), false));
        assert!(lees_zo("", true) == (Some(Geboorte::Ongeboren { verwacht: None }), false));
        assert!(lees_zo("in april", true).1);
    }

    #[test]
    fn wat_geen_geboorte_is_krijgt_een_zin_die_zegt_wat_te_doen() {
        for getypt in ["acht", "31-2-2018", "500", "99999"] {
            assert!(lees_zo(getypt, false) == (None, true), "{getypt}");
        }
    }

    #[test]
    fn wat_er_stond_komt_terug_zoals_het_getypt_kan_worden() {
        let vandaag = Dag::new(2028, 1, 1).unwrap();
        let op = Dag::new(2026, 12, 24).unwrap();
        assert_eq!(tekst(&Geboorte::Ongeveer { leeftijd: 8, op }, vandaag), "10");
        assert_eq!(tekst(&Geboorte::Op(op), vandaag), "24-12-2026");
        assert_eq!(tekst(&Geboorte::Onbekend, vandaag), "");
    }
}
