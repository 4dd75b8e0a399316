//! The index: all mentions in memory, found under several keys. Adding, removing and asking take bounded work.

use std::collections::{BTreeSet, HashMap};

use crate::company;
use crate::dates::Dates;
use crate::groups::Groups;
use crate::household::Side;
use crate::keys;
use crate::mention::{MentionRef, Report, ReportId};
use crate::model::Model;
use crate::places::Places;
use crate::postings::{Postings, grow};
use crate::prepare::{self, Prepared};
use crate::row::{Place, Row};
use crate::slots::Slots;
use crate::text::mix;
use crate::words::{Lexicon, Use, Words};

/// A report in the index.
pub(crate) struct Stored {
    pub id: ReportId,
    pub day: Option<i32>,
    pub source: Option<u32>,
    pub first: u32,
    pub len: u16,
}

/// Reports and their mentions, ready to be asked which of them are about the same people as a new one.
pub struct Index {
    pub(crate) model: Model,
    pub(crate) words: Words,
    pub(crate) dates: Dates,
    pub(crate) places: Places,
    pub(crate) postings: Postings,
    pub(crate) reports: Vec<Stored>,
    pub(crate) rows: Vec<Row>,
    pub(crate) groups: Groups,
    /// Earlier addresses, for the few mentions that have them.
    more: HashMap<u32, Vec<Place>>,
    by_id: Slots,
    mentions: usize,
}

/// Why a report was not added.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AddError {
    /// A report of this id is in the index already; remove it first.
    Known,
    /// More mentions than one report can hold (65,535), or than an index can (about two thousand million).
    Full,
}

impl std::fmt::Display for AddError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Known => "a report of this id is in the index already",
            Self::Full => "the index or the report holds more mentions than it can",
        })
    }
}

impl std::error::Error for AddError {}

impl Index {
    /// An empty index that weighs with this model; [`Model::default`] holds before there is any data.
    pub fn new(model: Model) -> Self {
        Self {
            model,
            words: Words::default(),
            dates: Dates::default(),
            places: Places::default(),
            postings: Postings::default(),
            reports: Vec::new(),
            rows: Vec::new(),
            groups: Groups::default(),
            more: HashMap::new(),
            by_id: Slots::default(),
            mentions: 0,
        }
    }

    /// The model it weighs with.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Weighs with another model from now on.
    pub fn set_model(&mut self, model: Model) {
        self.model = model;
    }

    /// How many mentions are in it.
    pub fn len(&self) -> usize {
        self.mentions
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.mentions == 0
    }

    /// How many reports are in it.
    pub fn reports(&self) -> usize {
        self.by_id.len()
    }

    /// Whether a report is in it.
    pub fn contains(&self, report: ReportId) -> bool {
        self.at(report).is_some()
    }

    /// Adds a report; from now on it is found.
    pub fn add(&mut self, report: &Report) -> Result<(), AddError> {
        let at = self.enter(report)?;
        let places = self.places_of(at);
        let asked = self.ask(self.side(at, &places), self.lexicon(), at);
        self.settle(at, &asked);
        self.post(at);
        Ok(())
    }

    /// Takes a report in and counts its words; it is found after [`Self::post`].
    pub(crate) fn enter(&mut self, report: &Report) -> Result<u32, AddError> {
        if self.contains(report.id) {
            return Err(AddError::Known);
        }
        let len = u16::try_from(report.mentions.len()).map_err(|_| AddError::Full)?;
        if self.rows.len() + usize::from(len) > (1 << 31) - 1 {
            return Err(AddError::Full);
        }
        let (at, first) = (self.reports.len() as u32, self.rows.len() as u32);
        let prepared = prepare::report(report, &mut self.words);
        for (n, (row, more)) in (first..).zip(prepared) {
            grow(&mut self.rows);
            self.rows.push(Row { report: at, ..row });
            self.groups.push();
            if !more.is_empty() {
                self.more.insert(n, more);
            }
            self.count(n as usize, true);
        }
        let day = report.day.map(|day| day.0);
        grow(&mut self.reports);
        self.reports.push(Stored { id: report.id, day, source: report.source, first, len });
        self.places.count(&self.places_of(at));
        self.by_id.insert(at, |at| id_hash(self.reports[at as usize].id));
        self.mentions += usize::from(len);
        Ok(at)
    }

    /// Makes a report findable.
    pub(crate) fn post(&mut self, at: u32) {
        for key in self.keys_of(at) {
            self.postings.insert(key, at);
        }
    }

    fn keys_of(&self, at: u32) -> Vec<u32> {
        keys::keys(self.rows_of(at), self.lexicon())
    }

    /// Removes a report with everything it said; nothing of it is left in memory that is reachable. Whether it was there.
    pub fn remove(&mut self, report: ReportId) -> bool {
        let Some(at) = self.at(report) else { return false };
        self.by_id.remove(at, |at| id_hash(self.reports[at as usize].id));
        self.unlink(at);
        let stored = &self.reports[at as usize];
        let rows: Vec<u32> = (stored.first..stored.first + u32::from(stored.len)).collect();
        let touched = self.wipe(&rows);
        self.reports[at as usize] =
            Stored { id: ReportId(0), day: None, source: None, first: rows.first().copied().unwrap_or(0), len: 0 };
        self.settle_again(touched);
        true
    }

    /// Removes one person from a report and leaves the others; positions stay what they were. Whether it was there.
    pub fn remove_mention(&mut self, mention: MentionRef) -> bool {
        let Some(at) = self.at(mention.report) else { return false };
        let stored = &self.reports[at as usize];
        if mention.position >= stored.len || self.rows[stored.first as usize + usize::from(mention.position)].gone {
            return false;
        }
        let n = stored.first + u32::from(mention.position);
        self.unlink(at);
        let touched = self.wipe(&[n]);
        self.places.count(&self.places_of(at));
        self.post(at);
        self.settle_again(touched);
        true
    }

    /// Takes a report out of the keys and the addresses.
    fn unlink(&mut self, at: u32) {
        for key in self.keys_of(at) {
            self.postings.remove(key, at);
        }
        let places = self.places_of(at);
        self.places.uncount(&places);
    }

    /// Empties rows and takes their words back. Tells the reports whose groups fell apart by it.
    fn wipe(&mut self, rows: &[u32]) -> BTreeSet<u32> {
        let mut touched = BTreeSet::new();
        for n in rows {
            if !self.rows[*n as usize].gone {
                self.mentions -= 1;
            }
            self.count(*n as usize, false);
            self.more.remove(n);
            self.rows[*n as usize] = Row { gone: true, report: self.rows[*n as usize].report, ..Row::default() };
            for member in self.groups.dissolve(*n) {
                touched.insert(self.rows[member as usize].report);
            }
        }
        touched
    }

    /// Groups the mentions of some reports again, as if what was removed had never been there.
    fn settle_again(&mut self, reports: BTreeSet<u32>) {
        for at in reports {
            if self.reports[at as usize].len == 0 {
                continue;
            }
            let places = self.places_of(at);
            let asked = self.ask(self.side(at, &places), self.lexicon(), at);
            self.settle(at, &asked);
        }
    }

    fn count(&mut self, n: usize, up: bool) {
        let row = self.rows[n].clone();
        if row.gone {
            return;
        }
        let mut count = |id, of| if up { self.words.count(id, of) } else { self.words.uncount(id, of) };
        row.given.iter().for_each(|id| count(*id, Use::Given));
        row.surname.iter().for_each(|id| count(*id, Use::Surname));
        let others = [row.contact, row.number, row.place.street, row.place.town, row.traits[0], row.traits[1]];
        others.into_iter().for_each(|id| count(id, Use::Other));
        for place in self.more.get(&(n as u32)).into_iter().flatten() {
            count(place.street, Use::Other);
            count(place.town, Use::Other);
        }
        if up { self.dates.count(row.born) } else { self.dates.uncount(row.born) }
    }

    pub(crate) fn lexicon(&self) -> Lexicon<'_> {
        Lexicon { words: &self.words, own: &[], company: self.words.shares }
    }

    pub(crate) fn rows_of(&self, at: u32) -> &[Row] {
        let stored = &self.reports[at as usize];
        &self.rows[stored.first as usize..stored.first as usize + usize::from(stored.len)]
    }

    pub(crate) fn places_of(&self, at: u32) -> Vec<Place> {
        let stored = &self.reports[at as usize];
        let more = (stored.first..stored.first + u32::from(stored.len)).filter_map(|n| self.more.get(&n)).flatten();
        places(self.rows_of(at).iter().map(|row| &row.place).chain(more))
    }

    /// A report of the index as it is weighed.
    pub(crate) fn side<'a>(&'a self, at: u32, places: &'a [Place]) -> Side<'a> {
        let stored = &self.reports[at as usize];
        let company = company::of(self.rows_of(at), self.lexicon());
        Side { rows: self.rows_of(at), places, day: stored.day, source: stored.source, company }
    }

    /// What nobody can stand in twice: the report of a row, or its whole source.
    pub(crate) fn once(&self, row: u32) -> u64 {
        let report = self.rows[row as usize].report;
        self.reports[report as usize].source.map_or(u64::from(report), |source| 1 << 32 | u64::from(source))
    }

    /// The number of a report.
    pub(crate) fn at(&self, report: ReportId) -> Option<u32> {
        self.by_id.find(id_hash(report), |at| self.reports[at as usize].id == report)
    }

    /// About how many bytes the index takes.
    pub fn bytes(&self) -> usize {
        self.rows.capacity() * size_of::<Row>()
            + self.reports.capacity() * size_of::<Stored>()
            + self.by_id.bytes()
            + self.more.capacity() * 40
            + self.postings.bytes()
            + self.groups.bytes()
            + self.words.bytes()
            + self.places.bytes()
            + self.dates.bytes()
    }
}

/// Spreads the bits of an id.
fn id_hash(id: ReportId) -> u64 {
    mix(id.0 as u64 ^ mix((id.0 >> 64) as u64))
}

/// Different known addresses; of many the first few count.
pub(crate) fn places<'p>(all: impl Iterator<Item = &'p Place>) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for place in all.filter(|place| place.is_known()) {
        if found.len() < 6 && !found.contains(place) {
            found.push(*place);
        }
    }
    found
}

/// The addresses of prepared mentions.
pub(crate) fn places_of(prepared: &[Prepared]) -> Vec<Place> {
    places(prepared.iter().map(|(row, _)| &row.place).chain(prepared.iter().flat_map(|(_, more)| more)))
}
