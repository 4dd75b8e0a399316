//! Properties that hold from any day.

use kernel::{Anker, Dag, Einde, Lengte, Stand, Telling, Termijn, Termijnsoort, wet};
use proptest::prelude::*;

/// Any day of the years 2015–2098.
fn een_dag() -> impl Strategy<Value = Dag> {
    (0..30_680).prop_map(|n| Dag::new(2015, 1, 1).unwrap().plus_dagen(n))
}

/// Every term that has a date, from this anchor.
fn alle(anker: impl Into<Anker>) -> Vec<Termijn> {
    let anker = anker.into();
    Termijnsoort::ALLE.iter().filter_map(|s| wet().termijn(*s, anker).ok()).collect()
}

proptest! {
    #[test]
    fn a_moved_term_ends_on_a_day_that_is_not_free_and_never_before_its_nominal_day(dag in een_dag()) {
        let termijnen = alle(dag);
        prop_assert_eq!(termijnen.len(), 18);
        for t in termijnen {
            prop_assert!(t.uiterlijk >= t.nominaal);
            match wet().regel(t.soort, dag).einde {
                Einde::Atw | Einde::Schuift => {
                    prop_assert!(!wet().kalender.is_vrij(t.uiterlijk, Telling::Wettelijk));
                    prop_assert!(!wet().kalender.is_vrij(t.streefdatum, Telling::Rooster));
                }
                Einde::Vast => {}
            }
        }
    }

    #[test]
    fn the_act_moves_a_term_no_further_than_needed(dag in een_dag()) {
        let t = wet().beide_lezingen(dag).dagen_atw;
        let werkdagen = wet().kalender.werkdagen_tussen(dag, t.uiterlijk);
        prop_assert!(werkdagen >= 2);
        if t.uiterlijk > t.nominaal {
            let eerder = t.uiterlijk.plus_dagen(-1);
            prop_assert!(wet().kalender.is_vrij(eerder, Telling::Wettelijk)
                || wet().kalender.werkdagen_tussen(dag, eerder) < 2);
        }
    }

    #[test]
    fn five_working_days_hold_exactly_five_working_days_and_end_on_one(dag in een_dag()) {
        let beide = wet().beide_lezingen(dag);
        prop_assert_eq!(wet().kalender.werkdagen_tussen(dag, beide.werkdagen.uiterlijk), 5);
        prop_assert!(wet().kalender.is_werkdag(beide.werkdagen.uiterlijk));
        prop_assert!(beide.dagen_atw.uiterlijk <= beide.werkdagen.uiterlijk, "the decree's reading is the stricter one");
    }

    #[test]
    fn the_day_to_aim_at_is_never_after_the_last_day(dag in een_dag()) {
        for t in alle(dag) {
            prop_assert!(t.streefdatum <= t.uiterlijk);
            prop_assert!(!wet().regel(t.soort, dag).niet_eerder || t.streefdatum >= t.nominaal);
        }
    }

    #[test]
    fn extensions_never_add_up_holidays(dag in een_dag(), keer in 0u16..60) {
        let t = wet().verlengd(Termijnsoort::Informeren, dag, keer).unwrap();
        prop_assert_eq!(t.nominaal, dag.plus_dagen(28 + 14 * i32::from(keer)));
        prop_assert_eq!(t.uiterlijk, wet().kalender.eerstvolgend(t.nominaal, Telling::Wettelijk));
    }

    #[test]
    fn the_clock_time_of_receipt_does_not_change_the_day(dag in een_dag(), minuut in 0i64..1440) {
        let om = kernel::Moment::in_nederland(dag, 0, 0).unwrap().plus_seconden(minuut * 60);
        prop_assume!(om.dag() == dag);
        for t in alle(om).into_iter().filter(|t| t.einde.is_none()) {
            let op_dag = wet().termijn(t.soort, dag).unwrap();
            prop_assert_eq!((t.uiterlijk, t.streefdatum), (op_dag.uiterlijk, op_dag.streefdatum));
        }
    }

    #[test]
    fn a_term_is_late_exactly_after_its_last_day(dag in een_dag(), later in -3i32..400) {
        let nu = kernel::Moment::in_nederland(dag.plus_dagen(later), 12, 0).unwrap();
        for t in alle(dag).into_iter().filter(|t| t.einde.is_none()) {
            let te_laat = t.stand(nu) == Stand::TeLaat;
            prop_assert_eq!(te_laat, nu.dag() > t.uiterlijk);
        }
    }

    #[test]
    fn counting_back_undoes_counting_on_from_a_working_day(dag in een_dag(), n in 0u32..40) {
        let k = &wet().kalender;
        let werkdag = k.eerstvolgend(dag, Telling::Wettelijk);
        let heen = k.na_werkdagen(werkdag, n, Telling::Wettelijk);
        prop_assert_eq!(k.voor_werkdagen(heen, n, Telling::Wettelijk), werkdag);
    }
}

#[test]
fn every_term_computes_at_the_edges_of_the_calendar() {
    for dag in [Dag::new(1, 1, 1).unwrap(), Dag::new(9999, 12, 31).unwrap()] {
        for regel in wet().regels.alle(dag) {
            let heeft_datum = match regel.lengte {
                Lengte::Direct | Lengte::Duur(_) => true,
                Lengte::Geen | Lengte::Met(_) => false,
            };
            assert_eq!(regel.bereken(dag, &wet().kalender).is_ok(), heeft_datum, "{:?}", regel.soort);
        }
    }
}
