//! The configuration file of `thuisbaken serve`.

use serde::Deserialize;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

/// Everything an installation chooses. Unknown keys are errors, so that a typing mistake is not a silent default.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on; behind a reverse proxy that speaks HTTPS.
    #[serde(default = "default_listen")]
    pub listen: SocketAddr,
    /// The address people type. With `https://` the session cookie is bound to it.
    pub public_url: String,
    /// The data folder: the embedded store and its lock.
    pub data: PathBuf,
    /// The key file. Outside the data folder, so that one stolen disk or backup does not hold both.
    pub key_file: PathBuf,
    /// `sqlite` (in the data folder), or a PostgreSQL address. This one line is the whole choice.
    #[serde(default = "default_store")]
    pub store: String,
    /// A folder with frameworks of your own, next to the built-in ones.
    pub kaders: Option<PathBuf>,
    /// E-mail address for questions and security reports.
    pub contact: Option<String>,
    /// Telephone number of the help desk.
    pub helpdesk: Option<String>,
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}

fn default_store() -> String {
    "sqlite".to_owned()
}

/// How the address of a PostgreSQL begins.
const SERVERS: [&str; 2] = ["postgres://", "postgresql://"];

/// What is wrong, and on which line.
fn mistake(text: &str, error: &toml::de::Error) -> String {
    let message = error.message();
    let name = message.split('`').nth(1).unwrap_or_default();
    if message.starts_with("missing field") {
        return format!(": de sleutel `{name}` ontbreekt");
    }
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let what = if message.starts_with("unknown field") {
        let known: Vec<&str> = message.split('`').skip(3).step_by(2).collect();
        format!("de sleutel `{name}` is onbekend; bekend zijn: {}", known.join(", "))
    } else if message.starts_with("duplicate key") {
        "deze sleutel staat er twee keer".to_owned()
    } else {
        format!("dit klopt niet ({})", message.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    format!(", regel {line}: {what}")
}

impl Config {
    /// Reads a configuration file; says in one sentence what is wrong and where.
    pub fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("Het configuratiebestand {shown} kan niet worden gelezen: {error}."))?;
        let config: Self = toml::from_str(&text)
            .map_err(|error| format!("Het configuratiebestand {shown}{}.", mistake(&text, &error)))?;
        config.checked(path)
    }

    fn checked(mut self, path: &Path) -> Result<Self, String> {
        if !self.public_url.starts_with("https://") && !self.public_url.starts_with("http://") {
            return Err("`public_url` begint met https:// (of http:// op deze computer zelf). Vul het hele adres in."
                .to_owned());
        }
        if self.store != "sqlite" && !SERVERS.iter().any(|begin| self.store.starts_with(begin)) {
            return Err(
                "`store` is \"sqlite\", of een adres als postgres://gebruiker:wachtwoord@machine:5432/naam.".to_owned()
            );
        }
        let address = |contact: String| contact.strip_prefix("mailto:").map_or(contact.clone(), str::to_owned);
        self.contact = self.contact.map(address);
        let folder = path.parent().unwrap_or(Path::new("."));
        for part in [&mut self.data, &mut self.key_file] {
            *part = folder.join(&*part);
        }
        self.kaders = self.kaders.map(|kaders| folder.join(kaders));
        if self.key_file.starts_with(&self.data) {
            return Err(
                "`key_file` ligt in de gegevensmap. Zet het sleutelbestand in een andere map: wie de map steelt, \
                        heeft anders ook de sleutel."
                    .to_owned(),
            );
        }
        Ok(self)
    }

    /// Whether people reach the program over HTTPS.
    pub fn https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("thuisbaken.toml");
        std::fs::write(&path, text).unwrap();
        Config::read(&path)
    }

    const GOOD: &str = "public_url = \"https://vt.example\"\ndata = \"data\"\nkey_file = \"sleutel/thuisbaken.key\"\n";

    #[test]
    fn the_short_file_is_enough() {
        let config = read(GOOD).unwrap();
        assert_eq!((config.store.as_str(), config.https()), ("sqlite", true));
        assert!(config.data.is_absolute());
    }

    #[test]
    fn mistakes_are_named() {
        assert!(read(&format!("{GOOD}stroe = \"sqlite\"\n")).unwrap_err().contains("stroe"));
        assert!(
            read("public_url = \"vt.example\"\ndata = \"d\"\nkey_file = \"k\"\n").unwrap_err().contains("https://")
        );
        assert!(
            read("public_url = \"https://x\"\ndata = \"d\"\nkey_file = \"d/k\"\n").unwrap_err().contains("key_file")
        );
        assert!(Config::read(Path::new("/bestaat/niet.toml")).unwrap_err().contains("niet.toml"));
    }
}
