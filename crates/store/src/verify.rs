//! Replaying the record.

mod pass;
mod streams;

use crate::engine::{Conn, Db, DbError};
use crate::sql;
use crate::writer::ending_holds;
use application::ports::StoreError;
use vault::Vault;

/// What was replayed and found whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verified {
    /// Events.
    pub events: u64,
    /// Streams.
    pub streams: u64,
    /// Segments that opened.
    pub opened: u64,
    /// Segments whose key was destroyed, as recorded.
    pub destroyed: u64,
    /// Rows of the access log.
    pub access: u64,
    /// Hash of the last event, hexadecimal. Who writes it down elsewhere can tell later that nothing before it changed.
    pub head: String,
    /// Hash of the last row of the access log, hexadecimal.
    pub access_head: String,
}

/// Why the record is not whole.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The first broken place, in one Dutch sentence without personal data.
    #[error("{0}")]
    Broken(String),
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DbError> for VerifyError {
    fn from(error: DbError) -> Self {
        Self::Store(error.into())
    }
}

/// A sentence that names a broken place.
fn broken<T>(sentence: impl Into<String>) -> Result<T, VerifyError> {
    Err(VerifyError::Broken(sentence.into()))
}

/// A connection in a snapshot: what others write meanwhile is not seen. When it is dropped half way it does not go back
/// to its pool.
struct Snapshot(Option<Conn>);

impl Snapshot {
    async fn begin(db: &Db) -> Result<Self, DbError> {
        let mut conn = db.reader().await?;
        conn.execute(sql::BEGIN_SNAPSHOT, &[]).await?;
        Ok(Self(Some(conn)))
    }
    fn conn(&mut self) -> &mut Conn {
        self.0.as_mut().expect("the connection is there until the end")
    }
    async fn end(mut self) -> Result<(), DbError> {
        if let Some(mut conn) = self.0.take()
            && conn.execute(sql::ROLLBACK, &[]).await.is_err()
        {
            conn.discard();
        }
        Ok(())
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        if let Some(conn) = self.0.take() {
            conn.discard();
        }
    }
}

/// Replays everything, in one snapshot.
pub(crate) async fn verify(db: &Db, vault: &Vault) -> Result<Verified, VerifyError> {
    let mut snapshot = Snapshot::begin(db).await?;
    let (mut verified, counted, events) = pass::events(snapshot.conn(), vault).await?;
    let access = pass::access(snapshot.conn(), &mut verified).await?;
    verified.streams = streams::compare(snapshot.conn(), counted).await?;
    if !ending_holds(snapshot.conn(), vault, events, access).await? {
        return broken(format!(
            "Het einde klopt niet: na gebeurtenis {} of na regel {} van het toegangslogboek is iets weggehaald, of het stempel op \
             het einde is veranderd.",
            events.position, access.position
        ));
    }
    snapshot.end().await?;
    Ok(verified)
}
