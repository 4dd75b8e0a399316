//! The radar in memory: who is mentioned in the meldingen of each region, so that a new one finds the earlier ones at once.
//!
//! It is filled from the record when the program starts, beside the first pages, and follows every act on a melding. Who asks
//! while it is being filled waits until it is whole: an answer that misses somebody is worse than a late one.
//!
//! Regions never mix: each has an index of its own. Advice is not in it: an advice holds nobody's family.

mod budget;
mod erase;
mod fill;
mod mention;

use crate::ports::StoreError;
use kernel::{AccountId, BetrokkeneId, Dag, MeldingId, OrganisatieId};
use radar::{Answer, Index, Mention, Model, Report, ReportId};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};
use tokio::sync::watch;
use veiligthuis::melding::{Melding, Stand};

pub use erase::destroy;
pub(crate) use fill::follow;
pub use fill::{Filling, begin};
pub(crate) use mention::{address, birth, named};

/// The indexes, one per region. Cheap to clone: it is shared.
#[derive(Clone)]
pub struct Radar {
    regions: Arc<RwLock<Regions>>,
    looks: budget::Looks,
    whole: Arc<watch::Sender<bool>>,
}

/// Empty, and whole: there is nothing to fill it with yet.
impl Default for Radar {
    fn default() -> Self {
        Self { regions: Arc::default(), looks: budget::Looks::default(), whole: Arc::new(watch::Sender::new(true)) }
    }
}

/// What the lock guards.
#[derive(Default)]
struct Regions {
    of: HashMap<OrganisatieId, Region>,
    /// While it is being filled: what an act wrote meanwhile, which is newer than what the filling read.
    newer: Option<HashSet<MeldingId>>,
}

/// The radar when every melding of the record is in it; only this answers.
pub(crate) struct Whole<'a>(&'a Radar);

/// One region.
struct Region {
    index: Index,
    /// The people of each melding, in the order in which they were added.
    people: HashMap<MeldingId, Vec<BetrokkeneId>>,
}

impl Default for Region {
    fn default() -> Self {
        Self { index: Index::new(Model::default()), people: HashMap::new() }
    }
}

/// What the radar found, with the people behind the positions in it.
pub(crate) struct Found {
    pub answer: Answer,
    /// The people of the melding that was asked about.
    pub own: Vec<BetrokkeneId>,
    /// The people of each earlier melding.
    pub earlier: HashMap<MeldingId, Vec<BetrokkeneId>>,
}

impl Regions {
    fn put(&mut self, id: MeldingId, melding: &Melding) {
        let Some(ontvangst) = &melding.ontvangst else { return };
        let region = self.of.entry(ontvangst.regio).or_default();
        region.index.remove(report_id(id));
        region.people.remove(&id);
        if !on_radar(melding) {
            return;
        }
        let (report, people) = mention::report(report_id(id), melding);
        // It was just taken out; full only with billions of people.
        if region.index.add(&report).is_ok() {
            region.people.insert(id, people);
        }
    }
}

impl Radar {
    fn write(&self) -> RwLockWriteGuard<'_, Regions> {
        self.regions.write().unwrap_or_else(PoisonError::into_inner)
    }
    fn read(&self) -> RwLockReadGuard<'_, Regions> {
        self.regions.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in a melding as it is now; one that left the radar is taken out.
    fn follow(&self, id: MeldingId, melding: &Melding) {
        let mut regions = self.write();
        if let Some(newer) = &mut regions.newer {
            newer.insert(id);
        }
        regions.put(id, melding);
    }

    /// Takes a melding out altogether.
    fn forget(&self, id: MeldingId) {
        let mut regions = self.write();
        if let Some(newer) = &mut regions.newer {
            newer.insert(id);
        }
        for region in regions.of.values_mut() {
            region.index.remove(report_id(id));
            region.people.remove(&id);
        }
    }

    /// Counts a search by hand; `false` when this account had its searches of the day.
    pub(crate) fn may_look(&self, account: AccountId, today: Dag, budget: u32) -> bool {
        self.looks.count(account, today, budget)
    }

    /// The radar as soon as it is whole. Waits while it is being filled.
    pub(crate) async fn whole(&self) -> Whole<'_> {
        // The sender lives in this radar, so waiting can not fail.
        let _ = self.whole.subscribe().wait_for(|whole| *whole).await;
        Whole(self)
    }
}

impl Whole<'_> {
    /// The earlier meldingen of the region that may be about the same people as this one.
    pub fn hits(&self, id: MeldingId, melding: &Melding) -> Found {
        let (report, own) = mention::report(report_id(id), melding);
        self.ask(melding, report, own)
    }

    /// The meldingen of the region that mention somebody like this.
    pub fn search(&self, melding: &Melding, person: Mention) -> Found {
        let report = Report {
            id: ReportId(u128::MAX),
            day: melding.ontvangst.as_ref().and_then(|o| mention::day(o.ontvangen.dag())),
            source: None,
            mentions: vec![person],
        };
        self.ask(melding, report, Vec::new())
    }

    fn ask(&self, melding: &Melding, report: Report, own: Vec<BetrokkeneId>) -> Found {
        let regions = self.0.read();
        let region = melding.ontvangst.as_ref().and_then(|o| regions.of.get(&o.regio));
        let Some(region) = region else { return Found { answer: Answer::default(), own, earlier: HashMap::new() } };
        let answer = region.index.hits(&report);
        let earlier = answer.hits.iter().filter_map(|hit| {
            let id = melding_id(hit.earlier);
            Some((id, region.people.get(&id)?.clone()))
        });
        Found { earlier: earlier.collect(), answer, own }
    }
}

/// Whether a melding counts on the radar: not one that was taken back or turned into advice (domain file S17).
fn on_radar(melding: &Melding) -> bool {
    match melding.stand {
        Stand::Ontvangen
        | Stand::AcuutGecheckt
        | Stand::InWerkvoorraad
        | Stand::InVeiligheidsbeoordeling
        | Stand::Besloten => true,
        Stand::NogNiet | Stand::OmgezetNaarAdvies | Stand::Ingetrokken => false,
    }
}

const fn report_id(id: MeldingId) -> ReportId {
    ReportId(id.uuid().as_u128())
}

pub(crate) const fn melding_id(id: ReportId) -> MeldingId {
    MeldingId::new(uuid::Uuid::from_u128(id.0))
}

/// Why the radar could not be filled.
pub type FillError = StoreError;
