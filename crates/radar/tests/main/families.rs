//! Invented families and reports about them, made from numbers, with writing errors.

use radar::{Address, Birth, Day, Mention, Report, ReportId, Role, Sex};

/// Numbers that look like chance and are the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// A name of syllables, so that no list of names is needed.
fn name(n: u64, long: bool) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "do", "fe", "gi", "ho", "ka", "li", "mu", "na", "po", "ra", "se", "ti", "vo", "wi", "za"];
    let syllable = |at: u64| SYLLABLES[(n >> at & 15) as usize];
    let mut text = format!("{}{}", syllable(0), syllable(4));
    if long {
        text.push_str(syllable(8));
        text.push_str(["k", "m", "n", "r"][(n >> 12 & 3) as usize]);
    }
    text
}

/// Person `who` of a family.
pub fn person(family: u64, who: u64) -> Mention {
    let seed = family * 7 + who;
    let child = who >= 2;
    let year = if child { 2008 + (seed * 5 % 9) as i32 } else { 1970 + (seed * 11 % 25) as i32 };
    Mention {
        voornamen: name(seed.wrapping_mul(0x9e37_79b9) >> 7, false),
        geslachtsnaam: name(family.wrapping_mul(0x85eb_ca6b) >> 3, true),
        geboren: Birth::Date { year, month: Some(1 + (seed % 12) as u8), day: Some(1 + (seed * 13 % 28) as u8) },
        geslacht: Some(if seed.is_multiple_of(2) { Sex::Man } else { Sex::Vrouw }),
        rol: if child { Role::Kind } else { Role::Ouder },
        adressen: vec![Address {
            straat: format!("{}straat", name(family.wrapping_mul(0xc2b2_ae35) >> 5, true)),
            huisnummer: (1 + family * 31 % 200).to_string(),
            plaats: "Verzonnen".into(),
            ..Address::default()
        }],
        ..Mention::default()
    }
}

/// A report about some of a family.
pub fn report(id: u128, day: i32, family: u64, people: &[u64]) -> Report {
    let mentions = people.iter().map(|who| person(family, *who)).collect();
    Report { id: ReportId(id), day: Some(Day(day)), source: None, mentions }
}

/// Many reports about some families, with errors.
pub fn many(reports: u64, seed: u64) -> Vec<Report> {
    let mut dice = Dice(seed);
    (0..reports)
        .map(|n| {
            let family = dice.roll(reports / 3 + 1);
            let people: Vec<u64> = (0..4).filter(|_| dice.roll(3) > 0).collect();
            let mut report = report(u128::from(n + 1), 17_000 + dice.roll(2000) as i32, family, &people);
            for mention in &mut report.mentions {
                match dice.roll(6) {
                    0 => mention.geboren = Birth::Unknown,
                    1 => mention.adressen.clear(),
                    2 => mention.voornamen.insert(1, 'e'),
                    3 => mention.geslachtsnaam.clear(),
                    _ => {}
                }
            }
            report
        })
        .collect()
}
