//! What an engine answers when it can not, sorted by what must be done about it.

use application::ports::StoreError;

/// What kind of failure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DbErrorKind {
    /// No room.
    Full,
    /// May not write.
    ReadOnly,
    /// No answer.
    Unreachable,
    /// The disk failed to read or write. What was written before may or may not be there: only a restart can tell.
    Disk,
    /// The database file is not what was written: only a backup helps.
    Damaged,
    /// A rule of the schema was broken (unique, foreign key, append only).
    Rule,
    /// Anything else.
    Other,
}

/// A failure with its kind and a technical cause. The cause holds codes and names of the schema, never a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct DbError {
    pub(crate) kind: DbErrorKind,
    pub(crate) cause: String,
}

impl DbError {
    /// Something in the database that this program never writes.
    pub(crate) fn odd(what: &str) -> Self {
        Self { kind: DbErrorKind::Other, cause: what.to_owned() }
    }
}

impl From<DbError> for StoreError {
    fn from(error: DbError) -> Self {
        match error.kind {
            DbErrorKind::Full => Self::DiskFull,
            DbErrorKind::ReadOnly => Self::ReadOnly,
            DbErrorKind::Unreachable => Self::Unreachable,
            DbErrorKind::Damaged => Self::Damaged(error.cause),
            DbErrorKind::Disk | DbErrorKind::Rule | DbErrorKind::Other => Self::Fault(error.cause),
        }
    }
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error;
        let (kind, cause) = match &error {
            Error::Database(inner) => {
                let code = inner.code().unwrap_or_default().into_owned();
                // SQLite answers with a number, PostgreSQL with five characters.
                match code.parse::<u32>() {
                    Ok(number) if code.len() < 5 => (sqlite_kind(number), format!("SQLite {number}")),
                    _ => (postgres_kind(&code), format!("PostgreSQL {code}")),
                }
            }
            Error::Io(cause) => (DbErrorKind::Unreachable, format!("{:?}", cause.kind())),
            Error::Tls(_) => (DbErrorKind::Unreachable, "TLS".to_owned()),
            Error::PoolTimedOut => (DbErrorKind::Unreachable, "geen vrije verbinding op tijd".to_owned()),
            Error::PoolClosed => (DbErrorKind::Unreachable, "de opslag is gesloten".to_owned()),
            Error::WorkerCrashed => (DbErrorKind::Disk, "de database stopte".to_owned()),
            Error::Protocol(_) => (DbErrorKind::Unreachable, "de verbinding brak af".to_owned()),
            Error::ColumnDecode { index, .. } => (DbErrorKind::Other, format!("kolom {index} heeft een andere vorm")),
            _ => (DbErrorKind::Other, "de database weigerde de opdracht".to_owned()),
        };
        Self { kind, cause }
    }
}

/// <https://www.sqlite.org/rescode.html>: the low byte is the primary code.
fn sqlite_kind(code: u32) -> DbErrorKind {
    match code & 0xff {
        13 => DbErrorKind::Full,         // SQLITE_FULL
        8 => DbErrorKind::ReadOnly,      // SQLITE_READONLY
        10 => DbErrorKind::Disk,         // SQLITE_IOERR
        11 | 26 => DbErrorKind::Damaged, // SQLITE_CORRUPT, SQLITE_NOTADB
        14 => DbErrorKind::ReadOnly,     // SQLITE_CANTOPEN: the journal can not be made
        19 => DbErrorKind::Rule,         // SQLITE_CONSTRAINT
        _ => DbErrorKind::Other,
    }
}

/// <https://www.postgresql.org/docs/15/errcodes-appendix.html>
fn postgres_kind(state: &str) -> DbErrorKind {
    match state {
        "53100" => DbErrorKind::Full,
        "XX001" | "XX002" => DbErrorKind::Damaged,
        "25006" | "42501" => DbErrorKind::ReadOnly,
        "57P01" | "57P02" | "57P03" | "57P05" | "53300" | "25P03" => DbErrorKind::Unreachable,
        _ if state.starts_with("08") => DbErrorKind::Unreachable,
        _ if state.starts_with("23") => DbErrorKind::Rule,
        _ => DbErrorKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_engines_are_sorted() {
        for (code, kind) in [
            (13, DbErrorKind::Full),
            (1032, DbErrorKind::ReadOnly),
            (1034, DbErrorKind::Disk),
            (267, DbErrorKind::Damaged),
            (26, DbErrorKind::Damaged),
            (1555, DbErrorKind::Rule),
            (1, DbErrorKind::Other),
        ] {
            assert_eq!(sqlite_kind(code), kind, "{code}");
        }
        for (code, kind) in [
            ("53100", DbErrorKind::Full),
            ("08006", DbErrorKind::Unreachable),
            ("57P01", DbErrorKind::Unreachable),
            ("23505", DbErrorKind::Rule),
            ("57014", DbErrorKind::Other),
        ] {
            assert_eq!(postgres_kind(code), kind, "{code}");
        }
    }
}
