//! The calendar against published days.

use kernel::{Dag, Telling, wet};

use crate::dag;

/// All weekdays of a year that are free for terms, as `mm-dd`.
fn vrije_weekdagen(jaar: i16, telling: Telling) -> Vec<String> {
    (0..366)
        .map(|n| Dag::new(jaar, 1, 1).unwrap().plus_dagen(n))
        .filter(|d| d.jaar() == jaar && d.weekdag() <= 5 && wet().kalender.is_vrij(*d, telling))
        .map(|d| d.iso()[5..].to_owned())
        .collect()
}

#[test]
fn de_feestdagen_van_elk_jaar_staan_op_de_goede_dag() {
    // A holiday on a Saturday or Sunday is not in the list: 27 April 2024, 26 April 2025 (Koningsdag), 26 December 2026.
    let tabel: [(i16, &[&str]); 7] = [
        (2017, &["04-14", "04-17", "04-27", "04-28", "05-05", "05-25", "05-26", "06-05", "12-25", "12-26"]),
        (2023, &["04-07", "04-10", "04-27", "04-28", "05-05", "05-18", "05-19", "05-29", "12-25", "12-26"]),
        (2024, &["01-01", "03-29", "04-01", "05-09", "05-10", "05-20", "12-25", "12-26", "12-27"]),
        (2025, &["01-01", "04-18", "04-21", "05-05", "05-29", "05-30", "06-09", "12-25", "12-26"]),
        (2026, &["01-01", "01-02", "04-03", "04-06", "04-27", "05-05", "05-14", "05-15", "05-25", "12-25"]),
        (2027, &["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-07", "05-17"]),
        (2028, &["04-14", "04-17", "04-27", "04-28", "05-05", "05-25", "05-26", "06-05", "12-25", "12-26"]),
    ];
    for (jaar, verwacht) in tabel {
        assert_eq!(vrije_weekdagen(jaar, Telling::Wettelijk), verwacht, "{jaar}");
    }
}

#[test]
fn koningsdag_is_26_april_als_de_27e_een_zondag_is() {
    let k = &wet().kalender;
    assert!(k.is_feestdag(dag("2025-04-26")) && !k.is_feestdag(dag("2025-04-27")));
    assert!(k.is_feestdag(dag("2031-04-26")) && !k.is_feestdag(dag("2031-04-27")));
    assert!(k.is_feestdag(dag("2026-04-27")) && !k.is_feestdag(dag("2026-04-26")));
    assert!(!k.is_feestdag(dag("2013-04-27")), "before 2014 there was no Koningsdag on 27 April");
}

#[test]
fn vijf_mei_is_elk_jaar_een_feestdag() {
    for jaar in 2015..=2060 {
        assert!(wet().kalender.is_feestdag(Dag::new(jaar, 5, 5).unwrap()), "{jaar}");
    }
}

#[test]
fn een_gelijkgestelde_dag_is_geen_feestdag_maar_telt_niet_voor_een_termijn() {
    let k = &wet().kalender;
    for tekst in ["2023-04-28", "2024-12-27", "2026-01-02", "2026-05-15", "2027-05-07", "2028-05-26", "2026-04-03"] {
        let d = dag(tekst);
        assert!(k.is_gelijkgesteld(d) && !k.is_feestdag(d) && !k.is_werkdag(d), "{tekst}");
        assert!(!k.is_vrij(d, Telling::Rooster), "{tekst}");
        assert!(k.naam(d).is_some(), "{tekst}");
    }
    assert_eq!(k.naam(dag("2026-04-03")), Some("Goede Vrijdag"));
    // Carnaval is no holiday.
    assert!(k.is_werkdag(dag("2026-02-16")) && k.naam(dag("2026-02-16")).is_none());
}

#[test]
fn de_kalender_weet_voor_welke_dagen_de_besluiten_bekend_zijn() {
    let k = &wet().kalender;
    assert!(k.besluiten_bekend(dag("2026-06-01")) && k.besluiten_bekend(dag("2028-12-31")));
    assert!(!k.besluiten_bekend(dag("2029-01-01")) && !k.besluiten_bekend(dag("2021-05-14")));
    assert!(k.versie() >= 1 && k.stand() >= dag("2026-01-01"));
}

#[test]
fn ouderdom_telt_kalenderdagen_en_werkdagen() {
    let k = &wet().kalender;
    let op = |ontvangst, vandaag| {
        let o = k.ouderdom(dag(ontvangst), dag(vandaag));
        (o.dagen, o.werkdagen)
    };
    assert_eq!(op("2026-01-16", "2026-01-16"), (0, 0));
    assert_eq!(op("2026-01-16", "2026-01-18"), (2, 0));
    assert_eq!(op("2026-01-17", "2026-01-19"), (2, 1));
    assert_eq!(op("2025-12-24", "2026-01-06"), (13, 5));
    assert_eq!(op("2026-01-16", "2026-01-15"), (0, 0), "a day before the receipt is no age");
}
