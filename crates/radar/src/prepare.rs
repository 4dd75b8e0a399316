//! From a mention to a row: takes names apart, throws away what says nothing.

use crate::mention::{Address, Birth, Day, Mention, Report, Role};
use crate::row::{Born, BornKind, Place, Row};
use crate::text::{hash, is_particle, letters, says_nothing, words};
use crate::words::{LOCAL, Word, WordId, Words};

/// Where the numbers of words come from: an index that grows, or a question that leaves the index alone.
pub(crate) trait Source {
    fn id(&mut self, text: &str) -> WordId;
}

impl Source for Words {
    fn id(&mut self, text: &str) -> WordId {
        self.enter(text)
    }
}

/// The words of a question: those the index has, and its own.
pub(crate) struct Asking<'a> {
    pub words: &'a Words,
    pub own: Vec<Word>,
}

impl Source for Asking<'_> {
    fn id(&mut self, text: &str) -> WordId {
        if let Some(id) = self.words.find(text) {
            return id;
        }
        let at = self.own.iter().position(|word| *word.text == *text);
        LOCAL
            + at.unwrap_or_else(|| {
                self.own.push(Word::new(text));
                self.own.len() - 1
            }) as WordId
    }
}

/// A row and its earlier addresses.
pub(crate) type Prepared = (Row, Vec<Place>);

/// The rows of a report.
pub(crate) fn report(report: &Report, source: &mut impl Source) -> Vec<Prepared> {
    report.mentions.iter().map(|m| mention(m, report.day, source)).collect()
}

fn mention(m: &Mention, day: Option<Day>, source: &mut impl Source) -> Prepared {
    let mut row = Row { sex: m.geslacht, role: m.rol, born: born(m, day), bsn: bsn(&m.bsn), ..Row::default() };
    let streets: Vec<String> = m.adressen.iter().map(|a| street(&a.straat).0).collect();
    let is_name = |word: &String| !says_nothing(word) && !streets.contains(word);
    let mut initials: Vec<u8> = first_letters(&m.voorletters);
    let mut given: Vec<String> = Vec::new();
    for text in [&m.voornamen, &m.roepnaam] {
        let all: Vec<String> = words(text).into_iter().filter(is_name).collect();
        if all.iter().all(|word| word.chars().count() == 1) {
            initials.extend(all.iter().filter(|word| word.is_ascii()).map(|word| word.as_bytes()[0]));
        }
        given.extend(all.into_iter().filter(|word| word.chars().count() > 1));
    }
    fill(&mut row.given, &given, source);
    let mut surname = Vec::new();
    for text in [&m.geslachtsnaam, &m.partnernaam] {
        surname.extend(surnames(text).into_iter().filter(is_name));
    }
    fill(&mut row.surname, &surname, source);
    for (slot, letter) in row.initials.iter_mut().zip(initials) {
        *slot = letter;
    }
    row.contact = other(&m.contact, 6, "c:", source);
    row.number = other(&m.nummer, 4, "n:", source);
    for (slot, text) in row.traits.iter_mut().zip(&m.kenmerken) {
        *slot = other(text, 2, "k:", source);
    }
    let mut places: Vec<Place> = m.adressen.iter().map(|a| place(a, source)).filter(Place::is_known).collect();
    if !places.is_empty() {
        row.place = places.remove(0);
    }
    (row, places)
}

fn fill(slots: &mut [WordId; 3], found: &[String], source: &mut impl Source) {
    let mut free = slots.iter_mut();
    for (n, word) in found.iter().enumerate() {
        if !found[..n].contains(word)
            && let Some(slot) = free.next()
        {
            *slot = source.id(word);
        }
    }
}

/// The words of a surname without its particles; when there is nothing else, the last particle is the name.
fn surnames(text: &str) -> Vec<String> {
    let all = words(text);
    let own: Vec<String> = all.iter().filter(|w| !is_particle(w) && w.chars().count() > 1).cloned().collect();
    if own.is_empty() { all.into_iter().rfind(|w| w.chars().count() > 1).into_iter().collect() } else { own }
}

/// `J.P.` and `JP` are J and P.
fn first_letters(text: &str) -> Vec<u8> {
    letters(text).bytes().filter(u8::is_ascii_lowercase).take(4).collect()
}

fn other(text: &str, least: usize, kind: &str, source: &mut impl Source) -> WordId {
    let folded = letters(text);
    if folded.chars().count() < least || says_nothing(&folded) { 0 } else { source.id(&format!("{kind}{folded}")) }
}

/// A burgerservicenummer as a number, or 0. Besluit burgerservicenummer, art. 1: the eleven-test.
pub(crate) fn bsn(text: &str) -> u32 {
    let digits: Vec<u32> =
        text.chars().filter(|c| !matches!(c, ' ' | '.' | '-')).map_while(|c| c.to_digit(10)).collect();
    let typed = text.chars().filter(|c| !matches!(c, ' ' | '.' | '-')).count();
    if digits.len() != typed || !(8..=9).contains(&typed) || digits.iter().all(|d| *d == digits[0]) {
        return 0;
    }
    let number = digits.iter().fold(0, |n, d| n * 10 + d);
    let weighed: u32 = (2..10).map(|w| w * (number / 10u32.pow(w - 1) % 10)).sum();
    if weighed % 11 == number % 10 { number } else { 0 }
}

fn born(m: &Mention, day: Option<Day>) -> Born {
    // 30 February is a writing error: the day lies two days after the 28th.
    let of_year = |year: i32, month: u8, day: u8| {
        Day::from_ymd(year, month, day.min(28)).map_or(0, |d| d.0 + i32::from(day.saturating_sub(28)))
    };
    match m.geboren {
        Birth::Date { year, month, day: on } if (1880..=2200).contains(&year) => {
            let (month, on) = (month.filter(|m| (1..=12).contains(m)), on.filter(|d| (1..=31).contains(d)));
            let y = year as u16;
            match (month, on) {
                (Some(m), Some(d)) => {
                    Born { kind: BornKind::Full, month: m, day: d, year: y, middle: of_year(year, m, d) }
                }
                (Some(m), None) => {
                    Born { kind: BornKind::Part, month: m, day: 0, year: y, middle: of_year(year, m, 15) }
                }
                (None, _) => Born { kind: BornKind::Part, month: 0, day: 0, year: y, middle: of_year(year, 7, 1) },
            }
        }
        Birth::Age(years) if years <= 115 => match day {
            Some(Day(at)) => {
                let middle = at - (f32::from(years) * 365.25 + 182.6) as i32;
                Born { kind: BornKind::Age, month: 0, day: years as u8, year: 0, middle }
            }
            None => Born::default(),
        },
        Birth::Date { .. } | Birth::Age(_) | Birth::Unknown => match (m.rol, day) {
            (Role::Kind, Some(Day(at))) => {
                Born { kind: BornKind::Child, month: 0, day: 0, year: 0, middle: at - (9.0f32 * 365.25) as i32 }
            }
            _ => Born::default(),
        },
    }
}

/// A street without its number, and the number that stood behind it.
fn street(text: &str) -> (String, String) {
    let cut = text.trim().rfind(' ').filter(|at| text.trim()[*at..].trim().starts_with(|c: char| c.is_ascii_digit()));
    let (name, number) = cut.map_or((text, ""), |at| text.trim().split_at(at));
    let mut folded = letters(name);
    for (short, long) in [("str", "straat"), ("ln", "laan"), ("pl", "plein")] {
        if folded.len() > short.len() + 2
            && let Some(stem) = folded.strip_suffix(short)
        {
            folded = format!("{stem}{long}");
        }
    }
    if says_nothing(&folded) { (String::new(), String::new()) } else { (folded, number.trim().to_owned()) }
}

fn place(a: &Address, source: &mut impl Source) -> Place {
    let (name, behind) = street(&a.straat);
    let number = if a.huisnummer.trim().is_empty() { behind } else { a.huisnummer.clone() };
    let digits: String = number.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    let rest: String = number.chars().skip_while(|c| !c.is_ascii_digit()).skip_while(char::is_ascii_digit).collect();
    let addition = letters(&rest) + &letters(&a.toevoeging);
    let town = letters(&a.plaats);
    Place {
        street: if name.is_empty() { 0 } else { source.id(&format!("s:{name}")) },
        town: if town.is_empty() || says_nothing(&town) { 0 } else { source.id(&format!("t:{town}")) },
        postcode: postcode(&letters(&a.postcode)),
        number: digits.parse().unwrap_or(0),
        addition: if addition.is_empty() { 0 } else { hash(addition.as_bytes()) as u16 | 1 },
    }
}

fn postcode(folded: &str) -> u32 {
    let bytes = folded.as_bytes();
    let dutch =
        bytes.len() == 6 && bytes[..4].iter().all(u8::is_ascii_digit) && bytes[4..].iter().all(u8::is_ascii_lowercase);
    if dutch {
        let digits = bytes[..4].iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'));
        return digits * 676 + u32::from(bytes[4] - b'a') * 26 + u32::from(bytes[5] - b'a') + 1;
    }
    if bytes.len() < 3 || says_nothing(folded) { 0 } else { hash(bytes) as u32 | 1 << 31 }
}
