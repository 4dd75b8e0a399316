//! Addresses of two reports: the best agreement between any two of them, counted once for the household.
//!
//! Levels: 0 the same home, 1 the same number with another addition, 2 the same postcode or street and a number unknown,
//! 3 the same postcode or street with another number, 4 a street that is written alike with the same number, 5 the same
//! part of town, 6 nothing in common.

use crate::field::{Field, Seen};
use crate::places::Places;
use crate::row::Place;
use crate::text::distance;
use crate::words::Lexicon;

/// Which field an address is, by the days between the two reports: people move.
pub(crate) fn field(days: Option<i32>) -> Field {
    match days {
        Some(..=91) => Field::AddressSoon,
        Some(..=365) | None => Field::AddressYear,
        Some(..=1095) => Field::AddressYears,
        Some(_) => Field::AddressLong,
    }
}

/// The best agreement of two sets of addresses, with the number of the pair.
pub(crate) fn address(
    a: &[Place],
    b: &[Place],
    days: Option<i32>,
    lexicon: Lexicon<'_>,
    places: &Places,
) -> Option<Seen> {
    let mut best: Option<(u8, f32)> = None;
    for x in a {
        for y in b {
            let Some(level) = compare(x, y, lexicon) else { continue };
            let rarity = if level <= 1 { places.rarity(x, y) } else { f32::NAN };
            if best.is_none_or(|(least, most)| level < least || level == least && rarity > most) {
                best = Some((level, rarity));
            }
        }
    }
    best.map(|(level, rarity)| Seen { field: field(days), level, rarity })
}

fn compare(x: &Place, y: &Place, lexicon: Lexicon<'_>) -> Option<u8> {
    let both = |p: u32, q: u32| p != 0 && q != 0;
    let postcode = both(x.postcode, y.postcode).then_some(x.postcode == y.postcode);
    let street = both(x.street, y.street).then_some(x.street == y.street);
    let town = both(x.town, y.town).then_some(x.town == y.town);
    let zone = both(x.postcode, y.postcode).then(|| x.zone() == y.zone());
    let number = (x.number != 0 && y.number != 0).then_some(x.number == y.number);
    let here = postcode == Some(true) || street == Some(true) && town != Some(false) && zone != Some(false);
    if here {
        let addition = x.addition == y.addition || x.addition == 0 || y.addition == 0;
        return Some(match number {
            Some(true) => u8::from(!addition),
            None => 2,
            Some(false) => 3,
        });
    }
    let apart = town == Some(false) && zone != Some(true);
    if street == Some(false) && number == Some(true) && !apart && postcode != Some(false) {
        let (p, q) = (&lexicon.get(x.street).text, &lexicon.get(y.street).text);
        if distance(p, q, 2) <= 2 && p.len().min(q.len()) >= 7 {
            return Some(4);
        }
    }
    match (town, zone) {
        (Some(true), _) | (_, Some(true)) => Some(5),
        (Some(false), _) | (_, Some(false)) => Some(6),
        (None, None) if street == Some(false) => Some(6),
        (None, None) => None,
    }
}
