//! The built-in data files, and what a mistake in one of them says.

use kernel::{Grondslagen, Kalender, Termijnregels, Termijnsoort, wet};

use crate::dag;

const KALENDER: &str = include_str!("../../../../law/kalender.toml");
const TERMIJNEN: &str = include_str!("../../../../law/termijnen.toml");
const GRONDSLAGEN: &str = include_str!("../../../../law/grondslagen.toml");

/// The line (from 1) of the first occurrence of a text.
fn regel_van(bestand: &str, tekst: &str) -> usize {
    1 + bestand[..bestand.find(tekst).unwrap()].matches('\n').count()
}

/// The file with one line replaced, and the number of that line.
fn met(bestand: &str, oud: &str, nieuw: &str) -> (String, usize) {
    assert!(bestand.contains(oud), "{oud}");
    (bestand.replacen(oud, nieuw, 1), regel_van(bestand, oud))
}

/// What the table of terms says about a mistake.
fn termijnfout(oud: &str, nieuw: &str) -> (String, String) {
    let (tekst, regel) = met(TERMIJNEN, oud, nieuw);
    (Termijnregels::lees(&tekst).unwrap_err().to_string(), format!("law/termijnen.toml, regel {regel}: "))
}

#[test]
fn the_built_in_files_are_right_and_complete() {
    let nummers: Vec<_> = wet().regels.alle(dag("2026-06-01")).map(|r| r.code.clone()).collect();
    let verwacht: Vec<_> = (1..=23).flat_map(|n| vec![format!("T{n}"); if n == 2 { 2 } else { 1 }]).collect();
    assert_eq!(nummers, verwacht);
    assert!(wet().grondslagen.alle().count() > 100);
}

#[test]
fn an_unknown_key_is_an_error_with_file_key_and_line() {
    let (fout, plaats) = termijnfout("lengte = 5\n", "lengt = 5\n");
    assert!(fout.starts_with(&plaats) && fout.contains("onbekende sleutel `lengt`"), "{fout}");
    let (tekst, regel) = met(KALENDER, "stand = ", "stnad = ");
    let fout = Kalender::lees(&tekst).unwrap_err().to_string();
    assert!(fout.starts_with(&format!("law/kalender.toml, regel {regel}: onbekende sleutel `stnad`")), "{fout}");
    let (tekst, regel) = met(GRONDSLAGEN, "artikel = ", "artikle = ");
    let fout = Grondslagen::lees(&tekst).unwrap_err().to_string();
    assert!(fout.starts_with(&format!("law/grondslagen.toml, regel {regel}: onbekende sleutel `artikle`")), "{fout}");
}

#[test]
fn an_unknown_value_names_what_fits() {
    let (fout, plaats) = termijnfout("eenheid = \"werkdag\"", "eenheid = \"werkdagen\"");
    assert!(fout.starts_with(&plaats), "{fout}");
    assert!(fout.contains("onbekende waarde `werkdagen` voor `eenheid`; hier past `uur`, `dag`, `werkdag`"), "{fout}");
}

#[test]
fn a_rule_that_contradicts_the_act_is_refused() {
    let maanden = "lengte = 12\neenheid = \"maand\"\nanker = \"einde_bemoeienis\"\neinde = ";
    let (fout, _) = termijnfout(&format!("{maanden}\"schuift\""), &format!("{maanden}\"atw\""));
    assert!(fout.contains("geldt de Algemene termijnenwet niet (art. 4)"), "{fout}");
    let (fout, _) = termijnfout("einde = \"vast\"\nterug = true", "einde = \"schuift\"\nterug = true");
    assert!(fout.contains("een termijn die terugtelt of op de minuut eindigt, schuift niet"), "{fout}");
    let (fout, _) = termijnfout("lengte = 72", "lengte = 0");
    assert!(fout.contains("ten minste 1"), "{fout}");
    let (fout, _) = termijnfout("met = \"T4\"", "met = \"T22\"");
    assert!(fout.contains("`terugkoppeling_2` loopt met `T22`, maar die heeft geen duur"), "{fout}");
    let (fout, _) = termijnfout("lengte = 5\neenheid = \"werkdag\"", "eenheid = \"geen\"");
    assert!(fout.contains("de veiligheidsbeoordeling heeft altijd een duur"), "{fout}");
}

#[test]
fn a_missing_source_or_term_is_refused() {
    let (fout, _) = termijnfout("bron = \"AVG art. 33 lid 1\"", "bron = \"\"");
    assert!(fout.ends_with("noem hier de bron"), "{fout}");
    let zonder = TERMIJNEN.split("[[termijn]]\nid = \"datalek_72_uur\"").next().unwrap();
    let fout = Termijnregels::lees(zonder).unwrap_err().to_string();
    assert!(fout.ends_with("de termijn `datalek_72_uur` ontbreekt"), "{fout}");
}

#[test]
fn a_calendar_mistake_is_refused() {
    let (tekst, regel) = met(KALENDER, "dagen = [2026-01-02, ", "dagen = [2025-01-02, ");
    let fout = Kalender::lees(&tekst).unwrap_err().to_string();
    assert!(fout.starts_with(&format!("law/kalender.toml, regel {regel}: 2025-01-02 valt niet tussen")), "{fout}");
    let (tekst, _) = met(KALENDER, "maand = 5\ndag = 5", "maand = 4\ndag = 31");
    assert!(Kalender::lees(&tekst).unwrap_err().to_string().contains("een bestaande `maand` en `dag`"));
    let (tekst, _) = met(KALENDER, "tot = 2028-12-31", "tot = 2028-12-31T10:00:00");
    assert!(Kalender::lees(&tekst).unwrap_err().to_string().contains("zonder tijd"));
}

#[test]
fn a_new_version_applies_from_its_day_and_the_old_one_stays() {
    let nieuw = "[[termijn]]\nid = \"vernietiging_3_maanden\"\ncode = \"T14\"\nnaam = \"Vernietiging\"\nlengte = 2\n\
                 eenheid = \"maand\"\nanker = \"verzoek\"\neinde = \"atw\"\nbron = \"proef\"\nzekerheid = \"D\"\n\
                 geldig_vanaf = 2027-01-01\nversie = 2\n";
    let regels = Termijnregels::lees(&format!("{TERMIJNEN}\n{nieuw}")).unwrap();
    let op = |d| regels.regel(Termijnsoort::Vernietiging, dag(d)).bereken(dag(d), &wet().kalender).unwrap();
    assert_eq!((op("2026-12-31").versie, op("2026-12-31").uiterlijk), (1, dag("2027-03-31")));
    assert_eq!((op("2027-01-01").versie, op("2027-01-01").uiterlijk), (2, dag("2027-03-01")));
    let zelfde =
        Termijnregels::lees(&format!("{TERMIJNEN}\n{}", nieuw.replace("versie = 2", "versie = 1"))).unwrap_err();
    assert!(zelfde.to_string().contains("een nieuwe versie heeft een hogere `versie`"), "{zelfde}");
}
