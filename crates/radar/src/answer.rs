//! The question of every day: which earlier reports are about the same people as this one?

use std::collections::BTreeMap;

use crate::ask::{FLOOR, JOIN};
use crate::candidates::Cut;
use crate::company;
use crate::compare::Context;
use crate::explain::{Explanation, Kind, Reason, explain};
use crate::field::Field;
use crate::household::{self, Side};
use crate::index::{Index, places_of};
use crate::mention::{Day, Mention, MentionRef, Report, ReportId};
use crate::prepare::{self, Asking};
use crate::row::Row;
use crate::words::Lexicon;

/// A mention of the question and one of an earlier report.
#[derive(Clone, PartialEq, Debug)]
pub struct PairHit {
    /// Which mention of the question, by its position.
    pub position: u16,
    /// The earlier one.
    pub earlier: MentionRef,
    /// How strong, and why.
    pub evidence: Explanation,
}

/// An earlier report.
#[derive(Clone, PartialEq, Debug)]
pub struct Hit {
    /// Which.
    pub earlier: ReportId,
    /// Log2 of the odds of its strongest pair; of a hit on the household alone, of the households being one.
    pub bits: f32,
    /// What its strongest pair looks like.
    pub kind: Kind,
    /// The pairs, strongest first. Empty when only the household fits.
    pub pairs: Vec<PairHit>,
    /// What the two reports as such have in common.
    pub household: Vec<Reason>,
}

/// All earlier reports, strongest first.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Answer {
    /// The hits.
    pub hits: Vec<Hit>,
    /// What was left out because a bound was reached.
    pub cut: Cut,
}

impl Index {
    /// The reports in the index that may be about the same people as this one, which need not be in it. A report that is in
    /// it already does not find itself.
    pub fn hits(&self, report: &Report) -> Answer {
        let mut asking = Asking { words: &self.words, own: Vec::new() };
        let prepared = prepare::report(report, &mut asking);
        let lexicon = Lexicon { words: &self.words, own: &asking.own, company: self.words.shares };
        let places = places_of(&prepared);
        let rows: Vec<Row> = prepared.into_iter().map(|(row, _)| row).collect();
        let company = company::of(&rows, lexicon);
        let side = Side { rows: &rows, places: &places, day: report.day.map(|d| d.0), source: report.source, company };
        let asked = self.ask(side, lexicon, u32::MAX);
        // Per earlier report its pairs and whether the households are one.
        let mut found: BTreeMap<u32, Vec<(usize, u32, f32)>> = BTreeMap::new();
        for edge in self.pairs(&asked) {
            let at = self.rows[edge.a as usize].report;
            found.entry(at).or_default().push((edge.b as usize, edge.a, edge.bits));
        }
        for (at, related) in &asked.related {
            if *related >= JOIN {
                found.entry(*at).or_default();
            }
        }
        let own = self.at(report.id);
        let told = found.into_iter().filter(|(at, _)| Some(*at) != own);
        let mut hits: Vec<Hit> = told.filter_map(|(at, pairs)| self.hit(side, lexicon, at, &pairs)).collect();
        hits.sort_by(|x, y| y.bits.total_cmp(&x.bits).then(x.earlier.cmp(&y.earlier)));
        Answer { hits, cut: asked.cut }
    }

    /// The reports that mention somebody like this. A first name with a surname, a birth date, an address, a number: with less
    /// than that nobody is found.
    pub fn search(&self, person: &Mention, today: Option<Day>) -> Answer {
        let id = ReportId(u128::MAX);
        self.hits(&Report { id, day: today, source: None, mentions: vec![person.clone()] })
    }

    fn hit(&self, new: Side<'_>, lexicon: Lexicon<'_>, at: u32, pairs: &[(usize, u32, f32)]) -> Option<Hit> {
        let context = Context { lexicon, dates: &self.dates };
        let places = self.places_of(at);
        let compared = household::compare(new, self.side(at, &places), context, &self.places);
        let odds = household::weigh(&compared, &self.model, self.reports());
        let first = self.reports[at as usize].first;
        let mut told: Vec<PairHit> = Vec::new();
        let mut household = Vec::new();
        for (position, row, bits) in pairs.iter().filter(|(_, _, bits)| *bits >= FLOOR) {
            let k = position * compared.size.1 + (row - first) as usize;
            let evidence = explain(self, &compared, &odds, k, *bits);
            told.push(PairHit { position: *position as u16, earlier: self.mention(*row), evidence });
        }
        told.sort_by(|x, y| y.evidence.bits.total_cmp(&x.evidence.bits));
        for seen in &compared.common {
            let text = crate::telling::tell(seen.field, seen.level);
            household.push(Reason {
                source: crate::explain::Source::Reports(seen.field),
                bits: self.model.bits(*seen),
                text,
            });
        }
        let related = (odds.related / (1.0 - odds.related).max(1e-12)).log2() as f32;
        let best = told.first().map(|pair| (pair.evidence.bits, pair.evidence.kind));
        let (bits, kind) = match best {
            Some((bits, kind)) if bits >= JOIN || kind != Kind::Weak || related < JOIN => (bits, kind),
            Some(_) | None if related >= JOIN => {
                let home = compared.common.iter().any(|s| is_address(s.field) && s.level <= 1);
                let next = home && compared.surname == 0;
                (related, if next { Kind::PossibleNextTenant } else { Kind::HouseholdOnly })
            }
            Some((bits, kind)) => (bits, kind),
            None => return None,
        };
        Some(Hit { earlier: self.reports[at as usize].id, bits, kind, pairs: told, household })
    }
}

fn is_address(field: Field) -> bool {
    matches!(field, Field::AddressSoon | Field::AddressYear | Field::AddressYears | Field::AddressLong)
}
