//! The machine's own limit: how many one-row commits it syncs per second. Figures of ours are ratios to this.

use crate::{
    ambient::instant,
    figures::Spread,
    load::in_parallel,
    place::{Engine, Fresh},
};
use sqlx::{
    Connection, PgConnection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::time::Duration;

/// How the machine commits.
pub struct Limit {
    /// How many connections wrote at the same time.
    pub connections: usize,
    /// Commits per second, each of one row.
    pub per_second: f64,
    /// How long each took.
    pub spread: Spread,
}

/// The limits of the engine: of SQLite at one writer (it has no more), of PostgreSQL at 1 and 32 connections.
pub async fn measure(engine: Engine, place: &Fresh, time: Duration) -> Result<Vec<Limit>, String> {
    let measured = match engine {
        Engine::Sqlite => sqlite(place, time).await.map(|limit| vec![limit]),
        Engine::Postgres => postgres(place, time).await,
    };
    measured.map_err(|error| format!("The limit of the machine was not measured: {error}."))
}

async fn sqlite(place: &Fresh, time: Duration) -> Result<Limit, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(place.folder().join("grens.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    sqlx::query("CREATE TABLE grens (n INTEGER PRIMARY KEY, wat TEXT NOT NULL)").execute(&mut conn).await?;
    let (begun, mut took) = (instant(), Vec::new());
    while begun.elapsed() < time {
        let one = instant();
        sqlx::query("INSERT INTO grens (wat) VALUES (?)").bind("een regel").execute(&mut conn).await?;
        took.push(one.elapsed());
    }
    let per_second = took.len() as f64 / begun.elapsed().as_secs_f64();
    conn.close().await?;
    Ok(Limit { connections: 1, per_second, spread: Spread::of(took) })
}

async fn postgres(place: &Fresh, time: Duration) -> Result<Vec<Limit>, sqlx::Error> {
    let address = place.address().unwrap_or_default().to_owned();
    let mut conn = PgConnection::connect(&address).await?;
    sqlx::query("CREATE TABLE grens (n BIGSERIAL PRIMARY KEY, wat TEXT NOT NULL)").execute(&mut conn).await?;
    let mut limits = Vec::new();
    for connections in [1, 32] {
        let begun = instant();
        let address = address.clone();
        let loops = in_parallel((0..connections).collect(), connections, move |_| {
            let address = address.clone();
            async move {
                let (mut conn, mut took) = (PgConnection::connect(&address).await?, Vec::new());
                while begun.elapsed() < time {
                    let one = instant();
                    sqlx::query("INSERT INTO grens (wat) VALUES ($1)").bind("een regel").execute(&mut conn).await?;
                    took.push(one.elapsed());
                }
                conn.close().await?;
                Ok::<_, sqlx::Error>(took)
            }
        });
        let took: Vec<Vec<Duration>> = loops.await.into_iter().collect::<Result<_, _>>()?;
        let took: Vec<Duration> = took.into_iter().flatten().collect();
        let per_second = took.len() as f64 / begun.elapsed().as_secs_f64();
        limits.push(Limit { connections, per_second, spread: Spread::of(took) });
    }
    sqlx::query("DROP TABLE grens").execute(&mut conn).await?;
    Ok(limits)
}
