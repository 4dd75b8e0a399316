//! The record on one of two engines: event log with sealed segments and hash chain, read tables, access log with a
//! chain of its own, accounts, drafts.
//!
//! [`SqlStore::open`] opens a data folder (SQLite) or reaches a server (PostgreSQL), checks everything that must be
//! true of it, and gives one object that implements the ports `Store`, `Accounts` and `Drafts`. [`VaultSecrets`]
//! implements
//! `Secrets`. [`SqlStore::verify`] replays the whole record.

mod codec;
mod engine;
mod log;
mod migrate;
mod open;
mod port;
mod rows;
mod secrets;
mod sql;
mod verify;
mod writer;

pub use engine::Engine;
pub use open::{About, Config, Kind, OpenError, Place};
pub use port::{Overdue, SqlStore};
pub use secrets::VaultSecrets;
pub use verify::{Verified, VerifyError};

use access::{HUIS, Rol};
use application::ports::StoreError;
use kernel::{AccountId, Actor, OrganisatieId};
use uuid::Uuid;

/// An actor as stored.
fn actor(account: Uuid, rol: &str, organisatie: Uuid) -> Result<Actor, StoreError> {
    let known = Rol::van_code(rol).map(Rol::code).or((rol == HUIS).then_some(HUIS));
    let rol = known.ok_or_else(|| StoreError::Fault("een onbekende rol".to_owned()))?;
    Ok(Actor { account: AccountId::new(account), rol, organisatie: OrganisatieId::new(organisatie) })
}
