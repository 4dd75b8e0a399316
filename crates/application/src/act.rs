//! What every act on a file does: look at it as it is now, let it decide, write it down.

use crate::{
    App, AppError, Done, FormMeta,
    ports::{History, StoreError, Stream, StreamEvent, Transaction, fold},
};
use kernel::{Actor, Decider, Moment, Recorded};

/// The file as it is now, and its place in the stream; refused when it is no longer as the page showed it.
pub(crate) async fn current<A>(app: &App, stream: Stream, form: &FormMeta) -> Result<(A, u64), AppError>
where
    A: Decider + Default,
    A::Event: StreamEvent,
{
    let history = app.store.load(stream).await?;
    unchanged(stream, &history, form)?;
    Ok(fold(&history)?)
}

/// Whether the stream is as the page showed it.
pub(crate) fn unchanged(stream: Stream, history: &History, form: &FormMeta) -> Result<(), StoreError> {
    let last = history.last();
    let seq = last.map_or(0, |r| r.seq);
    if form.versie.is_none_or(|shown| shown == seq) {
        return Ok(());
    }
    Err(StoreError::Conflict { stream, changed_at: last.map(|r| r.at), changed_by: last.map(|r| r.actor.clone()) })
}

/// Decides about commands one after the other; each sees what the one before made. Gives the file after all of them, and what
/// they made.
pub(crate) fn run<A>(
    mut state: A,
    before: u64,
    commands: impl IntoIterator<Item = A::Command>,
    facts: &A::Facts,
    actor: &Actor,
    now: Moment,
) -> Result<(A, Vec<A::Event>), A::Refusal>
where
    A: Decider,
    A::Event: Clone,
{
    let mut made = Vec::new();
    for command in commands {
        for event in state.decide(command, facts, actor, now)? {
            let seq = before + made.len() as u64 + 1;
            state = state.apply(&Recorded { seq, at: now, actor: actor.clone(), event: event.clone() });
            made.push(event);
        }
    }
    Ok((state, made))
}

/// Writes the act. A form that was stored before changes nothing.
pub(crate) async fn commit(app: &App, transaction: Transaction, form: &FormMeta) -> Result<Done, StoreError> {
    Ok(Done::of(app.store.commit(transaction).await?, form))
}
