//! Which store a technical command looks at.

use super::{demo, serve};
use crate::config::Config;
use std::path::PathBuf;
use store::Config as StoreConfig;

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

impl Where {
    /// What to open.
    pub fn store_config(&self) -> Result<StoreConfig, String> {
        match (&self.config, &self.data) {
            (Some(file), _) => Ok(serve::store_config(&Config::read(file)?)),
            (None, Some(folder)) if folder.is_dir() => Ok(demo::store_config(folder)),
            (None, Some(folder)) => Err(format!("De map {} is er niet.", folder.display())),
            (None, None) => Err("Geef --config BESTAND of --data MAP op.".to_owned()),
        }
    }
}
