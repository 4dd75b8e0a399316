//! Whether what was acknowledged is there, readable and whole, and nothing half written.

use super::Ack;
use crate::{
    family::{PEOPLE, proof_in},
    load::in_parallel,
    world::{World, aandachtsfunctionaris, caseworker},
};
use application::{App, AppError, dossier, melding, ports::MeldingRow};
use kernel::{DossierId, MeldingId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;
use veiligthuis::codes::Kanaal;

/// How many looks at a time.
const LOOKERS: usize = 16;

/// What is wrong. Empty: nothing.
#[derive(Default, Debug)]
pub struct Findings {
    /// Acknowledged and not there, or not readable, or not what was written.
    pub lost: Vec<String>,
    /// There in part: one of its parts is missing.
    pub half: Vec<String>,
    /// What the replay of the whole store says.
    pub broken: Vec<String>,
}

impl Findings {
    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.lost.is_empty() && self.half.is_empty() && self.broken.is_empty()
    }
}

/// What is in a dossier.
struct InDossier {
    filled: bool,
    reported: Vec<MeldingId>,
}

/// Remembers what was acknowledged on one store, and compares the store with it.
#[derive(Default)]
pub struct Checker {
    opened: BTreeSet<DossierId>,
    filled: BTreeSet<DossierId>,
    reported: BTreeMap<MeldingId, Uuid>,
    /// What was looked at in an earlier check, with the place of the last event then.
    dossiers: BTreeMap<DossierId, (u64, InDossier)>,
    meldingen: BTreeSet<MeldingId>,
}

impl Checker {
    /// Takes in what was acknowledged.
    pub fn promise(&mut self, ack: Ack) {
        match ack {
            Ack::Opened(id) => drop(self.opened.insert(id)),
            Ack::Filled(id) => drop(self.filled.insert(id)),
            Ack::Reported(id, proof) => drop(self.reported.insert(id, proof)),
        }
    }

    /// How many writes were acknowledged.
    pub fn acknowledged(&self) -> usize {
        self.opened.len() + self.filled.len() + self.reported.len()
    }

    /// How many files the store holds as of the last check.
    pub fn stored(&self) -> usize {
        self.dossiers.len() + self.meldingen.len()
    }

    /// How many of them are meldingen.
    pub fn reports(&self) -> usize {
        self.meldingen.len()
    }

    /// Compares. Every file is looked for; opened is what is new or changed, and everything when `thorough`, which also replays
    /// the whole store.
    pub async fn check(&mut self, world: &World, thorough: bool) -> Result<Findings, String> {
        if thorough {
            self.dossiers.clear();
            self.meldingen.clear();
        }
        let mut findings = Findings::default();
        self.dossiers(&world.app, &mut findings).await?;
        self.meldingen(&world.app, &mut findings).await?;
        if thorough {
            findings.broken.extend(world.store.verify().await.err().map(|error| error.to_string()));
            findings.broken.extend(world.store.damage().await.map_err(|error| error.to_string())?);
        }
        Ok(findings)
    }

    async fn dossiers(&mut self, app: &App, findings: &mut Findings) -> Result<(), String> {
        let rows = dossier_rows(app).await.map_err(|error| error.to_string())?;
        let missing = self.opened.union(&self.filled).filter(|id| !rows.contains_key(id));
        findings.lost.extend(missing.map(|id| format!("dossier {id} is not there")));
        let known = |id: &DossierId, seq: u64| self.dossiers.get(id).is_some_and(|(seen, _)| *seen == seq);
        let new: Vec<(DossierId, u64)> = rows.into_iter().filter(|(id, seq)| !known(id, *seq)).collect();
        let app = app.clone();
        let looked = in_parallel(new, LOOKERS, move |(id, seq)| {
            let app = app.clone();
            async move { (id, seq, look_in_dossier(&app, id).await) }
        });
        for (id, seq, look) in looked.await {
            match look {
                Ok(Ok(inside)) => drop(self.dossiers.insert(id, (seq, inside))),
                Ok(Err(half)) => findings.half.push(half),
                Err(error) => findings.lost.push(format!("dossier {id} can not be read: {error}")),
            }
        }
        let empty = |id: &&DossierId| self.dossiers.get(id).is_some_and(|(_, inside)| !inside.filled);
        findings.lost.extend(self.filled.iter().filter(empty).map(|id| format!("dossier {id} is no longer filled")));
        Ok(())
    }

    async fn meldingen(&mut self, app: &App, findings: &mut Findings) -> Result<(), String> {
        let rows = melding_rows(app).await.map_err(|error| error.to_string())?;
        let missing = self.reported.keys().filter(|id| !rows.contains_key(id));
        findings.lost.extend(missing.map(|id| format!("melding {id} is not there")));
        let told: BTreeSet<MeldingId> =
            self.dossiers.values().flat_map(|(_, inside)| &inside.reported).copied().collect();
        let nowhere = told.iter().filter(|id| !rows.contains_key(id));
        findings.half.extend(nowhere.map(|id| format!("a dossier was reported as melding {id}, which is not there")));
        let portal = rows.values().filter(|row| row.kanaal == Kanaal::Portaal.code());
        let unknown = portal.map(|row| row.melding).filter(|id| !told.contains(id));
        findings.half.extend(unknown.map(|id| format!("melding {id} came from a dossier that does not know of it")));
        let new: Vec<MeldingId> = rows.into_keys().filter(|id| !self.meldingen.contains(id)).collect();
        let app = app.clone();
        let looked = in_parallel(new, LOOKERS, move |id| {
            let app = app.clone();
            async move { (id, look_in_melding(&app, id).await) }
        });
        for (id, look) in looked.await {
            match (look, self.reported.get(&id)) {
                (Err(half), _) => findings.half.push(half),
                (Ok(found), Some(proof)) if found != Some(*proof) => {
                    findings.lost.push(format!("melding {id} does not hold the text that was written"));
                }
                (Ok(_), _) => drop(self.meldingen.insert(id)),
            }
        }
        Ok(())
    }
}

/// Opens a dossier. It was filled in one act: then nothing of it stands there, or all.
async fn look_in_dossier(app: &App, id: DossierId) -> Result<Result<InDossier, String>, AppError> {
    let seen = dossier::see(app, &aandachtsfunctionaris(), id).await?;
    let dossier = seen.dossier.get();
    let (people, decided) = (dossier.betrokkenen.len(), dossier.besluiten.len());
    let named = dossier.betrokkenen.iter().filter(|b| b.betrokkene.identiteit.open(&seen.permit).is_some()).count();
    Ok(match (people, named, decided) {
        (0, 0, 0) | (PEOPLE, PEOPLE, 1) => {
            let reported = dossier.meldingen.iter().map(|melding| melding.id).collect();
            Ok(InDossier { filled: decided == 1, reported })
        }
        _ => Err(format!("dossier {id} holds {people} people of whom {named} can be read, and {decided} decisions")),
    })
}

/// Opens a melding and its casus; gives the proof in its text. An error says what of it is missing.
async fn look_in_melding(app: &App, id: MeldingId) -> Result<Option<Uuid>, String> {
    let seen = melding::see(app, &caseworker(0), id).await.map_err(|error| {
        format!("melding {id} stands in the work list and can not be opened with its casus: {error}")
    })?;
    if !seen.casus.meldingen.iter().any(|melding| melding.id == id) {
        return Err(format!("the casus of melding {id} does not know of it"));
    }
    let melding = seen.melding.get();
    let named = melding.betrokkenen.iter().filter(|b| b.gegevens.open(&seen.permit).is_some()).count();
    if named != PEOPLE {
        return Err(format!("melding {id} is about {PEOPLE} people, and {named} can be read"));
    }
    let received = melding.ontvangst.as_ref().ok_or_else(|| format!("melding {id} was never received"))?;
    Ok(received.tekst.open(&seen.permit).and_then(|text| proof_in(&text.omschrijving)))
}

async fn dossier_rows(app: &App) -> Result<BTreeMap<DossierId, u64>, AppError> {
    let (wie, mut rows) = (aandachtsfunctionaris(), BTreeMap::new());
    loop {
        let page = dossier::list(app, &wie, true, rows.len() as u32).await?;
        rows.extend(page.rows.get().iter().map(|row| (row.dossier, row.seq)));
        if !page.more {
            return Ok(rows);
        }
    }
}

async fn melding_rows(app: &App) -> Result<BTreeMap<MeldingId, MeldingRow>, AppError> {
    let (wie, mut rows) = (caseworker(0), BTreeMap::new());
    loop {
        let wish = melding::WorklistWish { decided: true, offset: rows.len() as u32, ..Default::default() };
        let page = melding::worklist(app, &wie, wish).await?;
        rows.extend(page.rows.into_inner().into_iter().map(|(row, _)| (row.melding, row)));
        if !page.more {
            return Ok(rows);
        }
    }
}
