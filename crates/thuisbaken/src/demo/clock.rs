//! A clock that is set by the script: the demonstration tells its past with it.

use application::ports::Clock;
use kernel::Moment;
use std::sync::{Mutex, PoisonError};

/// Shows the moment it was last set to.
pub struct StoryClock(Mutex<Moment>);

impl StoryClock {
    /// A clock that shows this moment.
    pub const fn showing(moment: Moment) -> Self {
        Self(Mutex::new(moment))
    }
    /// Sets the clock.
    pub fn set(&self, moment: Moment) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = moment;
    }
}

impl Clock for StoryClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
