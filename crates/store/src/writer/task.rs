//! The loop of the writer.

use super::{Batch, Request, Stop, ending};
use crate::engine::{Conn, Db, DbError, DbErrorKind, Engine, args};
use crate::sql;
use application::ports::StoreError;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use vault::Vault;

/// At most so many requests in one transaction: enough to share a sync, few enough to keep the wait short.
const TOGETHER: usize = 64;

/// How often is asked how a transaction ended when the connection broke during its commit.
const QUESTIONS: u32 = 6;

type Requests = Vec<Box<dyn Request>>;

/// Takes requests until nobody can send any more, or until the disk fails.
pub(super) async fn run(
    db: Db,
    vault: Vault,
    mut waiting: mpsc::Receiver<Box<dyn Request>>,
    fail: watch::Sender<Option<String>>,
) {
    let mut requests: Requests = Vec::with_capacity(TOGETHER);
    while waiting.recv_many(&mut requests, TOGETHER).await > 0 {
        if let Err(error) = commit(&db, &vault, &mut requests).await {
            let cause = match error.kind {
                DbErrorKind::Damaged => {
                    format!("het databasebestand is beschadigd ({}): bewaar het, en zet een back-up terug", error.cause)
                }
                _ => format!("de schijf faalde bij het schrijven ({}); start Thuisbaken opnieuw", error.cause),
            };
            tracing::error!(cause = %error.cause, "the disk failed; the writer stops");
            let _ = fail.send(Some(cause.clone()));
            waiting.close();
            requests.iter_mut().for_each(|r| r.refuse(StoreError::Fault(cause.clone())));
            while let Some(mut request) = waiting.recv().await {
                request.refuse(StoreError::Fault(cause.clone()));
            }
            return;
        }
        requests.clear();
    }
}

/// Runs the requests in one transaction and answers all of them. An error means that the disk failed: nobody was
/// answered.
async fn commit(db: &Db, vault: &Vault, requests: &mut Requests) -> Result<(), DbError> {
    let mut conn = match db.writer().await {
        Ok(conn) => conn,
        Err(error) => return refuse_all(requests, error),
    };
    match transaction(&mut conn, vault, requests).await {
        Ok(Done { purge }) => {
            if purge {
                sweep(&mut conn).await;
            }
            requests.iter_mut().for_each(|request| request.answer());
            Ok(())
        }
        Err(Broken::Before(error)) => {
            if conn.execute(sql::ROLLBACK, &[]).await.is_err() && db.engine() == Engine::Postgres {
                conn.discard();
            }
            refuse_all(requests, error)
        }
        Err(Broken::During { error, transaction }) => {
            if conn.engine() == Engine::Sqlite {
                let _ = conn.execute(sql::ROLLBACK, &[]).await;
                return refuse_all(requests, error);
            }
            conn.discard();
            settle(db, requests, error, &transaction).await
        }
    }
}

/// A commit that succeeded.
struct Done {
    purge: bool,
}

/// A transaction that did not end well.
enum Broken {
    /// Before the commit: nothing is stored.
    Before(DbError),
    /// While committing. On SQLite nothing is stored; on PostgreSQL only the server knows.
    During { error: DbError, transaction: String },
}

async fn transaction(conn: &mut Conn, vault: &Vault, requests: &mut Requests) -> Result<Done, Broken> {
    conn.execute(sql::BEGIN_WRITE, &[]).await.map_err(Broken::Before)?;
    let transaction = match conn.engine() {
        Engine::Sqlite => String::new(),
        Engine::Postgres => lock(conn).await.map_err(Broken::Before)?,
    };
    let mut batch = Batch::begin(conn).await.map_err(Broken::Before)?;
    let began = (batch.events, batch.access);
    let mut left = std::mem::take(requests).into_iter();
    while let Some(mut request) = left.next() {
        match attempt(&mut batch, request.as_mut()).await {
            Ok(()) => requests.push(request),
            Err(Stop::Refused(error)) => request.refuse(error),
            Err(Stop::Again) => request.send_back(),
            Err(Stop::Failed(error)) => {
                requests.push(request);
                requests.extend(left);
                return Err(Broken::Before(error));
            }
        }
    }
    let (purge, ended) = (batch.purge, (batch.events, batch.access));
    if ended != began {
        ending::write(conn, vault, ended.0, ended.1).await.map_err(Broken::Before)?;
    }
    match conn.execute(sql::COMMIT, &[]).await {
        Ok(_) => Ok(Done { purge }),
        Err(error) => Err(Broken::During { error, transaction }),
    }
}

/// Waits for the other programs that write to the same server; gives the id of this transaction.
async fn lock(conn: &mut Conn) -> Result<String, DbError> {
    conn.row(sql::LOCK, &[]).await?.ok_or_else(|| DbError::odd("no transaction id"))?.get(0)
}

/// Runs one request in a savepoint of its own, and undoes it when it stops.
async fn attempt(batch: &mut Batch<'_>, request: &mut dyn Request) -> Result<(), Stop> {
    let before = (batch.events, batch.access, batch.purge);
    batch.conn.execute(sql::SAVEPOINT, &[]).await.map_err(Stop::Failed)?;
    let outcome = request.run(batch).await;
    if let Err(Stop::Refused(_) | Stop::Again) = outcome {
        batch.conn.execute(sql::ROLLBACK_TO, &[]).await.map_err(Stop::Failed)?;
        (batch.events, batch.access, batch.purge) = before;
    }
    if !matches!(outcome, Err(Stop::Failed(_))) {
        batch.conn.execute(sql::RELEASE, &[]).await.map_err(Stop::Failed)?;
    }
    outcome
}

/// Answers everybody with the error; when the disk failed it is handed on instead.
fn refuse_all(requests: &mut Requests, error: DbError) -> Result<(), DbError> {
    if matches!(error.kind, DbErrorKind::Disk | DbErrorKind::Damaged) {
        return Err(error);
    }
    tracing::warn!(cause = %error.cause, requests = requests.len(), "nothing of this batch was stored");
    requests.iter_mut().for_each(|request| request.refuse(error.clone().into()));
    Ok(())
}

/// The connection broke while PostgreSQL committed: asks the server how it ended, so that nobody is told "not stored"
/// of something that is.
async fn settle(db: &Db, requests: &mut Requests, error: DbError, transaction: &str) -> Result<(), DbError> {
    for _ in 0..QUESTIONS {
        match outcome(db, transaction).await.as_deref() {
            Ok("committed") => {
                requests.iter_mut().for_each(|request| request.answer());
                return Ok(());
            }
            Ok("aborted") => return refuse_all(requests, error),
            Ok(_) | Err(_) => tokio::time::sleep(Duration::from_millis(500)).await,
        }
    }
    let unknown =
        "de verbinding brak tijdens het vastleggen; of het is opgeslagen blijkt als u de pagina opnieuw opent";
    requests.iter_mut().for_each(|request| request.refuse(StoreError::Fault(unknown.to_owned())));
    Ok(())
}

async fn outcome(db: &Db, transaction: &str) -> Result<String, DbError> {
    let row = db.writer().await?.row(sql::OUTCOME, args![transaction]).await?;
    let status: Option<String> = row.ok_or_else(|| DbError::odd("no outcome"))?.get(0)?;
    status.ok_or_else(|| DbError::odd("an outcome that is forgotten"))
}

/// Makes the bytes of what was deleted disappear from the files. What can not be done now (somebody still reads) is
/// done by the next checkpoint; the key itself is gone since the commit.
async fn sweep(conn: &mut Conn) {
    let done = match conn.engine() {
        Engine::Sqlite => conn.row(sql::CHECKPOINT, &[]).await.map(drop),
        Engine::Postgres => conn.execute(sql::SWEEP_KEYS, &[]).await.map(drop),
    };
    if let Err(error) = done {
        tracing::warn!(cause = %error.cause, "overwritten bytes wait for the next checkpoint");
    }
}
