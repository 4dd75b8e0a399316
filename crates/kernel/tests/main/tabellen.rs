//! The tables of the default counting rules, with the nominal day where the table names it.

use kernel::Termijnsoort::{Monitoring3Maanden, Monitoring12Maanden, Onderzoek, Vernietiging};
use kernel::{Lezing, wet};

use crate::dag;

#[test]
fn de_veiligheidsbeoordeling_telt_vijf_werkdagen_of_vijf_dagen_met_de_termijnenwet() {
    let tabel = [
        ("2026-01-16", "2026-01-23", "2026-01-21"),
        ("2026-01-17", "2026-01-23", "2026-01-22"),
        ("2025-12-24", "2026-01-06", "2025-12-30"),
        ("2026-03-27", "2026-04-07", "2026-04-01"),
        ("2026-04-02", "2026-04-13", "2026-04-08"),
        ("2026-04-03", "2026-04-13", "2026-04-08"),
        ("2026-04-24", "2026-05-04", "2026-04-29"),
        ("2026-04-30", "2026-05-08", "2026-05-06"),
        ("2026-05-12", "2026-05-21", "2026-05-18"),
        ("2026-05-22", "2026-06-01", "2026-05-27"),
        ("2026-12-24", "2027-01-04", "2026-12-29"),
        ("2027-03-25", "2027-04-05", "2027-03-31"),
        ("2027-04-30", "2027-05-12", "2027-05-10"),
        ("2028-04-26", "2028-05-08", "2028-05-02"),
    ];
    for (ontvangst, werkdagen, dagen_atw) in tabel {
        let beide = wet().beide_lezingen(dag(ontvangst));
        assert_eq!(beide.werkdagen.uiterlijk, dag(werkdagen), "{ontvangst}");
        assert_eq!(beide.dagen_atw.uiterlijk, dag(dagen_atw), "{ontvangst}");
        assert_eq!(beide.bindend(Lezing::Werkdagen), beide.werkdagen);
        assert_eq!(beide.bindend(Lezing::DagenAtw), beide.dagen_atw);
    }
}

#[test]
fn tien_weken_monitoring_en_vernietiging_schuiven_van_weekend_en_feestdag_af() {
    let tabel = [
        (Onderzoek, "2026-01-23", "2026-04-03", "2026-04-07"),
        (Onderzoek, "2026-02-16", "2026-04-27", "2026-04-28"),
        (Onderzoek, "2026-03-16", "2026-05-25", "2026-05-26"),
        (Onderzoek, "2026-10-16", "2026-12-25", "2026-12-28"),
        (Monitoring3Maanden, "2025-11-30", "2026-02-28", "2026-03-02"),
        (Monitoring12Maanden, "2025-11-30", "2026-11-30", "2026-11-30"),
        (Monitoring3Maanden, "2026-05-22", "2026-08-22", "2026-08-24"),
        (Monitoring12Maanden, "2026-05-22", "2027-05-22", "2027-05-24"),
        (Monitoring3Maanden, "2027-02-05", "2027-05-05", "2027-05-10"),
        (Monitoring12Maanden, "2027-02-05", "2028-02-05", "2028-02-07"),
        (Vernietiging, "2026-10-30", "2027-01-30", "2027-02-01"),
        (Vernietiging, "2026-11-30", "2027-02-28", "2027-03-01"),
        (Vernietiging, "2026-09-26", "2026-12-26", "2026-12-28"),
    ];
    for (soort, vanaf, nominaal, uiterlijk) in tabel {
        let termijn = wet().termijn(soort, dag(vanaf)).unwrap();
        assert_eq!(termijn.nominaal, dag(nominaal), "{soort:?} vanaf {vanaf}");
        assert_eq!(termijn.uiterlijk, dag(uiterlijk), "{soort:?} vanaf {vanaf}");
    }
}

#[test]
fn de_streefdatum_telt_goede_vrijdag_en_gelijkgestelde_dagen_als_werkbaar() {
    // Goede Vrijdag 3 april is workable for a roster, Tweede Paasdag is not.
    let pasen = wet().beide_lezingen(dag("2026-04-02"));
    assert_eq!(pasen.werkdagen.streefdatum, dag("2026-04-10"));
    assert_eq!(pasen.dagen_atw.streefdatum, dag("2026-04-07"));
    // 15 May 2026, the day after Hemelvaart, is equated.
    assert_eq!(wet().beide_lezingen(dag("2026-05-12")).werkdagen.streefdatum, dag("2026-05-20"));
    // Ten weeks that end on Goede Vrijdag.
    assert_eq!(wet().termijn(Onderzoek, dag("2026-01-23")).unwrap().streefdatum, dag("2026-04-03"));
    // 5 May and Hemelvaart are holidays for the roster too; the equated Friday 7 May 2027 is workable.
    assert_eq!(wet().termijn(Monitoring3Maanden, dag("2027-02-05")).unwrap().streefdatum, dag("2027-05-07"));
}
