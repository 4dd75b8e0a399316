//! A place for a store that nobody used before, on either engine.

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use store::{Config, Kind, Place};
use tempfile::TempDir;

/// The variable with the address of a PostgreSQL for tests; `cargo xtask postgres -- …` sets it.
const ADDRESS: &str = "THUISBAKEN_TEST_POSTGRES";
/// Says that there is none and that this is meant.
const WITHOUT: &str = "THUISBAKEN_ZONDER_POSTGRES";

#[allow(clippy::disallowed_methods, reason = "tests have no configuration but the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Where the store is. The folder is removed at the end.
pub struct Site {
    pub config: Config,
    pub folder: TempDir,
}

impl Site {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().join("gegevens"));
        Self::new(place, folder)
    }
    /// `None` when the tests were told to go without.
    pub async fn postgres() -> Option<Self> {
        let Some(address) = variable(ADDRESS) else {
            let meant = variable(WITHOUT).as_deref() == Some("1");
            assert!(
                meant,
                "There is no PostgreSQL to test on. Use `cargo xtask postgres -- <command>`, or {WITHOUT}=1."
            );
            return None;
        };
        let name = format!("t_{}", uuid::Uuid::now_v7().simple());
        let mut admin = PgConnection::connect(&address).await.expect("the PostgreSQL for tests answers");
        sqlx::raw_sql(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
        let base = address.rsplit_once('/').expect("the address ends with a database").0.to_owned();
        Some(Self::new(Place::Postgres(format!("{base}/{name}")), tempfile::tempdir().unwrap()))
    }
    fn new(place: Place, folder: TempDir) -> Self {
        let key_file = folder.path().join("sleutel").join("thuisbaken.sleutel");
        Self { config: Config { place, key_file, kind: Kind::Real, quota: None }, folder }
    }
    /// A configuration file of the program for this store; on a port that is free.
    pub fn config_file(&self) -> String {
        let store = match &self.config.place {
            Place::Folder(_) => "sqlite",
            Place::Postgres(address) => address,
        };
        let text = format!(
            "listen = \"127.0.0.1:0\"\npublic_url = \"http://127.0.0.1\"\ndata = \"gegevens\"\n\
             key_file = \"sleutel/thuisbaken.sleutel\"\nstore = \"{store}\"\ncontact = \"veilig@voorbeeld.nl\"\n"
        );
        let path = self.folder.path().join("thuisbaken.toml");
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}
