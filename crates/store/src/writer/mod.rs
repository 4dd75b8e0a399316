//! One writer with group commit.
//!
//! Everybody who writes puts a request in a queue and waits. The writer takes what waits, runs it in one transaction
//! (each request in its own savepoint, so that a refused one takes nobody along), commits, and only then answers. One
//! sync of the disk serves them all.
//!
//! When the disk fails to sync, nobody can say what is on it: the writer stops for good, answers nothing but that, and
//! [`Writer::failed`] tells the program to end.

mod batch;
mod ending;
mod task;

pub(crate) use batch::{Batch, Link, Stop};
pub(crate) use ending::holds as ending_holds;

use crate::engine::Db;
use application::ports::StoreError;
use async_trait::async_trait;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use vault::Vault;

/// How many requests may wait; whoever comes after them waits for a place.
const QUEUE: usize = 1024;

/// Something to write. Runs inside the writer's transaction.
#[async_trait]
pub(crate) trait Write: Send + 'static {
    /// What it gives after the commit.
    type Output: Send + 'static;

    /// Writes. What it did is undone when it stops.
    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<Self::Output, Stop>;

    /// What it gives after [`Stop::Again`]. Who never stops so gives nothing.
    fn again(&self) -> Option<Self::Output> {
        None
    }
}

/// A request in the queue: work, and somebody who waits for its answer.
#[async_trait]
trait Request: Send {
    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), Stop>;
    /// After the commit.
    fn answer(&mut self);
    /// Instead, when it must be made again.
    fn send_back(&mut self);
    /// Instead, when it is refused.
    fn refuse(&mut self, error: StoreError);
}

struct Pending<W: Write> {
    work: W,
    output: Option<W::Output>,
    reply: Option<oneshot::Sender<Result<W::Output, StoreError>>>,
}

#[async_trait]
impl<W: Write> Request for Pending<W> {
    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), Stop> {
        self.output = Some(self.work.write(batch).await?);
        Ok(())
    }
    fn answer(&mut self) {
        if let (Some(reply), Some(output)) = (self.reply.take(), self.output.take()) {
            // Whoever asked may be gone; what was written stays written.
            let _ = reply.send(Ok(output));
        }
    }
    fn send_back(&mut self) {
        self.output = self.work.again();
        self.answer();
    }
    fn refuse(&mut self, error: StoreError) {
        if let Some(reply) = self.reply.take() {
            let _ = reply.send(Err(error));
        }
    }
}

/// The way to the writer. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Box<dyn Request>>,
    failed: watch::Receiver<Option<String>>,
}

impl Writer {
    /// Starts the writer. It ends when the last way to it is gone.
    pub(crate) fn start(db: Db, vault: Vault) -> (Self, JoinHandle<()>) {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let (fail, failed) = watch::channel(None);
        (Self { queue, failed }, tokio::spawn(task::run(db, vault, waiting, fail)))
    }

    /// Writes, and comes back when it is durable or refused.
    pub(crate) async fn write<W: Write>(&self, work: W) -> Result<W::Output, StoreError> {
        let (reply, answer) = oneshot::channel();
        let pending = Pending { work, output: None, reply: Some(reply) };
        self.queue.send(Box::new(pending)).await.map_err(|_| self.stopped())?;
        answer.await.unwrap_or_else(|_| Err(self.stopped()))
    }

    fn stopped(&self) -> StoreError {
        let cause = self.failed.borrow().clone();
        StoreError::Fault(cause.unwrap_or_else(|| "de opslag is gesloten".to_owned()))
    }

    /// Waits until the writer had to stop for good; gives the cause. The program must then end: what was acknowledged
    /// is on the disk, and a restart finds out about the rest.
    pub(crate) async fn failed(&self) -> String {
        let mut failed = self.failed.clone();
        loop {
            if let Some(cause) = failed.borrow_and_update().clone() {
                return cause;
            }
            if failed.changed().await.is_err() {
                // Closed in order: it will never fail.
                std::future::pending::<()>().await;
            }
        }
    }
}
