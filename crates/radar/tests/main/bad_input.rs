//! What says nothing is weighed as nothing, and nothing that can be typed stops the engine.

use proptest::prelude::*;
use radar::{Address, Birth, Day, Index, Mention, Model, Report, ReportId, Role};

use crate::families::{many, report};

fn single(id: u128, mention: Mention) -> Report {
    Report { id: ReportId(id), day: Some(Day(18_000)), source: None, mentions: vec![mention] }
}

/// The strongest hit of the second among ordinary reports with the first in them.
fn strongest(first: Mention, second: Mention) -> f32 {
    let mut index = Index::new(Model::default());
    many(200, 9).iter().for_each(|r| index.add(&Report { id: ReportId(r.id.0 + 1000), ..r.clone() }).unwrap());
    index.add(&single(1, first)).unwrap();
    let hits = index.hits(&single(2, second)).hits;
    hits.iter().find(|hit| hit.earlier == ReportId(1)).map_or(f32::NEG_INFINITY, |hit| hit.bits)
}

#[test]
fn words_that_say_nothing_are_worth_nothing() {
    for nothing in ["", " ", "onbekend", "ONBEKEND", "n.v.t.", "?", "-", "x", "🙂", "12345", "\u{202e}\u{202c}", "xxxx"]
    {
        let mention = || Mention {
            voornamen: nothing.into(),
            geslachtsnaam: nothing.into(),
            bsn: nothing.into(),
            contact: nothing.into(),
            adressen: vec![Address { straat: nothing.into(), plaats: nothing.into(), ..Address::default() }],
            ..Mention::default()
        };
        assert!(strongest(mention(), mention()) < 0.0, "{nothing:?}");
    }
}

#[test]
fn numbers_that_nobody_has_are_worth_nothing() {
    for bsn in ["999999999", "000000000", "111111111", "123456789", "12345678901234567890", "99999999x"] {
        let mention = || Mention { bsn: bsn.into(), rol: Role::Betrokkene, ..Mention::default() };
        assert!(strongest(mention(), mention()) < 0.0, "{bsn}");
    }
    let old = || Mention { geboren: Birth::Age(200), geslachtsnaam: "Dinkelaar".into(), ..Mention::default() };
    let unknown = || Mention { geslachtsnaam: "Dinkelaar".into(), ..Mention::default() };
    assert_eq!(strongest(old(), old()), strongest(unknown(), unknown()));
}

#[test]
fn a_street_as_a_name_is_no_name() {
    let mention = |number: &str| Mention {
        geslachtsnaam: "Lindelaan".into(),
        adressen: vec![Address { straat: "Lindelaan".into(), huisnummer: number.into(), ..Address::default() }],
        ..Mention::default()
    };
    assert!(strongest(mention("3"), mention("88")) < 0.0);
}

#[test]
fn a_thousand_reports_with_one_made_up_name_do_not_drown_the_others() {
    let fake = |n: u128| {
        let name = Mention { voornamen: "Jan".into(), geslachtsnaam: "Nepnaam".into(), ..Mention::default() };
        single(10_000 + n, name)
    };
    let mut index = Index::new(Model::default());
    many(300, 4).iter().for_each(|r| index.add(r).unwrap());
    (0..1000).for_each(|n| index.add(&fake(n)).unwrap());
    index.train();
    let answer = index.hits(&fake(2000));
    assert!(answer.hits.iter().all(|hit| hit.bits < 0.0), "{:?}", answer.hits.first().map(|hit| hit.bits));
    assert!(answer.cut.keys > 0, "what was left out is told");
    // Somebody who is really known is found as before.
    index.add(&report(50_000, 18_000, 5000, &[0, 1])).unwrap();
    let best = index.hits(&report(50_001, 18_010, 5000, &[0, 1]));
    assert_eq!(best.hits[0].earlier, ReportId(50_000));
    assert!(best.hits[0].bits > 5.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn anything_can_be_typed(texts in proptest::collection::vec(".{0,30}", 24), age in any::<u16>(), year in any::<i32>(),
        month in any::<u8>(), day in any::<u8>(), on in any::<i32>()) {
        let mut index = Index::new(Model::default());
        index.add(&report(7, 18_000, 3, &[0, 1, 2])).unwrap();
        for (n, t) in texts.chunks(12).enumerate() {
            let mention = |geboren| Mention {
                voornamen: t[0].clone(), roepnaam: t[1].clone(), voorletters: t[2].clone(), voorvoegsel: t[3].clone(),
                geslachtsnaam: t[4].clone(), partnernaam: t[5].clone(), bsn: t[6].clone(), contact: t[7].clone(),
                geboren,
                adressen: vec![Address { straat: t[8].clone(), huisnummer: t[9].clone(), toevoeging: t[10].clone(),
                    postcode: t[11].clone(), plaats: t[0].clone() }],
                kenmerken: t.to_vec(), nummer: t[1].clone(), ..Mention::default()
            };
            let births = [Birth::Age(age), Birth::Date { year, month: Some(month), day: Some(day) }, Birth::Unknown];
            let report = Report {
                id: ReportId(n as u128), day: Some(Day(on % 100_000)), source: None,
                mentions: births.map(mention).to_vec(),
            };
            let answer = index.hits(&report);
            prop_assert!(answer.hits.iter().all(|hit| hit.bits.is_finite()));
            index.add(&report).unwrap();
        }
        index.train();
        prop_assert!(index.remove(ReportId(0)) && index.remove(ReportId(7)));
    }
}

#[test]
fn a_report_of_a_whole_street_is_weighed_too() {
    let crowd = |id: u128| Report {
        mentions: (0..40).flat_map(|f| report(0, 0, f, &[0, 1]).mentions).collect(),
        ..report(id, 18_000, 0, &[])
    };
    let mut index = Index::new(Model::default());
    index.add(&crowd(1)).unwrap();
    assert_eq!(index.hits(&crowd(2)).hits[0].earlier, ReportId(1));
}
