//! How many reports know an address: a home of one family is rare, a shelter or an institution is not.

use std::collections::HashMap;

use crate::row::Place;
use crate::text::mix;

/// Reports per home.
#[derive(Default)]
pub(crate) struct Places {
    reports: u32,
    homes: HashMap<u64, u32>,
}

/// The keys under which a home is known: postcode with number, street with number.
pub(crate) fn keys(place: &Place) -> impl Iterator<Item = u64> {
    let number = u64::from(place.number);
    let postcode = (place.postcode != 0 && number != 0).then(|| mix(u64::from(place.postcode) << 20 | number) | 1);
    let street = (place.street != 0 && number != 0).then(|| mix(u64::from(place.street) << 20 | number) & !1);
    postcode.into_iter().chain(street)
}

impl Places {
    /// Counts a report with its different addresses.
    pub fn count(&mut self, places: &[Place]) {
        self.reports += 1;
        for key in places.iter().flat_map(keys) {
            *self.homes.entry(key).or_default() += 1;
        }
    }

    pub fn uncount(&mut self, places: &[Place]) {
        self.reports -= 1;
        for key in places.iter().flat_map(keys) {
            if let Some(count) = self.homes.get_mut(&key) {
                *count -= 1;
                if *count == 0 {
                    self.homes.remove(&key);
                }
            }
        }
    }

    /// Negative log2 of how often a report is about this home: by the key that the two addresses share and fewest have.
    pub fn rarity(&self, x: &Place, y: &Place) -> f32 {
        let shared = keys(x).filter(|key| keys(y).any(|other| other == *key));
        let count = shared.map(|key| self.homes.get(&key).copied().unwrap_or(0)).min().unwrap_or(0);
        -((count as f32 + 1.0) / (self.reports as f32 + 1000.0)).log2()
    }

    pub fn bytes(&self) -> usize {
        self.homes.capacity() * 17
    }
}
