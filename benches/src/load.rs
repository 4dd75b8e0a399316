//! Work in parallel.

use crate::{ambient::instant, figures::Spread};
use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::task::JoinSet;

/// Does the work for every item, `workers` at a time. What the work gives comes in the order of finishing.
pub async fn in_parallel<T, R, F, Fut>(items: Vec<T>, workers: usize, work: F) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
    F: Fn(T) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = R> + Send,
{
    let items = Arc::new(Mutex::new(items));
    let mut tasks = JoinSet::new();
    for _ in 0..workers {
        let (items, work) = (items.clone(), work.clone());
        tasks.spawn(async move {
            let mut done = Vec::new();
            while let Some(item) = next(&items) {
                done.push(work(item).await);
            }
            done
        });
    }
    tasks.join_all().await.into_iter().flatten().collect()
}

fn next<T>(items: &Mutex<Vec<T>>) -> Option<T> {
    items.lock().unwrap_or_else(PoisonError::into_inner).pop()
}

/// What a load gave.
pub struct Load {
    /// From the first start to the last end.
    pub took: Duration,
    /// How long each act took, from asking until it was durable.
    pub spread: Spread,
}

impl Load {
    /// Acts per second.
    pub fn per_second(&self) -> f64 {
        self.spread.count as f64 / self.took.as_secs_f64()
    }
}

/// Lets `writers` act for at most `time`, as long as there are items. The first refusal ends it.
pub async fn run<T, F, Fut>(items: Vec<T>, writers: usize, time: Duration, act: F) -> Result<Load, String>
where
    T: Send + 'static,
    F: Fn(T) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<(), String>> + Send,
{
    let begun = instant();
    let timed = move |item| {
        let act = act.clone();
        async move {
            if begun.elapsed() >= time {
                return Ok(None);
            }
            let one = instant();
            act(item).await.map(|()| Some(one.elapsed()))
        }
    };
    let done = in_parallel(items, writers, timed).await;
    let took = begun.elapsed();
    let times: Vec<Option<Duration>> = done.into_iter().collect::<Result<_, String>>()?;
    Ok(Load { took, spread: Spread::of(times.into_iter().flatten().collect()) })
}
