//! Open meldingen about people that are known, from two read tables.

use crate::engine::{Conn, args};
use crate::log::moment;
use crate::sql;
use application::ports::{SignaalRow, StoreError};
use kernel::{AccountId, CasusId, MeldingId, OrganisatieId};
use uuid::Uuid;

/// The signals of a region, oldest receipt first.
pub(crate) async fn signalen(conn: &mut Conn, regio: OrganisatieId) -> Result<Vec<SignaalRow>, StoreError> {
    let rows = conn.rows(sql::eerdere::SIGNALEN, args![regio.uuid()]).await?;
    let read = rows.iter().map(|row| {
        Ok(SignaalRow {
            melding: MeldingId::new(row.get(0)?),
            kenmerk: row.get(1)?,
            ontvangen_op: moment(row.get(2)?)?,
            behandelaar: row.get::<Option<Uuid>>(3)?.map(AccountId::new),
            bekend_in: CasusId::new(row.get(4)?),
            status: row.get(5)?,
            loopt: row.get(6)?,
            houder: row.get::<Option<Uuid>>(7)?.map(AccountId::new),
        })
    });
    read.collect()
}
