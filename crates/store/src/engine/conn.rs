//! One connection, or a pool of them, of either engine.

use super::args::bound;
use super::{Arg, DbError, Engine, Row};
use crate::sql::Sql;
use sqlx::pool::PoolConnection;
use sqlx::{Executor, Postgres, Sqlite};

/// The pools: one connection that writes, some that read.
#[derive(Clone)]
pub(crate) enum Db {
    Sqlite { writer: sqlx::SqlitePool, readers: sqlx::SqlitePool },
    Postgres { writer: sqlx::PgPool, readers: sqlx::PgPool },
}

/// A connection from a pool.
pub(crate) enum Conn {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl Db {
    pub(crate) fn engine(&self) -> Engine {
        match self {
            Self::Sqlite { .. } => Engine::Sqlite,
            Self::Postgres { .. } => Engine::Postgres,
        }
    }
    /// The connection that writes. There is one per process; who holds it writes alone.
    pub(crate) async fn writer(&self) -> Result<Conn, DbError> {
        Ok(match self {
            Self::Sqlite { writer, .. } => Conn::Sqlite(writer.acquire().await?),
            Self::Postgres { writer, .. } => Conn::Postgres(writer.acquire().await?),
        })
    }
    /// A connection that only reads.
    pub(crate) async fn reader(&self) -> Result<Conn, DbError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Conn::Sqlite(readers.acquire().await?),
            Self::Postgres { readers, .. } => Conn::Postgres(readers.acquire().await?),
        })
    }
    /// Closes all connections and waits for it.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
        }
    }
}

impl Conn {
    pub(crate) fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }
    /// Runs a statement; gives the number of rows it changed.
    pub(crate) async fn execute(&mut self, sql: Sql, args: &[Arg<'_>]) -> Result<u64, DbError> {
        Ok(match self {
            Self::Sqlite(c) => bound!(sql.sqlite, args).execute(&mut **c).await?.rows_affected(),
            Self::Postgres(c) => bound!(sql.postgres, args).execute(&mut **c).await?.rows_affected(),
        })
    }
    /// All rows of a query.
    pub(crate) async fn rows(&mut self, sql: Sql, args: &[Arg<'_>]) -> Result<Vec<Row>, DbError> {
        Ok(match self {
            Self::Sqlite(c) => {
                bound!(sql.sqlite, args).fetch_all(&mut **c).await?.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres(c) => {
                bound!(sql.postgres, args).fetch_all(&mut **c).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }
    /// The first row of a query, when there is one.
    pub(crate) async fn row(&mut self, sql: Sql, args: &[Arg<'_>]) -> Result<Option<Row>, DbError> {
        Ok(match self {
            Self::Sqlite(c) => bound!(sql.sqlite, args).fetch_optional(&mut **c).await?.map(Row::Sqlite),
            Self::Postgres(c) => bound!(sql.postgres, args).fetch_optional(&mut **c).await?.map(Row::Postgres),
        })
    }
    /// Runs a text of several statements, such as a migration.
    pub(crate) async fn script(&mut self, text: &'static str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(c) => sqlx::raw_sql(text).execute(&mut **c).await.map(drop)?,
            Self::Postgres(c) => sqlx::raw_sql(text).execute(&mut **c).await.map(drop)?,
        }
        Ok(())
    }
    /// Asks the engine whether it understands a statement, without running it.
    pub(crate) async fn prepare(&mut self, sql: Sql) -> Result<(), DbError> {
        match self {
            Self::Sqlite(c) => (&mut **c).prepare(sqlx::SqlSafeStr::into_sql_str(sql.sqlite)).await.map(drop)?,
            Self::Postgres(c) => (&mut **c).prepare(sqlx::SqlSafeStr::into_sql_str(sql.postgres)).await.map(drop)?,
        }
        Ok(())
    }
    /// Gives the connection up: it is in an unknown state and must not go back to its pool.
    pub(crate) fn discard(self) {
        match self {
            Self::Sqlite(c) => drop(c.detach()),
            Self::Postgres(c) => drop(c.detach()),
        }
    }
}
