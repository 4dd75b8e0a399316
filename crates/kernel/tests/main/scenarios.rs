//! The dates named in the end-to-end scenarios S02, S03, S04, S08, S10 and S15.

use kernel::Termijnsoort::{
    Bewaren, Huisverbod, Informeren, Monitoring3Maanden, Monitoring12Maanden, Onderzoek, VoorwaardenVervolg,
};
use kernel::{Anker, Lezing, Stand, Termijnsoort, wet};

use crate::{dag, om};

/// The last day of a term.
fn uiterlijk(soort: Termijnsoort, anker: impl Into<Anker>) -> String {
    wet().termijn(soort, anker).unwrap().uiterlijk.iso()
}

/// The last day of the safety assessment in working days.
fn t2(ontvangst: impl Into<Anker>) -> String {
    wet().beide_lezingen(ontvangst).bindend(Lezing::Werkdagen).uiterlijk.iso()
}

#[test]
fn s02_een_melding_van_school_loopt_tot_en_met_de_tweede_monitoring() {
    let ontvangst = om("2026-09-14", 10, 5);
    assert_eq!(t2(ontvangst), "2026-09-21");
    assert_eq!(uiterlijk(Informeren, ontvangst), "2026-10-12");
    assert_eq!(uiterlijk(VoorwaardenVervolg, dag("2026-09-18")), "2026-11-27");
    assert_eq!(uiterlijk(Monitoring3Maanden, dag("2026-11-12")), "2027-02-12");
    assert_eq!(uiterlijk(Monitoring12Maanden, dag("2026-11-12")), "2027-11-12");
    assert_eq!(uiterlijk(Bewaren, dag("2027-11-15")), "2047-11-15");
}

#[test]
fn s03_een_politiemelding_op_kerstavond_telt_nog_voor_die_dag() {
    let ontvangst = om("2025-12-24", 23, 10);
    let beide = wet().beide_lezingen(ontvangst);
    assert_eq!(beide.werkdagen.uiterlijk, dag("2026-01-06"));
    assert_eq!(beide.dagen_atw.uiterlijk, dag("2025-12-30"));
    assert_eq!(uiterlijk(Informeren, ontvangst), "2026-01-21");
    assert_eq!(uiterlijk(Onderzoek, dag("2025-12-25")), "2026-03-05");
}

#[test]
fn s03_een_huisverbod_eindigt_op_de_minuut_en_schuift_niet_uit_het_weekend() {
    let opgelegd = om("2025-12-25", 1, 30);
    let verbod = wet().termijn(Huisverbod, opgelegd).unwrap();
    assert_eq!(verbod.einde, Some(om("2026-01-04", 1, 30)));
    assert_eq!(verbod.uiterlijk, dag("2026-01-04"));
    assert_eq!(verbod.uiterlijk.weekdag(), 7);
    let verlengd = wet().verlengd(Huisverbod, opgelegd, 1).unwrap();
    assert_eq!(verlengd.einde, Some(om("2026-01-22", 1, 30)));
    let fout = wet().verlengd(Huisverbod, opgelegd, 2).unwrap_err();
    assert_eq!(fout.to_string(), "De termijn `huisverbod_10_dagen` kan hoogstens 1 keer worden verlengd.");
    assert_eq!(verbod.stand(om("2026-01-03", 23, 59)), Stand::OpTijd);
    assert_eq!(verbod.stand(om("2026-01-04", 1, 30)), Stand::Vandaag);
    assert_eq!(verbod.stand(om("2026-01-04", 1, 31)), Stand::TeLaat);
}

#[test]
fn een_huisverbod_houdt_zijn_kloktijd_als_de_klok_verspringt() {
    let opgelegd = om("2026-03-24", 14, 15).plus_seconden(37);
    let verbod = wet().termijn(Huisverbod, opgelegd).unwrap();
    assert_eq!(verbod.einde, Some(om("2026-04-03", 14, 15).plus_seconden(37)));
    // Terms in hours do not keep the clock time: 72 hours are 72 hours.
    let lek = wet().termijn(Termijnsoort::Datalek, om("2026-03-27", 12, 0)).unwrap();
    assert_eq!(lek.einde, Some(om("2026-03-30", 13, 0)));
}

#[test]
fn s04_een_melding_voor_pasen_heeft_een_leeftijd_en_wordt_rood_na_de_laatste_dag() {
    let ontvangst = om("2026-04-02", 16, 50);
    assert_eq!(t2(ontvangst), "2026-04-13");
    let ouderdom = wet().kalender.ouderdom(ontvangst.dag(), dag("2026-04-08"));
    assert_eq!((ouderdom.dagen, ouderdom.werkdagen), (6, 2));
    let termijn = wet().beide_lezingen(ontvangst).werkdagen;
    assert_eq!(termijn.stand(om("2026-04-12", 12, 0)), Stand::OpTijd);
    assert_eq!(termijn.stand(om("2026-04-13", 0, 0)), Stand::Vandaag);
    assert_eq!(termijn.stand(om("2026-04-13", 23, 59)), Stand::Vandaag);
    assert_eq!(termijn.stand(om("2026-04-14", 0, 0)), Stand::TeLaat);
    assert_eq!(wet().kalender.werkdagen_tussen(termijn.uiterlijk, dag("2026-04-24")), 9);
    assert_eq!(uiterlijk(VoorwaardenVervolg, dag("2026-04-24")), "2026-07-03");
    assert_eq!(uiterlijk(Informeren, ontvangst), "2026-04-30");
}

#[test]
fn s08_drie_kleine_meldingen_hebben_elk_hun_eigen_termijn() {
    assert_eq!(t2(dag("2024-03-11")), "2024-03-18");
    assert_eq!(t2(dag("2026-01-16")), "2026-01-23");
    assert_eq!(uiterlijk(VoorwaardenVervolg, dag("2026-01-22")), "2026-04-02");
}

#[test]
fn s10_een_tweede_melding_tijdens_de_beoordeling_heeft_een_eigen_termijn() {
    assert_eq!(t2(dag("2026-10-05")), "2026-10-12");
    assert_eq!(t2(dag("2026-10-07")), "2026-10-14");
}

#[test]
fn s15_uitstel_van_informeren_loopt_steeds_vanaf_het_nominale_einde() {
    let vastgelegd = dag("2026-11-02");
    assert_eq!(t2(vastgelegd), "2026-11-09");
    let na = |keer| wet().verlengd(Informeren, vastgelegd, keer).unwrap().uiterlijk.iso();
    assert_eq!([na(0), na(1), na(2)], ["2026-11-30", "2026-12-14", "2026-12-28"]);
}

#[test]
fn een_inzageverzoek_kan_een_keer_met_twee_maanden_worden_verlengd() {
    let verzoek = dag("2026-08-10");
    assert_eq!(uiterlijk(Termijnsoort::Inzage, verzoek), "2026-09-10");
    assert_eq!(wet().verlengd(Termijnsoort::Inzage, verzoek, 1).unwrap().uiterlijk, dag("2026-11-10"));
    assert!(wet().verlengd(Termijnsoort::Inzage, verzoek, 2).is_err());
}

#[test]
fn een_verlenging_telt_de_feestdagen_van_de_vorige_termijn_niet_op() {
    // Four weeks end on Eerste Kerstdag (Friday) and move to Monday; two weeks more run from Christmas, not from Monday.
    let vastgelegd = dag("2026-11-27");
    assert_eq!(uiterlijk(Informeren, vastgelegd), "2026-12-28");
    let verlengd = wet().verlengd(Informeren, vastgelegd, 1).unwrap();
    assert_eq!((verlengd.nominaal, verlengd.uiterlijk), (dag("2027-01-08"), dag("2027-01-08")));
}

#[test]
fn wat_geen_datum_heeft_zegt_waarom() {
    let fout = |soort| wet().termijn(soort, dag("2026-11-02")).unwrap_err().to_string();
    assert_eq!(fout(Termijnsoort::Advies), "Voor `advies` is geen termijn bekend.");
    assert_eq!(
        fout(Termijnsoort::Terugkoppeling1),
        "`terugkoppeling_1` heeft geen eigen datum: vraag de datum van T2."
    );
    let verlenging = wet().verlengd(Termijnsoort::Vernietiging, dag("2026-11-02"), 1).unwrap_err();
    assert_eq!(verlenging.to_string(), "De termijn `vernietiging_3_maanden` kan niet worden verlengd.");
}

#[test]
fn wat_direct_moet_is_te_laat_als_de_dag_voorbij_is() {
    let check = wet().termijn(Termijnsoort::AcuteCheck, om("2026-11-02", 9, 0)).unwrap();
    assert_eq!((check.uiterlijk, check.einde), (dag("2026-11-02"), None));
    assert_eq!(check.stand(om("2026-11-02", 9, 1)), Stand::Vandaag);
    assert_eq!(check.stand(om("2026-11-03", 0, 0)), Stand::TeLaat);
}

#[test]
fn een_termijn_die_terugtelt_schuift_niet() {
    // Three months before 26 March 2027 is Tweede Kerstdag, a Saturday.
    let vog = wet().termijn(Termijnsoort::Vog, dag("2027-03-26")).unwrap();
    assert_eq!((vog.nominaal, vog.uiterlijk), (dag("2026-12-26"), dag("2026-12-26")));
}
