//! Everything a use case can reach.

use crate::account::Attempts;
use crate::ports::{Accounts, Clock, Drafts, Ids, Secrets, Store};
use crate::radar::Radar;
use kernel::Wet;
use meldcode::kader::Kaders;
use std::sync::Arc;

/// The ports and the data of law and sector. Cheap to clone: every part is shared.
#[derive(Clone)]
pub struct App {
    /// The record.
    pub store: Arc<dyn Store>,
    /// Accounts, sessions, organisations.
    pub accounts: Arc<dyn Accounts>,
    /// Kept drafts.
    pub drafts: Arc<dyn Drafts>,
    /// Passwords, codes and tokens.
    pub secrets: Arc<dyn Secrets>,
    /// Attempts to sign in, for the pause between them.
    pub attempts: Attempts,
    /// What the radar holds in memory.
    pub radar: Radar,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Fresh ids.
    pub ids: Arc<dyn Ids>,
    /// The frameworks.
    pub kaders: Arc<Kaders>,
    /// Calendar, terms and grounds.
    pub wet: &'static Wet,
}
