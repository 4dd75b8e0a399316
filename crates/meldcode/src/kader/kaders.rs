//! All frameworks that the program knows.

use super::lezen::{self, KaderFout};
use super::{Kader, KaderVersie};
use kernel::Dag;
use std::sync::OnceLock;

/// The files that are part of the program; a new version is a new file, an old version stays.
const INGEBOUWD: [(&str, &str); 7] = [
    ("kaders/basis.toml", include_str!("../../../../kaders/basis.toml")),
    ("kaders/onderwijs.toml", include_str!("../../../../kaders/onderwijs.toml")),
    ("kaders/artsen.toml", include_str!("../../../../kaders/artsen.toml")),
    ("kaders/kinderopvang.toml", include_str!("../../../../kaders/kinderopvang.toml")),
    ("kaders/psychosociaal.toml", include_str!("../../../../kaders/psychosociaal.toml")),
    ("kaders/jeugd-wijkteam.toml", include_str!("../../../../kaders/jeugd-wijkteam.toml")),
    ("kaders/verloskunde.toml", include_str!("../../../../kaders/verloskunde.toml")),
];

/// A set of frameworks, every one in one or more versions.
#[derive(Clone, Debug)]
pub struct Kaders(Vec<Kader>);

impl Kaders {
    /// The frameworks that are part of the program.
    pub fn ingebouwd() -> &'static Self {
        static INGEBOUWDE: OnceLock<Kaders> = OnceLock::new();
        INGEBOUWDE.get_or_init(|| Self::lees(&INGEBOUWD).expect("the built-in frameworks are checked by a test"))
    }
    /// Reads files, each as its name and its text; they may inherit from each other.
    pub fn lees(bestanden: &[(&str, &str)]) -> Result<Self, KaderFout> {
        lezen::lees(bestanden).map(Self)
    }
    /// Reads files beside the built-in ones, which they may inherit from.
    pub fn lees_naast_ingebouwd(bestanden: &[(&str, &str)]) -> Result<Self, KaderFout> {
        Self::lees(&[&INGEBOUWD[..], bestanden].concat())
    }
    /// All frameworks and versions, by id and version.
    pub fn alle(&self) -> impl Iterator<Item = &Kader> {
        self.0.iter()
    }
    /// One framework in exactly this version.
    pub fn vind(&self, versie: &KaderVersie) -> Option<&Kader> {
        self.0.iter().find(|k| k.versie == *versie)
    }
    /// The newest version of a framework.
    pub fn huidige(&self, id: &str) -> Option<&Kader> {
        self.0.iter().filter(|k| k.versie.id == id).max_by_key(|k| (k.geldig_vanaf, &k.versie.versie))
    }
    /// The newest version of a framework that holds on a day: the one to open a dossier under.
    pub fn geldig_op(&self, id: &str, dag: Dag) -> Option<&Kader> {
        let geldig = self.0.iter().filter(|k| k.versie.id == id && k.geldt_op(dag));
        geldig.max_by_key(|k| (k.geldig_vanaf, &k.versie.versie))
    }
    /// The ids, each once, in alphabetical order.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.0.iter().map(|k| k.versie.id.as_str()).collect();
        ids.dedup();
        ids
    }
}
