//! Under which keys a report is found. Several, because every single one fails for somebody; built from the words' sounds,
//! so that spellings meet; some from two people of the household together, so that a neighbour's "Ellen and Martin" is found.

use crate::row::{BornKind, Row};
use crate::text::mix;
use crate::words::{Lexicon, WordId};

/// How a report was found.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Number = 1,
    Contact,
    Birth,
    BirthGiven,
    BirthSurname,
    Home,
    Street,
    Name,
    NameZone,
    SurnameYear,
    Couple,
    CoupleZone,
    Initials,
    Surname,
}

/// The keys of a report, each once.
pub(crate) fn keys(rows: &[Row], lexicon: Lexicon<'_>) -> Vec<u32> {
    let mut all = Vec::with_capacity(rows.len() * 12);
    let mut put = |kind: Kind, x: u64, y: u64| all.push((mix(mix(x << 8 | kind as u64) ^ y) >> 32) as u32);
    let sound = |id: WordId| u64::from(lexicon.get(id).sound);
    let mut surnames: Vec<u64> = rows.iter().flat_map(Row::surname).map(|id| sound(*id)).collect();
    surnames.sort_unstable();
    surnames.dedup();
    surnames.truncate(4);
    let zones = zones(rows, lexicon);
    for (i, row) in rows.iter().enumerate() {
        let given: Vec<u64> = row.given().iter().take(2).map(|id| sound(*id)).collect();
        let own: Vec<u64> = row.surname().iter().take(2).map(|id| sound(*id)).collect();
        if row.bsn != 0 {
            put(Kind::Number, u64::from(row.bsn), 0);
        }
        for id in [row.number, row.contact].into_iter().filter(|id| *id != 0) {
            put(Kind::Contact, word(id, lexicon), 0);
        }
        let born = row.born;
        if born.kind == BornKind::Full {
            // Day and month in order of size: exchanged they still meet.
            let (low, high) = (born.day.min(born.month), born.day.max(born.month));
            let birth = u64::from(born.year) << 16 | u64::from(low) << 8 | u64::from(high);
            put(Kind::Birth, birth, 0);
            given.iter().for_each(|g| put(Kind::BirthGiven, birth, *g));
            own.iter().for_each(|s| put(Kind::BirthSurname, birth, *s));
        }
        if matches!(born.kind, BornKind::Full | BornKind::Part) {
            own.iter().for_each(|s| put(Kind::SurnameYear, u64::from(born.year), *s));
        }
        for place in crate::places::keys(&row.place) {
            put(Kind::Home, place, 0);
        }
        if row.place.street != 0 && row.place.number != 0 {
            put(Kind::Street, sound(row.place.street), u64::from(row.place.number));
        }
        for g in &given {
            // Unordered: first name and surname may be exchanged.
            let name = |s: &u64| *g.min(s) << 24 ^ *g.max(s);
            surnames.iter().for_each(|s| put(Kind::Name, name(s), 0));
            own.iter().for_each(|s| zones.iter().for_each(|zone| put(Kind::NameZone, name(s), *zone)));
        }
        if given.is_empty() && row.initials[0] != 0 {
            own.iter().for_each(|s| put(Kind::Initials, u64::from(row.initials[0]), *s));
        } else {
            let first = row.given().first().and_then(|id| lexicon.get(*id).text.bytes().next());
            first.iter().for_each(|l| own.iter().for_each(|s| put(Kind::Initials, u64::from(*l), *s)));
        }
        zones.iter().for_each(|zone| own.iter().for_each(|s| put(Kind::Surname, *zone, *s)));
        for other in &rows[i + 1..] {
            for g in given.iter().take(1) {
                for h in other.given().iter().take(1).map(|id| sound(*id)) {
                    let (low, high) = (*g.min(&h), *g.max(&h));
                    put(Kind::Couple, low << 24 ^ high, 0);
                    zones.iter().for_each(|zone| put(Kind::CoupleZone, low << 24 ^ high, *zone));
                }
            }
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// A value in full, not by its sound.
fn word(id: WordId, lexicon: Lexicon<'_>) -> u64 {
    crate::text::hash(lexicon.get(id).text.as_bytes())
}

/// Where the report is about: the four digits of a postcode, the town.
fn zones(rows: &[Row], lexicon: Lexicon<'_>) -> Vec<u64> {
    let zone = rows.iter().map(|row| row.place.zone()).find(|zone| *zone != 0).map(u64::from);
    let town = rows.iter().map(|row| row.place.town).find(|town| *town != 0);
    zone.into_iter().chain(town.map(|town| u64::from(lexicon.get(town).sound) | 1 << 40)).collect()
}
