//! Many rows at once. PostgreSQL takes them as arrays in one round trip; SQLite, which has no round trips, one by one.

use super::access::AccessRow;
use super::{EventRow, KeyRow, SegmentRow, pack};
use crate::engine::{Conn, DbError, args};
use crate::sql;

/// A column as the array that PostgreSQL takes.
macro_rules! column {
    ($rows:expr, $row:ident => $value:expr) => {
        $rows.iter().map(|$row| $value).collect::<Vec<_>>()
    };
}

/// Inserts events, in this order.
pub(super) async fn insert_events(conn: &mut Conn, rows: impl Iterator<Item = &EventRow>) -> Result<(), DbError> {
    let rows: Vec<&EventRow> = rows.collect();
    if let Conn::Postgres(server) = conn {
        sqlx::query(sql::INSERT_EVENT.postgres)
            .bind(column!(rows, r => r.position as i64))
            .bind(column!(rows, r => r.stream_kind.as_str()))
            .bind(column!(rows, r => r.stream))
            .bind(column!(rows, r => r.seq as i64))
            .bind(column!(rows, r => r.kind.as_str()))
            .bind(column!(rows, r => i64::from(r.form)))
            .bind(column!(rows, r => r.recorded_at))
            .bind(column!(rows, r => r.actor))
            .bind(column!(rows, r => r.rol.as_str()))
            .bind(column!(rows, r => r.organisatie))
            .bind(column!(rows, r => r.grondslag.as_str()))
            .bind(column!(rows, r => r.open.as_str()))
            .bind(column!(rows, r => i64::from(r.segments)))
            .bind(column!(rows, r => r.hash.as_slice()))
            .execute(&mut **server)
            .await?;
        return Ok(());
    }
    for r in rows {
        let (position, seq) = (r.position as i64, r.seq as i64);
        let values = args![
            position,
            r.stream_kind.as_str(),
            r.stream,
            seq,
            r.kind.as_str(),
            i64::from(r.form),
            r.recorded_at,
            r.actor,
            r.rol.as_str(),
            r.organisatie,
            r.grondslag.as_str(),
            r.open.as_str(),
            i64::from(r.segments),
            &r.hash
        ];
        conn.execute(sql::INSERT_EVENT, values).await?;
    }
    Ok(())
}

/// Inserts segments.
pub(super) async fn insert_segments(conn: &mut Conn, rows: impl Iterator<Item = &SegmentRow>) -> Result<(), DbError> {
    let rows: Vec<&SegmentRow> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    if let Conn::Postgres(server) = conn {
        sqlx::query(sql::INSERT_SEGMENT.postgres)
            .bind(column!(rows, r => r.position as i64))
            .bind(column!(rows, r => i64::from(r.nr)))
            .bind(column!(rows, r => r.klasse.as_str()))
            .bind(column!(rows, r => pack(&r.persons)))
            .bind(column!(rows, r => r.sealed.as_slice()))
            .execute(&mut **server)
            .await?;
        return Ok(());
    }
    for r in rows {
        let persons = pack(&r.persons);
        let values = args![r.position as i64, i64::from(r.nr), r.klasse.as_str(), &persons, &r.sealed];
        conn.execute(sql::INSERT_SEGMENT, values).await?;
    }
    Ok(())
}

/// Inserts wrapped keys.
pub(super) async fn insert_keys(conn: &mut Conn, rows: &[KeyRow]) -> Result<(), DbError> {
    if rows.is_empty() {
        return Ok(());
    }
    if let Conn::Postgres(server) = conn {
        sqlx::query(sql::INSERT_KEY.postgres)
            .bind(column!(rows, r => r.stream_kind.as_str()))
            .bind(column!(rows, r => r.stream))
            .bind(column!(rows, r => r.person))
            .bind(column!(rows, r => r.klasse.as_str()))
            .bind(column!(rows, r => i64::from(r.version)))
            .bind(column!(rows, r => r.wrapped.as_slice()))
            .execute(&mut **server)
            .await?;
        return Ok(());
    }
    for r in rows {
        let values = args![&r.stream_kind, r.stream, r.person, &r.klasse, i64::from(r.version), &r.wrapped];
        conn.execute(sql::INSERT_KEY, values).await?;
    }
    Ok(())
}

/// Inserts access-log rows, in this order.
pub(super) async fn insert_access(conn: &mut Conn, rows: &[AccessRow]) -> Result<(), DbError> {
    if let Conn::Postgres(server) = conn {
        sqlx::query(sql::INSERT_ACCESS.postgres)
            .bind(column!(rows, r => r.position as i64))
            .bind(column!(rows, r => r.line.at))
            .bind(column!(rows, r => r.line.actor))
            .bind(column!(rows, r => r.line.rol.as_deref()))
            .bind(column!(rows, r => r.line.organisatie))
            .bind(column!(rows, r => r.line.actie.as_str()))
            .bind(column!(rows, r => r.line.doel.as_str()))
            .bind(column!(rows, r => r.line.aanleiding.as_deref()))
            .bind(column!(rows, r => r.line.object_kind.as_str()))
            .bind(column!(rows, r => r.line.object))
            .bind(column!(rows, r => r.line.outcome.as_str()))
            .bind(column!(rows, r => r.line.shown))
            .bind(column!(rows, r => r.hash.as_slice()))
            .execute(&mut **server)
            .await?;
        return Ok(());
    }
    for r in rows {
        let l = &r.line;
        let values = args![
            r.position as i64,
            l.at,
            l.actor,
            l.rol.as_deref(),
            l.organisatie,
            &l.actie,
            &l.doel,
            l.aanleiding.as_deref(),
            &l.object_kind,
            l.object,
            &l.outcome,
            l.shown,
            &r.hash
        ];
        conn.execute(sql::INSERT_ACCESS, values).await?;
    }
    Ok(())
}
