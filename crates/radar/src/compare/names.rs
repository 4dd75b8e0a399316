//! Names: first names with call names and initials, surnames with their parts, and the two exchanged.
//!
//! Levels of first names: 0 the same, 1 sounds the same, 2 a typing error apart, 3 one is a part of the other, 4 the same but
//! not the first of both, 5 the same first letter, 6 different, 7 first name and surname exchanged.
//! Levels of surnames: 0 the same, 1 sounds the same, 2 a typing error apart, 3 one of several the same, 4 different, 5 one is a
//! part of the other.
//! Levels of initials where a first name lacks: 0 several the same, 1 the first the same, 2 different. Beside first names that
//! differ the letters only count for what the names do not say already: 0 the same, 1 different.

use crate::compare::Comparison;
use crate::field::{Field, Seen};
use crate::mention::{Role, Sex};
use crate::row::Row;
use crate::text::distance;
use crate::words::{Lexicon, Use, Word, WordId};

/// How near two words are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    Same,
    Sound,
    Close,
    Part,
    Letter,
    Different,
}

fn near(a: &Word, b: &Word) -> Near {
    let (x, y): (&str, &str) = (&a.text, &b.text);
    if x == y {
        return Near::Same;
    }
    let shorter = x.len().min(y.len());
    let errors = distance(x, y, 2);
    if a.sound == b.sound && shorter >= 3 && errors <= 2 {
        return Near::Sound;
    }
    if errors == 1 && shorter >= 4 || errors == 2 && shorter >= 8 || a.sound == b.sound && shorter >= 4 {
        return Near::Close;
    }
    let (short, long) = if x.len() < y.len() { (x, y) } else { (y, x) };
    if short.len() >= 3 && (long.starts_with(short) || long.ends_with(short) && short.len() >= 4) {
        return Near::Part;
    }
    if x.chars().next() == y.chars().next() { Near::Letter } else { Near::Different }
}

/// The nearest two words of two lists.
#[derive(Clone, Copy)]
struct Nearest {
    near: Near,
    a: WordId,
    b: WordId,
    /// How far back they stand in their lists together; 0 when both are the first.
    back: usize,
}

impl Nearest {
    /// Whether this pair is the better of two. Of equals the one further in front, then by their letters, so that it makes no
    /// difference which of the two lists comes first.
    fn before(self, other: Self, lexicon: Lexicon<'_>) -> bool {
        let texts = |found: Self| {
            let (x, y) = (&lexicon.get(found.a).text, &lexicon.get(found.b).text);
            (x.min(y), x.max(y))
        };
        let place = (self.near, self.back).cmp(&(other.near, other.back));
        place.then_with(|| texts(self).cmp(&texts(other))).is_lt()
    }

    /// How rare the sound of the more common of the two is: who mistypes a rare name seldom hits a common one.
    fn rarity(self, lexicon: Lexicon<'_>, of: Use) -> f32 {
        match self.near {
            Near::Same => lexicon.rarity(self.a, of),
            _ => lexicon.sound_rarity(self.a, of).min(lexicon.sound_rarity(self.b, of)),
        }
    }
}

fn nearest(a: &[WordId], b: &[WordId], lexicon: Lexicon<'_>) -> Option<Nearest> {
    let mut best: Option<Nearest> = None;
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let near = if x == y { Near::Same } else { near(lexicon.get(*x), lexicon.get(*y)) };
            let found = Nearest { near, a: *x, b: *y, back: i + j };
            if best.is_none_or(|least| found.before(least, lexicon)) {
                best = Some(found);
            }
        }
    }
    best
}

pub(super) fn compare(a: &Row, b: &Row, lexicon: Lexicon<'_>, c: &mut Comparison) {
    let given = nearest(a.given(), b.given(), lexicon);
    let surname = nearest(a.surname(), b.surname(), lexicon);
    let far = |found: &Option<Nearest>| found.is_none_or(|found| found.near >= Near::Part);
    if far(&given) && far(&surname) && exchanged(a, b, lexicon, c) {
        return;
    }
    first_names(a, b, given, lexicon, c);
    let Some(found) = surname else { return };
    let woman =
        (a.sex == Some(Sex::Vrouw) || b.sex == Some(Sex::Vrouw)) && a.role != Role::Kind && b.role != Role::Kind;
    let field = if woman { Field::SurnameWoman } else { Field::Surname };
    let several = a.surname().len() != b.surname().len();
    let rarity = found.rarity(lexicon, Use::Surname);
    if found.near == Near::Same {
        c.shared_surname = found.a;
    }
    c.push(match found.near {
        Near::Same => Seen::rare(field, if several { 3 } else { 0 }, rarity),
        Near::Sound => Seen::rare(field, 1, rarity),
        Near::Close => Seen::rare(field, 2, rarity),
        Near::Part => Seen::rare(field, 5, rarity),
        Near::Letter | Near::Different => Seen::plain(field, 4),
    });
}

fn first_names(a: &Row, b: &Row, found: Option<Nearest>, lexicon: Lexicon<'_>, c: &mut Comparison) {
    let near = found.map(|found| found.near);
    if let Some(found) = found {
        let rare = |level| Seen::rare(Field::Given, level, found.rarity(lexicon, Use::Given));
        c.push(match found.near {
            Near::Same => rare(if found.back == 0 { 0 } else { 4 }),
            Near::Sound => rare(1),
            Near::Close => rare(2),
            Near::Part => rare(3),
            Near::Letter => Seen::plain(Field::Given, 5),
            Near::Different => Seen::plain(Field::Given, 6),
        });
        if found.near < Near::Letter {
            return;
        }
    }
    let (x, y) = (letters(a, lexicon), letters(b, lexicon));
    let apart = a.initials[0] != 0 || b.initials[0] != 0;
    if !apart || x[0] == 0 || y[0] == 0 {
        return;
    }
    let both = x.iter().zip(&y).take_while(|(p, q)| **p != 0 && **q != 0);
    let all_same = both.clone().all(|(p, q)| p == q);
    let several = both.count() > 1;
    match near {
        // That the first letters are the same is what the first names said.
        Some(Near::Letter) if several => c.push(Seen::plain(Field::InitialsLetter, u8::from(!all_same))),
        Some(Near::Letter) => {}
        Some(_) => c.push(Seen::plain(Field::InitialsOther, u8::from(x[0] != y[0]))),
        None if several && all_same => c.push(Seen::plain(Field::Initials, 0)),
        None => c.push(Seen::plain(Field::Initials, 1 + u8::from(x[0] != y[0]))),
    }
}

/// The initials as written, otherwise those of the first names.
fn letters(row: &Row, lexicon: Lexicon<'_>) -> [u8; 4] {
    if row.initials[0] != 0 {
        return row.initials;
    }
    let mut all = [0; 4];
    for (slot, id) in all.iter_mut().zip(row.given()) {
        *slot = lexicon.get(*id).text.bytes().next().unwrap_or(0);
    }
    all
}

/// The first name of one as the surname of the other, and the other way round as far as both are known.
fn exchanged(a: &Row, b: &Row, lexicon: Lexicon<'_>, c: &mut Comparison) -> bool {
    let one = nearest(a.given(), b.surname(), lexicon);
    let other = nearest(a.surname(), b.given(), lexicon);
    // A name in the wrong field is rare there, but no rarer than in its own.
    let rarity = |id: WordId| lexicon.rarity(id, Use::Given).min(lexicon.rarity(id, Use::Surname));
    let hit = |found: Option<Nearest>| {
        found.filter(|found| found.near <= Near::Sound).map(|found| rarity(found.a).min(rarity(found.b)))
    };
    let rarity = match (one, other) {
        (Some(_), Some(_)) => match (hit(one), hit(other)) {
            (Some(x), Some(y)) => x + y,
            _ => return false,
        },
        (Some(_), None) => match hit(one) {
            Some(x) => x,
            None => return false,
        },
        (None, Some(_)) => match hit(other) {
            Some(y) => y,
            None => return false,
        },
        (None, None) => return false,
    };
    c.push(Seen::rare(Field::Given, 7, rarity));
    true
}
