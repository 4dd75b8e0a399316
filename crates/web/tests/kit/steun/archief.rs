//! The files themselves, in memory: streams of events, the row of each dossier, the answers of forms.

use application::ports::{
    Append, Committed, DossierFilter, DossierRow, Event, History, StoreError, Stream, Transaction,
};
use kernel::{BetrokkeneId, Decider, DossierId, Inzagerecht, Moment, OrganisatieId, Persoonsgegeven, Recorded};
use meldcode::dossier::{Dossier, Event as DossierEvent};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The right to look inside, for tests only.
pub struct Proefrecht;
impl Inzagerecht for Proefrecht {}

/// Everything that was stored.
#[derive(Default)]
pub struct Archief {
    streams: BTreeMap<Stream, History>,
    answers: BTreeMap<Uuid, String>,
    /// Whose keys were destroyed.
    pub vernietigd: Vec<BetrokkeneId>,
}

impl Archief {
    pub fn load(&self, stream: Stream) -> Result<History, StoreError> {
        self.streams.get(&stream).cloned().ok_or(StoreError::NotFound)
    }
    pub fn answered(&self, key: Uuid) -> Option<String> {
        self.answers.get(&key).cloned()
    }
    /// All of it or nothing, as the real store does.
    pub fn commit(&mut self, transaction: Transaction) -> Result<Committed, StoreError> {
        if let Some(before) = transaction.once.as_ref().and_then(|once| self.answered(once.key)) {
            return Ok(Committed::Before(before));
        }
        for append in &transaction.appends {
            assert!(!append.events.is_empty(), "an append holds at least one event");
            let history = self.streams.get(&append.stream);
            let last = history.and_then(|history| history.last());
            if last.map_or(0, |last| last.seq) != append.expected {
                let (changed_at, changed_by) = (last.map(|l| l.at), last.map(|l| l.actor.clone()));
                return Err(StoreError::Conflict { stream: append.stream, changed_at, changed_by });
            }
        }
        let at = transaction.at;
        let ends = transaction.appends.into_iter().map(|append| self.append(append, at)).collect();
        if let Some(once) = transaction.once {
            self.answers.insert(once.key, once.answer);
        }
        Ok(Committed::Done(ends))
    }
    fn append(&mut self, append: Append, at: Moment) -> u64 {
        let history = self.streams.entry(append.stream).or_default();
        let mut seq = append.expected;
        for event in append.events {
            seq += 1;
            history.push(Recorded { seq, at, actor: append.actor.clone(), event });
        }
        seq
    }
    pub fn row(&self, id: DossierId) -> Result<DossierRow, StoreError> {
        let history = self.load(Stream::Dossier(id))?;
        let dossier = history.iter().fold(Dossier::default(), |dossier, recorded| match &recorded.event {
            Event::Dossier(event) => dossier.apply(&with(recorded, event.clone())),
            _ => dossier,
        });
        let kop = dossier.kop.clone().ok_or(StoreError::NotFound)?;
        let names = dossier.betrokkenen.iter().filter_map(|regel| regel.betrokkene.identiteit.open(&Proefrecht));
        let label = names.filter_map(|identiteit| identiteit.naam.as_ref()).map(|naam| naam.as_str().to_owned()).next();
        Ok(DossierRow {
            dossier: id,
            organisatie: kop.organisatie,
            eigenaar: kop.eigenaar,
            kader: kop.kader.to_string(),
            route: dossier.route().map(|route| route.code().to_owned()).unwrap_or_default(),
            status: dossier.status().code().to_owned(),
            acuut: dossier.acuut_gevaar(),
            gemeld: !dossier.meldingen.is_empty(),
            geopend_op: kop.geopend,
            gewijzigd_op: history.last().map_or(kop.geopend, |last| last.at),
            seq: dossier.seq,
            label: label.map(Persoonsgegeven::new),
        })
    }
    pub fn rows(&self, filter: &DossierFilter) -> Vec<DossierRow> {
        let ids = self.streams.keys().filter_map(|stream| match stream {
            Stream::Dossier(id) => Some(*id),
            _ => None,
        });
        let wanted = |row: &DossierRow| {
            row.organisatie == filter.organisatie
                && filter.eigenaar.is_none_or(|owner| owner == row.eigenaar)
                && (filter.ook_gesloten || !row.status.starts_with("afgesloten"))
        };
        let mut rows: Vec<DossierRow> = ids.filter_map(|id| self.row(id).ok()).filter(wanted).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.gewijzigd_op));
        rows.into_iter().skip(filter.offset as usize).take(filter.limit as usize).collect()
    }
    /// Every dossier of an organisation, in order of opening.
    pub fn dossiers_van(&self, organisatie: OrganisatieId) -> Vec<DossierId> {
        let all = DossierFilter { organisatie, eigenaar: None, ook_gesloten: true, offset: 0, limit: u32::MAX };
        self.rows(&all).into_iter().map(|row| row.dossier).collect()
    }
}

fn with(recorded: &Recorded<Event>, event: DossierEvent) -> Recorded<DossierEvent> {
    Recorded { seq: recorded.seq, at: recorded.at, actor: recorded.actor.clone(), event }
}
