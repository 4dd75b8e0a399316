//! A fresh store on either engine, gone afterwards.

use crate::ambient::variable;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::path::{Path, PathBuf};
use store::{Config, Kind, Place};
use tempfile::TempDir;
use uuid::Uuid;

/// Which engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Engine {
    /// Embedded.
    Sqlite,
    /// A server; its address stands in `THUISBAKEN_TEST_POSTGRES`.
    Postgres,
}

/// The variable with the address of a PostgreSQL; `cargo xtask postgres -- …` sets it.
pub const ADDRESS: &str = "THUISBAKEN_TEST_POSTGRES";

/// A place for a store that nobody used before.
pub struct Fresh {
    /// What to open.
    pub config: Config,
    /// The address of the server and the name of the database that was made there.
    database: Option<(String, String)>,
    folder: TempDir,
}

impl Fresh {
    /// A new place; `folder` says on which disk the embedded store and the key file stand.
    pub async fn new(engine: Engine, folder: &Path) -> Result<Self, String> {
        let folder = TempDir::with_prefix_in("thuisbaken-meting-", folder)
            .map_err(|error| format!("No folder can be made in {}: {error}.", folder.display()))?;
        let (place, database) = match engine {
            Engine::Sqlite => (Place::Folder(folder.path().join("gegevens")), None),
            Engine::Postgres => {
                let server = variable(ADDRESS).ok_or_else(|| {
                    format!("{ADDRESS} is not set. Run this as `cargo xtask postgres -- cargo run -p benches …`.")
                })?;
                let name = format!("meting_{}", Uuid::now_v7().simple());
                admin(&server, format!("CREATE DATABASE {name}")).await?;
                let base = server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base);
                (Place::Postgres(format!("{base}/{name}")), Some((server, name)))
            }
        };
        let key_file = folder.path().join("sleutel").join("thuisbaken.sleutel");
        Ok(Self { config: Config { place, key_file, kind: Kind::Real, quota: None }, database, folder })
    }

    /// The folder that holds everything of it.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The address of its database, when it is on a server.
    pub fn address(&self) -> Option<&str> {
        match &self.config.place {
            Place::Folder(_) => None,
            Place::Postgres(address) => Some(address),
        }
    }

    /// Takes the database off the server. The folder goes by itself.
    pub async fn remove(self) -> Result<(), String> {
        match &self.database {
            None => Ok(()),
            Some((server, name)) => admin(server, format!("DROP DATABASE {name} WITH (FORCE)")).await,
        }
    }
}

async fn admin(server: &str, statement: String) -> Result<(), String> {
    let said = |error: sqlx::Error| format!("PostgreSQL does not do `{statement}`: {error}.");
    let mut conn = PgConnection::connect(server).await.map_err(said)?;
    sqlx::raw_sql(AssertSqlSafe(statement.clone())).execute(&mut conn).await.map_err(said)?;
    Ok(())
}

/// Where measurements keep their stores when nothing else is said: beside this program, which stands on a disk, where the
/// folder for temporary files may be memory.
pub fn beside_this_program() -> PathBuf {
    std::env::current_exe().ok().and_then(|path| path.parent().map(Path::to_path_buf)).unwrap_or_else(|| ".".into())
}
