//! Compares two mentions field by field. What is unknown on either side gives no evidence.

mod address;
mod birth;
mod names;
mod numbers;

pub(crate) use address::address;

use crate::dates::Dates;
use crate::field::{Field, Seen};
use crate::mention::Role;
use crate::row::{BornKind, Row};
use crate::words::{Lexicon, Use, WordId};

/// What two mentions say about each other.
#[derive(Clone, Copy)]
pub(crate) struct Comparison {
    seen: [Seen; 14],
    len: u8,
    /// The surname both have, when they have one.
    pub shared_surname: WordId,
}

impl Comparison {
    fn new() -> Self {
        Self { seen: [Seen::plain(Field::Given, 0); 14], len: 0, shared_surname: 0 }
    }

    fn push(&mut self, seen: Seen) {
        if let Some(slot) = self.seen.get_mut(usize::from(self.len)) {
            *slot = seen;
            self.len += 1;
        }
    }

    pub fn seen(&self) -> &[Seen] {
        &self.seen[..usize::from(self.len)]
    }
}

/// What comparing needs besides the two rows.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub lexicon: Lexicon<'a>,
    pub dates: &'a Dates,
}

/// Compares two mentions.
pub(crate) fn mentions(a: &Row, b: &Row, context: Context<'_>) -> Comparison {
    let mut c = Comparison::new();
    names::compare(a, b, context.lexicon, &mut c);
    birth::compare(a, b, context.dates, &mut c);
    if let (Some(x), Some(y)) = (a.sex, b.sex) {
        c.push(Seen::plain(Field::Sex, u8::from(x != y)));
    }
    numbers::bsn(a.bsn, b.bsn, &mut c);
    let lexicon = context.lexicon;
    numbers::word(Field::Number, a.number, b.number, lexicon, &mut c);
    numbers::word(Field::Contact, a.contact, b.contact, lexicon, &mut c);
    for (x, y) in a.traits.iter().zip(&b.traits) {
        numbers::word(Field::Trait, *x, *y, lexicon, &mut c);
    }
    role(a, b, &mut c);
    c
}

/// 0 the same part, 1 another part, 2 a child against a grown-up (left out when both births are known: those say it better).
fn role(a: &Row, b: &Row, c: &mut Comparison) {
    if a.role == Role::Onbekend || b.role == Role::Onbekend {
        return;
    }
    let said = |row: &Row| !matches!(row.born.kind, BornKind::Unknown | BornKind::Child);
    if a.role == b.role {
        c.push(Seen::plain(Field::Role, 0));
    } else if a.role != Role::Kind && b.role != Role::Kind {
        c.push(Seen::plain(Field::Role, 1));
    } else if !(said(a) && said(b)) {
        c.push(Seen::plain(Field::Role, 2));
    }
}

/// The rarest surname that people of both reports have, and how rare.
pub(crate) fn shared_surname<'r>(
    a: impl Iterator<Item = &'r Row> + Clone,
    b: impl Iterator<Item = &'r Row> + Clone,
    lexicon: Lexicon<'_>,
) -> Option<(WordId, f32)> {
    let of_b = b.flat_map(Row::surname);
    let mut best: Option<(WordId, f32)> = None;
    for id in a.flat_map(Row::surname) {
        if of_b.clone().any(|other| other == id) {
            let rarity = lexicon.rarity(*id, Use::Surname);
            // Of two that are as rare the same one, whichever report comes first.
            let text = |id: WordId| &lexicon.get(id).text;
            if best.is_none_or(|(other, most)| rarity > most || rarity == most && text(*id) < text(other)) {
                best = Some((*id, rarity));
            }
        }
    }
    best
}
