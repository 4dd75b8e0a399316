//! Putting the rooms together: the store, the vault, the law and the frameworks behind the ports of the use cases.

use crate::ambient::{FreshIds, SystemClock};
use application::{App, account::Attempts, ports::Clock, radar::Radar};
use meldcode::kader::Kaders;
use std::{path::Path, sync::Arc};
use store::{Config as StoreConfig, Overdue, SqlStore};

/// Opens the store, or says in one sentence why not.
pub async fn open(config: &StoreConfig) -> Result<SqlStore, String> {
    let store = SqlStore::open(config).await.map_err(|error| error.to_string())?;
    for warning in &store.about().warnings {
        eprintln!("Let op: {warning}");
    }
    Ok(store)
}

/// The use cases on this store, with the clock of this computer.
pub fn app(store: &SqlStore, kaders: Kaders) -> App {
    app_at(store, kaders, Arc::new(SystemClock))
}

/// The use cases on this store, with another clock (the demonstration tells its past with it).
pub fn app_at(store: &SqlStore, kaders: Kaders, clock: Arc<dyn Clock>) -> App {
    let shared = Arc::new(store.clone());
    App {
        store: shared.clone(),
        accounts: shared.clone(),
        drafts: shared,
        secrets: Arc::new(store.secrets()),
        attempts: Attempts::default(),
        radar: Radar::default(),
        clock,
        ids: Arc::new(FreshIds),
        kaders: Arc::new(kaders),
        wet: kernel::wet(),
    }
}

/// Lets the radar read the record beside the first pages. What it can not read now it tries again for who asks it.
pub async fn fill_radar(app: App) {
    if let Err(error) = application::radar::fill(&app).await {
        tracing::error!(%error, "the radar could not read the record");
    }
}

/// The built-in frameworks, and those in a folder of the installation.
pub fn kaders(folder: Option<&Path>) -> Result<Kaders, String> {
    let Some(folder) = folder else { return Ok(Kaders::ingebouwd().clone()) };
    let unreadable =
        |error: std::io::Error| format!("De map met kaders {} kan niet worden gelezen: {error}.", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("Het kader {} kan niet worden gelezen: {error}.", path.display()))?;
            files.push((path.display().to_string(), text));
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Kaders::lees_naast_ingebouwd(&files).map_err(|error| format!("{error}."))
}

/// Throws away, once an hour, what has run out: tickets of an hour, sessions, invitations, and one-time keys of a week.
pub async fn sweep_hourly(store: SqlStore) {
    const HOUR: i64 = 60 * 60;
    let mut every = tokio::time::interval(std::time::Duration::from_secs(HOUR.unsigned_abs()));
    loop {
        every.tick().await;
        let now = SystemClock.now();
        let overdue = Overdue {
            tickets: now.plus_seconden(-HOUR),
            sessions: now.plus_seconden(-10 * HOUR),
            invitations: now,
            forms: now.plus_seconden(-7 * 24 * HOUR),
        };
        if let Err(error) = store.sweep(overdue).await {
            tracing::warn!(%error, "sweeping failed; it is tried again in an hour");
        }
    }
}
