//! A clock that only moves when told.

use application::ports::Clock;
use kernel::Moment;
use std::sync::Mutex;

pub struct SetClock(Mutex<Moment>);

impl SetClock {
    pub fn showing(moment: Moment) -> Self {
        Self(Mutex::new(moment))
    }
    /// Shows this moment from now on.
    pub fn set(&self, moment: Moment) {
        *self.0.lock().unwrap() = moment;
    }
    /// So many seconds later.
    pub fn later(&self, seconds: i64) {
        let mut shown = self.0.lock().unwrap();
        *shown = shown.plus_seconden(seconds);
    }
    /// So many minutes later.
    pub fn minutes(&self, minutes: i64) {
        self.later(minutes * 60);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}
