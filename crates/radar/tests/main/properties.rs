//! Symmetry, order independence, monotone evidence, and removed means gone.

use proptest::prelude::*;
use radar::{Index, Mention, MentionRef, Model, Report, ReportId};

use crate::families::{many, person, report};

fn first(report: u128) -> MentionRef {
    MentionRef { report: ReportId(report), position: 0 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn the_order_of_the_reports_and_the_threads_make_no_difference(seed in any::<u64>(), turn in 0usize..60) {
        let mut reports = many(60, seed);
        let (_, pairs) = Index::link(&reports, 1, |_, _| {}).unwrap();
        reports.rotate_left(turn);
        reports.swap(3, 41);
        let (_, again) = Index::link(&reports, 3, |_, _| {}).unwrap();
        prop_assert_eq!(pairs, again);
    }

    #[test]
    fn a_pair_says_the_same_both_ways_and_its_reasons_add_up(seed in any::<u64>()) {
        let reports = many(60, seed);
        let (index, pairs) = Index::link(&reports, 1, |_, _| {}).unwrap();
        for pair in &pairs {
            let one = index.explain(pair.left, pair.right).unwrap();
            let other = index.explain(pair.right, pair.left).unwrap();
            prop_assert!((one.bits - other.bits).abs() < 0.01, "{} {}", one.bits, other.bits);
            let sum: f32 = one.reasons.iter().map(|reason| reason.bits).sum();
            prop_assert!((sum - one.bits).abs() < 0.1, "{sum} {}", one.bits);
        }
    }

    #[test]
    fn grouped_again_it_is_as_if_all_had_come_at_once(seed in any::<u64>()) {
        let mut reports = many(60, seed);
        reports.sort_by_key(|report| (report.day, report.id));
        let (whole, pairs) = Index::link(&reports, 1, |_, _| {}).unwrap();
        let mut followed = Index::new(Model::default());
        reports.iter().for_each(|report| followed.add(report).unwrap());
        followed.train();
        followed.regroup();
        prop_assert_eq!(whole.model(), followed.model());
        for pair in &pairs {
            prop_assert_eq!(whole.explain(pair.left, pair.right), followed.explain(pair.left, pair.right));
        }
    }

    #[test]
    fn removed_means_gone(seed in any::<u64>(), gone in 0usize..60) {
        let reports = many(60, seed);
        let mut index = Index::new(Model::default());
        for (n, report) in reports.iter().enumerate() {
            if n != gone {
                index.add(report).unwrap();
            }
        }
        let hits = |index: &Index| reports.iter().map(|report| index.hits(report)).collect::<Vec<_>>();
        let mut with = Index::new(Model::default());
        reports.iter().enumerate().filter(|(n, _)| *n != gone).for_each(|(_, r)| with.add(r).unwrap());
        with.add(&reports[gone]).unwrap();
        prop_assert!(with.remove(reports[gone].id));
        prop_assert!(!with.contains(reports[gone].id) && !with.remove(reports[gone].id));
        prop_assert_eq!(with.len(), index.len());
        let nobody = |index: &Index| hits(index).iter().flat_map(|a| &a.hits).all(|hit| hit.earlier != reports[gone].id);
        prop_assert!(nobody(&with));
        // And everything else is as if it had never been there.
        let told = |index: &Index| hits(index).into_iter().map(|a| a.hits.len()).collect::<Vec<_>>();
        prop_assert_eq!(told(&with), told(&index));
    }
}

#[test]
fn two_surnames_in_common_say_the_same_both_ways() {
    let named = |given: &str, surname: &str| Mention {
        voornamen: given.into(),
        geslachtsnaam: surname.into(),
        ..Mention::default()
    };
    let mut index = Index::new(Model::default());
    let one = [named("Piet", "Zandkuil"), named("Anna", "Bramelaar")].to_vec();
    let other = [named("Anna", "Bramelaar"), named("Jet", "Zandkuil")].to_vec();
    index.add(&Report { id: ReportId(1), day: None, source: None, mentions: one }).unwrap();
    index.add(&Report { id: ReportId(2), day: None, source: None, mentions: other }).unwrap();
    for (x, y) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let (p, q) = (MentionRef { report: ReportId(1), position: x }, MentionRef { report: ReportId(2), position: y });
        assert_eq!(index.explain(p, q).unwrap().bits, index.explain(q, p).unwrap().bits, "{x} {y}");
    }
}

#[test]
fn an_erased_person_is_gone_and_the_others_of_the_report_stay() {
    let mut index = Index::new(Model::default());
    index.add(&report(1, 18_000, 5, &[0, 1, 2])).unwrap();
    let found = |index: &Index, who| {
        let hits = index.search(&Mention { rol: radar::Role::Onbekend, ..person(5, who) }, None).hits;
        hits.into_iter().flat_map(|hit| hit.pairs).find(|pair| pair.evidence.bits >= 0.0).map(|pair| pair.earlier)
    };
    let child = MentionRef { report: ReportId(1), position: 2 };
    assert_eq!(found(&index, 2), Some(child));
    assert!(index.remove_mention(child));
    assert!(!index.remove_mention(child));
    assert_eq!(found(&index, 2), None);
    assert_eq!(found(&index, 0), Some(first(1)));
    assert!(index.explain(child, first(1)).is_none());
    assert!(index.remove(ReportId(1)));
    assert!(index.is_empty());
    assert_eq!(found(&index, 0), None);
}

#[test]
fn more_agreement_is_more_evidence_and_a_contradiction_is_less() {
    let bits = |change: &dyn Fn(&mut Mention)| {
        let mut index = Index::new(Model::default());
        index.add(&report(1, 18_000, 5, &[0])).unwrap();
        let mut later = report(2, 18_100, 5, &[0]);
        let mut earlier = report(3, 18_000, 5, &[0]);
        change(&mut later.mentions[0]);
        earlier.mentions[0].bsn = "999990019".into();
        index.remove(ReportId(1));
        index.add(&earlier).unwrap();
        index.add(&later).unwrap();
        index.explain(first(2), first(3)).unwrap().bits
    };
    let plain = bits(&|_| {});
    assert!(bits(&|m| m.bsn = "999990019".into()) > plain);
    assert!(bits(&|m| m.bsn = "999993653".into()) < plain);
    assert!(bits(&|m| m.geboren = radar::Birth::Unknown) < plain);
    assert!(bits(&|m| m.geslachtsnaam = "Heelanders".into()) < bits(&|m| m.geslachtsnaam.clear()));
    assert!(bits(&|m| m.bsn = "999999999".into()) == plain, "a BSN of nines is no BSN");
}

#[test]
fn a_report_can_be_added_once() {
    let mut index = Index::new(Model::default());
    index.add(&report(1, 18_000, 5, &[0, 1])).unwrap();
    assert_eq!(index.add(&report(1, 18_000, 6, &[0])), Err(radar::AddError::Known));
    assert_eq!((index.len(), index.reports()), (2, 1));
}
