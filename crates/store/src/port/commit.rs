//! One act: events, read tables, access log, one-time key and draft, in one transaction.
//!
//! What takes time (reading the history for the read tables, encoding, sealing) happens before the queue; the writer
//! checks that nothing came in between, and writes.

use super::SqlStore;
use super::drafts::draft_key;
use crate::codec::{decode_recorded, encode};
use crate::engine::args;
use crate::log::{
    AccessLine, Appended, KeyRing, NewStream, ReadyStream, StreamId, append_access, append_stream, head, open_history,
    prepare,
};
use crate::rows::{Chosen, Line, kenmerk, line};
use crate::sql;
use crate::writer::{Batch, Stop, Write};
use application::ports::{Committed, Event, OnceKey, StoreError, Stream, Transaction};
use async_trait::async_trait;
use kernel::Recorded;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use uuid::Uuid;

/// How often a transaction is sealed again because keys were destroyed meanwhile.
const TRIES: u32 = 5;

/// A stream that the transaction adds to.
#[derive(Default)]
struct Known {
    ring: KeyRing,
    history: Vec<Recorded<Event>>,
}

/// An append with the row that follows from it and the keys that it throws away.
struct Part {
    ready: ReadyStream,
    line: Option<Line>,
    keuze: Option<Chosen>,
    destroy: Vec<Uuid>,
}

/// Everything sealed, on its way to the writer.
struct Act {
    at: i64,
    parts: Vec<Part>,
    access: Vec<AccessLine>,
    once: Option<OnceKey>,
    drop_draft: Option<Vec<u8>>,
}

/// What became of it.
enum Outcome {
    Committed(Committed),
    /// Seal again.
    Stale,
}

impl SqlStore {
    pub(super) async fn commit_transaction(&self, transaction: Transaction) -> Result<Committed, StoreError> {
        for _ in 0..TRIES {
            let act = match self.prepare(&transaction).await {
                Ok(act) => act,
                Err(error) => return self.before_or(transaction.once, error).await,
            };
            match self.writer().write(act).await? {
                Outcome::Committed(committed) => return Ok(committed),
                Outcome::Stale => {}
            }
        }
        Err(StoreError::Fault("sleutels werden intussen vernietigd".to_owned()))
    }

    /// A form that was stored before gets its first answer, also when its stream has moved on.
    async fn before_or(&self, once: Option<OnceKey>, error: StoreError) -> Result<Committed, StoreError> {
        let Some(once) = once else { return Err(error) };
        let row = self.reader().await?.row(sql::ANSWERED, args![once.key]).await?;
        row.map(|row| Ok(Committed::Before(row.get(0)?))).unwrap_or(Err(error))
    }

    async fn prepare(&self, transaction: &Transaction) -> Result<Act, StoreError> {
        let mut known: HashMap<Stream, Known> = HashMap::new();
        let mut parts = Vec::with_capacity(transaction.appends.len());
        for append in &transaction.appends {
            if append.events.is_empty() {
                return Err(StoreError::Fault("een toevoeging zonder gebeurtenis".to_owned()));
            }
            let Known { ring, history } = match known.entry(append.stream) {
                Entry::Occupied(before) => before.into_mut(),
                Entry::Vacant(first) => first.insert(self.known(append.stream, append.expected).await?),
            };
            let new = NewStream {
                stream: append.stream,
                expected: append.expected,
                actor: append.actor.clone(),
                events: append.events.iter().map(encode).collect(),
            };
            let ready = prepare(self.vault(), ring, new, transaction.at)?;
            history.extend((append.expected + 1..).zip(&append.events).map(|(seq, event)| Recorded {
                seq,
                at: transaction.at,
                actor: append.actor.clone(),
                event: event.clone(),
            }));
            let keuze = Chosen::of(&mut self.reader().await?, append.stream, history).await?;
            let line = line(append.stream, history.clone(), keuze.as_ref())?;
            parts.push(Part { ready, line, keuze, destroy: append.events.iter().filter_map(thrown_away).collect() });
        }
        Ok(Act {
            at: transaction.at.micros(),
            parts,
            access: transaction.access.iter().map(|entry| AccessLine::new(entry, None)).collect(),
            once: transaction.once.clone(),
            drop_draft: transaction.drop_draft.as_ref().map(|key| draft_key(self.vault(), key).to_vec()),
        })
    }

    /// Keys and open history of a stream, up to where the deciding code saw it.
    async fn known(&self, stream: Stream, expected: u64) -> Result<Known, StoreError> {
        if expected == 0 {
            return Ok(Known::default());
        }
        let mut conn = self.reader().await?;
        let stored = open_history(&mut conn, stream).await?;
        if stored.len() as u64 != expected {
            let last = head(&mut conn, stream).await.ok();
            let (changed_at, changed_by) = (last.as_ref().map(|h| h.at), last.map(|h| h.actor));
            return Err(StoreError::Conflict { stream, changed_at, changed_by });
        }
        let ring = KeyRing::of_stream(&mut conn, self.vault(), StreamId::from(stream)).await?;
        let history = stored.iter().map(|event| decode_recorded(stream, event)).collect::<Result<_, _>>()?;
        Ok(Known { ring, history })
    }
}

/// Whose key an event throws away: a scratch note is sealed under a key of its own, and deleting it destroys that key; so is
/// who asked advice, until the consent is taken back.
fn thrown_away(event: &Event) -> Option<Uuid> {
    match event {
        Event::Dossier(meldcode::dossier::Event::KladnotitieVerwijderd { id }) => Some(id.uuid()),
        Event::Advies(veiligthuis::advies::Event::ToestemmingIngetrokken { vrager }) => Some(vrager.uuid()),
        _ => None,
    }
}

#[async_trait]
impl Write for Act {
    type Output = Outcome;

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<Outcome, Stop> {
        if let Some(once) = &self.once {
            let new = batch.conn.execute(sql::INSERT_ONCE, args![once.key, &once.answer, self.at]).await?;
            if new == 0 {
                let row = batch.conn.row(sql::ANSWERED, args![once.key]).await?;
                let answer = row.map(|row| row.get(0)).transpose()?.unwrap_or_default();
                return Ok(Outcome::Committed(Committed::Before(answer)));
            }
        }
        let mut last = Vec::with_capacity(self.parts.len());
        for part in &mut self.parts {
            match append_stream(batch, &mut part.ready).await? {
                Appended::Last(seq) => last.push(seq),
                Appended::Stale => return Err(Stop::Again),
            }
            // A region that chose otherwise meanwhile: its rows were computed again, this one is too.
            if let Some(keuze) = &part.keuze
                && !keuze.holds(batch.conn).await?
            {
                return Err(Stop::Again);
            }
            if let Some(line) = &mut part.line {
                put(batch, line, part.ready.expected == 0).await?;
            }
            for person in &part.destroy {
                super::erase::destroy(batch, StreamId::from(part.ready.stream), *person, self.at).await?;
            }
        }
        append_access(batch, std::mem::take(&mut self.access)).await?;
        if let Some(key) = &self.drop_draft {
            batch.conn.execute(sql::DROP_DRAFT, args![key]).await?;
        }
        Ok(Outcome::Committed(Committed::Done(last)))
    }

    fn again(&self) -> Option<Outcome> {
        Some(Outcome::Stale)
    }
}

/// Writes the row; a melding that is new gets the next number of its region and year.
async fn put(batch: &mut Batch<'_>, line: &mut Line, new: bool) -> Result<(), Stop> {
    match line {
        Line::Dossier(line) => line.put(batch.conn).await?,
        Line::Dienst(line) => line.put(batch.conn).await?,
        Line::Koppeling(line) => line.put(batch.conn).await?,
        Line::Berichten(line) => line.put(batch.conn).await?,
        Line::Advies(line) => line.put(batch.conn).await?,
        Line::Melding(line) => {
            if new {
                let values = args![line.regio, i64::from(line.jaar())];
                let row = batch.conn.row(sql::COUNT_MELDING, values).await?;
                let aantal = row.map(|row| row.number(0)).transpose()?.unwrap_or_default();
                line.kenmerk = kenmerk(line.jaar(), aantal);
            }
            line.put(batch.conn).await?;
        }
        Line::Casus(lines) => lines.put(batch.conn).await?,
    }
    Ok(())
}
