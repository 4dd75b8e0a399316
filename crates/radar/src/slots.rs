//! Finds where something stands by what it is: an open table of positions of four bytes; the things stay in their own list.

/// Nothing stands here.
const EMPTY: u32 = u32::MAX;

/// A table of positions, each in or soon after the place its hash points to.
#[derive(Default)]
pub(crate) struct Slots {
    at: Vec<u32>,
    used: usize,
}

/// The place a hash points to among `len`.
fn home(hash: u64, len: usize) -> usize {
    ((u128::from(hash) * len as u128) >> 64) as usize
}

impl Slots {
    /// How many positions are kept.
    pub fn len(&self) -> usize {
        self.used
    }

    /// The position with this hash for which `is` holds.
    pub fn find(&self, hash: u64, is: impl Fn(u32) -> bool) -> Option<u32> {
        self.slot(hash, is).map(|slot| self.at[slot])
    }

    fn slot(&self, hash: u64, is: impl Fn(u32) -> bool) -> Option<usize> {
        if self.at.is_empty() {
            return None;
        }
        let mut slot = home(hash, self.at.len());
        while self.at[slot] != EMPTY {
            if is(self.at[slot]) {
                return Some(slot);
            }
            slot = (slot + 1) % self.at.len();
        }
        None
    }

    /// Keeps a position that is not there yet; `hash` tells the hash of every position.
    pub fn insert(&mut self, position: u32, hash: impl Fn(u32) -> u64) {
        if (self.used + 1) * 5 > self.at.len() * 4 {
            let old = std::mem::take(&mut self.at);
            self.at = vec![EMPTY; (old.len() + old.len() / 3).max(16)];
            old.into_iter().filter(|at| *at != EMPTY).for_each(|at| self.put(at, hash(at)));
        }
        self.put(position, hash(position));
        self.used += 1;
    }

    fn put(&mut self, position: u32, hash: u64) {
        let mut slot = home(hash, self.at.len());
        while self.at[slot] != EMPTY {
            slot = (slot + 1) % self.at.len();
        }
        self.at[slot] = position;
    }

    /// Forgets a position; those behind it move up.
    pub fn remove(&mut self, position: u32, hash: impl Fn(u32) -> u64) {
        let Some(mut hole) = self.slot(hash(position), |at| at == position) else { return };
        self.used -= 1;
        let len = self.at.len();
        let mut slot = hole;
        loop {
            slot = (slot + 1) % len;
            if self.at[slot] == EMPTY {
                break;
            }
            // What may not stand before its home stays.
            let from_home = (slot + len - home(hash(self.at[slot]), len)) % len;
            if from_home >= (slot + len - hole) % len {
                self.at[hole] = self.at[slot];
                hole = slot;
            }
        }
        self.at[hole] = EMPTY;
    }

    pub fn bytes(&self) -> usize {
        self.at.capacity() * 4
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::mix;

    #[test]
    fn what_is_kept_is_found_and_what_is_removed_is_not() {
        let hash = |at: u32| mix(u64::from(at) / 3);
        let mut slots = Slots::default();
        (0..5000).for_each(|at| slots.insert(at, hash));
        (0..5000).filter(|at| at % 7 == 2).for_each(|at| slots.remove(at, hash));
        slots.remove(7000, hash);
        for at in 0..5000 {
            assert_eq!(slots.find(hash(at), |x| x == at).is_some(), at % 7 != 2, "{at}");
        }
        assert_eq!(slots.len(), (0..5000).filter(|at| at % 7 != 2).count());
    }
}
