//! The pause between attempts, equal for every name that somebody types, whether it exists or not.

use kernel::Moment;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Seconds of the longest pause after a wrong password: who knows a name only can not keep its owner out.
pub(super) const LONGEST_PASSWORD: i64 = 60;
/// Seconds of the longest pause after a wrong one-time code. Who comes this far knows the password.
pub(super) const LONGEST_CODE: i64 = 15 * 60;
/// Seconds after which attempts are forgotten.
const REMEMBERED: i64 = 30 * 60;
/// No more than so many names are remembered; the one that was tried longest ago makes room.
const MOST: usize = 50_000;

/// Attempts of the last half hour, in memory: a wrong password for a name that exists must not take a write more than one for a
/// name that does not. Keys are hashes.
#[derive(Clone, Default)]
pub struct Attempts(Arc<Mutex<HashMap<String, Tried>>>);

struct Tried {
    count: u32,
    last: Moment,
    until: Moment,
}

impl Attempts {
    /// Takes a turn, or gives the seconds to wait for one. The turn counts as a failure until [`Attempts::forget`], so that
    /// guesses sent at the same time do not all pass.
    pub(super) fn begin(&self, key: &str, now: Moment, longest: i64) -> Result<(), i64> {
        let mut tried = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tried.retain(|_, t| now.seconden_sinds(t.last) < REMEMBERED);
        if let Some(wait) = tried.get(key).and_then(|t| wait(t.until, now)) {
            return Err(wait);
        }
        if tried.len() >= MOST && !tried.contains_key(key) {
            let oldest = tried.iter().min_by_key(|(_, t)| t.last).map(|(key, _)| key.clone());
            oldest.and_then(|oldest| tried.remove(&oldest));
        }
        let count = tried.get(key).map_or(0, |t| t.count).saturating_add(1);
        tried.insert(key.to_owned(), Tried { count, last: now, until: now.plus_seconden(pause(count, longest)) });
        Ok(())
    }
    /// The attempt was a good one.
    pub(super) fn forget(&self, key: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }
}

/// Seconds to wait after so many failures: one, one, one, then twice as long each time.
pub(super) fn pause(failures: u32, longest: i64) -> i64 {
    (1_i64 << failures.saturating_sub(3).min(30)).min(longest)
}

/// Whole seconds until a moment, when it has not come.
pub(super) fn wait(until: Moment, now: Moment) -> Option<i64> {
    let micros = until.micros() - now.micros();
    (micros > 0).then(|| (micros + 999_999) / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment::from_micros(1_790_000_000_000_000).unwrap().plus_seconden(seconds)
    }

    #[test]
    fn pauses_grow_and_stay_below_their_limit() {
        let pauses: Vec<i64> = (1..=12).map(|n| pause(n, LONGEST_PASSWORD)).collect();
        assert_eq!(pauses, [1, 1, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
        assert_eq!((pause(13, LONGEST_CODE), pause(u32::MAX, LONGEST_CODE)), (900, 900));
    }

    #[test]
    fn of_guesses_at_the_same_time_one_passes() {
        let attempts = Attempts::default();
        assert_eq!(attempts.begin("a", at(0), 60), Ok(()));
        assert_eq!((0..100).filter(|_| attempts.begin("a", at(0), 60).is_ok()).count(), 0);
        assert_eq!(attempts.begin("b", at(0), 60), Ok(()), "another name is not stopped");
        assert_eq!(attempts.begin("a", at(1), 60), Ok(()));
    }

    #[test]
    fn a_good_attempt_and_half_an_hour_clear_the_count() {
        let attempts = Attempts::default();
        let fail =
            |from: i64| (0..9).fold(from, |t, _| (t..).find(|t| attempts.begin("a", at(*t), 60).is_ok()).unwrap());
        let last = fail(0);
        assert_eq!(attempts.begin("a", at(last), 60), Err(60));
        attempts.forget("a");
        assert_eq!(attempts.begin("a", at(last), 60), Ok(()));
        let last = fail(last + 1);
        assert_eq!(attempts.begin("a", at(last + REMEMBERED), 60), Ok(()));
        assert_eq!(attempts.begin("a", at(last + REMEMBERED), 60), Err(1), "counted from the beginning again");
    }
}
