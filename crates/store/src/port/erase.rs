//! Destroying the keys of a person in a file.

use super::SqlStore;
use crate::engine::args;
use crate::log::{AccessLine, StreamId, append_access};
use crate::rows::MeldingLine;
use crate::sql;
use crate::writer::{Batch, Stop, Write};
use application::ports::{AccessEntry, StoreError, Stream};
use async_trait::async_trait;
use kernel::BetrokkeneId;
use uuid::Uuid;

struct Destroy {
    stream: StreamId,
    person: Uuid,
    line: AccessLine,
}

#[async_trait]
impl Write for Destroy {
    type Output = u32;

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<u32, Stop> {
        if batch.conn.row(sql::STREAM_HEAD, args![self.stream.kind, self.stream.id]).await?.is_none() {
            return Err(Stop::Refused(StoreError::NotFound));
        }
        let mut keys = destroy(batch, self.stream, self.person, self.line.at).await?;
        // A person of a melding is the same person in its casus: what was sealed there goes too.
        if let Some(casus) = casus_of(batch, self.stream).await? {
            keys = keys.saturating_add(destroy(batch, casus, self.person, self.line.at).await?);
        }
        append_access(batch, vec![self.line.clone()]).await?;
        Ok(keys)
    }
}

/// The casus of a melding.
async fn casus_of(batch: &mut Batch<'_>, stream: StreamId) -> Result<Option<StreamId>, Stop> {
    let Some(Stream::Melding(melding)) = Stream::from_parts(stream.kind, stream.id) else { return Ok(None) };
    let row = batch.conn.row(sql::MELDING_ROW, args![melding.uuid()]).await?;
    Ok(row.as_ref().map(MeldingLine::read).transpose()?.map(|line| line.casus()))
}

/// Deletes every wrapped key of a person in a stream and says so in a row that stays. Gives how many keys there were.
pub(super) async fn destroy(batch: &mut Batch<'_>, stream: StreamId, person: Uuid, at: i64) -> Result<u32, Stop> {
    let keys = batch.conn.execute(sql::DELETE_KEYS, args![stream.kind, stream.id, person]).await?;
    if keys > 0 {
        let values = args![stream.kind, stream.id, person, at, keys as i64];
        batch.conn.execute(sql::INSERT_DESTROYED, values).await?;
        batch.purge = true;
    }
    Ok(u32::try_from(keys).unwrap_or(u32::MAX))
}

impl SqlStore {
    pub(super) async fn destroy(
        &self,
        stream: Stream,
        betrokkene: BetrokkeneId,
        entry: AccessEntry,
    ) -> Result<u32, StoreError> {
        if betrokkene.uuid() == vault::FILE {
            return Err(StoreError::Fault("de sleutel van het dossier zelf is van geen persoon".to_owned()));
        }
        let line = AccessLine::new(&entry, None);
        self.writer().write(Destroy { stream: stream.into(), person: betrokkene.uuid(), line }).await
    }
}
