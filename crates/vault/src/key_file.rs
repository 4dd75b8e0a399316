//! The key file: the root key on disk, outside the database.
//!
//! ```text
//! # Thuisbaken-sleutelbestand. …
//! versie 1
//! naam 0f5b…            an id of the file itself
//! sleutel 3q2+…         32 bytes, hexadecimal
//! controle 91ac04d27f…  first 8 bytes of the SHA-256 of name and key
//! ```

use crate::hash::content_hash;
use crate::root::RootKey;
use crate::token::random_id;
use data_encoding::HEXLOWER;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const HEAD: &str = "# Thuisbaken-sleutelbestand. Wie dit leest, leest alles. Bewaar een kopie op een andere plek dan de\n\
                    # database en haar back-ups. Zonder dit bestand is niets meer te lezen, ook niet door ons.\n";

/// Why a key file can not be used. Displays as one sentence that says what to do; holds nothing of the key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// Not there.
    #[error(
        "Het sleutelbestand {} is er niet, en er zijn gegevens die ermee verzegeld zijn. Zet het terug uit uw kopie.",
        .0.display()
    )]
    Missing(PathBuf),
    /// Others than its owner can read or write it.
    #[error("Het sleutelbestand {path} is leesbaar voor anderen. Voer uit: chmod 600 {path}", path = .0.display())]
    OpenToOthers(PathBuf),
    /// The folder lets others change the file.
    #[error("De map {path} van het sleutelbestand is schrijfbaar voor anderen. Voer uit: chmod 700 {path}", path = .0.display())]
    FolderOpenToOthers(PathBuf),
    /// Not the text that this program writes.
    #[error("Het sleutelbestand {} is geen sleutelbestand van Thuisbaken ({what}). Zet het terug uit uw kopie.", .path.display())]
    Form {
        /// File.
        path: PathBuf,
        /// What does not fit.
        what: &'static str,
    },
    /// Damaged: the checksum does not fit.
    #[error("Het sleutelbestand {} is beschadigd: de controle klopt niet. Zet het terug uit uw kopie.", .0.display())]
    Checksum(PathBuf),
    /// Another installation's.
    #[error(
        "Het sleutelbestand {} hoort niet bij deze gegevens: het heeft kenmerk {found}, de gegevens vragen {expected}. \
         Zet het goede bestand terug uit uw kopie.",
        .path.display()
    )]
    Other {
        /// File.
        path: PathBuf,
        /// Fingerprint of the key in it.
        found: String,
        /// Fingerprint that the store wants.
        expected: String,
    },
    /// Can not be read or written.
    #[error("Het sleutelbestand {} kan niet worden {doing}: {cause}.", .path.display())]
    Io {
        /// File.
        path: PathBuf,
        /// `gelezen` or `gemaakt`.
        doing: &'static str,
        /// What the system said.
        cause: io::Error,
    },
}

/// A place on disk for the root key.
#[derive(Clone, Debug)]
pub struct KeyFile {
    path: PathBuf,
}

impl KeyFile {
    /// The key file at this path.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }
    /// Whether something is there.
    pub fn exists(&self) -> bool {
        self.path.symlink_metadata().is_ok()
    }

    /// Makes a fresh root key and its file (mode 0600, in a folder of mode 0700 when that has to be made), synced to
    /// disk. An existing file is never written over.
    pub fn create(&self) -> Result<RootKey, KeyFileError> {
        self.write().map_err(|cause| self.io("gemaakt", cause))
    }

    fn write(&self) -> io::Result<RootKey> {
        let folder = self.folder();
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let key = RootKey::random();
        let name = random_id().to_string();
        let text = Zeroizing::new(format!(
            "{HEAD}versie 1\nnaam {name}\nsleutel {}\ncontrole {}\n",
            Zeroizing::new(HEXLOWER.encode(key.bytes())).as_str(),
            checksum(&name, key.bytes())
        ));
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&self.path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        File::open(folder)?.sync_all()?;
        Ok(key)
    }

    /// Reads the root key, after looking who else can.
    pub fn load(&self) -> Result<RootKey, KeyFileError> {
        let read = |cause: io::Error| match cause.kind() {
            io::ErrorKind::NotFound => KeyFileError::Missing(self.path.clone()),
            _ => self.io("gelezen", cause),
        };
        let mode = fs::metadata(&self.path).map_err(read)?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(KeyFileError::OpenToOthers(self.path.clone()));
        }
        let folder = fs::metadata(self.folder()).map_err(read)?.permissions().mode();
        // In a folder with the sticky bit (as /tmp) others can not replace what is not theirs.
        if folder & 0o022 != 0 && folder & 0o1000 == 0 {
            return Err(KeyFileError::FolderOpenToOthers(self.folder().to_path_buf()));
        }
        let text = Zeroizing::new(fs::read(&self.path).map_err(read)?);
        self.parse(&text)
    }

    /// Reads the root key and checks that it is the one with this fingerprint.
    pub fn load_for(&self, fingerprint: &str) -> Result<RootKey, KeyFileError> {
        let key = self.load()?;
        let found = key.fingerprint();
        if found == fingerprint {
            return Ok(key);
        }
        Err(KeyFileError::Other { path: self.path.clone(), found, expected: fingerprint.to_owned() })
    }

    fn parse(&self, text: &[u8]) -> Result<RootKey, KeyFileError> {
        let form = |what| KeyFileError::Form { path: self.path.clone(), what };
        let text = std::str::from_utf8(text).map_err(|_| form("het is geen tekst"))?;
        let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let mut field = |name: &'static str, missing: &'static str| {
            let (found, value) = lines.next().and_then(|line| line.split_once(' ')).ok_or_else(|| form(missing))?;
            if found == name { Ok(value.trim()) } else { Err(form(missing)) }
        };
        if field("versie", "de regel «versie» ontbreekt")? != "1" {
            return Err(form("de versie is nieuwer dan dit programma"));
        }
        let name = field("naam", "de regel «naam» ontbreekt")?;
        let key = field("sleutel", "de regel «sleutel» ontbreekt")?;
        let sum = field("controle", "de regel «controle» ontbreekt")?;
        let bytes = Zeroizing::new(
            HEXLOWER.decode(key.as_bytes()).map_err(|_| form("de sleutel is niet in cijfers 0-9 en letters a-f"))?,
        );
        let key = RootKey::from_bytes(&bytes).ok_or_else(|| form("de sleutel is geen 32 bytes lang"))?;
        if checksum(name, key.bytes()) == sum { Ok(key) } else { Err(KeyFileError::Checksum(self.path.clone())) }
    }

    fn folder(&self) -> &Path {
        self.path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
    }
    fn io(&self, doing: &'static str, cause: io::Error) -> KeyFileError {
        KeyFileError::Io { path: self.path.clone(), doing, cause }
    }
}

fn checksum(name: &str, key: &[u8]) -> String {
    let mut all = Zeroizing::new(name.as_bytes().to_vec());
    all.extend_from_slice(key);
    HEXLOWER.encode(&content_hash(&all)[..8])
}
