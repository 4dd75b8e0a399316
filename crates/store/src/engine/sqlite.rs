//! The embedded engine: how it is opened, and what must be true of it.

use super::{Db, DbError};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::path::Path;
use std::time::Duration;

/// Older versions can corrupt a database in WAL mode when a checkpoint and a commit race (fixed in this version).
pub(crate) const OLDEST: (u32, u32, u32) = (3, 51, 3);

/// Name of the database in the data folder.
pub(crate) const FILE: &str = "thuisbaken.db";

/// Bytes of a page.
const PAGE_SIZE: u64 = 4096;

/// How many connections read at the same time.
const READERS: u32 = 4;

fn options(folder: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(folder.join(FILE))
        .journal_mode(SqliteJournalMode::Wal)
        // A commit is on the disk before it is acknowledged.
        .synchronous(SqliteSynchronous::Full)
        .page_size(PAGE_SIZE as u32)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .statement_cache_capacity(256)
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        // What is deleted is written over with zeroes: a destroyed key leaves no bytes behind.
        .pragma("secure_delete", "ON")
        .pragma("mmap_size", "0")
        .pragma("temp_store", "MEMORY")
}

/// Opens the database in the folder; makes it when it is not there. `quota`: it may not grow beyond so many bytes.
pub(crate) async fn connect(folder: &Path, quota: Option<u64>) -> Result<Db, DbError> {
    let mut writing = options(folder).create_if_missing(true);
    if let Some(bytes) = quota {
        writing = writing.pragma("max_page_count", (bytes / PAGE_SIZE).to_string());
    }
    let writer = SqlitePoolOptions::new()
        .min_connections(1)
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(writing)
        .await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_lazy_with(options(folder).create_if_missing(false).pragma("query_only", "ON"));
    Ok(Db::Sqlite { writer, readers })
}

/// `3.51.3` as numbers.
pub(crate) fn version(text: &str) -> Option<(u32, u32, u32)> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??, parts.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(version("3.51.3").unwrap() >= OLDEST);
        assert!(version("3.51.10").unwrap() > OLDEST);
        assert!(version("3.6.21").unwrap() < OLDEST);
        assert_eq!(version("3.51"), None);
    }
}
