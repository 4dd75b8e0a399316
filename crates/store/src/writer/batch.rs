//! The transaction that the writer shares among its requests.

use crate::engine::{Conn, DbError, DbErrorKind};
use crate::sql;
use application::ports::StoreError;
use vault::{Hash, NULL_HASH};

/// The last link of a chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Link {
    /// Place of the last entry; 0 when there is none.
    pub(crate) position: u64,
    /// Its hash.
    pub(crate) hash: Hash,
}

impl Link {
    /// Before the first entry.
    pub(crate) const START: Self = Self { position: 0, hash: NULL_HASH };

    /// The link of the next entry with these bytes.
    pub(crate) fn next(self, bytes: &[u8]) -> Self {
        Self { position: self.position + 1, hash: vault::chain_hash(&self.hash, bytes) }
    }
}

/// Why a request stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// This request is refused; the others go on.
    Refused(StoreError),
    /// This request must be made again from what is stored now; what it wrote is undone.
    Again,
    /// The database failed; what it means for the others depends on the kind.
    Failed(DbError),
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        match error.kind {
            DbErrorKind::Rule | DbErrorKind::Other => Self::Refused(error.into()),
            DbErrorKind::Full
            | DbErrorKind::ReadOnly
            | DbErrorKind::Unreachable
            | DbErrorKind::Disk
            | DbErrorKind::Damaged => Self::Failed(error),
        }
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Refused(error)
    }
}

/// The running transaction: its connection and the last links of both chains.
pub(crate) struct Batch<'c> {
    /// The connection; a request runs its statements on it.
    pub(crate) conn: &'c mut Conn,
    /// Last event.
    pub(crate) events: Link,
    /// Last access-log row.
    pub(crate) access: Link,
    /// Something was deleted whose bytes must be gone after the commit.
    pub(crate) purge: bool,
}

impl<'c> Batch<'c> {
    /// Reads where the chains stand, inside the transaction.
    pub(crate) async fn begin(conn: &'c mut Conn) -> Result<Self, DbError> {
        let row = conn.row(sql::HEADS, &[]).await?.ok_or_else(|| DbError::odd("no heads"))?;
        let link = |at: usize| -> Result<Link, DbError> {
            match row.get::<Option<i64>>(at)? {
                None => Ok(Link::START),
                Some(_) => Ok(Link { position: row.number(at)?, hash: row.hash(at + 1)? }),
            }
        };
        let (events, access) = (link(0)?, link(2)?);
        Ok(Self { conn, events, access, purge: false })
    }
}
