//! The ports of `application`, on SQL.

mod accounts;
mod commit;
mod drafts;
mod erase;
mod statement;
mod store;

pub(crate) use accounts::read_organisatie;

use crate::engine::{Conn, Db, DbErrorKind, Engine, FolderLock};
use crate::open::{About, Config, OpenError, open};
use crate::secrets::VaultSecrets;
use crate::sql;
use crate::verify::{Verified, VerifyError, verify};
use crate::writer::Writer;
use application::ports::StoreError;
use kernel::Moment;
use statement::Execute;
use std::sync::{Arc, Mutex, PoisonError};
use vault::Vault;

/// The record on one of two engines. Cheap to clone; all clones share one writer.
#[derive(Clone)]
pub struct SqlStore {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    vault: Vault,
    writer: Writer,
    about: About,
    lock: Mutex<Option<FolderLock>>,
}

/// What is older than these moments may be swept away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Overdue {
    /// Drafts of people whose sign-in had timed out, kept before this.
    pub tickets: Moment,
    /// Sessions that were last used before this.
    pub sessions: Moment,
    /// Invitations that ran out before this.
    pub invitations: Moment,
    /// One-time keys of forms that were stored before this.
    pub forms: Moment,
}

impl SqlStore {
    /// Opens a store: checks the engine, brings the schema up to date, fits the key file. A new store gets a fresh key
    /// file. Starts the writer, so it must be called inside a tokio runtime.
    ///
    /// # Errors
    /// Each with one sentence that says what to do; nothing was changed.
    pub async fn open(config: &Config) -> Result<Self, OpenError> {
        let opened = open(config).await?;
        let (writer, _task) = Writer::start(opened.db.clone(), opened.vault.clone());
        let (db, vault, about, lock) = (opened.db, opened.vault, opened.about, Mutex::new(opened.lock));
        Ok(Self { inner: Arc::new(Inner { db, vault, writer, about, lock }) })
    }
    /// What was opened.
    pub fn about(&self) -> &About {
        &self.inner.about
    }
    /// Passwords, one-time codes and tokens under the same key file.
    pub fn secrets(&self) -> VaultSecrets {
        VaultSecrets { vault: self.inner.vault.clone() }
    }
    /// Waits until the disk failed and the writer had to stop for good; gives the cause. The program must then end.
    pub async fn failed(&self) -> String {
        self.inner.writer.failed().await
    }
    /// Waits until everything that was asked before is durable, and closes the store. Who asks afterwards is refused.
    pub async fn close(&self) {
        let _ = self.inner.writer.write(crate::log::Logged(Vec::new())).await;
        self.inner.db.close().await;
        self.inner.lock.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
    /// Replays the whole record: both chains, every seal, every stored form, and the read tables against the log.
    ///
    /// # Errors
    /// The first broken place, in one sentence.
    pub async fn verify(&self) -> Result<Verified, VerifyError> {
        verify(&self.inner.db, &self.inner.vault).await
    }
    /// Asks the engine itself whether its file is whole. `None`: it is, or the engine (PostgreSQL) has no such
    /// question.
    ///
    /// # Errors
    /// When the engine does not answer.
    pub async fn damage(&self) -> Result<Option<String>, StoreError> {
        if self.inner.db.engine() == Engine::Postgres {
            return Ok(None);
        }
        let row = self.reader().await?.row(sql::INTEGRITY, &[]).await?;
        let answer: String = row.map(|row| row.get(0)).transpose()?.unwrap_or_default();
        Ok((answer != "ok").then_some(answer))
    }
    /// Asks the engine whether it understands every statement of this program. Gives the name of the first that it does
    /// not.
    ///
    /// # Errors
    /// When the engine does not answer.
    pub async fn misunderstood(&self) -> Result<Option<&'static str>, StoreError> {
        let mut conn = self.reader().await?;
        let engine = conn.engine();
        for sql in sql::every().filter(|sql| !sql.of(engine).is_empty()) {
            match conn.prepare(sql).await {
                Ok(()) => {}
                Err(error) if error.kind == DbErrorKind::Unreachable => return Err(error.into()),
                Err(_) => return Ok(Some(sql.name)),
            }
        }
        Ok(None)
    }
    /// Throws away what has run out. Gives how many rows.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn sweep(&self, overdue: Overdue) -> Result<u64, StoreError> {
        let mut swept = 0;
        for (sql, before) in [
            (sql::SWEEP_TICKETS, overdue.tickets),
            (sql::SWEEP_SESSIONS, overdue.sessions),
            (sql::SWEEP_INVITATIONS, overdue.invitations),
            (sql::SWEEP_ONCE, overdue.forms),
        ] {
            swept += self.inner.writer.write(Execute::new(sql, crate::engine::args![before.micros()])).await?;
        }
        Ok(swept)
    }

    async fn reader(&self) -> Result<Conn, StoreError> {
        Ok(self.inner.db.reader().await?)
    }
    fn vault(&self) -> &Vault {
        &self.inner.vault
    }
    fn writer(&self) -> &Writer {
        &self.inner.writer
    }
}
