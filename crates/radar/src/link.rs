//! The whole of the data at once: who of all mentions may be one person.

use std::thread;

use crate::ask::{JOIN, outside, strongest};
use crate::groups::{Edge, Groups};
use crate::index::{AddError, Index};
use crate::mention::{MentionRef, Report};
use crate::model::Model;
use crate::postings::Postings;

/// Two mentions of different reports that may be one person.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pair {
    /// The one in the earlier report.
    pub left: MentionRef,
    /// The one in the later report.
    pub right: MentionRef,
    /// Log2 of the odds that they are one person, everything weighed.
    pub bits: f32,
}

/// So many reports are asked between two moments of adding.
const CHUNK: usize = 2048;

impl Index {
    /// An index of many reports at once: trained on them, with the groups of all of them. The order of the reports makes no
    /// difference. Tells the pairs that may be one person as well, sorted; `progress` hears how many reports were weighed.
    pub fn link(
        reports: &[Report],
        threads: usize,
        progress: impl FnMut(usize, usize),
    ) -> Result<(Index, Vec<Pair>), AddError> {
        let mut order: Vec<&Report> = reports.iter().collect();
        order.sort_by_key(|report| (report.day, report.id));
        let mut index = Index::new(Model::default());
        for report in &order {
            index.enter(report)?;
        }
        (0..order.len()).for_each(|at| index.post(at as u32));
        index.train();
        let edges = index.all_edges(threads.max(1), progress);
        let pairs = index.resolve(&edges);
        index.rows.shrink_to_fit();
        index.reports.shrink_to_fit();
        index.postings.shrink();
        index.groups.shrink();
        Ok((index, pairs))
    }

    /// Groups everything again from the strongest evidence down, with the weights it has now. Following reports one by one, a
    /// group that was made early on little evidence keeps drawing later reports; this takes such groups apart.
    pub fn regroup(&mut self) {
        self.groups = Groups::default();
        self.rows.iter().for_each(|_| self.groups.push());
        let edges = self.all_edges(1, |_, _| {});
        self.resolve(&edges);
    }

    /// All edges: the reports are found one after the other, so that each pair of reports is weighed once.
    fn all_edges(&mut self, threads: usize, mut progress: impl FnMut(usize, usize)) -> Vec<Edge> {
        let all = self.reports.len();
        self.postings = Postings::default();
        let mut edges = Vec::new();
        for start in (0..all).step_by(CHUNK) {
            let end = (start + CHUNK).min(all);
            (start..end).for_each(|at| self.post(at as u32));
            edges.extend(self.edges_of(start..end, threads));
            progress(end, all);
        }
        edges
    }

    /// The edges of some reports with all before them, in parallel.
    fn edges_of(&self, reports: std::ops::Range<usize>, threads: usize) -> Vec<Edge> {
        let part = reports.len().div_ceil(threads).max(1);
        let one = |at: usize| {
            let (at, places) = (at as u32, self.places_of(at as u32));
            let mut edges = self.edges(self.side(at, &places), self.lexicon(), at).edges;
            edges.iter_mut().for_each(|edge| edge.b += self.reports[at as usize].first);
            edges
        };
        let (one, end) = (&one, reports.end);
        thread::scope(|scope| {
            let parts = reports.step_by(part);
            let running: Vec<_> = parts
                .map(|from| scope.spawn(move || (from..(from + part).min(end)).flat_map(one).collect::<Vec<Edge>>()))
                .collect();
            let done = running.into_iter();
            done.flat_map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        })
    }

    /// Groups out of the edges, from the strongest down, and all pairs out of the groups.
    fn resolve(&mut self, edges: &[Edge]) -> Vec<Pair> {
        let mut order: Vec<&Edge> = edges.iter().filter(|edge| edge.bits >= JOIN).collect();
        order.sort_unstable_by(|x, y| y.bits.total_cmp(&x.bits).then((x.a, x.b).cmp(&(y.a, y.b))));
        let mut all: Vec<Edge> = Vec::new();
        for edge in order {
            if self.groups.root(edge.a) == self.groups.root(edge.b) {
                continue;
            }
            let (x, y) = (self.groups.members(edge.a), self.groups.members(edge.b));
            if Groups::clash(&x, &y, |row| self.once(row)) {
                continue;
            }
            let pair = (&self.seat(edge.a), &self.seat(edge.b));
            let bits = edge.bits + self.correction(&self.seats(&x), &self.seats(&y), pair, self.lexicon());
            if bits >= JOIN {
                for a in &x {
                    all.extend(y.iter().map(|b| Edge { a: *a.min(b), b: *a.max(b), bits }));
                }
                self.groups.join(edge.a, edge.b, bits);
            }
        }
        let inside = all.len();
        all.sort_unstable_by_key(|edge| (edge.a, edge.b));
        for edge in edges {
            match all[..inside].binary_search_by_key(&(edge.a, edge.b), |e| (e.a, e.b)) {
                Ok(at) => all[at].bits = strongest(all[at].bits, edge.bits),
                Err(_) => all.push(Edge { bits: outside(edge.bits), ..*edge }),
            }
        }
        all.sort_unstable_by_key(|edge| (edge.a, edge.b));
        all.into_iter().map(|e| Pair { left: self.mention(e.a), right: self.mention(e.b), bits: e.bits }).collect()
    }

    /// The name of a row.
    pub(crate) fn mention(&self, row: u32) -> MentionRef {
        let stored = &self.reports[self.rows[row as usize].report as usize];
        MentionRef { report: stored.id, position: (row - stored.first) as u16 }
    }
}
