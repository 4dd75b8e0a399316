//! Writing with one statement.

use crate::engine::{Arg, Row};
use crate::sql::Sql;
use crate::writer::{Batch, Stop, Write};
use async_trait::async_trait;
use uuid::Uuid;

/// An argument that waits in the writer's queue.
enum Value {
    Int(Option<i64>),
    Text(Option<String>),
    Id(Option<Uuid>),
    Bytes(Option<Vec<u8>>),
    Bool(Option<bool>),
}

impl Value {
    fn of(arg: &Arg<'_>) -> Self {
        match *arg {
            Arg::Int(v) => Self::Int(Some(v)),
            Arg::IntOpt(v) => Self::Int(v),
            Arg::Text(v) => Self::Text(Some(v.to_owned())),
            Arg::TextOpt(v) => Self::Text(v.map(str::to_owned)),
            Arg::Id(v) => Self::Id(Some(v)),
            Arg::IdOpt(v) => Self::Id(v),
            Arg::Bytes(v) => Self::Bytes(Some(v.to_vec())),
            Arg::BytesOpt(v) => Self::Bytes(v.map(<[u8]>::to_vec)),
            Arg::Bool(v) => Self::Bool(Some(v)),
            Arg::BoolOpt(v) => Self::Bool(v),
        }
    }
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Int(v) => Arg::IntOpt(*v),
            Self::Text(v) => Arg::TextOpt(v.as_deref()),
            Self::Id(v) => Arg::IdOpt(*v),
            Self::Bytes(v) => Arg::BytesOpt(v.as_deref()),
            Self::Bool(v) => Arg::BoolOpt(*v),
        }
    }
}

/// One statement; gives how many rows it changed.
pub(super) struct Execute {
    sql: Sql,
    values: Vec<Value>,
}

impl Execute {
    pub(super) fn new(sql: Sql, args: &[Arg<'_>]) -> Self {
        Self { sql, values: args.iter().map(Value::of).collect() }
    }
}

#[async_trait]
impl Write for Execute {
    type Output = u64;

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<u64, Stop> {
        let args: Vec<Arg<'_>> = self.values.iter().map(Value::arg).collect();
        Ok(batch.conn.execute(self.sql, &args).await?)
    }
}

/// One statement that gives a row back, when it touched one.
pub(super) struct Returning(pub(super) Execute);

#[async_trait]
impl Write for Returning {
    type Output = Option<Row>;

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<Option<Row>, Stop> {
        let args: Vec<Arg<'_>> = self.0.values.iter().map(Value::arg).collect();
        Ok(batch.conn.row(self.0.sql, &args).await?)
    }
}
