//! The port `Drafts`. A draft is stored under a keyed hash of whose it is, and sealed for that place.

use super::SqlStore;
use super::statement::Execute;
use crate::engine::{Row, args};
use crate::log::moment;
use crate::sql;
use crate::writer::{Batch, Stop, Write};
use application::ports::{Draft, DraftKey, Drafts, StoreError};
use async_trait::async_trait;
use kernel::{AccountId, Moment};
use serde_json::{Value, json};
use uuid::Uuid;
use vault::{Hash, Vault};

/// Bytes of the typed fields of one form.
const MOST: usize = 1_500_000;

/// How long a draft under a ticket is kept, in seconds.
const TICKET: i64 = 3600;

const PURPOSE: &str = "draft";

/// Where a draft stands: says nothing about whose it is to who has no key.
pub(super) fn draft_key(vault: &Vault, key: &DraftKey) -> Hash {
    let bytes = match key {
        DraftKey::Account(account, path) => {
            [b"account", account.uuid().as_bytes().as_slice(), path.as_bytes()].concat()
        }
        DraftKey::Ticket(ticket) => [b"ticket", ticket.as_bytes().as_slice()].concat(),
    };
    vault.lookup(PURPOSE, &bytes)
}

fn write(draft: &Draft) -> Vec<u8> {
    let fields: Vec<Value> = draft.fields.iter().map(|(name, value)| json!([name, value])).collect();
    json!({ "path": draft.path, "fields": fields }).to_string().into_bytes()
}

fn read(vault: &Vault, key: &Hash, row: &Row) -> Result<Draft, StoreError> {
    let sealed: Vec<u8> = row.get(0)?;
    let plain =
        vault.open(PURPOSE, key, &sealed).map_err(|error| StoreError::Sealed(format!("een concept: {error}")))?;
    let odd = || StoreError::Sealed("een concept heeft een andere vorm".to_owned());
    let value: Value = serde_json::from_slice(&plain).map_err(|_| odd())?;
    let path = value["path"].as_str().ok_or_else(odd)?.to_owned();
    let field = |pair: &Value| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned()));
    let fields =
        value["fields"].as_array().ok_or_else(odd)?.iter().map(field).collect::<Option<_>>().ok_or_else(odd)?;
    Ok(Draft { path, fields, kept_at: moment(row.get(1)?)? })
}

#[async_trait]
impl Drafts for SqlStore {
    async fn keep(&self, key: &DraftKey, draft: &Draft) -> Result<(), StoreError> {
        let plain = write(draft);
        if plain.len() > MOST {
            return Err(StoreError::Fault("dit formulier is groter dan 1,5 MB".to_owned()));
        }
        let place = draft_key(self.vault(), key);
        let sealed = self.vault().seal(PURPOSE, &place, &plain);
        let ticket = match key {
            DraftKey::Ticket(_) => true,
            DraftKey::Account(..) => false,
        };
        let put = Execute::new(sql::PUT_DRAFT, args![&place, ticket, draft.kept_at.micros(), &sealed]);
        self.writer().write(put).await.map(drop)
    }

    async fn find(&self, key: &DraftKey) -> Result<Option<Draft>, StoreError> {
        let place = draft_key(self.vault(), key);
        let row = self.reader().await?.row(sql::DRAFT, args![&place]).await?;
        row.map(|row| read(self.vault(), &place, &row)).transpose()
    }

    async fn discard(&self, key: &DraftKey) -> Result<(), StoreError> {
        let place = draft_key(self.vault(), key);
        self.writer().write(Execute::new(sql::DROP_DRAFT, args![&place])).await.map(drop)
    }

    async fn claim(&self, ticket: Uuid, account: AccountId, now: Moment) -> Result<Option<String>, StoreError> {
        self.writer().write(Claim { vault: self.vault().clone(), ticket, account, now }).await
    }
}

/// Moves a draft from a ticket to an account: once, whoever asks.
struct Claim {
    vault: Vault,
    ticket: Uuid,
    account: AccountId,
    now: Moment,
}

#[async_trait]
impl Write for Claim {
    type Output = Option<String>;

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<Option<String>, Stop> {
        let from = draft_key(&self.vault, &DraftKey::Ticket(self.ticket));
        let Some(row) = batch.conn.row(sql::DRAFT, args![&from]).await? else { return Ok(None) };
        let draft = read(&self.vault, &from, &row)?;
        batch.conn.execute(sql::DROP_DRAFT, args![&from]).await?;
        if self.now.seconden_sinds(draft.kept_at) > TICKET {
            return Ok(None);
        }
        let to = draft_key(&self.vault, &DraftKey::Account(self.account, draft.path.clone()));
        let sealed = self.vault.seal(PURPOSE, &to, &write(&draft));
        batch.conn.execute(sql::PUT_DRAFT, args![&to, false, draft.kept_at.micros(), &sealed]).await?;
        Ok(Some(draft.path))
    }
}
