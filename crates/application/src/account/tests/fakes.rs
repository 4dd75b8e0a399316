//! The least that stands in for the ports in the tests of sign-in: a clock that can be moved, tables in memory, and secrets
//! whose rules can be read. The real ones are tested where they live.

use crate::{App, account::Attempts, ports::*};
use access::{Aanvrager, Rol, Soort};
use async_trait::async_trait;
use kernel::{
    AccountId, AdviesId, BetrokkeneId, CasusId, DienstId, DossierId, MeldingId, Moment, OrganisatieId, Recorded,
};
use meldcode::kader::Kaders;
use std::{
    collections::HashMap,
    future::Future,
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    task::{Context, Poll, Waker},
};
use uuid::Uuid;

/// Runs a use case whose fakes never wait.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a fake waited"),
    }
}

#[derive(Default)]
pub struct World {
    now: AtomicI64,
    fresh: AtomicU64,
    demo: bool,
    pub log: Mutex<Vec<AccessEntry>>,
    pub checked: AtomicU64,
    accounts: Mutex<Vec<Account>>,
    organisaties: Mutex<Vec<Organisatie>>,
    sessions: Mutex<HashMap<String, Session>>,
    invitations: Mutex<HashMap<String, (AccountId, Moment)>>,
    drafts: Mutex<HashMap<DraftKey, Draft>>,
    once: Mutex<HashMap<Uuid, String>>,
}

impl World {
    pub fn demo() -> Self {
        Self { demo: true, ..Self::default() }
    }
    pub fn app(self) -> (Arc<Self>, App) {
        let world = Arc::new(self);
        world.wait(1_790_000_000);
        let app = App {
            store: world.clone(),
            accounts: world.clone(),
            drafts: world.clone(),
            secrets: world.clone(),
            attempts: Attempts::default(),
            radar: Default::default(),
            clock: world.clone(),
            ids: world.clone(),
            kaders: Arc::new(Kaders::ingebouwd().clone()),
            wet: kernel::wet(),
        };
        (world, app)
    }
    /// Moves the clock.
    pub fn wait(&self, seconds: i64) {
        self.now.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
    }
    /// The code that the app on somebody's telephone shows.
    pub fn code(&self, secret: &str) -> String {
        format!("{secret}:{}", self.now.load(Ordering::Relaxed) / 30_000_000)
    }
    /// The codes of the outcomes in the access log.
    pub fn outcomes(&self) -> Vec<&'static str> {
        let of = |entry: &AccessEntry| match entry.outcome {
            AccessOutcome::Allowed => "ja",
            AccessOutcome::Refused(code) => code,
        };
        self.log.lock().unwrap().iter().map(of).collect()
    }
    pub fn sessions(&self) -> usize {
        self.sessions.lock().unwrap().len()
    }
    pub fn organisatie(&self, soort: Soort) -> OrganisatieId {
        let id = OrganisatieId::new(self.fresh());
        let (naam, kader) = (soort.naam().to_owned(), String::new());
        let organisatie = Organisatie { id, naam, soort, kader, regio: None, instelling: Instelling::default() };
        self.organisaties.lock().unwrap().push(organisatie);
        id
    }
    /// An account with a password and codes that work.
    pub fn account(&self, organisatie: OrganisatieId, inlognaam: &str, rol: Rol) -> Account {
        let account = Account {
            id: AccountId::new(self.fresh()),
            inlognaam: inlognaam.to_owned(),
            naam: format!("Iemand {inlognaam}"),
            organisatie,
            rollen: vec![rol],
            wachtwoord: "hash van vier fietsen onder de brug".to_owned(),
            totp: Some(TotpSecret(b"oud".to_vec())),
            totp_gebruikt: Some(0),
            actief: true,
            mislukt: 0,
            wacht_tot: None,
        };
        self.accounts.lock().unwrap().push(account.clone());
        account
    }
}

pub fn aanvrager(account: &Account) -> Aanvrager {
    let soort = account.rollen[0].soort();
    Aanvrager::new(account.id, account.organisatie, soort, &account.rollen).unwrap()
}

impl Clock for World {
    fn now(&self) -> Moment {
        Moment::from_micros(self.now.load(Ordering::Relaxed)).unwrap()
    }
}

impl Ids for World {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.fresh.fetch_add(1, Ordering::Relaxed)))
    }
}

#[async_trait]
impl Secrets for World {
    async fn hash_password(&self, password: &str) -> String {
        format!("hash van {password}")
    }
    async fn verify_password(&self, password: &str, hash: &str) -> bool {
        self.checked.fetch_add(1, Ordering::Relaxed);
        hash == format!("hash van {password}")
    }
    fn new_totp(&self) -> (TotpSecret, String) {
        let secret = format!("geheim{}", self.fresh().as_u128());
        (TotpSecret(secret.clone().into_bytes()), secret)
    }
    fn totp_step(&self, secret: &TotpSecret, code: &str, _: Moment) -> Option<i64> {
        let right = self.code(str::from_utf8(&secret.0).unwrap());
        (code == right).then(|| right.rsplit(':').next().unwrap().parse().unwrap())
    }
    fn new_token(&self) -> (String, String) {
        let token = format!("{:064x}", self.fresh().as_u128());
        let hash = self.hash_token(&token);
        (token, hash)
    }
    fn hash_token(&self, token: &str) -> String {
        format!("#{token}")
    }
}

type Stored<T> = Result<T, StoreError>;

#[async_trait]
impl Accounts for World {
    async fn account(&self, id: AccountId) -> Stored<Option<Account>> {
        Ok(self.accounts.lock().unwrap().iter().find(|a| a.id == id).cloned())
    }
    async fn account_by_name(&self, inlognaam: &str) -> Stored<Option<Account>> {
        let same = |a: &&Account| a.inlognaam.eq_ignore_ascii_case(inlognaam);
        Ok(self.accounts.lock().unwrap().iter().find(same).cloned())
    }
    async fn accounts(&self, organisatie: Option<OrganisatieId>) -> Stored<Vec<Account>> {
        let all = self.accounts.lock().unwrap();
        Ok(all.iter().filter(|a| organisatie.is_none_or(|o| o == a.organisatie)).cloned().collect())
    }
    async fn put_account(&self, account: &Account) -> Stored<()> {
        let mut all = self.accounts.lock().unwrap();
        all.retain(|a| a.id != account.id);
        all.push(account.clone());
        Ok(())
    }
    async fn use_code(&self, id: AccountId, step: i64) -> Stored<bool> {
        let mut all = self.accounts.lock().unwrap();
        let Some(account) = all.iter_mut().find(|a| a.id == id) else { return Ok(false) };
        if account.totp_gebruikt.is_some_and(|used| used >= step) {
            return Ok(false);
        }
        (account.totp_gebruikt, account.mislukt, account.wacht_tot) = (Some(step), 0, None);
        Ok(true)
    }
    async fn count_wrong_code(&self, id: AccountId, until: Moment) -> Stored<()> {
        for account in self.accounts.lock().unwrap().iter_mut().filter(|a| a.id == id) {
            (account.mislukt, account.wacht_tot) = (account.mislukt + 1, Some(until));
        }
        Ok(())
    }
    async fn organisatie(&self, id: OrganisatieId) -> Stored<Option<Organisatie>> {
        Ok(self.organisaties.lock().unwrap().iter().find(|o| o.id == id).cloned())
    }
    async fn organisaties(&self) -> Stored<Vec<Organisatie>> {
        Ok(self.organisaties.lock().unwrap().clone())
    }
    async fn put_organisatie(&self, organisatie: &Organisatie) -> Stored<()> {
        let mut all = self.organisaties.lock().unwrap();
        all.retain(|o| o.id != organisatie.id);
        all.push(organisatie.clone());
        Ok(())
    }
    async fn session(&self, token_hash: &str) -> Stored<Option<Session>> {
        Ok(self.sessions.lock().unwrap().get(token_hash).cloned())
    }
    async fn put_session(&self, session: &Session) -> Stored<()> {
        self.sessions.lock().unwrap().insert(session.token_hash.clone(), session.clone());
        Ok(())
    }
    async fn end_session(&self, token_hash: &str) -> Stored<()> {
        self.sessions.lock().unwrap().remove(token_hash);
        Ok(())
    }
    async fn end_sessions(&self, account: AccountId) -> Stored<()> {
        self.sessions.lock().unwrap().retain(|_, session| session.account != account);
        Ok(())
    }
    async fn put_invitation(&self, token_hash: &str, account: AccountId, until: Moment) -> Stored<()> {
        let mut all = self.invitations.lock().unwrap();
        all.retain(|_, (of, _)| *of != account);
        all.insert(token_hash.to_owned(), (account, until));
        Ok(())
    }
    async fn take_invitation(&self, token_hash: &str, now: Moment) -> Stored<Option<AccountId>> {
        let taken = self.invitations.lock().unwrap().remove(token_hash);
        Ok(taken.filter(|(_, until)| *until > now).map(|(account, _)| account))
    }
    async fn next_number(&self, _: &str) -> Stored<u64> {
        Ok(self.fresh.fetch_add(1, Ordering::Relaxed))
    }
    async fn is_demo(&self) -> Stored<bool> {
        Ok(self.demo)
    }
    async fn installation(&self) -> Stored<Uuid> {
        Ok(Uuid::nil())
    }
}

#[async_trait]
impl Drafts for World {
    async fn keep(&self, key: &DraftKey, draft: &Draft) -> Stored<()> {
        self.drafts.lock().unwrap().insert(key.clone(), draft.clone());
        Ok(())
    }
    async fn find(&self, key: &DraftKey) -> Stored<Option<Draft>> {
        Ok(self.drafts.lock().unwrap().get(key).cloned())
    }
    async fn discard(&self, key: &DraftKey) -> Stored<()> {
        self.drafts.lock().unwrap().remove(key);
        Ok(())
    }
    async fn claim(&self, _: Uuid, _: AccountId, _: Moment) -> Stored<Option<String>> {
        Ok(None)
    }
}

/// Only what sign-in needs of the record: the access log and the keys of forms. There are no files.
#[async_trait]
impl Store for World {
    async fn load(&self, _: Stream) -> Stored<History> {
        Err(StoreError::NotFound)
    }
    async fn view(&self, _: Stream, _: AccessEntry) -> Stored<Viewed<History>> {
        Err(StoreError::NotFound)
    }
    async fn head(&self, _: Stream) -> Stored<Recorded<()>> {
        Err(StoreError::NotFound)
    }
    async fn commit(&self, transaction: Transaction) -> Stored<Committed> {
        if let Some(OnceKey { key, answer }) = transaction.once {
            self.once.lock().unwrap().insert(key, answer);
        }
        Ok(Committed::Done(Vec::new()))
    }
    async fn log(&self, entries: Vec<AccessEntry>) -> Stored<LogReceipt> {
        self.log.lock().unwrap().extend(entries);
        Ok(LogReceipt::after_commit(1))
    }
    async fn answered(&self, key: Uuid) -> Stored<Option<String>> {
        Ok(self.once.lock().unwrap().get(&key).cloned())
    }
    async fn dossier_row(&self, _: DossierId) -> Stored<DossierRow> {
        Err(StoreError::NotFound)
    }
    async fn melding_row(&self, _: MeldingId) -> Stored<MeldingRow> {
        Err(StoreError::NotFound)
    }
    async fn dossiers(&self, _: DossierFilter, _: AccessEntry) -> Stored<Viewed<Vec<DossierRow>>> {
        Err(StoreError::NotFound)
    }
    async fn meldingen(&self, _: MeldingFilter, _: AccessEntry) -> Stored<Viewed<Vec<MeldingRow>>> {
        Err(StoreError::NotFound)
    }
    async fn dienst_row(&self, _: DienstId) -> Stored<DienstRow> {
        Err(StoreError::NotFound)
    }
    async fn diensten(&self, _: DienstFilter, _: AccessEntry) -> Stored<Viewed<Vec<DienstRow>>> {
        Err(StoreError::NotFound)
    }
    async fn diensten_van(&self, _: CasusId) -> Stored<Vec<DienstRow>> {
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
    async fn wacht_op_dienst(&self, _: OrganisatieId) -> Stored<Vec<MeldingRow>> {
        Ok(Vec::new())
    }
    async fn tel_meldingen(&self, _: MeldingTelVraag) -> Stored<MeldingTelling> {
        Err(StoreError::NotFound)
    }
    async fn casus_row(&self, _: kernel::CasusId) -> Stored<CasusRow> {
        Err(StoreError::NotFound)
    }
    async fn casussen(&self, _: CasusFilter, _: AccessEntry) -> Stored<Viewed<Vec<CasusRow>>> {
        Err(StoreError::NotFound)
    }
    async fn tel_casussen(&self, _: CasusTelVraag) -> Stored<CasusTelling> {
        Ok(CasusTelling::default())
    }
    async fn bord(&self, _: BordVraag, _: AccessEntry) -> Stored<Viewed<Bord>> {
        Err(StoreError::NotFound)
    }
    async fn agenda(&self, _: AgendaVraag, _: AccessEntry) -> Stored<Viewed<Lijst<BordPunt>>> {
        Err(StoreError::NotFound)
    }
    async fn advies_row(&self, _: AdviesId) -> Stored<AdviesRow> {
        Err(StoreError::NotFound)
    }
    async fn adviezen(&self, _: AdviesFilter, _: AccessEntry) -> Stored<Viewed<Vec<AdviesRow>>> {
        Err(StoreError::NotFound)
    }
    async fn tel_adviezen(&self, _: OrganisatieId, _: AccountId) -> Stored<AdviesTelling> {
        Err(StoreError::NotFound)
    }
    async fn destroy_keys(&self, _: Stream, _: BetrokkeneId, _: AccessEntry) -> Stored<u32> {
        Err(StoreError::NotFound)
    }
}
