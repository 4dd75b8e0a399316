//! The stamp on the end of both chains. A chain shows that nothing in it was changed, not that its last links are still there:
//! whoever takes them away leaves a shorter chain that is whole. The stamp says where the chains ended at the last commit, and
//! only who holds the key file can make it.
//!
//! It does not notice that the whole database was put back to an earlier day. Against that helps writing down elsewhere what
//! `verify` prints.

use super::Link;
use crate::engine::{Conn, DbError, args};
use crate::sql;
use data_encoding::HEXLOWER;
use vault::Vault;

/// The name under which it stands in the table `meta`.
const NAME: &str = "ending";
/// The purpose of the stamp.
const PURPOSE: &str = "ending";

/// The stamp on these ends.
fn stamp(vault: &Vault, events: Link, access: Link) -> String {
    let mut bytes = Vec::with_capacity(80);
    for link in [events, access] {
        bytes.extend_from_slice(&link.position.to_be_bytes());
        bytes.extend_from_slice(&link.hash);
    }
    HEXLOWER.encode(&vault.stamp(PURPOSE, &bytes))
}

/// Writes it, in the transaction that made the chains longer.
pub(super) async fn write(conn: &mut Conn, vault: &Vault, events: Link, access: Link) -> Result<(), DbError> {
    let stamp = stamp(vault, events, access);
    conn.execute(sql::PUT_ENDING, args![NAME, &stamp]).await.map(drop)
}

/// Whether the chains end where they ended at the last commit.
pub(crate) async fn holds(conn: &mut Conn, vault: &Vault, events: Link, access: Link) -> Result<bool, DbError> {
    let row = conn.row(sql::ENDING, args![NAME]).await?;
    let found: Option<String> = row.map(|row| row.get(0)).transpose()?;
    Ok(match found {
        Some(found) => found == stamp(vault, events, access),
        None => (events, access) == (Link::START, Link::START),
    })
}
