//! Any reports: a line is a mention, its fields parted by `|`; an empty line begins the next report. Asking, adding, explaining
//! and removing never crash, every weight is a number, a pair says the same both ways, and removed is gone.
#![no_main]

use libfuzzer_sys::fuzz_target;
use radar::{Address, Birth, Day, Index, Mention, Model, Report, ReportId, Role, Sex};

fn mention(line: &str) -> Mention {
    let mut fields = line.split('|').map(str::to_owned);
    let mut next = || fields.next().unwrap_or_default();
    let (voornamen, voorletters, geslachtsnaam, partnernaam) = (next(), next(), next(), next());
    let (born, who, bsn, contact) = (next(), next(), next(), next());
    let numbers: Vec<i64> = born.split('-').filter_map(|n| n.parse().ok()).collect();
    let part = |at: usize| numbers.get(at).and_then(|n| u8::try_from(*n).ok());
    let geboren = match numbers.as_slice() {
        [] => Birth::Unknown,
        [age] => Birth::Age(*age as u16),
        [year, ..] => Birth::Date { year: *year as i32, month: part(1), day: part(2) },
    };
    let roles = [Role::Onbekend, Role::Slachtoffer, Role::Pleger, Role::Kind, Role::Ouder, Role::ExPartner, Role::Betrokkene];
    let kind = who.len();
    let place = |straat: String, huisnummer, postcode, plaats| Address { straat, huisnummer, postcode, plaats, ..Address::default() };
    Mention {
        roepnaam: who,
        geslacht: [None, Some(Sex::Man), Some(Sex::Vrouw)][kind % 3],
        rol: roles[kind % roles.len()],
        adressen: vec![place(next(), next(), next(), next()), place(next(), next(), next(), next())],
        nummer: next(),
        kenmerken: vec![next(), next(), next()],
        voornamen,
        voorletters,
        geslachtsnaam,
        partnernaam,
        geboren,
        bsn,
        contact,
        ..Mention::default()
    }
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let blocks = text.split("\n\n").take(12).enumerate();
    let reports: Vec<Report> = blocks
        .map(|(n, block)| Report {
            id: ReportId(n as u128),
            day: (block.len() % 5 != 0).then_some(Day(block.len() as i32 * 37 - 4000)),
            source: None,
            mentions: block.lines().take(9).map(mention).collect(),
        })
        .collect();
    let mut index = Index::new(Model::default());
    for report in &reports {
        let answer = index.hits(report);
        assert!(answer.hits.iter().flat_map(|hit| &hit.pairs).all(|pair| pair.evidence.bits.is_finite()));
        index.add(report).expect("it is new");
    }
    index.train();
    index.regroup();
    for hit in reports.iter().flat_map(|report| index.hits(report).hits.into_iter().map(move |hit| (report.id, hit))) {
        for pair in &hit.1.pairs {
            let own = radar::MentionRef { report: hit.0, position: pair.position };
            let (one, other) = (index.explain(own, pair.earlier), index.explain(pair.earlier, own));
            let (one, other) = (one.expect("both are there"), other.expect("both are there"));
            assert!((one.bits - other.bits).abs() < 0.05, "{one:?} {other:?}");
        }
    }
    for report in &reports {
        assert!(index.remove(report.id));
        assert!(reports.iter().flat_map(|asks| index.hits(asks).hits).all(|hit| hit.earlier != report.id));
    }
    assert!(index.is_empty());
});
