//! The two engines behind one face: connections, arguments, rows and errors. The only place that names both.

mod args;
mod conn;
mod error;
mod files;
pub(crate) mod postgres;
pub(crate) mod sqlite;

pub(crate) use args::{Arg, Row, args};
pub(crate) use conn::{Conn, Db};
pub(crate) use error::{DbError, DbErrorKind};
pub(crate) use files::{FolderLock, network_file_system, private_file};

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Embedded; one file in the data folder.
    Sqlite,
    /// A server.
    Postgres,
}
