//! Which store a technical command looks at.

use super::{demo, serve};
use crate::config::Config;
use std::path::{Path, PathBuf};
use store::{Config as StoreConfig, OpenError, Place};

/// A configuration file, or the folder of a demonstration.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
pub struct Where {
    /// The configuration file of `thuisbaken serve`.
    #[arg(long, value_name = "BESTAND")]
    pub config: Option<PathBuf>,
    /// The data folder of `thuisbaken demo`.
    #[arg(long, value_name = "MAP")]
    pub data: Option<PathBuf>,
}

/// The file of an embedded store.
const FILE: &str = "thuisbaken.db";

/// Refuses a folder that has a store of its own: a demonstration must not begin inside a real one, nor the other way round.
pub fn holds_no_store(folder: &Path, otherwise: OpenError) -> Result<(), String> {
    if folder.join(FILE).exists() { Err(otherwise.to_string()) } else { Ok(()) }
}

/// A command that only looks must not begin a new store.
fn is_begun(config: &StoreConfig) -> Result<(), String> {
    match &config.place {
        Place::Folder(folder) if !folder.join(FILE).exists() => Err(format!(
            "In de map {} is nog geen opslag. Kijk of de map klopt, of start Thuisbaken eerst een keer.",
            folder.display()
        )),
        Place::Postgres(_) if !config.key_file.exists() => Err(format!(
            "Het sleutelbestand {} is er niet, of er is nog geen opslag. Zet het terug uit uw kopie, of start Thuisbaken \
             eerst een keer.",
            config.key_file.display()
        )),
        Place::Folder(_) | Place::Postgres(_) => Ok(()),
    }
}

impl Where {
    /// What to open; it must be there already.
    pub fn store_config(&self) -> Result<StoreConfig, String> {
        let config = match (&self.config, &self.data) {
            (Some(file), _) => serve::store_config(&Config::read(file)?),
            (None, Some(folder)) if folder.is_dir() => demo::store_config(folder),
            (None, Some(folder)) => return Err(format!("De map {} is er niet.", folder.display())),
            (None, None) => return Err("Geef --config BESTAND of --data MAP op.".to_owned()),
        };
        is_begun(&config)?;
        Ok(config)
    }
}
