//! Typed text that is not lost: a draft is kept at each post, also when the sign-in had timed out.

use super::StoreError;
use async_trait::async_trait;
use kernel::{AccountId, Moment};
use uuid::Uuid;

/// Whose draft, of which form.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum DraftKey {
    /// Of somebody who is signed in: the account and the path of the form (paths hold ids only).
    Account(AccountId, String),
    /// Of somebody whose sign-in had timed out: a random ticket in a cookie, for one hour.
    Ticket(Uuid),
}

/// A draft: the path of the form and its typed fields. Sealed at rest.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Path of the form.
    pub path: String,
    /// Fields in the order typed; a name may occur more than once.
    pub fields: Vec<(String, String)>,
    /// When it was kept.
    pub kept_at: Moment,
}

/// Where drafts are kept.
#[async_trait]
pub trait Drafts: Send + Sync {
    /// Keeps a draft; replaces the earlier one of the same key.
    async fn keep(&self, key: &DraftKey, draft: &Draft) -> Result<(), StoreError>;
    /// The draft, when there is one.
    async fn find(&self, key: &DraftKey) -> Result<Option<Draft>, StoreError>;
    /// Throws it away.
    async fn discard(&self, key: &DraftKey) -> Result<(), StoreError>;
    /// Makes the draft under a ticket the draft of an account; returns the path of its form. A ticket older than an hour is
    /// thrown away.
    async fn claim(&self, ticket: Uuid, account: AccountId, now: Moment) -> Result<Option<String>, StoreError>;
}
