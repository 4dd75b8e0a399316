//! How often somebody searched people by hand today. Held in memory: a start forgives, the access log does not.

use kernel::{AccountId, Dag};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// The searches of today, per account. Cheap to clone: it is shared.
#[derive(Clone, Default)]
pub(super) struct Looks(Arc<Mutex<HashMap<AccountId, (Dag, u32)>>>);

impl Looks {
    /// Counts one more; `false` when the budget is used up.
    pub fn count(&self, account: AccountId, today: Dag, budget: u32) -> bool {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.retain(|_, (day, _)| *day == today);
        let (_, done) = looks.entry(account).or_insert((today, 0));
        if *done >= budget {
            return false;
        }
        *done += 1;
        true
    }
}
