//! Which mentions are probably one person. Only the engine's own opinion, to weigh with: who it was is for people to say.
//! Groups grow from the strongest evidence down, and never hold two mentions of one report.

use std::collections::HashSet;

use crate::postings::grow;

/// Two mentions, by their rows, and how strong the evidence is that they are one person.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Edge {
    pub a: u32,
    pub b: u32,
    pub bits: f32,
}

/// The groups of all rows: a ring of the rows of each group, and a tree of the ties that made it.
#[derive(Default)]
pub(crate) struct Groups {
    /// Per row the next of its group, round.
    next: Vec<u32>,
    /// Per row the row it was tied to, itself for the first of a group.
    up: Vec<u32>,
    /// Per row the bits of that tie.
    tie: Vec<f32>,
}

impl Groups {
    /// One more row, on its own.
    pub fn push(&mut self) {
        let row = self.next.len() as u32;
        grow(&mut self.next);
        grow(&mut self.up);
        grow(&mut self.tie);
        self.next.push(row);
        self.up.push(row);
        self.tie.push(f32::INFINITY);
    }

    /// The rows of the group of a row, in order.
    pub fn members(&self, row: u32) -> Vec<u32> {
        let mut rows = vec![row];
        let mut at = self.next[row as usize];
        while at != row {
            rows.push(at);
            at = self.next[at as usize];
        }
        rows.sort_unstable();
        rows
    }

    /// The first row of the group.
    pub fn root(&self, row: u32) -> u32 {
        let mut at = row;
        while self.up[at as usize] != at {
            at = self.up[at as usize];
        }
        at
    }

    /// The weakest tie between two rows of one group: what one says of the other can be no surer than that.
    pub fn between(&self, a: u32, b: u32) -> f32 {
        let mut path = vec![(a, f32::INFINITY)];
        let (mut at, mut bits) = (a, f32::INFINITY);
        while self.up[at as usize] != at {
            bits = bits.min(self.tie[at as usize]);
            at = self.up[at as usize];
            path.push((at, bits));
        }
        let (mut at, mut bits) = (b, f32::INFINITY);
        loop {
            if let Some((_, of_a)) = path.iter().find(|(row, _)| *row == at) {
                return bits.min(*of_a);
            }
            if self.up[at as usize] == at {
                return f32::NEG_INFINITY;
            }
            bits = bits.min(self.tie[at as usize]);
            at = self.up[at as usize];
        }
    }

    /// Makes one group of two.
    pub fn join(&mut self, a: u32, b: u32, bits: f32) {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return;
        }
        let (keep, go) = if self.members(a).len() >= self.members(b).len() { (a, b) } else { (b, a) };
        self.next.swap(a as usize, b as usize);
        self.up[go as usize] = keep;
        self.tie[go as usize] = bits;
    }

    /// Takes the group of a row apart; every row of it stands alone again. Tells the rows.
    pub fn dissolve(&mut self, row: u32) -> Vec<u32> {
        let members = self.members(row);
        for member in &members {
            self.next[*member as usize] = *member;
            self.up[*member as usize] = *member;
            self.tie[*member as usize] = f32::INFINITY;
        }
        members
    }

    /// Whether two lists of rows have mentions of one report (or of one list that holds everybody once).
    pub fn clash(a: &[u32], b: &[u32], report: impl Fn(u32) -> u64) -> bool {
        let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
        if few.len() * many.len() > 64 {
            let there: HashSet<u64> = many.iter().map(|row| report(*row)).collect();
            return few.iter().any(|row| there.contains(&report(*row)));
        }
        few.iter().any(|x| many.iter().any(|y| report(*x) == report(*y)))
    }

    /// Gives back the memory that was taken for growing.
    pub fn shrink(&mut self) {
        self.next.shrink_to_fit();
        self.up.shrink_to_fit();
        self.tie.shrink_to_fit();
    }

    pub fn bytes(&self) -> usize {
        (self.next.capacity() + self.up.capacity() + self.tie.capacity()) * 4
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_join_and_fall_apart() {
        let mut groups = Groups::default();
        (0..5).for_each(|_| groups.push());
        groups.join(0, 2, 9.0);
        groups.join(2, 4, 5.0);
        assert_eq!(groups.members(4), [0, 2, 4]);
        assert_eq!(groups.between(4, 0), 5.0);
        assert_eq!(groups.between(2, 0), 9.0);
        assert_eq!(groups.dissolve(2), [0, 2, 4]);
        assert_eq!(groups.members(4), [4]);
        assert_eq!(groups.between(0, 4), f32::NEG_INFINITY);
    }
}
