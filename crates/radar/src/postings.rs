//! From keys to reports: chains in one array, newest first, 12 bytes a link. No key can explode: a walk stops at a bound.

/// The end of a chain.
const END: u32 = u32::MAX;

#[derive(Clone, Copy)]
struct Link {
    key: u32,
    report: u32,
    next: u32,
}

/// All keys.
pub(crate) struct Postings {
    heads: Vec<u32>,
    links: Vec<Link>,
    free: Vec<u32>,
}

impl Default for Postings {
    fn default() -> Self {
        Self { heads: vec![END; 1024], links: Vec::new(), free: Vec::new() }
    }
}

impl Postings {
    fn slot(&self, key: u32) -> usize {
        (key.wrapping_mul(0x9e37_79b1) >> (32 - self.heads.len().trailing_zeros())) as usize
    }

    pub fn insert(&mut self, key: u32, report: u32) {
        if self.links.len() > self.heads.len() {
            self.grow();
        }
        let slot = self.slot(key);
        let link = Link { key, report, next: self.heads[slot] };
        self.heads[slot] = match self.free.pop() {
            Some(at) => {
                self.links[at as usize] = link;
                at
            }
            None => {
                self.links.push(link);
                self.links.len() as u32 - 1
            }
        };
    }

    pub fn remove(&mut self, key: u32, report: u32) {
        let slot = self.slot(key);
        let (mut before, mut at) = (END, self.heads[slot]);
        while at != END {
            let link = self.links[at as usize];
            if link.key == key && link.report == report {
                if before == END {
                    self.heads[slot] = link.next
                } else {
                    self.links[before as usize].next = link.next
                }
                self.links[at as usize] = Link { key: 0, report: END, next: END };
                self.free.push(at);
                return;
            }
            (before, at) = (at, link.next);
        }
    }

    /// Fills `found` with at most `most` reports of a key that come before `before`, newest first; whether there were more.
    pub fn find(&self, key: u32, before: u32, most: usize, found: &mut Vec<u32>) -> bool {
        let mut at = self.heads[self.slot(key)];
        let mut steps = 0;
        while at != END {
            let link = self.links[at as usize];
            steps += 1;
            if link.key == key && link.report < before {
                if found.len() == most || steps > 8 * most + 64 {
                    return true;
                }
                found.push(link.report);
            }
            at = link.next;
        }
        false
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.heads);
        self.heads = vec![END; old.len() * 2];
        for head in old {
            // Turned round first, so that the newest stays in front.
            let mut chain = Vec::new();
            let mut at = head;
            while at != END {
                chain.push(at);
                at = self.links[at as usize].next;
            }
            for at in chain.into_iter().rev() {
                let slot = self.slot(self.links[at as usize].key);
                self.links[at as usize].next = self.heads[slot];
                self.heads[slot] = at;
            }
        }
    }

    /// Gives back the memory that was taken for growing.
    pub fn shrink(&mut self) {
        self.links.shrink_to_fit();
    }

    pub fn bytes(&self) -> usize {
        self.heads.capacity() * 4 + self.links.capacity() * 12 + self.free.capacity() * 4
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
}
