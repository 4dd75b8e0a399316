//! The ports, in memory. The content of files stands in [`Archief`].

use super::archief::Archief;
use application::ports::*;
use async_trait::async_trait;
use kernel::{
    AccountId, AdviesId, BetrokkeneId, CasusId, DienstId, DossierId, MeldingId, Moment, OrganisatieId, Recorded,
};
use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};
use uuid::Uuid;

/// A clock that is set by hand.
pub struct Klok(AtomicI64);

impl Klok {
    pub fn op(moment: Moment) -> Self {
        Self(AtomicI64::new(moment.micros()))
    }
    pub fn vooruit(&self, seconden: i64) {
        self.0.fetch_add(seconden * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for Klok {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

/// Ids that count.
#[derive(Default)]
pub struct Nummers(AtomicU64);

impl Ids for Nummers {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(self.0.fetch_add(1, Ordering::SeqCst)))
    }
}

/// Tokens without secrets: the real ones are tested where they are made.
pub struct Geheimen;

#[async_trait]
impl Secrets for Geheimen {
    async fn hash_password(&self, password: &str) -> String {
        password.to_owned()
    }
    async fn verify_password(&self, password: &str, hash: &str) -> bool {
        password == hash
    }
    fn new_totp(&self) -> (TotpSecret, String) {
        (TotpSecret(Vec::new()), String::new())
    }
    fn totp_step(&self, _: &TotpSecret, _: &str, _: Moment) -> Option<i64> {
        None
    }
    fn new_token(&self) -> (String, String) {
        (String::new(), String::new())
    }
    fn hash_token(&self, token: &str) -> String {
        format!("hash van {token}")
    }
}

/// Tables in memory.
#[derive(Default)]
pub struct Geheugen {
    pub accounts: Mutex<HashMap<AccountId, Account>>,
    pub organisaties: Mutex<HashMap<OrganisatieId, Organisatie>>,
    pub sessions: Mutex<HashMap<String, Session>>,
    pub drafts: Mutex<HashMap<DraftKey, Draft>>,
    pub invitations: Mutex<HashMap<String, (AccountId, Moment)>>,
    pub log: Mutex<Vec<AccessEntry>>,
    pub archief: Mutex<Archief>,
    /// The next thing that is kept fails with this.
    pub kapot: Mutex<Option<StoreError>>,
}

impl Geheugen {
    fn fail(&self) -> Result<(), StoreError> {
        self.kapot.lock().unwrap().clone().map_or(Ok(()), Err)
    }
}

#[async_trait]
impl Accounts for Geheugen {
    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        Ok(self.accounts.lock().unwrap().get(&id).cloned())
    }
    async fn account_by_name(&self, name: &str) -> Result<Option<Account>, StoreError> {
        Ok(self.accounts.lock().unwrap().values().find(|a| a.inlognaam == name).cloned())
    }
    async fn accounts(&self, of: Option<OrganisatieId>) -> Result<Vec<Account>, StoreError> {
        let all = self.accounts.lock().unwrap();
        Ok(all.values().filter(|a| of.is_none_or(|of| of == a.organisatie)).cloned().collect())
    }
    async fn put_account(&self, account: &Account) -> Result<(), StoreError> {
        self.accounts.lock().unwrap().insert(account.id, account.clone());
        Ok(())
    }
    async fn use_code(&self, id: AccountId, step: i64) -> Result<bool, StoreError> {
        let mut all = self.accounts.lock().unwrap();
        let Some(account) = all.get_mut(&id).filter(|a| a.totp_gebruikt.is_none_or(|used| used < step)) else {
            return Ok(false);
        };
        (account.totp_gebruikt, account.mislukt, account.wacht_tot) = (Some(step), 0, None);
        Ok(true)
    }
    async fn count_wrong_code(&self, id: AccountId, until: Moment) -> Result<(), StoreError> {
        if let Some(account) = self.accounts.lock().unwrap().get_mut(&id) {
            (account.mislukt, account.wacht_tot) = (account.mislukt + 1, Some(until));
        }
        Ok(())
    }
    async fn organisatie(&self, id: OrganisatieId) -> Result<Option<Organisatie>, StoreError> {
        Ok(self.organisaties.lock().unwrap().get(&id).cloned())
    }
    async fn organisaties(&self) -> Result<Vec<Organisatie>, StoreError> {
        Ok(self.organisaties.lock().unwrap().values().cloned().collect())
    }
    async fn put_organisatie(&self, organisatie: &Organisatie) -> Result<(), StoreError> {
        self.organisaties.lock().unwrap().insert(organisatie.id, organisatie.clone());
        Ok(())
    }
    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError> {
        Ok(self.sessions.lock().unwrap().get(token_hash).cloned())
    }
    async fn put_session(&self, session: &Session) -> Result<(), StoreError> {
        self.sessions.lock().unwrap().insert(session.token_hash.clone(), session.clone());
        Ok(())
    }
    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError> {
        self.sessions.lock().unwrap().remove(token_hash);
        Ok(())
    }
    async fn end_sessions(&self, account: AccountId) -> Result<(), StoreError> {
        self.sessions.lock().unwrap().retain(|_, s| s.account != account);
        Ok(())
    }
    async fn put_invitation(&self, hash: &str, account: AccountId, until: Moment) -> Result<(), StoreError> {
        self.invitations.lock().unwrap().insert(hash.to_owned(), (account, until));
        Ok(())
    }
    async fn take_invitation(&self, hash: &str, now: Moment) -> Result<Option<AccountId>, StoreError> {
        let taken = self.invitations.lock().unwrap().remove(hash);
        Ok(taken.filter(|(_, until)| *until > now).map(|(account, _)| account))
    }
    async fn next_number(&self, _: &str) -> Result<u64, StoreError> {
        Ok(1)
    }
    async fn is_demo(&self) -> Result<bool, StoreError> {
        Ok(true)
    }
    async fn installation(&self) -> Result<Uuid, StoreError> {
        Ok(Uuid::nil())
    }
}

#[async_trait]
impl Drafts for Geheugen {
    async fn keep(&self, key: &DraftKey, draft: &Draft) -> Result<(), StoreError> {
        self.fail()?;
        self.drafts.lock().unwrap().insert(key.clone(), draft.clone());
        Ok(())
    }
    async fn find(&self, key: &DraftKey) -> Result<Option<Draft>, StoreError> {
        Ok(self.drafts.lock().unwrap().get(key).cloned())
    }
    async fn discard(&self, key: &DraftKey) -> Result<(), StoreError> {
        self.drafts.lock().unwrap().remove(key);
        Ok(())
    }
    async fn claim(&self, ticket: Uuid, account: AccountId, now: Moment) -> Result<Option<String>, StoreError> {
        let mut drafts = self.drafts.lock().unwrap();
        let Some(draft) = drafts.remove(&DraftKey::Ticket(ticket)) else { return Ok(None) };
        if now.seconden_sinds(draft.kept_at) > 3600 {
            return Ok(None);
        }
        let path = draft.path.clone();
        drafts.insert(DraftKey::Account(account, path.clone()), draft);
        Ok(Some(path))
    }
}

#[async_trait]
impl Store for Geheugen {
    async fn load(&self, stream: Stream) -> Result<History, StoreError> {
        self.archief.lock().unwrap().load(stream)
    }
    async fn view(&self, stream: Stream, entry: AccessEntry) -> Result<Viewed<History>, StoreError> {
        let history = self.load(stream).await?;
        Ok(Viewed::new(history, self.log(vec![entry]).await?))
    }
    async fn head(&self, stream: Stream) -> Result<Recorded<()>, StoreError> {
        let history = self.load(stream).await?;
        let last = history.last().ok_or(StoreError::NotFound)?;
        Ok(Recorded { seq: last.seq, at: last.at, actor: last.actor.clone(), event: () })
    }
    async fn commit(&self, transaction: Transaction) -> Result<Committed, StoreError> {
        self.fail()?;
        let drop_draft = transaction.drop_draft.clone();
        self.log.lock().unwrap().extend(transaction.access.iter().cloned());
        let committed = self.archief.lock().unwrap().commit(transaction)?;
        if let Some(key) = &drop_draft {
            self.drafts.lock().unwrap().remove(key);
        }
        Ok(committed)
    }
    async fn log(&self, entries: Vec<AccessEntry>) -> Result<LogReceipt, StoreError> {
        let mut log = self.log.lock().unwrap();
        log.extend(entries);
        Ok(LogReceipt::after_commit(log.len() as u64))
    }
    async fn answered(&self, key: Uuid) -> Result<Option<String>, StoreError> {
        Ok(self.archief.lock().unwrap().answered(key))
    }
    async fn dossier_row(&self, dossier: DossierId) -> Result<DossierRow, StoreError> {
        self.archief.lock().unwrap().row(dossier)
    }
    async fn melding_row(&self, _: MeldingId) -> Result<MeldingRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn dossiers(&self, filter: DossierFilter, entry: AccessEntry) -> Result<Viewed<Vec<DossierRow>>, StoreError> {
        let rows = self.archief.lock().unwrap().rows(&filter);
        Ok(Viewed::new(rows, self.log(vec![entry]).await?))
    }
    async fn meldingen(&self, _: MeldingFilter, _: AccessEntry) -> Result<Viewed<Vec<MeldingRow>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn dienst_row(&self, _: DienstId) -> Result<DienstRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn diensten(&self, _: DienstFilter, _: AccessEntry) -> Result<Viewed<Vec<DienstRow>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn diensten_van(&self, _: CasusId) -> Result<Vec<DienstRow>, StoreError> {
        Ok(Vec::new())
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
    async fn berichten_row(&self, _: CasusId) -> Result<BerichtenRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn berichten_gevraagd(
        &self,
        _: BerichtenFilter,
        _: AccessEntry,
    ) -> Result<Viewed<Vec<BerichtenRow>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn wacht_op_dienst(&self, _: OrganisatieId) -> Result<Vec<MeldingRow>, StoreError> {
        Ok(Vec::new())
    }
    async fn tel_meldingen(&self, _: MeldingTelVraag) -> Result<MeldingTelling, StoreError> {
        Ok(MeldingTelling::default())
    }
    async fn casus_row(&self, _: kernel::CasusId) -> Result<CasusRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn casussen(&self, _: CasusFilter, _: AccessEntry) -> Result<Viewed<Vec<CasusRow>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn tel_casussen(&self, _: CasusTelVraag) -> Result<CasusTelling, StoreError> {
        Ok(CasusTelling::default())
    }
    async fn bord(&self, _: BordVraag, _: AccessEntry) -> Result<Viewed<Bord>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn agenda(&self, _: AgendaVraag, _: AccessEntry) -> Result<Viewed<Lijst<BordPunt>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn advies_row(&self, _: AdviesId) -> Result<AdviesRow, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn adviezen(&self, _: AdviesFilter, _: AccessEntry) -> Result<Viewed<Vec<AdviesRow>>, StoreError> {
        Err(StoreError::NotFound)
    }
    async fn tel_adviezen(&self, _: OrganisatieId, _: AccountId) -> Result<AdviesTelling, StoreError> {
        Ok(AdviesTelling::default())
    }
    async fn destroy_keys(&self, _: Stream, wie: BetrokkeneId, entry: AccessEntry) -> Result<u32, StoreError> {
        self.log(vec![entry]).await?;
        self.archief.lock().unwrap().vernietigd.push(wie);
        Ok(1)
    }
}
