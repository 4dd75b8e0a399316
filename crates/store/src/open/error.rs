//! Why a store does not open: one sentence each, with what to do.

use crate::engine::{DbError, DbErrorKind};
use std::io;
use std::path::PathBuf;
use vault::KeyFileError;

/// Why a store does not open. Displays as a Dutch sentence that says what to do; holds no password and no person.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has the data folder.
    #[error(
        "De gegevensmap {} is al in gebruik door een andere Thuisbaken. Stop die eerst, of kies een andere map.",
        .0.display()
    )]
    InUse(PathBuf),
    /// The data folder can not be made or written.
    #[error(
        "In de gegevensmap {} kan niet worden geschreven ({cause}). Geef Thuisbaken schrijfrechten op de map, of kies een \
         andere.",
        .folder.display()
    )]
    Folder {
        /// Folder.
        folder: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The database file may not be written.
    #[error(
        "De database is alleen-lezen ({0}). Geef Thuisbaken schrijfrechten op de gegevensmap en de bestanden erin."
    )]
    ReadOnly(String),
    /// No room.
    #[error("De schijf is vol. Maak ruimte vrij en start Thuisbaken opnieuw.")]
    DiskFull,
    /// SQLite is older than it must be.
    #[error("SQLite {0} is te oud: nodig is 3.51.3 of nieuwer. Gebruik de Thuisbaken die met SQLite wordt geleverd.")]
    OldSqlite(String),
    /// Not a `postgres://` address.
    #[error(
        "Het adres van de database is niet te lezen. Schrijf het als postgres://gebruiker:wachtwoord@machine:5432/naam."
    )]
    Address,
    /// The server does not answer.
    #[error("PostgreSQL is niet bereikbaar ({0}). Draait de server, en kloppen adres, gebruiker en wachtwoord?")]
    Unreachable(String),
    /// PostgreSQL is older than it must be.
    #[error("PostgreSQL {0} is te oud: nodig is versie 15 of nieuwer.")]
    OldPostgres(String),
    /// A setting of the server can lose acknowledged writes.
    #[error(
        "PostgreSQL kan zo bevestigde gegevens verliezen: {name} staat op «{is}» en moet op «{wanted}» staan. Pas \
         postgresql.conf aan en herstart de server."
    )]
    Setting {
        /// Name of the setting.
        name: &'static str,
        /// What it is.
        is: String,
        /// What it must be.
        wanted: &'static str,
    },
    /// A newer program wrote this store.
    #[error(
        "Deze gegevens zijn van een nieuwere Thuisbaken (schema {found}, dit programma kent {known}). Start de nieuwere \
         versie."
    )]
    Newer {
        /// Version of the schema in the store.
        found: u32,
        /// Version that this program writes.
        known: u32,
    },
    /// A step of the schema is not the one that this program knows.
    #[error(
        "Het schema van deze gegevens is niet dat van Thuisbaken (stap {0} is anders). Gebruik een lege database, of het \
         programma waarmee deze is gemaakt."
    )]
    OtherSchema(u32),
    /// A demonstration was asked, and this is real.
    #[error("Hier staan echte gegevens. Een demonstratie opent ze niet: kies een andere gegevensmap of database.")]
    Real,
    /// The real thing was asked, and this is a demonstration.
    #[error("Hier staat een demonstratie. Voor echt gebruik kiest u een andere gegevensmap of database.")]
    Demo,
    /// The key file.
    #[error(transparent)]
    Key(#[from] KeyFileError),
    /// The database file is damaged.
    #[error("Het databasebestand is beschadigd ({0}). Bewaar het bestand, en zet een back-up terug.")]
    Damaged(String),
    /// Anything else.
    #[error("De database meldt een storing ({0}). Draai «thuisbaken doctor», of zet een back-up terug.")]
    Database(String),
}

impl From<DbError> for OpenError {
    fn from(error: DbError) -> Self {
        match error.kind {
            DbErrorKind::Full => Self::DiskFull,
            DbErrorKind::ReadOnly => Self::ReadOnly(error.cause),
            DbErrorKind::Unreachable => Self::Unreachable(error.cause),
            DbErrorKind::Damaged => Self::Damaged(error.cause),
            DbErrorKind::Disk | DbErrorKind::Rule | DbErrorKind::Other => Self::Database(error.cause),
        }
    }
}
