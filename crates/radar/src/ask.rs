//! Asks the index about one report: weighs it against the candidates, and then against the groups they stand in.

use crate::candidates::Cut;
use crate::compare::Context;
use crate::groups::{Edge, Groups};
use crate::household::{self, Side};
use crate::index::Index;
use crate::keys;
use crate::profile::Seat;
use crate::words::Lexicon;

/// Below this a pair is not told.
pub(crate) const FLOOR: f32 = -6.0;
/// From here on pairs make groups.
pub(crate) const JOIN: f32 = 0.0;

/// A group that a mention of the question belongs to, by its first row.
pub(crate) struct Belongs {
    pub root: u32,
    /// The row it fits best.
    pub via: u32,
    pub bits: f32,
}

/// What the index says about a report.
pub(crate) struct Asked {
    /// Pairs of a mention of the question (`b`, its position) and a row of the index (`a`), by report weighed alone.
    pub edges: Vec<Edge>,
    /// Per mention the groups it belongs to.
    pub belongs: Vec<Vec<Belongs>>,
    /// The reports that were weighed, and log2 of the odds that they are about the same household.
    pub related: Vec<(u32, f32)>,
    pub cut: Cut,
}

impl Index {
    /// Asks about a report among those before `before`.
    pub(crate) fn ask(&self, new: Side<'_>, lexicon: Lexicon<'_>, before: u32) -> Asked {
        let mut asked = self.edges(new, lexicon, before);
        asked.belongs = self.belongs(new, &asked.edges, lexicon);
        asked
    }

    /// The pairs with earlier reports, each pair of reports weighed as two households; groups are left out of it.
    pub(crate) fn edges(&self, new: Side<'_>, lexicon: Lexicon<'_>, before: u32) -> Asked {
        let context = Context { lexicon, dates: &self.dates };
        let (found, cut) = self.candidates(&keys::keys(new.rows, lexicon), before, new.source);
        let mut asked = Asked { edges: Vec::new(), belongs: Vec::new(), related: Vec::new(), cut };
        for other in found {
            let places = self.places_of(other);
            let compared = household::compare(new, self.side(other, &places), context, &self.places);
            let odds = household::weigh(&compared, &self.model, self.reports());
            let first = self.reports[other as usize].first;
            let told = odds.pairs.iter().filter(|pair| pair.bits >= FLOOR);
            asked.edges.extend(told.map(|pair| Edge { a: first + pair.b as u32, b: pair.a as u32, bits: pair.bits }));
            let odds = (odds.related / (1.0 - odds.related).max(1e-12)).log2();
            asked.related.push((other, odds as f32));
        }
        asked
    }

    /// From the strongest pair down: the group of the earlier mention, when the whole group agrees. Two people of the question
    /// are never in one group.
    fn belongs(&self, new: Side<'_>, edges: &[Edge], lexicon: Lexicon<'_>) -> Vec<Vec<Belongs>> {
        let rows = new.rows;
        let mut belongs: Vec<Vec<Belongs>> = rows.iter().map(|_| Vec::new()).collect();
        let mut order: Vec<&Edge> = edges.iter().filter(|edge| edge.bits >= JOIN).collect();
        order.sort_unstable_by(|x, y| y.bits.total_cmp(&x.bits).then((x.b, x.a).cmp(&(y.b, y.a))));
        for edge in order {
            let root = self.groups.root(edge.a);
            if belongs.iter().flatten().any(|one| one.root == root) {
                continue;
            }
            let group = self.groups.members(root);
            let mine: Vec<u32> =
                belongs[edge.b as usize].iter().flat_map(|one| self.groups.members(one.root)).collect();
            if Groups::clash(&mine, &group, |row| self.once(row)) {
                continue;
            }
            let asked =
                |position| Seat { rows, places: new.places.to_vec(), day: new.day, company: new.company, position };
            let (one, other) = (asked(edge.b as usize), self.seat(edge.a));
            let mut ours = self.seats(&mine);
            ours.insert(0, asked(edge.b as usize));
            let more = self.correction(&ours, &self.seats(&group), (&one, &other), lexicon);
            if edge.bits + more >= JOIN {
                belongs[edge.b as usize].push(Belongs { root, via: edge.a, bits: edge.bits + more });
            }
        }
        belongs
    }

    /// Puts the mentions of a report that was taken in into the groups they belong to.
    pub(crate) fn settle(&mut self, at: u32, asked: &Asked) {
        let first = self.reports[at as usize].first;
        for (row, belongs) in (first..).zip(&asked.belongs) {
            belongs.iter().for_each(|one| self.groups.join(one.root, row, one.bits));
        }
    }

    /// All pairs of the question with earlier mentions: those of its groups, and those that stayed outside.
    pub(crate) fn pairs(&self, asked: &Asked) -> Vec<Edge> {
        let mut all: Vec<Edge> = Vec::new();
        for (position, belongs) in (0u32..).zip(&asked.belongs) {
            for one in belongs {
                let tied =
                    |row: &u32| Edge { a: *row, b: position, bits: one.bits.min(self.groups.between(one.via, *row)) };
                all.extend(self.groups.members(one.root).iter().map(tied));
            }
        }
        let inside = all.len();
        all.sort_unstable_by_key(|edge| (edge.a, edge.b));
        for edge in &asked.edges {
            match all[..inside].binary_search_by_key(&(edge.a, edge.b), |e| (e.a, e.b)) {
                Ok(at) => all[at].bits = strongest(all[at].bits, edge.bits),
                Err(_) => all.push(Edge { bits: outside(edge.bits), ..*edge }),
            }
        }
        all.sort_unstable_by_key(|edge| (edge.a, edge.b));
        all
    }
}

/// A pair inside a group: at least what the group says, and hardly more when only the pair says so.
pub(crate) fn strongest(group: f32, pair: f32) -> f32 {
    group.max(pair.min(group + 6.0))
}

/// A pair that its groups keep apart: somebody else fits better, or the whole contradicts.
pub(crate) fn outside(pair: f32) -> f32 {
    if pair >= JOIN { JOIN - 1.0 } else { pair }
}
