//! From keys to reports, newest first. Most keys have one report: it stands in the table itself, eight bytes. The others have
//! a chain, eight bytes for every report more. No key can explode: a walk stops at a bound.

/// Nothing stands here.
const EMPTY: u32 = u32::MAX;
/// From here on a value is a link; below it a report.
const LINK: u32 = 1 << 31;

/// A report of a key with several.
#[derive(Clone, Copy)]
struct Link {
    report: u32,
    /// The next older: another link, or the oldest report itself.
    next: u32,
}

/// A key with its newest link or its only report.
#[derive(Clone, Copy)]
struct Entry {
    key: u32,
    value: u32,
}

/// All keys.
#[derive(Default)]
pub(crate) struct Postings {
    entries: Vec<Entry>,
    used: usize,
    links: Vec<Link>,
    free: Vec<u32>,
}

fn home(key: u32, len: usize) -> usize {
    ((u64::from(key.wrapping_mul(0x9e37_79b1)) * len as u64) >> 32) as usize
}

impl Postings {
    /// Where a key stands, or the empty place where it would.
    fn slot(&self, key: u32) -> usize {
        let mut slot = home(key, self.entries.len());
        while self.entries[slot].value != EMPTY && self.entries[slot].key != key {
            slot = (slot + 1) % self.entries.len();
        }
        slot
    }

    /// Adds a report in front of the others of its key.
    pub fn insert(&mut self, key: u32, report: u32) {
        if (self.used + 1) * 5 > self.entries.len() * 4 {
            self.resize((self.entries.len() + self.entries.len() / 4).max(64));
        }
        let slot = self.slot(key);
        let value = self.entries[slot].value;
        if value == EMPTY {
            self.used += 1;
            self.entries[slot] = Entry { key, value: report };
            return;
        }
        let link = Link { report, next: value };
        self.entries[slot].value = LINK
            | match self.free.pop() {
                Some(at) => {
                    self.links[at as usize] = link;
                    at
                }
                None => {
                    grow(&mut self.links);
                    self.links.push(link);
                    self.links.len() as u32 - 1
                }
            };
    }

    fn resize(&mut self, len: usize) {
        let old = std::mem::replace(&mut self.entries, vec![Entry { key: 0, value: EMPTY }; len]);
        for entry in old.into_iter().filter(|entry| entry.value != EMPTY) {
            let slot = self.slot(entry.key);
            self.entries[slot] = entry;
        }
    }

    pub fn remove(&mut self, key: u32, report: u32) {
        if self.entries.is_empty() {
            return;
        }
        let slot = self.slot(key);
        let (mut before, mut value) = (None, self.entries[slot].value);
        while value != EMPTY && value >= LINK {
            let link = self.links[(value - LINK) as usize];
            if link.report == report {
                self.point(slot, before, link.next);
                self.release(value - LINK);
                return;
            }
            (before, value) = (Some(value - LINK), link.next);
        }
        if value != report {
            return;
        }
        // The oldest: the report of the link before it becomes the oldest.
        match before {
            None => self.vacate(slot),
            Some(at) => {
                let newer = self.links[at as usize].report;
                let mut above = None;
                let mut walk = self.entries[slot].value;
                while walk != LINK | at {
                    above = Some(walk - LINK);
                    walk = self.links[(walk - LINK) as usize].next;
                }
                self.point(slot, above, newer);
                self.release(at);
            }
        }
    }

    fn point(&mut self, slot: usize, link: Option<u32>, to: u32) {
        match link {
            Some(at) => self.links[at as usize].next = to,
            None => self.entries[slot].value = to,
        }
    }

    fn release(&mut self, at: u32) {
        self.links[at as usize] = Link { report: EMPTY, next: EMPTY };
        self.free.push(at);
    }

    /// Empties a place; what stands behind it moves up.
    fn vacate(&mut self, slot: usize) {
        self.used -= 1;
        let len = self.entries.len();
        let (mut hole, mut slot) = (slot, slot);
        loop {
            slot = (slot + 1) % len;
            if self.entries[slot].value == EMPTY {
                break;
            }
            let from_home = (slot + len - home(self.entries[slot].key, len)) % len;
            if from_home >= (slot + len - hole) % len {
                self.entries[hole] = self.entries[slot];
                hole = slot;
            }
        }
        self.entries[hole] = Entry { key: 0, value: EMPTY };
    }

    /// Fills `found` with at most `most` reports of a key that come before `before`, newest first; whether there were more.
    pub fn find(&self, key: u32, before: u32, most: usize, found: &mut Vec<u32>) -> bool {
        if self.entries.is_empty() {
            return false;
        }
        let mut value = self.entries[self.slot(key)].value;
        while value != EMPTY {
            let (report, next) = match value.checked_sub(LINK) {
                Some(at) => (self.links[at as usize].report, self.links[at as usize].next),
                None => (value, EMPTY),
            };
            if report < before {
                if found.len() == most {
                    return true;
                }
                found.push(report);
            }
            value = next;
        }
        false
    }

    /// Gives back the memory that was taken for growing.
    pub fn shrink(&mut self) {
        self.resize((self.used * 6 / 5).max(64));
        self.links.shrink_to_fit();
    }

    pub fn bytes(&self) -> usize {
        self.entries.capacity() * 8 + self.links.capacity() * 8 + self.free.capacity() * 4
    }
}

/// Makes room by an eighth when there is none: memory matters more here than the copying.
pub(crate) fn grow<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len() / 8 + 64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_removed_is_not_found_and_bounds_are_told() {
        let mut p = Postings::default();
        (0..3000u32).for_each(|r| p.insert(r % 7, r));
        let mut found = Vec::new();
        assert!(p.find(3, u32::MAX, 5, &mut found));
        assert_eq!(found, [2999, 2992, 2985, 2978, 2971]);
        p.remove(3, 2992);
        found.clear();
        p.find(3, 2990, 2, &mut found);
        assert_eq!(found, [2985, 2978]);
        assert_eq!(p.free.len(), 1);
    }

    #[test]
    fn every_report_of_a_key_can_go_in_any_order() {
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
            let mut p = Postings::default();
            (0..400u32).for_each(|r| p.insert(r / 4, r));
            for (n, which) in order.into_iter().enumerate() {
                (0..100).for_each(|key| p.remove(key, key * 4 + which));
                p.remove(7, 9999);
                for key in 0..100 {
                    let mut found = Vec::new();
                    assert!(!p.find(key, u32::MAX, 9, &mut found));
                    let left: Vec<u32> =
                        (0..4).rev().filter(|w| !order[..=n].contains(w)).map(|w| key * 4 + w).collect();
                    assert_eq!(found, left);
                }
            }
            assert_eq!(p.used, 0);
        }
    }
}
