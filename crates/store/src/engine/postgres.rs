//! The server engine: how it is reached, and what must be true of it.

use super::{Db, DbError};
use crate::sql;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use std::str::FromStr;
use std::time::Duration;

/// The oldest version that is tested, as `server_version_num`.
pub(crate) const OLDEST: u32 = 150_000;

/// How long somebody waits for an answer before the database counts as unreachable.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections read at the same time.
const READERS: u32 = 8;

fn pool(connections: u32) -> PgPoolOptions {
    PgPoolOptions::new().max_connections(connections).acquire_timeout(PATIENCE)
}

/// Reaches the server at a `postgres://` address. `Err(None)`: that is no address.
pub(crate) async fn connect(address: &str) -> Result<Db, Option<DbError>> {
    let options = PgConnectOptions::from_str(address)
        .map_err(|_| None)?
        .application_name("thuisbaken")
        .statement_cache_capacity(256)
        .options([
            ("statement_timeout", "30s"),
            ("lock_timeout", "10s"),
            ("idle_in_transaction_session_timeout", "60s"),
            // The texts of the statements carry no values; neither may the log of the server.
            ("log_parameter_max_length_on_error", "0"),
        ]);
    let writer = pool(1).connect_with(options.clone()).await.map_err(|e| Some(e.into()))?;
    let readers = pool(READERS).connect_lazy_with(options.options([("default_transaction_read_only", "on")]));
    Ok(Db::Postgres { writer, readers })
}

/// A setting of the server that would lose acknowledged writes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Unfit {
    /// Too old; holds its `server_version`.
    Version(String),
    /// The setting, its value, and the value it must have.
    Setting(&'static str, String, &'static str),
}

/// What makes this server unfit to keep a record, when something does.
pub(crate) async fn unfit(db: &Db) -> Result<Option<Unfit>, DbError> {
    let mut conn = db.writer().await?;
    let row = conn.row(sql::SERVER_SETTINGS, &[]).await?.ok_or_else(|| DbError::odd("no settings"))?;
    let values: Vec<String> = (0..6).map(|column| row.get(column)).collect::<Result<_, _>>()?;
    Ok(judge(&values))
}

fn judge(values: &[String]) -> Option<Unfit> {
    let [number, version, fsync, pages, commit, retry] = values else {
        return Some(Unfit::Version(String::new()));
    };
    if number.parse::<u32>().is_ok_and(|n| n < OLDEST) {
        return Some(Unfit::Version(version.clone()));
    }
    let must = [
        ("fsync", fsync, "on", fsync == "on"),
        ("full_page_writes", pages, "on", pages == "on"),
        ("synchronous_commit", commit, "on", !matches!(commit.as_str(), "off")),
        // After a failed sync the server must stop, not try again as if nothing happened.
        ("data_sync_retry", retry, "off", retry == "off"),
    ];
    must.into_iter().find(|(_, _, _, fits)| !fits).map(|(name, is, wanted, _)| Unfit::Setting(name, is.clone(), wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(number: &str, fsync: &str, pages: &str, commit: &str, retry: &str) -> Option<Unfit> {
        judge(&[number, "x", fsync, pages, commit, retry].map(str::to_owned))
    }

    #[test]
    fn a_server_that_can_lose_writes_is_unfit() {
        assert_eq!(server("150004", "on", "on", "on", "off"), None);
        assert_eq!(server("160001", "on", "on", "remote_apply", "off"), None);
        assert_eq!(server("140010", "on", "on", "on", "off"), Some(Unfit::Version("x".into())));
        for (values, name) in [
            (("off", "on", "on", "off"), "fsync"),
            (("on", "off", "on", "off"), "full_page_writes"),
            (("on", "on", "off", "off"), "synchronous_commit"),
            (("on", "on", "on", "on"), "data_sync_retry"),
        ] {
            let (fsync, pages, commit, retry) = values;
            let found = server("150004", fsync, pages, commit, retry);
            assert!(matches!(found, Some(Unfit::Setting(n, _, _)) if n == name), "{name}: {found:?}");
        }
    }
}
