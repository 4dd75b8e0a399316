//! Opening a store: everything that must be true before the first fact is written.

mod config;
mod error;
mod meta;

pub use config::{About, Config, Kind, Place};
pub use error::OpenError;

use crate::engine::{Conn, Db, Engine, FolderLock, network_file_system, postgres, private_file, sqlite};
use crate::{migrate, rows, sql};
use meta::Meta;
use std::path::Path;
use vault::{KeyFile, RootKey, Vault};

/// The step of the schema that made read tables anew: an older store has its rows written again.
const ROWS_ANEW: u32 = 4;

/// A store that was opened and checked.
pub(crate) struct Opened {
    pub(crate) db: Db,
    pub(crate) vault: Vault,
    pub(crate) about: About,
    pub(crate) lock: Option<FolderLock>,
}

/// Opens the engine, brings the schema up to date, and fits the key file to it.
pub(crate) async fn open(config: &Config) -> Result<Opened, OpenError> {
    let mut warnings = Vec::new();
    let (db, lock) = match &config.place {
        Place::Folder(folder) => {
            let (db, lock) = open_folder(folder, config.quota, &mut warnings).await?;
            (db, Some(lock))
        }
        Place::Postgres(address) => (open_server(address).await?, None),
    };
    let opened = settle(&db, config).await;
    let (vault, meta, version) = match opened {
        Ok(opened) => opened,
        Err(error) => {
            db.close().await;
            return Err(error);
        }
    };
    let about = About {
        engine: db.engine(),
        version,
        schema: migrate::KNOWN,
        kind: meta.kind,
        installation: meta.installation,
        fingerprint: meta.fingerprint,
        warnings,
    };
    Ok(Opened { db, vault, about, lock })
}

async fn open_folder(
    folder: &Path,
    quota: Option<u64>,
    warnings: &mut Vec<String>,
) -> Result<(Db, FolderLock), OpenError> {
    let unusable = |cause| OpenError::Folder { folder: folder.to_path_buf(), cause };
    let lock = FolderLock::take(folder).map_err(unusable)?.ok_or_else(|| OpenError::InUse(folder.to_path_buf()))?;
    let place = folder.canonicalize().map_err(unusable)?;
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    if let Some(kind) = network_file_system(&place, &mounts) {
        warnings.push(format!(
            "De gegevensmap {} staat op een netwerkschijf ({kind}). Daar kan een storing gegevens kosten die al bevestigd \
             waren. Zet de map op een schijf van deze machine, of gebruik PostgreSQL.",
            folder.display()
        ));
    }
    private_file(&folder.join(sqlite::FILE)).map_err(unusable)?;
    let db = sqlite::connect(folder, quota).await?;
    let version = engine_version(&mut db.writer().await?).await?;
    if sqlite::version(&version).is_none_or(|version| version < sqlite::OLDEST) {
        return Err(OpenError::OldSqlite(version));
    }
    Ok((db, lock))
}

async fn open_server(address: &str) -> Result<Db, OpenError> {
    let db = postgres::connect(address).await.map_err(|error| match error {
        None => OpenError::Address,
        Some(error) => OpenError::Unreachable(error.cause),
    })?;
    match postgres::unfit(&db).await? {
        None => Ok(db),
        Some(postgres::Unfit::Version(version)) => Err(OpenError::OldPostgres(version)),
        Some(postgres::Unfit::Setting(name, is, wanted)) => Err(OpenError::Setting { name, is, wanted }),
    }
}

/// Looks what the store is before anything is changed, then migrates and fits the key.
async fn settle(db: &Db, config: &Config) -> Result<(Vault, Meta, String), OpenError> {
    let mut conn = db.writer().await?;
    let version = engine_version(&mut conn).await?;
    if migrate::version(&mut conn).await? > 0
        && let Some(meta) = meta::read(&mut conn).await?
    {
        meta.must_be(config.kind)?;
    }
    conn.execute(sql::BEGIN_WRITE, &[]).await?;
    let settled = in_transaction(&mut conn, config).await;
    let end = if settled.is_ok() { sql::COMMIT } else { sql::ROLLBACK };
    let ended = conn.execute(end, &[]).await;
    let (vault, meta) = settled?;
    ended?;
    Ok((vault, meta, version))
}

async fn in_transaction(conn: &mut Conn, config: &Config) -> Result<(Vault, Meta), OpenError> {
    if conn.engine() == Engine::Postgres {
        // Two programs that start at once on one server: the second waits and finds the work done.
        conn.row(sql::LOCK, &[]).await?;
    }
    let before = migrate::version(conn).await?;
    migrate::migrate(conn).await?;
    if (1..ROWS_ANEW).contains(&before) {
        rows::fill(conn).await.map_err(|error| OpenError::Database(error.to_string()))?;
    }
    if let Some(meta) = meta::read(conn).await? {
        meta.must_be(config.kind)?;
        let root = KeyFile::at(&config.key_file).load_for(&meta.fingerprint)?;
        return Ok((Vault::new(root), meta));
    }
    let vault = Vault::new(first_key(&config.key_file)?);
    let meta = Meta { kind: config.kind, installation: vault::random_id(), fingerprint: vault.fingerprint() };
    meta::write(conn, &meta).await?;
    Ok((vault, meta))
}

/// The key of a store that is new: of an earlier start that did not get further, or fresh.
fn first_key(path: &Path) -> Result<RootKey, OpenError> {
    let file = KeyFile::at(path);
    Ok(if file.exists() { file.load()? } else { file.create()? })
}

async fn engine_version(conn: &mut Conn) -> Result<String, OpenError> {
    let row = conn.row(sql::ENGINE_VERSION, &[]).await?;
    Ok(row.map(|row| row.get(0)).transpose()?.unwrap_or_default())
}
