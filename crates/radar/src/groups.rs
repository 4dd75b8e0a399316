//! Which mentions are probably one person. Only the engine's own opinion, to weigh with: who it was is for people to say.
//! Groups grow from the strongest evidence down, and never hold two mentions of one report.

use std::collections::{HashMap, HashSet};

/// Two mentions, by their rows, and how strong the evidence is that they are one person.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Edge {
    pub a: u32,
    pub b: u32,
    pub bits: f32,
}

/// The groups of all rows.
#[derive(Default)]
pub(crate) struct Groups {
    /// Per row the first row of its group.
    of: Vec<u32>,
    /// The rows of each group of more than one, by the first.
    many: HashMap<u32, Vec<u32>>,
    /// Per row the row it was tied to, itself for the first of a group.
    up: Vec<u32>,
    /// Per row the bits of that tie.
    tie: Vec<f32>,
}

impl Groups {
    /// One more row, on its own.
    pub fn push(&mut self) {
        self.up.push(self.of.len() as u32);
        self.of.push(self.of.len() as u32);
        self.tie.push(f32::INFINITY);
    }

    /// The rows of the group of a row.
    pub fn members(&self, row: u32) -> &[u32] {
        let first = &self.of[row as usize];
        self.many.get(first).map_or(std::slice::from_ref(first), Vec::as_slice)
    }

    /// The first row of the group.
    pub fn root(&self, row: u32) -> u32 {
        self.of[row as usize]
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
        let going = self.many.remove(&go).unwrap_or_else(|| vec![go]);
        for row in &going {
            self.of[*row as usize] = keep;
        }
        self.up[go as usize] = keep;
        self.tie[go as usize] = bits;
        self.many.entry(keep).or_insert_with(|| vec![keep]).extend(going);
    }

    /// Takes the group of a row apart; every row of it stands alone again. Tells the rows.
    pub fn dissolve(&mut self, row: u32) -> Vec<u32> {
        let root = self.root(row);
        let members = self.many.remove(&root).unwrap_or_else(|| vec![root]);
        for member in &members {
            self.of[*member as usize] = *member;
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

    pub fn bytes(&self) -> usize {
        let lists: usize = self.many.values().map(|members| members.capacity() * 4 + 8).sum();
        self.of.capacity() * 12 + self.many.capacity() * 33 + lists
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
