//! A look into the tables, as somebody would have who holds the disk.

use super::House;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection};
use std::path::Path;
use store::Place;

/// One row of the access log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Logged {
    pub actie: String,
    /// Empty: it was allowed. Otherwise the reason of the refusal.
    pub outcome: String,
    pub rol: Option<String>,
}

const LOG: &str = "SELECT actie, outcome, rol FROM access ORDER BY position";

impl House {
    /// The access log, oldest first.
    pub async fn access_log(&self) -> Vec<Logged> {
        match &self.site.config.place {
            Place::Folder(folder) => {
                let mut file = open(folder).await;
                let rows = sqlx::query(LOG).fetch_all(&mut file).await.unwrap();
                rows.iter().map(|r| Logged { actie: r.get(0), outcome: r.get(1), rol: r.get(2) }).collect()
            }
            Place::Postgres(address) => {
                let mut server = PgConnection::connect(address).await.unwrap();
                let rows = sqlx::query(LOG).fetch_all(&mut server).await.unwrap();
                rows.iter().map(|r| Logged { actie: r.get(0), outcome: r.get(1), rol: r.get(2) }).collect()
            }
        }
    }
    /// How many rows this condition lets through.
    pub async fn count(&self, from_where: &str) -> i64 {
        let query = AssertSqlSafe(format!("SELECT COUNT(*) FROM {from_where}"));
        match &self.site.config.place {
            Place::Folder(folder) => sqlx::query_scalar(query).fetch_one(&mut open(folder).await).await.unwrap(),
            Place::Postgres(address) => {
                let mut server = PgConnection::connect(address).await.unwrap();
                sqlx::query_scalar(query).fetch_one(&mut server).await.unwrap()
            }
        }
    }
}

/// The file of an embedded store.
pub async fn open(folder: &Path) -> SqliteConnection {
    SqliteConnection::connect(&format!("sqlite://{}", folder.join("thuisbaken.db").display())).await.unwrap()
}

/// Runs statements of an intruder on the file of an embedded store; gives how many rows they touched.
pub async fn tamper(folder: &Path, statements: &str) -> u64 {
    let mut file = open(folder).await;
    let done = sqlx::raw_sql(AssertSqlSafe(statements.to_owned())).execute(&mut file).await.unwrap();
    file.close().await.unwrap();
    done.rows_affected()
}
