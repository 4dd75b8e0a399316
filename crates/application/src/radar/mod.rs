//! The radar in memory: who is mentioned in the meldingen of each region, so that a new one finds the earlier ones at once.
//!
//! It follows the record: before it answers it reads what was written since it last looked, by this program or by another one
//! on the same database, and whose keys were destroyed. So an answer never misses somebody, and nobody who was erased is found.
//! The program lets it read everything at its start, beside the first pages; who asks meanwhile waits.
//!
//! Regions never mix: each has an index of its own. Advice is not in it: an advice holds nobody's family.

mod budget;
mod follow;
mod mention;

use crate::{App, ports::StoreError};
use kernel::{AccountId, BetrokkeneId, Dag, MeldingId, OrganisatieId};
use radar::{Answer, Index, Mention, Model, Report, ReportId};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};
use tokio::sync::Mutex;
use veiligthuis::melding::{Melding, Stand};

pub(crate) use mention::{address, birth, named};

/// The indexes, one per region. Cheap to clone: it is shared.
#[derive(Clone, Default)]
pub struct Radar {
    regions: Arc<RwLock<HashMap<OrganisatieId, Region>>>,
    /// Up to where the record was read. Whoever reads on holds it, and the others wait for what is read.
    read: Arc<Mutex<follow::Read>>,
    looks: budget::Looks,
}

/// The radar as the record is now; only this answers.
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

impl Radar {
    /// Takes in a melding as it is now; one that left the radar is taken out.
    fn put(&self, id: MeldingId, melding: &Melding) {
        let Some(ontvangst) = &melding.ontvangst else { return };
        let mut regions = self.regions.write().unwrap_or_else(PoisonError::into_inner);
        let region = regions.entry(ontvangst.regio).or_default();
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

    /// Counts a search by hand; `false` when this account had its searches of the day.
    pub(crate) fn may_look(&self, account: AccountId, today: Dag, budget: u32) -> bool {
        self.looks.count(account, today, budget)
    }
}

/// The radar, when it has read everything that the record holds now.
///
/// # Errors
/// The record can not be read. Then there is no answer: one that misses somebody is worse.
pub(crate) async fn whole(app: &App) -> Result<Whole<'_>, StoreError> {
    follow::catch_up(app).await?;
    Ok(Whole(&app.radar))
}

/// Lets the radar read the whole record, so that the first who asks need not wait.
///
/// # Errors
/// The record can not be read.
pub async fn fill(app: &App) -> Result<(), StoreError> {
    follow::catch_up(app).await
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
        let regions = self.0.regions.read().unwrap_or_else(PoisonError::into_inner);
        let region = melding.ontvangst.as_ref().and_then(|o| regions.get(&o.regio));
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
