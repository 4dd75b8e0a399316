//! A fresh store on either engine, and a look into its tables as somebody would have who holds the disk.

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::path::PathBuf;
use store::{Config, Kind, Place, SqlStore};

/// The variable with the address of a PostgreSQL for tests; `cargo xtask postgres -- …` sets it.
const ADDRESS: &str = "THUISBAKEN_TEST_POSTGRES";
/// Says that there is none and that this is meant.
const WITHOUT: &str = "THUISBAKEN_ZONDER_POSTGRES";

#[allow(clippy::disallowed_methods, reason = "tests have no configuration but the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// A place for a store that nobody used before.
pub struct Bench {
    pub config: Config,
    pub folder: tempfile::TempDir,
}

impl Bench {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().join("gegevens"));
        Self::new(place, folder)
    }

    /// `None` when the tests were told to go without.
    pub async fn postgres() -> Option<Self> {
        let Some(address) = variable(ADDRESS) else {
            assert!(
                variable(WITHOUT).as_deref() == Some("1"),
                "There is no PostgreSQL to test on. Run the tests with `cargo xtask postgres -- cargo test`, or say \
                 {WITHOUT}=1 to leave half of them out."
            );
            return None;
        };
        let name = format!("t_{}", uuid::Uuid::from_bytes(random()).simple());
        let mut admin = PgConnection::connect(&address).await.expect("the PostgreSQL for tests answers");
        sqlx::raw_sql(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
        let base = address.rsplit_once('/').expect("the address ends with a database").0.to_owned();
        let folder = tempfile::tempdir().unwrap();
        Some(Self::new(Place::Postgres(format!("{base}/{name}")), folder))
    }

    fn new(place: Place, folder: tempfile::TempDir) -> Self {
        let key_file = folder.path().join("sleutels/thuisbaken.sleutel");
        Self { config: Config { place, key_file, kind: Kind::Real, quota: None }, folder }
    }

    pub async fn open(&self) -> SqlStore {
        SqlStore::open(&self.config).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Name of the database on the server, when it is one.
    pub fn address(&self) -> Option<&str> {
        match &self.config.place {
            Place::Folder(_) => None,
            Place::Postgres(address) => Some(address),
        }
    }

    pub fn database(&self) -> PathBuf {
        match &self.config.place {
            Place::Folder(folder) => folder.join("thuisbaken.db"),
            Place::Postgres(_) => panic!("a server has no file here"),
        }
    }

    /// Runs a statement of an intruder.
    pub async fn tamper(&self, sqlite: &str, postgres: &str) -> u64 {
        match self.address() {
            None => {
                let mut conn = self.sqlite_file().await;
                let done = sqlx::raw_sql(AssertSqlSafe(sqlite.to_owned())).execute(&mut conn).await.unwrap();
                conn.close().await.unwrap();
                done.rows_affected()
            }
            Some(address) => {
                let mut conn = PgConnection::connect(address).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(postgres.to_owned())).execute(&mut conn).await.unwrap().rows_affected()
            }
        }
    }

    pub async fn sqlite_file(&self) -> SqliteConnection {
        SqliteConnection::connect(&format!("sqlite://{}", self.database().display())).await.unwrap()
    }

    /// How SQLite would run a query.
    pub async fn plan(&self, query: &str) -> Vec<String> {
        let mut conn = self.sqlite_file().await;
        let text = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {query}"));
        let rows = sqlx::query(text).fetch_all(&mut conn).await.unwrap();
        rows.iter().map(|row| sqlx::Row::get(row, 3)).collect()
    }

    /// All values of a query as text, for comparing.
    pub async fn dump(&self, query: &str) -> Vec<Vec<String>> {
        use sqlx::{Column, Row, TypeInfo, ValueRef};
        match self.address() {
            None => {
                let mut conn = self.sqlite_file().await;
                let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(&mut conn).await.unwrap();
                let text = |row: &sqlx::sqlite::SqliteRow, i: usize| {
                    let raw = row.try_get_raw(i).unwrap();
                    if raw.is_null() {
                        return "NULL".to_owned();
                    }
                    match raw.type_info().name() {
                        "INTEGER" => row.get::<i64, _>(i).to_string(),
                        "BLOB" => hex(&row.get::<Vec<u8>, _>(i)),
                        _ => row.get::<String, _>(i),
                    }
                };
                rows.iter().map(|row| (0..row.len()).map(|i| text(row, i)).collect()).collect()
            }
            Some(address) => {
                let mut conn = PgConnection::connect(address).await.unwrap();
                let rows = sqlx::query(AssertSqlSafe(query.to_owned())).fetch_all(&mut conn).await.unwrap();
                let text = |row: &sqlx::postgres::PgRow, i: usize| {
                    if row.try_get_raw(i).unwrap().is_null() {
                        return "NULL".to_owned();
                    }
                    match row.column(i).type_info().name() {
                        "INT8" => row.get::<i64, _>(i).to_string(),
                        "BOOL" => i64::from(row.get::<bool, _>(i)).to_string(),
                        "BYTEA" => hex(&row.get::<Vec<u8>, _>(i)),
                        "UUID" => hex(row.get::<uuid::Uuid, _>(i).as_bytes()),
                        _ => row.get::<String, _>(i),
                    }
                };
                rows.iter().map(|row| (0..row.len()).map(|i| text(row, i)).collect()).collect()
            }
        }
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn random<const N: usize>() -> [u8; N] {
    let (token, _) = vault::new_token();
    let bytes: Vec<u8> =
        (0..N).map(|i| u8::from_str_radix(&token[(2 * i) % 64..(2 * i) % 64 + 2], 16).unwrap()).collect();
    bytes.try_into().unwrap()
}

/// Makes tests of a story that both engines must pass: `both!(name)` beside `async fn name(bench: Bench)`.
macro_rules! both {
    ($name:ident) => {
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                super::$name($crate::bench::Bench::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(bench) = $crate::bench::Bench::postgres().await {
                    super::$name(bench).await;
                }
            }
        }
    };
}
pub(crate) use both;
