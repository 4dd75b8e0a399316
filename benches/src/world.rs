//! A small invented world: one school, one Veilig Thuis region, and as many people in them as there are writers.

use crate::ambient::{FreshIds, SystemClock};
use access::{Aanvrager, Rol, Soort};
use application::{
    App,
    account::Attempts,
    ports::{Account, Accounts, Clock, Instelling, Organisatie, Secrets, Session},
};
use kernel::{AccountId, OrganisatieId};
use meldcode::kader::Kaders;
use std::sync::Arc;
use store::{Config, SqlStore};
use uuid::Uuid;

/// The school.
pub const SCHOOL: OrganisatieId = OrganisatieId::new(Uuid::from_u128(0xA1));
/// The Veilig Thuis region that it reports to.
pub const REGIO: OrganisatieId = OrganisatieId::new(Uuid::from_u128(0xA2));

/// A store and the use cases on it.
#[derive(Clone)]
pub struct World {
    /// The record.
    pub store: SqlStore,
    /// The use cases.
    pub app: App,
}

impl World {
    /// Opens the store; a new one gets its school and its region.
    pub async fn open(config: &Config) -> Result<Self, String> {
        let store = SqlStore::open(config).await.map_err(|error| error.to_string())?;
        let shared = Arc::new(store.clone());
        let app = App {
            store: shared.clone(),
            accounts: shared.clone(),
            drafts: shared,
            secrets: Arc::new(store.secrets()),
            attempts: Attempts::default(),
            radar: Default::default(),
            clock: Arc::new(SystemClock),
            ids: Arc::new(FreshIds),
            kaders: Arc::new(Kaders::ingebouwd().clone()),
            wet: kernel::wet(),
        };
        let world = Self { store, app };
        if world.app.accounts.organisatie(SCHOOL).await.map_err(|e| e.to_string())?.is_none() {
            for organisatie in organisaties() {
                world.app.accounts.put_organisatie(&organisatie).await.map_err(|error| error.to_string())?;
            }
        }
        Ok(world)
    }

    /// A session of a caseworker, as after signing in with both factors; gives the token for the cookie.
    pub async fn sign_in(&self) -> Result<String, String> {
        let id = account(Soort::VeiligThuis, 0);
        let account = Account {
            id,
            inlognaam: "meldpunt".to_owned(),
            naam: "Mees Meldpunt".to_owned(),
            organisatie: REGIO,
            rollen: vec![Rol::Meldpunt],
            wachtwoord: String::new(),
            totp: None,
            totp_gebruikt: None,
            actief: true,
            mislukt: 0,
            wacht_tot: None,
        };
        let (token, token_hash) = self.store.secrets().new_token();
        let now = SystemClock.now();
        let session = Session { token_hash, account: id, half: false, begonnen: now, gebruikt: now };
        self.store.put_account(&account).await.map_err(|error| error.to_string())?;
        self.store.put_session(&session).await.map_err(|error| error.to_string())?;
        Ok(token)
    }
}

fn organisaties() -> [Organisatie; 2] {
    let organisatie = |id, naam: &str, soort, kader: &str, regio| Organisatie {
        id,
        naam: naam.to_owned(),
        soort,
        kader: kader.to_owned(),
        regio,
        instelling: Instelling::default(),
    };
    [
        organisatie(REGIO, "Veilig Thuis Bakenland", Soort::VeiligThuis, "", None),
        organisatie(SCHOOL, "Basisschool De Boomgaard", Soort::Professioneel, "onderwijs", Some(REGIO)),
    ]
}

const fn account(soort: Soort, number: u64) -> AccountId {
    let base: u128 = match soort {
        Soort::Professioneel => 0xB1_0000,
        Soort::VeiligThuis => 0xB2_0000,
        Soort::Installatie => 0xB3_0000,
    };
    AccountId::new(Uuid::from_u128(base + number as u128))
}

fn somebody(number: u64, organisatie: OrganisatieId, rol: Rol) -> Aanvrager {
    let soort = rol.soort();
    Aanvrager::new(account(soort, number), organisatie, soort, &[rol]).expect("the role belongs to this kind")
}

/// A teacher of the school.
pub fn teacher(number: u64) -> Aanvrager {
    somebody(number, SCHOOL, Rol::Professional)
}

/// The aandachtsfunctionaris of the school, who sees all its dossiers.
pub fn aandachtsfunctionaris() -> Aanvrager {
    somebody(0xFFFF, SCHOOL, Rol::Aandachtsfunctionaris)
}

/// A worker of the advies- en meldpunt.
pub fn caseworker(number: u64) -> Aanvrager {
    somebody(number, REGIO, Rol::Meldpunt)
}
