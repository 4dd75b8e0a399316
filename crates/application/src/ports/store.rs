//! The record: what was done, and who saw it.

use super::{
    AdviesFilter, AdviesRow, AdviesTelling, AgendaVraag, BerichtenFilter, BerichtenRow, Bord, BordPunt, BordVraag,
    CasusFilter, CasusRow, CasusTelVraag, CasusTelling, DienstFilter, DienstRow, DossierFilter, DossierRow, DraftKey,
    Event, History, KoppelingRow, Lijst, MeldingFilter, MeldingRow, MeldingTelVraag, MeldingTelling, SignaalRow,
    Stream,
};
use access::{Aanleiding, Actie, Doel};
use async_trait::async_trait;
use kernel::{Actor, BetrokkeneId, Moment, Recorded};
use uuid::Uuid;

/// What changed in the record.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    /// The meldingen, each once.
    pub meldingen: Vec<kernel::MeldingId>,
    /// All up to and including this position is among them; ask on from here.
    pub position: u64,
}

/// What an access-log row is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessObject {
    /// One file.
    Stream(Stream),
    /// A list; the rows shown are counted.
    List,
    /// An account, an organisation or another thing with an id.
    Other(Uuid),
    /// Nothing in particular.
    None,
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessOutcome {
    /// It was allowed.
    Allowed,
    /// It was refused, for this reason (a stable code, for the log only).
    Refused(&'static str),
}

/// One row of the access log (NEN 7513): who, in which role, did or saw what, for which purpose, and how it ended. Holds ids
/// and codes only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccessEntry {
    /// When.
    pub at: Moment,
    /// Who. `None` for somebody who did not sign in.
    pub actor: Option<Actor>,
    /// What was done.
    pub actie: Actie,
    /// For which purpose.
    pub doel: Doel,
    /// Why, for what is open only with a reason.
    pub aanleiding: Option<Aanleiding>,
    /// To what.
    pub object: AccessObject,
    /// How it ended.
    pub outcome: AccessOutcome,
}

/// Proof that an access-log row is durable: the place of the row in the log. Only the store makes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LogReceipt {
    position: u64,
}

impl LogReceipt {
    /// Called by the store after the commit that holds the row, by nobody else (the workspace check holds that).
    pub const fn after_commit(position: u64) -> Self {
        Self { position }
    }
    /// Place of the row in the access log.
    pub const fn position(self) -> u64 {
        self.position
    }
}

/// Data that may be shown, because the row that says who saw it is durable. No log, no data.
#[derive(Debug)]
pub struct Viewed<T> {
    value: T,
    receipt: LogReceipt,
}

impl<T> Viewed<T> {
    /// Joins data with the proof that looking at it was logged. Called by the store only.
    pub const fn new(value: T, receipt: LogReceipt) -> Self {
        Self { value, receipt }
    }
    /// The data.
    pub const fn get(&self) -> &T {
        &self.value
    }
    /// The data, taken out.
    pub fn into_inner(self) -> T {
        self.value
    }
    /// The proof.
    pub const fn receipt(&self) -> LogReceipt {
        self.receipt
    }
    /// The same look, at something made of the data.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Viewed<U> {
        Viewed { value: f(self.value), receipt: self.receipt }
    }
}

/// Events to add to one stream, all or none.
#[derive(Clone, Debug)]
pub struct Append {
    /// The stream; it is created when `expected` is 0.
    pub stream: Stream,
    /// The sequence number of the last event that the deciding code saw; 0 for a new stream.
    pub expected: u64,
    /// Who acts.
    pub actor: Actor,
    /// What happened, at least one event.
    pub events: Vec<Event>,
}

/// The one-time key of a form. A form that arrives twice is stored once; the second gets the answer of the first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OnceKey {
    /// Made when the form was shown.
    pub key: Uuid,
    /// The path that the first answer led to. Holds ids only.
    pub answer: String,
}

/// Everything that one act writes, in one transaction: all of it or nothing.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// When.
    pub at: Moment,
    /// New events, in this order.
    pub appends: Vec<Append>,
    /// Access-log rows.
    pub access: Vec<AccessEntry>,
    /// One-time key of the form.
    pub once: Option<OnceKey>,
    /// The draft that this act makes needless.
    pub drop_draft: Option<DraftKey>,
}

/// What a commit gave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Committed {
    /// It is durable. Holds the new last sequence number per append, in order.
    Done(Vec<u64>),
    /// The same form was stored before; nothing was written now. Holds the answer of the first time.
    Before(String),
}

/// Why the store did not do it. Displays as a sentence that says what to do; holds no data about persons.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else added to the stream in the meantime: at this moment, by this actor.
    #[error("Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw; uw tekst is bewaard.")]
    Conflict {
        /// The stream.
        stream: Stream,
        /// When it was last changed; `None` when the stream is not there at all.
        changed_at: Option<Moment>,
        /// Who changed it last.
        changed_by: Option<Actor>,
    },
    /// No such stream, account or draft.
    #[error("Dit is er niet, of niet voor u.")]
    NotFound,
    /// The disk is full.
    #[error("De schijf is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.")]
    DiskFull,
    /// The data folder or the database may not be written.
    #[error("De gegevensmap is alleen-lezen. Er is niets opgeslagen. Geef Thuisbaken schrijfrechten op de map.")]
    ReadOnly,
    /// The database does not answer.
    #[error("De database is niet bereikbaar. Er is niets opgeslagen. Probeer het zo opnieuw.")]
    Unreachable,
    /// The key file does not belong to this store, or a stored piece was changed. Holds a technical cause without data.
    #[error("Een opgeslagen onderdeel kan niet worden geopend ({0}). Draai «thuisbaken doctor».")]
    Sealed(String),
    /// The database file is damaged. Holds a technical cause without data.
    #[error("Het databasebestand is beschadigd ({0}). Stop Thuisbaken, bewaar het bestand, en zet een back-up terug.")]
    Damaged(String),
    /// Anything else. Holds a technical cause without data.
    #[error("De opslag meldt een storing ({0}). Er is niets half opgeslagen.")]
    Fault(String),
}

/// The record on one of two engines.
#[async_trait]
pub trait Store: Send + Sync {
    /// All events of a stream, for a use case that decides. It shows nothing to anybody, so it logs nothing; its act is
    /// logged with its commit.
    async fn load(&self, stream: Stream) -> Result<History, StoreError>;
    /// All events of several streams, in the same order, for a page that shows a whole family; logged by who asks. A stream that
    /// is not there gives an empty history.
    async fn load_all(&self, streams: &[Stream]) -> Result<Vec<History>, StoreError> {
        let mut found = Vec::with_capacity(streams.len());
        for stream in streams {
            found.push(match self.load(*stream).await {
                Err(StoreError::NotFound) => History::new(),
                other => other?,
            });
        }
        Ok(found)
    }
    /// All events of a stream, to be shown; logged first.
    async fn view(&self, stream: Stream, entry: AccessEntry) -> Result<Viewed<History>, StoreError>;
    /// Who made the last change to a stream, and its place; for relations (who is the owner) without opening content.
    async fn head(&self, stream: Stream) -> Result<Recorded<()>, StoreError>;
    /// Writes all of it or nothing; returns after it is durable.
    async fn commit(&self, transaction: Transaction) -> Result<Committed, StoreError>;
    /// Writes access-log rows of their own: a refusal, a sign-in.
    async fn log(&self, entries: Vec<AccessEntry>) -> Result<LogReceipt, StoreError>;
    /// The answer of a form that was stored before, when it was.
    async fn answered(&self, key: Uuid) -> Result<Option<String>, StoreError>;
    /// One row of the list of dossiers without its label, for relations.
    async fn dossier_row(&self, dossier: kernel::DossierId) -> Result<DossierRow, StoreError>;
    /// One row of the work list without its label, for relations.
    async fn melding_row(&self, melding: kernel::MeldingId) -> Result<MeldingRow, StoreError>;
    /// One row of the list of casussen without its label, for relations. Its dates are those of the default settings.
    async fn casus_row(&self, casus: kernel::CasusId) -> Result<CasusRow, StoreError>;
    /// The dossiers that the filter lets through, newest change first.
    async fn dossiers(&self, filter: DossierFilter, entry: AccessEntry) -> Result<Viewed<Vec<DossierRow>>, StoreError>;
    /// The work list: acute first, then the oldest receipt first.
    async fn meldingen(&self, filter: MeldingFilter, entry: AccessEntry)
    -> Result<Viewed<Vec<MeldingRow>>, StoreError>;
    /// One row of the list of services without its label, for relations.
    async fn dienst_row(&self, dienst: kernel::DienstId) -> Result<DienstRow, StoreError>;
    /// The services that the filter lets through: running first, then the oldest decision first.
    async fn diensten(&self, filter: DienstFilter, entry: AccessEntry) -> Result<Viewed<Vec<DienstRow>>, StoreError>;
    /// The services of a casus, oldest first, without labels, for relations.
    async fn diensten_van(&self, casus: kernel::CasusId) -> Result<Vec<DienstRow>, StoreError>;
    /// Every koppeling of which one person stands in this melding. Ids and codes only, so it logs nothing.
    async fn koppelingen(&self, melding: kernel::MeldingId) -> Result<Vec<KoppelingRow>, StoreError>;
    /// The koppelingen of a region that somebody else than this account proposed to undo; at most 200. Ids and codes only.
    async fn koppelingen_gevraagd(
        &self,
        regio: kernel::OrganisatieId,
        account: kernel::AccountId,
    ) -> Result<Vec<KoppelingRow>, StoreError>;
    /// The open meldingen of a region that are, as somebody confirmed, about people of an earlier melding; oldest receipt
    /// first, at most 200. Ids and codes only, so it logs nothing.
    async fn signalen(&self, regio: kernel::OrganisatieId) -> Result<Vec<SignaalRow>, StoreError>;
    /// The meldingen that were written to after a position in the record, by whichever program, and those of which a key was
    /// destroyed at that moment or later: for following the record in memory. Ids only, so it logs nothing.
    async fn gewijzigde_meldingen(&self, na: u64, gewist: Moment) -> Result<Changes, StoreError>;
    /// How the notices of a casus stand, for relations. `NotFound` before the first.
    async fn berichten_row(&self, casus: kernel::CasusId) -> Result<BerichtenRow, StoreError>;
    /// The casussen in which a proposal about a notice waits for a second person, oldest first.
    async fn berichten_gevraagd(
        &self,
        filter: BerichtenFilter,
        entry: AccessEntry,
    ) -> Result<Viewed<Vec<BerichtenRow>>, StoreError>;
    /// The decided meldingen of a region whose decision asked for a service that did not start, oldest decision first, without
    /// labels; at most 200.
    async fn wacht_op_dienst(&self, regio: kernel::OrganisatieId) -> Result<Vec<MeldingRow>, StoreError>;
    /// Counts the open meldingen of a region. Shows nothing about anybody, so it logs nothing.
    async fn tel_meldingen(&self, vraag: MeldingTelVraag) -> Result<MeldingTelling, StoreError>;
    /// The list of casussen: what is due first comes first.
    async fn casussen(&self, filter: CasusFilter, entry: AccessEntry) -> Result<Viewed<Vec<CasusRow>>, StoreError>;
    /// Counts the open casussen of a region. Shows nothing about anybody, so it logs nothing.
    async fn tel_casussen(&self, vraag: CasusTelVraag) -> Result<CasusTelling, StoreError>;
    /// The board of a region on a day.
    async fn bord(&self, vraag: BordVraag, entry: AccessEntry) -> Result<Viewed<Bord>, StoreError>;
    /// The agenda of a region, or of somebody in it: what is due first first.
    async fn agenda(&self, vraag: AgendaVraag, entry: AccessEntry) -> Result<Viewed<Lijst<BordPunt>>, StoreError>;
    /// One row of the list of advices, for relations.
    async fn advies_row(&self, advies: kernel::AdviesId) -> Result<AdviesRow, StoreError>;
    /// The advices that the filter lets through.
    async fn adviezen(&self, filter: AdviesFilter, entry: AccessEntry) -> Result<Viewed<Vec<AdviesRow>>, StoreError>;
    /// Counts the open advices of a region for somebody. Shows nothing about anybody, so it logs nothing.
    async fn tel_adviezen(
        &self,
        regio: kernel::OrganisatieId,
        account: kernel::AccountId,
    ) -> Result<AdviesTelling, StoreError>;
    /// Destroys every key of a person in a file, and of a melding also in its casus. What was sealed under it is unreadable for good, everywhere; the chain stays
    /// whole. Writes the access-log row in the same transaction. Returns how many keys were destroyed.
    async fn destroy_keys(
        &self,
        stream: Stream,
        betrokkene: BetrokkeneId,
        entry: AccessEntry,
    ) -> Result<u32, StoreError>;
}
