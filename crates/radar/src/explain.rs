//! Why two mentions may be one person: what every field adds, what the household adds, and what they are likely to be.

use crate::ask::{JOIN, outside, strongest};
use crate::compare::Context;
use crate::field::Field;
use crate::household::{self, Compared, Odds, PairOdds};
use crate::index::Index;
use crate::mention::MentionRef;
use crate::telling::tell;

/// Where a piece of evidence comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// A field of the two mentions.
    Field(Field),
    /// Something of the two reports as such: the address, the time between, a surname that both households have.
    Reports(Field),
    /// How seldom two arbitrary reports are about one person. The more reports, the more it takes.
    Start,
    /// The other people of the two reports: others that fit speak for it, others that fit better speak against it.
    Household,
    /// Other reports that are probably about the same person.
    Others,
}

/// One piece of evidence.
#[derive(Clone, PartialEq, Debug)]
pub struct Reason {
    /// Where from.
    pub source: Source,
    /// What it is worth in bits: one bit more is twice as likely. Below zero it speaks against.
    pub bits: f32,
    /// In Dutch, without values.
    pub text: &'static str,
}

/// What a hit looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Probably the same person.
    Person,
    /// Perhaps the same person: more doubt than evidence.
    Weak,
    /// Perhaps a brother or sister born on the same day: the chance is more than one in five.
    PossibleTwin,
    /// Perhaps somebody else of the same name in the same household, such as a father and a son.
    PossibleNamesake,
    /// The same address and nobody who fits: perhaps the people who lived there before or after.
    PossibleNextTenant,
    /// The households fit, none of the people does.
    HouseholdOnly,
}

impl Kind {
    /// In Dutch, for the screen.
    pub fn text(self) -> &'static str {
        match self {
            Self::Person => "waarschijnlijk dezelfde persoon",
            Self::Weak => "misschien dezelfde persoon",
            Self::PossibleTwin => "mogelijk een tweeling",
            Self::PossibleNamesake => "mogelijk een naamgenoot in hetzelfde gezin",
            Self::PossibleNextTenant => "mogelijk een vorige of volgende bewoner van hetzelfde adres",
            Self::HouseholdOnly => "alleen het gezin of het adres past, geen van de personen",
        }
    }
}

/// The evidence about two mentions.
#[derive(Clone, PartialEq, Debug)]
pub struct Explanation {
    /// Log2 of the odds that they are one person: the sum of all reasons.
    pub bits: f32,
    /// What it looks like.
    pub kind: Kind,
    /// Every piece of evidence: first of the two people by weight, then of the reports, then of the rest.
    pub reasons: Vec<Reason>,
}

/// What a pair looks like, given its bits and the other explanations of it.
pub(crate) fn kind(bits: f32, odds: &PairOdds) -> Kind {
    if odds.twins > 0.2 {
        Kind::PossibleTwin
    } else if odds.namesakes > 0.2 {
        Kind::PossibleNamesake
    } else if bits >= JOIN {
        Kind::Person
    } else {
        Kind::Weak
    }
}

/// Every reason of pair `k` of two compared reports, adding up to `bits`.
pub(crate) fn explain(index: &Index, compared: &Compared, odds: &Odds, k: usize, bits: f32) -> Explanation {
    let reason = |source: Source, bits: f32, text: &'static str| Reason { source, bits, text };
    let model = &index.model;
    let seen = compared.pairs[k].seen().iter();
    let mut reasons: Vec<Reason> =
        seen.map(|s| reason(Source::Field(s.field), model.bits(*s), tell(s.field, s.level))).collect();
    reasons.sort_by(|x, y| y.bits.abs().total_cmp(&x.bits.abs()));
    let common = compared.common.iter();
    reasons.extend(common.map(|s| reason(Source::Reports(s.field), model.bits(*s), tell(s.field, s.level))));
    let start = model.prior(index.reports());
    reasons.push(reason(Source::Start, start, "twee willekeurige meldingen gaan zelden over dezelfde persoon"));
    let so_far: f32 = reasons.iter().map(|r| r.bits).sum();
    let household = odds.pairs[k].bits - so_far;
    let text = if household >= 0.0 {
        "de andere personen in beide meldingen passen bij elkaar"
    } else {
        "wat het gezin al verklaart, of andere personen die beter of niet passen"
    };
    reasons.push(reason(Source::Household, household, text));
    let others = bits - odds.pairs[k].bits;
    if others.abs() >= 0.05 {
        let text = if others >= 0.0 {
            "andere meldingen die waarschijnlijk over dezelfde persoon gaan, vullen dit aan"
        } else {
            "andere meldingen spreken dit tegen, of iemand anders past beter"
        };
        reasons.push(reason(Source::Others, others, text));
    }
    Explanation { bits, kind: kind(bits, &odds.pairs[k]), reasons }
}

impl Index {
    /// The evidence about two mentions of different reports in the index, or nothing when one of them is not there.
    pub fn explain(&self, left: MentionRef, right: MentionRef) -> Option<Explanation> {
        let (a, b) = (self.at(left.report)?, self.at(right.report)?);
        let (x, y) = (usize::from(left.position), usize::from(right.position));
        let there = |at: u32, n: usize| self.rows_of(at).get(n).is_some_and(|row| !row.gone);
        if a == b || !there(a, x) || !there(b, y) {
            return None;
        }
        let context = Context { lexicon: self.lexicon(), dates: &self.dates };
        let (mine, theirs) = (self.places_of(a), self.places_of(b));
        let compared = household::compare(self.side(a, &mine), self.side(b, &theirs), context, &self.places);
        let odds = household::weigh(&compared, &self.model, self.reports());
        let k = x * compared.size.1 + y;
        let (p, q) = (self.reports[a as usize].first + x as u32, self.reports[b as usize].first + y as u32);
        let bits = if self.groups.root(p) == self.groups.root(q) {
            strongest(self.groups.between(p, q), odds.pairs[k].bits)
        } else {
            outside(odds.pairs[k].bits)
        };
        Some(explain(self, &compared, &odds, k, bits))
    }
}
