//! `thuisbaken serve`: the real thing.

use super::{demo, place};
use crate::{config::Config, listen, runtime, wiring};
use application::account;
use std::path::PathBuf;
use store::{Config as StoreConfig, Kind, OpenError, Place};
use web::{AppState, Settings};

/// Arguments.
#[derive(clap::Args)]
pub struct Args {
    /// The configuration file.
    #[arg(long, value_name = "BESTAND")]
    config: PathBuf,
}

/// Serves until asked to stop.
pub fn run(args: Args) -> Result<(), String> {
    let config = Config::read(&args.config)?;
    runtime::run(serve(config))
}

async fn serve(config: Config) -> Result<(), String> {
    let stop = listen::Stop::listen()?;
    let kaders = wiring::kaders(config.kaders.as_deref())?;
    if let Place::Folder(folder) = &store_config(&config).place {
        place::holds_no_store(&folder.join(demo::INSIDE), OpenError::Demo)?;
    }
    let listener = listen::bind(config.listen).await?;
    let store = wiring::open(&store_config(&config)).await?;
    let app = wiring::app(&store, kaders);
    tokio::spawn(wiring::fill_radar(app.clone()));
    if let Some(token) = account::first_administrator(&app).await.map_err(|error| error.to_string())? {
        println!(
            "Er is nog geen beheerder. Open {}/uitnodiging en gebruik binnen 15 minuten deze code:",
            config.public_url
        );
        println!("{token}");
    }
    let settings = Settings {
        demo: false,
        https: config.https(),
        contact: config.contact.clone(),
        helpdesk: config.helpdesk.clone(),
    };
    println!("Thuisbaken is klaar: {}", config.public_url);
    listen::serve_store(listener, web::app(AppState { app, settings }), store, stop).await
}

/// What to open for this configuration.
pub fn store_config(config: &Config) -> StoreConfig {
    let place = match config.store.as_str() {
        "sqlite" => Place::Folder(config.data.clone()),
        address => Place::Postgres(address.to_owned()),
    };
    StoreConfig { place, key_file: config.key_file.clone(), kind: Kind::Real, quota: None }
}
