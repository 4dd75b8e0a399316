//! The record in memory: streams that grow, rows folded from them, every look logged. The real one has its own tests; here it
//! lets the pages be walked as a browser would.

use application::ports::*;
use async_trait::async_trait;
use kernel::{
    AccountId, AdviesId, BetrokkeneId, CasusId, Decider, DienstId, DossierId, MeldingId, Moment, OrganisatieId,
    Persoonsgegeven, Recorded,
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};
use uuid::Uuid;
use veiligthuis::{
    advies::Advies,
    berichten::Berichten,
    dienst::Dienst,
    melding::{self, MelderSoort, Melding},
};

use crate::steun::poorten::Geheugen;

/// Streams and one-time keys.
pub struct Archief {
    streams: Mutex<BTreeMap<Stream, History>>,
    once: Mutex<HashMap<Uuid, String>>,
    pub log: Mutex<Vec<AccessEntry>>,
    drafts: Arc<Geheugen>,
}

impl Archief {
    pub fn new(drafts: Arc<Geheugen>) -> Self {
        Self { streams: Mutex::default(), once: Mutex::default(), log: Mutex::default(), drafts }
    }
    fn find(&self, stream: Stream) -> Result<History, StoreError> {
        self.streams.lock().unwrap().get(&stream).cloned().ok_or(StoreError::NotFound)
    }
    fn seen(&self, entry: AccessEntry) -> LogReceipt {
        let mut log = self.log.lock().unwrap();
        log.push(entry);
        LogReceipt::after_commit(log.len() as u64)
    }
    /// Every service with its row, in order of starting.
    pub fn diensten(&self) -> Vec<DienstRow> {
        let streams = self.streams.lock().unwrap();
        let diensten = streams.iter().filter_map(|(stream, history)| match stream {
            Stream::Dienst(id) => Some(dienst_row(*id, history)),
            _ => None,
        });
        diensten.collect()
    }
    /// The notices of every casus that has some.
    pub fn berichten(&self) -> Vec<BerichtenRow> {
        let streams = self.streams.lock().unwrap();
        let berichten = streams.iter().filter_map(|(stream, history)| match stream {
            Stream::Berichten(casus) => Some(berichten_row(*casus, history)),
            _ => None,
        });
        berichten.collect()
    }

    /// Every advice with its row.
    fn adviezen(&self) -> Vec<AdviesRow> {
        let streams = self.streams.lock().unwrap();
        let adviezen = streams.iter().filter_map(|(stream, history)| match stream {
            Stream::Advies(id) => Some(advies_row(*id, history)),
            _ => None,
        });
        adviezen.collect()
    }
    /// Every melding with its row, in order of entry.
    pub fn rows(&self) -> Vec<MeldingRow> {
        let streams = self.streams.lock().unwrap();
        let meldingen = streams.iter().filter_map(|(stream, history)| match stream {
            Stream::Melding(id) => Some((*id, history)),
            _ => None,
        });
        let mut rows: Vec<MeldingRow> = meldingen.map(|(id, history)| row(id, history)).collect();
        rows.sort_by_key(|row| (row.ingevoerd_op, row.melding));
        for (nr, row) in rows.iter_mut().enumerate() {
            row.kenmerk = format!("M-{}-{:06}", row.ingevoerd_op.dag().jaar(), nr + 1);
        }
        rows
    }
}

/// The row of a service, as the real store folds it.
fn dienst_row(id: DienstId, history: &History) -> DienstRow {
    let d = history.iter().fold(Dienst::default(), |d, r| match &r.event {
        Event::Dienst(event) => {
            d.apply(&Recorded { seq: r.seq, at: r.at, actor: r.actor.clone(), event: event.clone() })
        }
        _ => d,
    });
    let begin = d.gestart.as_ref().expect("a service begins with its start");
    let naam = d.personen.first().and_then(|p| p.gegevens.open(&Lijst)?.naam.clone());
    DienstRow {
        dienst: id,
        casus: begin.casus,
        melding: begin.melding,
        regio: begin.regio,
        soort: d.soort().expect("started").code().to_owned(),
        status: d.stand().code().to_owned(),
        behandelaar: d.behandelaar.expect("started"),
        ontvangen_op: begin.ontvangen,
        besloten_op: begin.besloten,
        omgezet_op: d.omgezet(),
        beeindigd_op: d.einde.as_ref().map(|einde| einde.op),
        kinderen: d.kinderen_in_zicht().len() as u32,
        ongezien: d.ongeziene_kinderen().len() as u32,
        niet_nagekomen: d.voorwaarden.iter().filter(|v| v.is_niet_nagekomen()).count() as u32,
        voorstellen: d.voorstellen.len() as u32,
        voorsteller: d.voorstellen.first().map(|v| v.door.account),
        seq: history.len() as u64,
        label: naam.map(|naam| Persoonsgegeven::new(naam.as_str().to_owned())),
    }
}

/// The row of the notices of a casus, as the real store folds it.
fn berichten_row(casus: CasusId, history: &History) -> BerichtenRow {
    let (b, seq) = fold::<Berichten>(history).expect("a stream of notices");
    let oldest = b.voorstellen.first();
    BerichtenRow {
        casus,
        regio: b.regio.expect("the notices begin with their region"),
        melding: oldest.map(|v| v.melding),
        voorstellen: b.voorstellen.len() as u32,
        voorsteller: oldest.map(|v| v.door.account),
        gevraagd_op: oldest.map(|v| v.op),
        verzonden: b.verzonden.len() as u32,
        seq,
    }
}

/// The permit that the store has when it seals and opens: here, in a test, it reads a name for the list.
struct Lijst;
impl kernel::Inzagerecht for Lijst {}

fn row(id: MeldingId, history: &History) -> MeldingRow {
    let m = history.iter().fold(Melding::default(), |m, r| match &r.event {
        Event::Melding(event) => {
            m.apply(&Recorded { seq: r.seq, at: r.at, actor: r.actor.clone(), event: event.clone() })
        }
        _ => m,
    });
    let o = m.ontvangst.as_ref().expect("a melding begins with its receipt");
    let named = |b: &melding::Betrokkene| Some(b.gegevens.open(&Lijst)?.identiteit.naam.as_ref()?.as_str().to_owned());
    let waiting =
        m.voorstel.as_ref().map(|v| v.door.account).or(m.afscherming_voorstel.as_ref().map(|v| v.door.account));
    let decided = m.besluit.as_ref().map(|b| b.besloten.voorgesteld_door.account);
    MeldingRow {
        melding: id,
        casus: o.casus,
        regio: o.regio,
        kenmerk: String::new(),
        ontvangen_op: o.ontvangen,
        ingevoerd_op: o.ingevoerd,
        kanaal: o.kanaal.code().to_owned(),
        soort_melder: match o.melder_soort {
            MelderSoort::Burger => "burger".to_owned(),
            MelderSoort::Beroepsmatig { rol, .. } => rol.code().to_owned(),
            MelderSoort::Ambtshalve => "ambtshalve".to_owned(),
        },
        melder_afgeschermd: m.melder_afgeschermd(),
        acuut: m.acuut_checks.last().map(|check| check.acuut),
        status: m.stand.code().to_owned(),
        ontvanger: history[0].actor.account,
        behandelaar: m.behandelaar,
        voorsteller: waiting.or(decided),
        gevraagd: waiting.is_some(),
        uitkomst: m.besluit.as_ref().map(|b| b.besloten.uitkomst.code().to_owned()),
        besloten_op: m.besluit.as_ref().map(|b| b.op),
        betrokkenen: m.betrokkenen.len() as u32,
        seq: history.len() as u64,
        label: m.betrokkenen.first().and_then(named).map(Persoonsgegeven::new),
    }
}

fn advies_row(id: AdviesId, history: &History) -> AdviesRow {
    let a = history.iter().fold(Advies::default(), |a, r| match &r.event {
        Event::Advies(event) => {
            a.apply(&Recorded { seq: r.seq, at: r.at, actor: r.actor.clone(), event: event.clone() })
        }
        _ => a,
    });
    let o = a.opname.as_ref().expect("an advice begins with its contact");
    AdviesRow {
        advies: id,
        regio: o.inhoud.regio,
        soort: o.inhoud.soort.code().to_owned(),
        kanaal: o.inhoud.kanaal.code().to_owned(),
        vrager: o.inhoud.vrager.code().to_owned(),
        ontvangen_op: o.inhoud.ontvangen,
        gewijzigd_op: a.gewijzigd.unwrap_or(o.ingevoerd),
        ontvanger: o.door,
        terugbellen_op: a.terugbellen,
        status: a.stand.code().to_owned(),
        vraagt_besluit: a.vraagt_besluit(),
        moet_melden: a.moet_melden(),
        voorsteller: a.voorstel.as_ref().map(|v| v.door.account),
        seq: history.len() as u64,
    }
}

fn is_open(row: &MeldingRow) -> bool {
    melding::Stand::van_code(&row.status).is_some_and(melding::Stand::is_open)
}

#[async_trait]
impl Store for Archief {
    async fn load(&self, stream: Stream) -> Result<History, StoreError> {
        self.find(stream)
    }
    async fn view(&self, stream: Stream, entry: AccessEntry) -> Result<Viewed<History>, StoreError> {
        let history = self.find(stream)?;
        Ok(Viewed::new(history, self.seen(entry)))
    }
    async fn head(&self, stream: Stream) -> Result<Recorded<()>, StoreError> {
        let last = self.find(stream)?.last().cloned().ok_or(StoreError::NotFound)?;
        Ok(Recorded { seq: last.seq, at: last.at, actor: last.actor, event: () })
    }
    async fn commit(&self, transaction: Transaction) -> Result<Committed, StoreError> {
        if let Some(once) = &transaction.once
            && let Some(answer) = self.once.lock().unwrap().get(&once.key)
        {
            return Ok(Committed::Before(answer.clone()));
        }
        let mut streams = self.streams.lock().unwrap();
        for append in &transaction.appends {
            let history = streams.get(&append.stream);
            if history.map_or(0, Vec::len) as u64 != append.expected {
                let last = history.and_then(|h| h.last());
                return Err(StoreError::Conflict {
                    stream: append.stream,
                    changed_at: last.map(|r| r.at),
                    changed_by: last.map(|r| r.actor.clone()),
                });
            }
        }
        let mut numbers = Vec::new();
        for append in transaction.appends {
            let history = streams.entry(append.stream).or_default();
            for event in append.events {
                let seq = history.len() as u64 + 1;
                history.push(Recorded { seq, at: transaction.at, actor: append.actor.clone(), event });
            }
            numbers.push(history.len() as u64);
        }
        self.log.lock().unwrap().extend(transaction.access);
        if let Some(once) = transaction.once {
            self.once.lock().unwrap().insert(once.key, once.answer);
        }
        if let Some(draft) = &transaction.drop_draft {
            self.drafts.drafts.lock().unwrap().remove(draft);
        }
        Ok(Committed::Done(numbers))
    }
    async fn log(&self, entries: Vec<AccessEntry>) -> Result<LogReceipt, StoreError> {
        let mut log = self.log.lock().unwrap();
        log.extend(entries);
        Ok(LogReceipt::after_commit(log.len() as u64))
    }
    async fn answered(&self, key: Uuid) -> Result<Option<String>, StoreError> {
        Ok(self.once.lock().unwrap().get(&key).cloned())
    }
    async fn dossier_row(&self, _: DossierId) -> Result<DossierRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn melding_row(&self, id: MeldingId) -> Result<MeldingRow, StoreError> {
        self.rows().into_iter().find(|row| row.melding == id).ok_or(StoreError::NotFound)
    }
    async fn dossiers(&self, _: DossierFilter, _: AccessEntry) -> Result<Viewed<Vec<DossierRow>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn meldingen(&self, f: MeldingFilter, entry: AccessEntry) -> Result<Viewed<Vec<MeldingRow>>, StoreError> {
        let mut rows = self.rows();
        rows.retain(|row| {
            row.regio == f.regio
                && f.behandelaar.is_none_or(|account| row.behandelaar == Some(account))
                && (!f.alleen_vrij || row.behandelaar.is_none())
                && (f.ook_besloten || is_open(row))
                && f.gevraagd_aan.is_none_or(|account| is_open(row) && row.voorsteller.is_some_and(|by| by != account))
        });
        rows.sort_by_key(|row| (!is_open(row), row.acuut != Some(true), row.ontvangen_op));
        let page = rows.into_iter().skip(f.offset as usize).take(f.limit as usize).collect();
        Ok(Viewed::new(page, self.seen(entry)))
    }
    async fn dienst_row(&self, id: DienstId) -> Result<DienstRow, StoreError> {
        self.diensten().into_iter().find(|row| row.dienst == id).ok_or(StoreError::NotFound)
    }
    async fn diensten(&self, f: DienstFilter, entry: AccessEntry) -> Result<Viewed<Vec<DienstRow>>, StoreError> {
        let mut rows = self.diensten();
        rows.retain(|row| {
            row.regio == f.regio
                && f.behandelaar.is_none_or(|account| row.behandelaar == account)
                && (f.ook_beeindigd || row.beeindigd_op.is_none())
                && f.gevraagd_aan.is_none_or(|account| row.voorstellen > 0 && row.voorsteller != Some(account))
        });
        let page = rows.into_iter().skip(f.offset as usize).take(f.limit as usize).collect();
        Ok(Viewed::new(page, self.seen(entry)))
    }
    async fn diensten_van(&self, casus: CasusId) -> Result<Vec<DienstRow>, StoreError> {
        Ok(self.diensten().into_iter().filter(|row| row.casus == casus).collect())
    }
    async fn koppelingen(&self, _: MeldingId) -> Result<Vec<KoppelingRow>, StoreError> {
        Ok(Vec::new())
    }
    async fn koppelingen_gevraagd(&self, _: OrganisatieId, _: AccountId) -> Result<Vec<KoppelingRow>, StoreError> {
        Ok(Vec::new())
    }
    async fn signalen(&self, _: OrganisatieId) -> Result<Vec<SignaalRow>, StoreError> {
        Ok(Vec::new())
    }
    async fn gewijzigde_meldingen(&self, _: u64, _: Moment) -> Result<Changes, StoreError> {
        Ok(Changes::default())
    }
    async fn berichten_row(&self, casus: CasusId) -> Result<BerichtenRow, StoreError> {
        self.berichten().into_iter().find(|row| row.casus == casus).ok_or(StoreError::NotFound)
    }
    async fn berichten_gevraagd(
        &self,
        filter: BerichtenFilter,
        entry: AccessEntry,
    ) -> Result<Viewed<Vec<BerichtenRow>>, StoreError> {
        let mut rows = self.berichten();
        rows.retain(|r| r.regio == filter.regio && r.voorstellen > 0 && r.voorsteller != filter.gevraagd_aan);
        Ok(Viewed::new(rows, self.seen(entry)))
    }
    async fn wacht_op_dienst(&self, regio: OrganisatieId) -> Result<Vec<MeldingRow>, StoreError> {
        let started: Vec<_> = self.diensten().into_iter().map(|row| row.melding).collect();
        let mut rows = self.rows();
        rows.retain(|row| {
            let asked = row.uitkomst.as_deref().is_some_and(|u| ["voorwaarden-en-vervolg", "onderzoek"].contains(&u));
            row.regio == regio && asked && !started.contains(&row.melding)
        });
        Ok(rows)
    }
    async fn tel_meldingen(&self, vraag: MeldingTelVraag) -> Result<MeldingTelling, StoreError> {
        let rows: Vec<MeldingRow> = self.rows().into_iter().filter(|r| r.regio == vraag.regio && is_open(r)).collect();
        let count = |fits: &dyn Fn(&MeldingRow) -> bool| rows.iter().filter(|row| fits(row)).count() as u32;
        Ok(MeldingTelling {
            open: count(&|_| true),
            te_laat: count(&|r| r.ontvangen_op < vraag.te_laat_voor),
            vandaag: count(&|r| (vraag.te_laat_voor..vraag.vandaag_voor).contains(&r.ontvangen_op)),
            acuut: count(&|r| r.acuut == Some(true)),
            vrij: count(&|r| r.behandelaar.is_none()),
            van_mij: count(&|r| r.behandelaar == Some(vraag.account)),
            gevraagd: count(&|r| r.voorsteller.is_some_and(|by| by != vraag.account)),
        })
    }
    async fn casus_row(&self, _: kernel::CasusId) -> Result<CasusRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn casussen(&self, _: CasusFilter, entry: AccessEntry) -> Result<Viewed<Vec<CasusRow>>, StoreError> {
        Ok(Viewed::new(Vec::new(), self.seen(entry)))
    }
    async fn tel_casussen(&self, _: CasusTelVraag) -> Result<CasusTelling, StoreError> {
        Ok(CasusTelling::default())
    }
    async fn bord(&self, _: BordVraag, _: AccessEntry) -> Result<Viewed<Bord>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn agenda(
        &self,
        _: AgendaVraag,
        _: AccessEntry,
    ) -> Result<Viewed<application::ports::Lijst<BordPunt>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn advies_row(&self, id: AdviesId) -> Result<AdviesRow, StoreError> {
        self.adviezen().into_iter().find(|row| row.advies == id).ok_or(StoreError::NotFound)
    }
    async fn adviezen(&self, f: AdviesFilter, entry: AccessEntry) -> Result<Viewed<Vec<AdviesRow>>, StoreError> {
        let mut rows = Self::adviezen(self);
        rows.retain(|row| {
            row.regio == f.regio
                && f.ontvanger.is_none_or(|account| row.ontvanger == account)
                && (f.ook_gesloten || row.status == "open")
                && f.gevraagd_aan.is_none_or(|account| row.voorsteller.is_some_and(|by| by != account))
        });
        rows.sort_by_key(|row| std::cmp::Reverse(row.ontvangen_op));
        let page = rows.into_iter().skip(f.offset as usize).take(f.limit as usize).collect();
        Ok(Viewed::new(page, self.seen(entry)))
    }
    async fn tel_adviezen(&self, regio: OrganisatieId, wie: AccountId) -> Result<AdviesTelling, StoreError> {
        let mut rows = Self::adviezen(self);
        rows.retain(|row| row.regio == regio && row.status == "open");
        let count = |fits: &dyn Fn(&AdviesRow) -> bool| rows.iter().filter(|row| fits(row)).count() as u32;
        Ok(AdviesTelling {
            open: count(&|_| true),
            van_mij: count(&|row| row.ontvanger == wie),
            gevraagd: count(&|row| row.voorsteller.is_some_and(|by| by != wie)),
        })
    }
    async fn destroy_keys(&self, _: Stream, _: BetrokkeneId, _: AccessEntry) -> Result<u32, StoreError> {
        Err(StoreError::NotFound)
    }
}
