//! Time and chance, which pure rooms may not have.

use kernel::Moment;
use uuid::Uuid;

/// The clock.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
}

/// New ids.
pub trait Ids: Send + Sync {
    /// A fresh UUID version 7: unique, sorts by time, says nothing.
    fn fresh(&self) -> Uuid;
}
