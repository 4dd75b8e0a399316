//! The clock, fresh ids, the stopwatch and chance: the ambient world of the measurements, as the binary has its own.

use application::ports::{Clock, Ids};
use kernel::Moment;
use std::time::{Instant, SystemTime, UNIX_EPOCH};
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

/// The stopwatch.
#[expect(clippy::disallowed_methods, reason = "measuring is what this room is for")]
pub fn instant() -> Instant {
    Instant::now()
}

/// What stands in the environment under this name.
#[expect(clippy::disallowed_methods, reason = "measurements have no configuration but the command line and this")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Chance that can be repeated: the same seed gives the same numbers (SplitMix64).
pub struct Chance(u64);

impl Chance {
    /// Chance from this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }
    /// A number from `from` up to and including `to`.
    pub fn between(&mut self, from: u64, to: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        from + (z ^ (z >> 31)) % (to - from + 1)
    }
}

/// A seed that was not used before.
pub fn fresh_seed() -> u64 {
    (Uuid::now_v7().as_u128() & u128::from(u64::MAX)) as u64
}
