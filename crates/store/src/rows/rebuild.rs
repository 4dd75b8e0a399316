//! Writing rows again from the record: after a step of the schema that needs it, and when the dates of a region move.

use super::{Chosen, line};
use crate::codec::decode_recorded;
use crate::engine::{Conn, args};
use crate::log::open_history;
use crate::sql;
use application::ports::{StoreError, Stream};
use kernel::CasusId;
use uuid::Uuid;

/// Writes the rows of every casus and every melding, in a store whose tables were made anew.
pub(crate) async fn fill(conn: &mut Conn) -> Result<(), StoreError> {
    for kind in ["melding", "casus"] {
        for row in conn.rows(sql::STREAMS, args![kind]).await? {
            let stream = Stream::from_parts(kind, row.get(0)?).expect("these are kinds of streams");
            again(conn, stream).await?;
        }
    }
    Ok(())
}

/// Writes the rows of the open casussen of a region: its settings changed. What is closed keeps its dates.
pub(crate) async fn of_region(conn: &mut Conn, regio: Uuid) -> Result<(), StoreError> {
    for row in conn.rows(sql::OPEN_CASUSSEN, args![regio]).await? {
        again(conn, Stream::Casus(CasusId::new(row.get(0)?))).await?;
    }
    Ok(())
}

async fn again(conn: &mut Conn, stream: Stream) -> Result<(), StoreError> {
    let stored = open_history(conn, stream).await?;
    let history = stored.iter().map(|event| decode_recorded(stream, event)).collect::<Result<Vec<_>, _>>()?;
    let keuze = Chosen::of(conn, stream, &history).await?;
    if let Some(line) = line(stream, history, keuze.as_ref())? {
        line.again(conn).await?;
    }
    Ok(())
}
