//! The access log: one row per look or act, with a chain of its own.

use super::insert::insert_access;
use crate::engine::{DbError, Row};
use crate::writer::{Batch, Stop, Write};
use application::ports::{AccessEntry, AccessObject, AccessOutcome, LogReceipt};
use async_trait::async_trait;
use uuid::Uuid;
use vault::Hash;

/// A row of the access log without its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct AccessLine {
    pub(crate) at: i64,
    pub(crate) actor: Option<Uuid>,
    pub(crate) rol: Option<String>,
    pub(crate) organisatie: Option<Uuid>,
    pub(crate) actie: String,
    pub(crate) doel: String,
    /// Why, for what is open only with a reason.
    pub(crate) aanleiding: Option<String>,
    pub(crate) object_kind: String,
    pub(crate) object: Option<Uuid>,
    /// Empty: allowed. Otherwise the code of the refusal.
    pub(crate) outcome: String,
    /// How many rows of a list were shown.
    pub(crate) shown: Option<i64>,
}

/// A row of the access log with its place and link.
pub(super) struct AccessRow {
    pub(super) position: u64,
    pub(super) line: AccessLine,
    pub(super) hash: Hash,
}

impl AccessLine {
    /// The row of an entry; of a list with the number of rows that were shown.
    pub(crate) fn new(entry: &AccessEntry, shown: Option<usize>) -> Self {
        let (object_kind, object) = match entry.object {
            AccessObject::Stream(stream) => (stream.kind(), Some(stream.uuid())),
            AccessObject::List => ("list", None),
            AccessObject::Other(id) => ("other", Some(id)),
            AccessObject::None => ("", None),
        };
        let actor = entry.actor.as_ref();
        Self {
            at: entry.at.micros(),
            actor: actor.map(|a| a.account.uuid()),
            rol: actor.map(|a| a.rol.to_owned()),
            organisatie: actor.map(|a| a.organisatie.uuid()),
            actie: entry.actie.code().to_owned(),
            doel: entry.doel.code().to_owned(),
            aanleiding: entry.aanleiding.map(|why| why.code().to_owned()),
            object_kind: object_kind.to_owned(),
            object,
            outcome: match entry.outcome {
                AccessOutcome::Allowed => String::new(),
                AccessOutcome::Refused(reason) => reason.to_owned(),
            },
            shown: shown.map(|rows| rows as i64),
        }
    }

    /// The bytes that the link of this row covers: every part with its length before it, or a mark that it is absent.
    pub(crate) fn chain_bytes(&self, position: u64) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        let mut put = |part: Option<&[u8]>| match part {
            None => out.push(0),
            Some(part) => {
                out.push(1);
                out.extend_from_slice(&(part.len() as u64).to_be_bytes());
                out.extend_from_slice(part);
            }
        };
        put(Some(b"thuisbaken-access-1"));
        put(Some(&position.to_be_bytes()));
        put(Some(&self.at.to_be_bytes()));
        put(self.actor.as_ref().map(|id| id.as_bytes().as_slice()));
        put(self.rol.as_deref().map(str::as_bytes));
        put(self.organisatie.as_ref().map(|id| id.as_bytes().as_slice()));
        put(Some(self.actie.as_bytes()));
        put(Some(self.doel.as_bytes()));
        put(self.aanleiding.as_deref().map(str::as_bytes));
        put(Some(self.object_kind.as_bytes()));
        put(self.object.as_ref().map(|id| id.as_bytes().as_slice()));
        put(Some(self.outcome.as_bytes()));
        put(self.shown.map(i64::to_be_bytes).as_ref().map(|n| n.as_slice()));
        out
    }
}

/// Reads the columns of `PAGE_ACCESS`: place, row and hash.
pub(crate) fn read_access_row(row: &Row) -> Result<(u64, AccessLine, Hash), DbError> {
    let line = AccessLine {
        at: row.get(1)?,
        actor: row.get(2)?,
        rol: row.get(3)?,
        organisatie: row.get(4)?,
        actie: row.get(5)?,
        doel: row.get(6)?,
        aanleiding: row.get(7)?,
        object_kind: row.get(8)?,
        object: row.get(9)?,
        outcome: row.get(10)?,
        shown: row.get(11)?,
    };
    Ok((row.number(0)?, line, row.hash(12)?))
}

/// Appends rows, inside the writer's transaction. Gives the place of the last one.
pub(crate) async fn append_access(batch: &mut Batch<'_>, lines: Vec<AccessLine>) -> Result<u64, Stop> {
    if lines.is_empty() {
        return Ok(batch.access.position);
    }
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        batch.access = batch.access.next(&line.chain_bytes(batch.access.position + 1));
        rows.push(AccessRow { position: batch.access.position, line, hash: batch.access.hash });
    }
    insert_access(batch.conn, &rows).await?;
    Ok(batch.access.position)
}

/// Rows of their own: a look, a refusal, a sign-in.
pub(crate) struct Logged(pub(crate) Vec<AccessLine>);

#[async_trait]
impl Write for Logged {
    type Output = LogReceipt;

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<LogReceipt, Stop> {
        append_access(batch, std::mem::take(&mut self.0)).await.map(LogReceipt::after_commit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_and_empty_parts_are_told_apart() {
        let line = AccessLine {
            at: 0,
            actor: None,
            rol: None,
            organisatie: None,
            actie: "a".into(),
            doel: "b".into(),
            aanleiding: None,
            object_kind: String::new(),
            object: None,
            outcome: String::new(),
            shown: None,
        };
        let empty = AccessLine { rol: Some(String::new()), ..line.clone() };
        let shifted = AccessLine { actie: "ab".into(), doel: String::new(), ..line.clone() };
        let because = AccessLine { aanleiding: Some(String::new()), ..line.clone() };
        let counted = AccessLine { shown: Some(0), ..line.clone() };
        for other in [empty, shifted, because, counted] {
            assert_ne!(line.chain_bytes(1), other.chain_bytes(1));
        }
        assert_ne!(line.chain_bytes(1), line.chain_bytes(2));
    }
}
