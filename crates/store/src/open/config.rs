//! What to open, and what was opened.

use crate::Engine;
use std::path::PathBuf;
use uuid::Uuid;

/// Where the record is kept.
#[derive(Clone)]
pub enum Place {
    /// Embedded, in this data folder. It is made when it is not there.
    Folder(PathBuf),
    /// On a PostgreSQL server (15 or newer): `postgres://user:password@host:port/database`.
    Postgres(String),
}

/// What the record is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Real people.
    Real,
    /// Invented people, to look around.
    Demo,
}

impl Kind {
    /// The stable name under which it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Demo => "demo",
        }
    }
}

/// What to open.
#[derive(Clone)]
pub struct Config {
    /// Where.
    pub place: Place,
    /// Path of the key file; outside the data folder, so that a copy of the one is not a copy of the other.
    pub key_file: PathBuf,
    /// What it must be. A new store becomes it.
    pub kind: Kind,
    /// Embedded only: the database may not grow beyond so many bytes. `None`: as far as the disk goes.
    pub quota: Option<u64>,
}

/// What was opened.
#[derive(Clone, Debug)]
pub struct About {
    /// The engine.
    pub engine: Engine,
    /// Its version, as it says itself.
    pub version: String,
    /// Version of the schema.
    pub schema: u32,
    /// What the record is for.
    pub kind: Kind,
    /// Id of the installation.
    pub installation: Uuid,
    /// Fingerprint of the key file that belongs to it.
    pub fingerprint: String,
    /// What works but should not stay so, one Dutch sentence each.
    pub warnings: Vec<String>,
}
