//! `thuisbaken termijnen` against the shared vectors.

use serde_json::Value;

use crate::thuisbaken;

/// The shared vectors.
fn vectoren() -> Vec<Value> {
    serde_json::from_str(include_str!("../../../kernel/tests/vectors/termijnen.json")).unwrap()
}

#[test]
fn elke_vector_komt_er_precies_zo_uit() {
    let vectoren = vectoren();
    assert!(vectoren.len() >= 23);
    for vector in vectoren {
        let run = thuisbaken(&["termijnen", "--vanaf", vector["vanaf"].as_str().unwrap(), "--json"]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        assert_eq!(run.out.lines().count(), 1);
        assert_eq!(serde_json::from_str::<Value>(&run.out).unwrap(), vector);
    }
}

#[test]
fn een_minuut_voor_middernacht_is_nog_dezelfde_dag() {
    let vector = vectoren().into_iter().find(|v| v["vanaf"] == "2025-12-24").unwrap();
    let run = thuisbaken(&["termijnen", "--vanaf", "2025-12-24T23:59", "--json"]);
    let mut uit: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(uit["vanaf"], "2025-12-24T23:59");
    uit["vanaf"] = "2025-12-24".into();
    assert_eq!(uit, vector);
}

#[test]
fn de_tabel_toont_alle_termijnen_met_beide_lezingen_en_hun_bron() {
    let run = thuisbaken(&["termijnen", "--vanaf", "2026-04-02T16:50"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let regel = |begin: &str, naam: &str| {
        let gevonden = run.out.lines().find(|l| l.starts_with(&format!("{begin} ")) && l.contains(naam));
        gevonden.unwrap_or_else(|| panic!("{begin} {naam} ontbreekt in\n{}", run.out))
    };
    assert!(regel("T2", "5 werkdagen").contains("ma 13-04-2026"));
    assert!(regel("T2", "5 dagen + ATW").contains("wo 08-04-2026"));
    assert!(regel("T2", "5 dagen + ATW").contains("art. 4.1.7 lid 1"));
    assert!(regel("T3", "Uitkomst").contains("met T2"));
    assert!(regel("T12", "huisverbod").contains("zo 12-04-2026 16:50"));
    assert!(regel("T22", "Advies").contains("geen termijn"));
    for n in 1..=23 {
        regel(&format!("T{n}"), "");
    }
    let kop = run.out.lines().find(|l| l.starts_with("Code")).unwrap();
    let kolom = kop.find("Uiterlijk").unwrap();
    assert!(regel("T14", "").get(kolom..).unwrap().starts_with("do 02-07-2026"), "the columns are aligned");
    assert!(!run.out.contains("hier niet bekend"), "all these years are known");
}

#[test]
fn een_datum_na_de_bekende_besluiten_is_gemerkt() {
    let run = thuisbaken(&["termijnen", "--vanaf", "2028-12-20"]);
    let t4 = run.out.lines().find(|l| l.starts_with("T4 ")).unwrap();
    assert!(t4.contains("wo 28-02-2029 *") && run.out.contains("de datum kan nog schuiven"), "{}", run.out);
}

#[test]
fn een_onleesbare_datum_of_tijd_is_verkeerd_gebruik() {
    for fout in ["2026-02-30", "gisteren", "2026-12-24T25:00", "2026-12-24T16", "2026-12-24T1:5", "2026-12-24T", ""] {
        let run = thuisbaken(&["termijnen", "--vanaf", fout]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{fout}");
        assert!(run.err.contains("Dit is geen geldige"), "{fout}: {}", run.err);
    }
    assert_eq!(thuisbaken(&["termijnen"]).code, Some(2));
    assert_eq!(thuisbaken(&["termijn"]).code, Some(2));
}

#[test]
fn een_dag_waarvoor_geen_regels_zijn_wordt_geweigerd_met_een_zin() {
    for (dag, zin) in [("2014-12-31", "vanaf 2015"), ("2101-01-01", "tot en met 2100")] {
        let run = thuisbaken(&["termijnen", "--vanaf", dag, "--json"]);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (Some(1), "", 1));
        assert!(run.err.contains(zin), "{}", run.err);
    }
}
