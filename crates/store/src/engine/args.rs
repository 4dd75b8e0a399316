//! Values on their way into and out of a statement.

use super::DbError;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};
use uuid::Uuid;

/// A value of a statement's `$n`. Numbers are 64 bits, moments are microseconds since 1970.
#[derive(Clone, Copy)]
pub(crate) enum Arg<'a> {
    Int(i64),
    IntOpt(Option<i64>),
    Text(&'a str),
    TextOpt(Option<&'a str>),
    Id(Uuid),
    IdOpt(Option<Uuid>),
    Bytes(&'a [u8]),
    BytesOpt(Option<&'a [u8]>),
    Bool(bool),
    BoolOpt(Option<bool>),
}

macro_rules! from {
    ($($type:ty => $variant:ident),* $(,)?) => {
        $(impl<'a> From<$type> for Arg<'a> {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        })*
    };
}

from! {
    i64 => Int, Option<i64> => IntOpt, &'a str => Text, Option<&'a str> => TextOpt, Uuid => Id, Option<Uuid> => IdOpt,
    &'a [u8] => Bytes, Option<&'a [u8]> => BytesOpt, bool => Bool, Option<bool> => BoolOpt,
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(value)
    }
}

impl<'a> From<&'a Vec<u8>> for Arg<'a> {
    fn from(value: &'a Vec<u8>) -> Self {
        Self::Bytes(value)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Arg<'a> {
    fn from(value: &'a [u8; N]) -> Self {
        Self::Bytes(value)
    }
}

/// The arguments of a statement: `args![a, b]`.
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::engine::Arg::from($value)),*] };
}
pub(crate) use args;

/// A query with its arguments bound. Written as a macro because the query's type differs per engine.
macro_rules! bound {
    ($text:expr, $args:expr) => {{
        let mut query = sqlx::query($text);
        for arg in $args {
            query = match *arg {
                Arg::Int(v) => query.bind(v),
                Arg::IntOpt(v) => query.bind(v),
                Arg::Text(v) => query.bind(v),
                Arg::TextOpt(v) => query.bind(v),
                Arg::Id(v) => query.bind(v),
                Arg::IdOpt(v) => query.bind(v),
                Arg::Bytes(v) => query.bind(v),
                Arg::BytesOpt(v) => query.bind(v),
                Arg::Bool(v) => query.bind(v),
                Arg::BoolOpt(v) => query.bind(v),
            };
        }
        query
    }};
}
pub(crate) use bound;

/// A row of either engine.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The value of a column, counted from 0.
    pub(crate) fn get<T>(&self, column: usize) -> Result<T, DbError>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
        .map_err(DbError::from)
    }
    /// A count or a place, which is never negative.
    pub(crate) fn number(&self, column: usize) -> Result<u64, DbError> {
        u64::try_from(self.get::<i64>(column)?).map_err(|_| DbError::odd("a negative count"))
    }
    /// 32 bytes.
    pub(crate) fn hash(&self, column: usize) -> Result<vault::Hash, DbError> {
        self.get::<Vec<u8>>(column)?.try_into().map_err(|_| DbError::odd("a hash that is not 32 bytes long"))
    }
}
