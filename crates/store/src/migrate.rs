//! The schema, step by step. A step that was shipped is never edited: its checksum stands in the database.

use crate::engine::{Conn, Engine, args};
use crate::open::OpenError;
use crate::sql::{self, Sql};
use data_encoding::HEXLOWER;

struct Step {
    version: u32,
    sqlite: &'static str,
    postgres: &'static str,
}

/// In order, without gaps, equally numbered for both engines.
const STEPS: &[Step] = &[
    Step {
        version: 1,
        sqlite: include_str!("../migrations/sqlite/0001_record.sql"),
        postgres: include_str!("../migrations/postgres/0001_record.sql"),
    },
    Step {
        version: 2,
        sqlite: include_str!("../migrations/sqlite/0002_advies.sql"),
        postgres: include_str!("../migrations/postgres/0002_advies.sql"),
    },
    Step {
        version: 3,
        sqlite: include_str!("../migrations/sqlite/0003_koppeling.sql"),
        postgres: include_str!("../migrations/postgres/0003_koppeling.sql"),
    },
    Step {
        version: 4,
        sqlite: include_str!("../migrations/sqlite/0004_bord.sql"),
        postgres: include_str!("../migrations/postgres/0004_bord.sql"),
    },
];

/// The version that this program writes.
pub(crate) const KNOWN: u32 = STEPS.len() as u32;

const CREATE: Sql = Sql {
    name: "CREATE_MIGRATION",
    sqlite: "CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL PRIMARY KEY, checksum TEXT NOT NULL) STRICT",
    postgres: "CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY, checksum TEXT COLLATE \"C\" NOT NULL)",
};

impl Step {
    fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
    fn checksum(&self, engine: Engine) -> String {
        HEXLOWER.encode(&vault::content_hash(self.text(engine).as_bytes()))
    }
}

/// The steps that were taken, checked; 0 for an empty database. Changes nothing.
pub(crate) async fn version(conn: &mut Conn) -> Result<u32, OpenError> {
    if conn.row(sql::HAS_MIGRATIONS, &[]).await?.is_none() {
        return Ok(0);
    }
    let taken = conn.rows(sql::MIGRATIONS, &[]).await?;
    if taken.len() > STEPS.len() {
        return Err(OpenError::Newer { found: taken.len() as u32, known: KNOWN });
    }
    for (row, step) in taken.iter().zip(STEPS) {
        let (version, checksum): (i64, String) = (row.get(0)?, row.get(1)?);
        if version != i64::from(step.version) || checksum != step.checksum(conn.engine()) {
            return Err(OpenError::OtherSchema(step.version));
        }
    }
    Ok(taken.len() as u32)
}

/// Takes the steps that were not taken yet, all or none. Inside a transaction that the caller began.
pub(crate) async fn migrate(conn: &mut Conn) -> Result<(), OpenError> {
    conn.execute(CREATE, &[]).await?;
    let taken = version(conn).await?;
    for step in &STEPS[taken as usize..] {
        conn.script(step.text(conn.engine())).await?;
        let checksum = step.checksum(conn.engine());
        conn.execute(sql::PUT_MIGRATION, args![i64::from(step.version), &checksum]).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_numbered_without_gaps() {
        assert!(STEPS.iter().zip(1..).all(|(step, number)| step.version == number));
    }

    #[test]
    fn every_step_is_there_for_both_engines() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        for engine in ["sqlite", "postgres"] {
            assert_eq!(std::fs::read_dir(format!("{folder}/{engine}")).unwrap().count(), STEPS.len(), "{engine}");
        }
    }
}
