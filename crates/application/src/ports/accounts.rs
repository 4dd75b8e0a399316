//! Who can sign in, and the organisations they work for. Plain tables, no events: they are settings, not the record.

use super::StoreError;
use access::{Rol, Soort};
use async_trait::async_trait;
use kernel::{AccountId, Moment, OrganisatieId};
use uuid::Uuid;
use veiligthuis::MeldingNaarAdvies;

/// An organisation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Organisatie {
    /// Its id.
    pub id: OrganisatieId,
    /// Its name.
    pub naam: String,
    /// What kind it is.
    pub soort: Soort,
    /// For a professional organisation: the framework it works with. Empty otherwise.
    pub kader: String,
    /// For a professional organisation: the Veilig Thuis region it reports to.
    pub regio: Option<OrganisatieId>,
    /// For a Veilig Thuis region: its choices.
    pub instelling: Instelling,
}

/// What a region chooses where sources differ; dated law data does the rest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Instelling {
    /// The five days of the veiligheidsbeoordeling are werkdagen (`true`) or days with the Algemene termijnenwet.
    pub t2_in_werkdagen: bool,
    /// The ten weeks run from the decision (`true`) or from receipt.
    pub t4_vanaf_besluit: bool,
    /// When Voorwaarden & Vervolg becomes an onderzoek, ten new weeks run (`true`) or the term runs on.
    pub t4_opnieuw_bij_omzetting: bool,
    /// What happens with a melding that turns out to be advice.
    pub melding_naar_advies: MeldingNaarAdvies,
    /// How many months an advice is kept after its last change; 1–[`Instelling::MEEST_MAANDEN`]. The law has no term.
    pub advies_bewaren_maanden: u16,
    /// After how many werkdagen without a look at safety a file that waits is looked at again; 1–[`Instelling::MEEST_WACHTCHECK`].
    pub wachtcheck_werkdagen: u16,
}

impl Instelling {
    /// The most werkdagen between two looks at safety while a file waits: four weeks.
    pub const MEEST_WACHTCHECK: u16 = 20;
    /// The most months an advice may be kept: as long as the rest (Wmo 2015 art. 5.3.4).
    pub const MEEST_MAANDEN: u16 = 240;
}

impl Instelling {
    /// The settings in the words of Veilig Thuis; what the region can not choose here is the default policy.
    pub fn regio(self) -> veiligthuis::RegioInstelling {
        use veiligthuis::{AnkerTienWeken, RegioInstelling, TermijnBijOmzetting};
        RegioInstelling {
            lezing: if self.t2_in_werkdagen { kernel::Lezing::Werkdagen } else { kernel::Lezing::DagenAtw },
            anker: if self.t4_vanaf_besluit { AnkerTienWeken::Besluit } else { AnkerTienWeken::Ontvangst },
            omzetting: if self.t4_opnieuw_bij_omzetting {
                TermijnBijOmzetting::Nieuw
            } else {
                TermijnBijOmzetting::LooptDoor
            },
            melding_naar_advies: self.melding_naar_advies,
            advies_bewaren_maanden: self.advies_bewaren_maanden,
            wachtcheck: self.wachtcheck_werkdagen.into(),
            ..RegioInstelling::standaard()
        }
    }
}

impl Default for Instelling {
    fn default() -> Self {
        Self {
            t2_in_werkdagen: true,
            t4_vanaf_besluit: true,
            t4_opnieuw_bij_omzetting: false,
            melding_naar_advies: MeldingNaarAdvies::BlijftMelding,
            advies_bewaren_maanden: 12,
            wachtcheck_werkdagen: 5,
        }
    }
}

/// Somebody who can sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name typed to sign in; compared without regard to case.
    pub inlognaam: String,
    /// The name that colleagues see.
    pub naam: String,
    /// Where it works.
    pub organisatie: OrganisatieId,
    /// In which roles.
    pub rollen: Vec<Rol>,
    /// Argon2id in PHC form. Empty until a password was chosen: such an account can not sign in with one.
    pub wachtwoord: String,
    /// The secret of the one-time codes, sealed. `None` until it was set up.
    pub totp: Option<super::TotpSecret>,
    /// The last time step whose code was used: a code works once.
    pub totp_gebruikt: Option<i64>,
    /// May sign in.
    pub actief: bool,
    /// Failed attempts since the last good one.
    pub mislukt: u32,
    /// No attempt before this moment: a short, always expiring pause, never a lock-out.
    pub wacht_tot: Option<Moment>,
}

impl Account {
    /// One-time codes are set up. A secret that never gave a right code does not count: its owner may have closed the page.
    pub const fn has_codes(&self) -> bool {
        self.totp.is_some() && self.totp_gebruikt.is_some()
    }
}

/// A session on the server. The cookie holds a random token of 256 bits; the store holds only its hash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// SHA-256 of the token, hexadecimal.
    pub token_hash: String,
    /// Whose.
    pub account: AccountId,
    /// Password was right but the one-time code was not given yet.
    pub half: bool,
    /// Began.
    pub begonnen: Moment,
    /// Last used.
    pub gebruikt: Moment,
}

/// Accounts, sessions, organisations.
#[async_trait]
pub trait Accounts: Send + Sync {
    /// The account with this id.
    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError>;
    /// The account with this sign-in name.
    async fn account_by_name(&self, inlognaam: &str) -> Result<Option<Account>, StoreError>;
    /// All accounts, by name; of one organisation when given.
    async fn accounts(&self, organisatie: Option<OrganisatieId>) -> Result<Vec<Account>, StoreError>;
    /// Stores an account; replaces the one with the same id. Two accounts can not share a sign-in name.
    async fn put_account(&self, account: &Account) -> Result<(), StoreError>;
    /// Uses the one-time code of a time step up, and forgets failed attempts; `false` when this step or a later one was used
    /// before. One statement: of two programs on one store that get the same code at once, one succeeds (RFC 6238 section 5.2).
    async fn use_code(&self, id: AccountId, step: i64) -> Result<bool, StoreError>;
    /// Counts a wrong code, with no next attempt before `until`; touches nothing else of the account.
    async fn count_wrong_code(&self, id: AccountId, until: Moment) -> Result<(), StoreError>;
    /// The organisation with this id.
    async fn organisatie(&self, id: OrganisatieId) -> Result<Option<Organisatie>, StoreError>;
    /// All organisations, by name.
    async fn organisaties(&self) -> Result<Vec<Organisatie>, StoreError>;
    /// Stores an organisation; replaces the one with the same id.
    async fn put_organisatie(&self, organisatie: &Organisatie) -> Result<(), StoreError>;
    /// The session with this token hash.
    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError>;
    /// Stores a session; replaces the one with the same hash.
    async fn put_session(&self, session: &Session) -> Result<(), StoreError>;
    /// Ends a session.
    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError>;
    /// Ends every session of an account.
    async fn end_sessions(&self, account: AccountId) -> Result<(), StoreError>;
    /// Stores the hash of a one-time token (invitation, first administrator) that works until a moment. An earlier one of the
    /// same account no longer works.
    async fn put_invitation(&self, token_hash: &str, account: AccountId, until: Moment) -> Result<(), StoreError>;
    /// Uses a one-time token: gives its account once, when it has not run out.
    async fn take_invitation(&self, token_hash: &str, now: Moment) -> Result<Option<AccountId>, StoreError>;
    /// A fresh number for people per region and year, without gaps for who counts; used for the kenmerk of a melding.
    async fn next_number(&self, scope: &str) -> Result<u64, StoreError>;
    /// Whether this store is a demonstration.
    async fn is_demo(&self) -> Result<bool, StoreError>;
    /// An id that has nothing to do with a person, for the installation itself.
    async fn installation(&self) -> Result<Uuid, StoreError>;
}
