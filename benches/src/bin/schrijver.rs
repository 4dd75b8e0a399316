//! The child of the crash trial. It writes with several writers at once and prints one line for every write that is
//! durable, until it is killed. Nobody else needs it.

use benches::{
    crash::{Mode, write},
    world::World,
};
use clap::Parser;
use std::{path::PathBuf, process::ExitCode};
use store::{Config, Kind, Place};

/// The command line.
#[derive(Parser)]
struct Cli {
    /// The data folder of an embedded store.
    #[arg(long, required_unless_present = "postgres", conflicts_with = "postgres")]
    data: Option<PathBuf>,
    /// The address of a store on a server.
    #[arg(long)]
    postgres: Option<String>,
    /// The key file.
    #[arg(long)]
    key_file: PathBuf,
    /// How many writers.
    #[arg(long)]
    writers: u64,
    /// When it acknowledges.
    #[arg(long, value_enum)]
    mode: Mode,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let place = match (cli.postgres, cli.data) {
        (Some(address), _) => Place::Postgres(address),
        (None, folder) => Place::Folder(folder.unwrap_or_default()),
    };
    let config = Config { place, key_file: cli.key_file, kind: Kind::Real, quota: None };
    let refused = match World::open(&config).await {
        Ok(world) => write(world, cli.writers, cli.mode).await,
        Err(sentence) => sentence,
    };
    eprintln!("{refused}");
    ExitCode::FAILURE
}
