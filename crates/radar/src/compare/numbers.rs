//! Numbers and other single values. Levels: 0 the same, 1 a typing error apart, 2 different.

use crate::compare::Comparison;
use crate::field::{Field, Seen};
use crate::text::distance;
use crate::words::{Lexicon, Use, WordId};

/// Two burgerservicenummers; 0 is unknown.
pub(super) fn bsn(a: u32, b: u32, c: &mut Comparison) {
    if a != 0 && b != 0 {
        let level = if a == b { 0 } else { 2 - u8::from(distance(&format!("{a:09}"), &format!("{b:09}"), 1) == 1) };
        c.push(Seen::plain(Field::Bsn, level));
    }
}

/// Two values that are words.
pub(super) fn word(field: Field, a: WordId, b: WordId, lexicon: Lexicon<'_>, c: &mut Comparison) {
    if a == 0 || b == 0 {
        return;
    }
    if a == b {
        c.push(Seen::rare(field, 0, lexicon.rarity(a, Use::Other)));
        return;
    }
    let (x, y) = (&lexicon.get(a).text, &lexicon.get(b).text);
    c.push(Seen::plain(field, 2 - u8::from(distance(x, y, 2) <= if x.len() > 9 { 2 } else { 1 })));
}
