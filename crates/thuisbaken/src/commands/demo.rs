//! `thuisbaken demo`: an office full of invented people, to look around in.

use super::place;
use crate::{demo, listen, runtime, wiring};
use meldcode::kader::Kaders;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};
use store::{Config as StoreConfig, Kind, OpenError, Place};
use web::{AppState, Settings};

/// Arguments.
#[derive(clap::Args)]
pub struct Args {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADRES", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Data folder. Without it the demonstration lives in a temporary folder and is gone afterwards.
    #[arg(long, value_name = "MAP")]
    data: Option<PathBuf>,
}

/// Serves a demonstration until asked to stop.
pub fn run(args: Args) -> Result<(), String> {
    if !args.listen.ip().is_loopback() {
        eprintln!(
            "Let op: iedereen die {} kan bereiken, kan in deze demonstratie als iedere rol inloggen.",
            args.listen
        );
    }
    match args.data {
        Some(folder) => runtime::run(serve(args.listen, folder)),
        None => {
            let temporary = Temporary::make()?;
            runtime::run(serve(args.listen, temporary.0.clone()))
        }
    }
}

async fn serve(address: SocketAddr, folder: PathBuf) -> Result<(), String> {
    let stop = listen::Stop::listen()?;
    place::holds_no_store(&folder, OpenError::Real)?;
    let listener = listen::bind(address).await?;
    let store = wiring::open(&store_config(&folder)).await?;
    let app = wiring::app(&store, Kaders::ingebouwd().clone());
    demo::fill(&store, &app).await?;
    tokio::spawn(wiring::fill_radar(app.clone()));
    let settings = Settings { demo: true, https: false, contact: None, helpdesk: None };
    let shown = listener.local_addr().map_err(|error| error.to_string())?;
    println!("http://{shown}");
    listen::serve_store(listener, web::app(AppState { app, settings }), store, stop).await
}

/// The folder of the store inside the folder of a demonstration; the key file lies beside it.
pub const INSIDE: &str = "gegevens";

/// The store in a data folder and its key file in a folder beside the database.
pub fn store_config(folder: &Path) -> StoreConfig {
    StoreConfig {
        place: Place::Folder(folder.join(INSIDE)),
        key_file: folder.join("sleutel").join("demonstratie.sleutel"),
        kind: Kind::Demo,
        quota: None,
    }
}

/// A folder that is removed at the end.
struct Temporary(PathBuf);

impl Temporary {
    fn make() -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("thuisbaken-demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("De tijdelijke map {} kan niet worden gemaakt: {error}.", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
