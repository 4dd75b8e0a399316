//! The clock and the source of ids of the running program: the only place that has them.

use application::ports::{Clock, Ids};
use kernel::Moment;
use std::time::{SystemTime, UNIX_EPOCH};
use uuid::Uuid;

/// The clock of this computer.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_micros());
        i64::try_from(since)
            .ok()
            .and_then(Moment::from_micros)
            .expect("the clock of this computer shows a year before 9999")
    }
}

/// UUID version 7.
pub struct FreshIds;

impl Ids for FreshIds {
    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }
}
