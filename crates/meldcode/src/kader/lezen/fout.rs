//! What is wrong with a framework file, with its place, in a sentence for whoever writes the file.

use std::fmt;
use std::sync::Arc;

/// A place in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plek {
    /// Name of the file.
    pub bestand: Arc<str>,
    /// Line, from 1.
    pub regel: usize,
}

impl fmt::Display for Plek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, regel {}", self.bestand, self.regel)
    }
}

/// A framework file can not be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{plek}: {fout}")]
pub struct KaderFout {
    /// Where.
    pub plek: Plek,
    /// What.
    pub fout: Fout,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fout {
    /// The text does not follow the TOML syntax.
    #[error("dit is geen geldig TOML: {0}")]
    GeenToml(String),
    /// A key that means nothing here.
    #[error("de sleutel `{sleutel}` is hier onbekend; bekend zijn: {bekend}")]
    OnbekendeSleutel {
        /// The key.
        sleutel: String,
        /// The keys that are known here.
        bekend: String,
    },
    /// A key that must be there.
    #[error("de sleutel `{0}` ontbreekt")]
    SleutelOntbreekt(String),
    /// A value of another kind.
    #[error("`{sleutel}` moet {verwacht} zijn")]
    VerkeerdSoort {
        /// The key.
        sleutel: String,
        /// What it must be.
        verwacht: &'static str,
    },
    /// A value that is not in the closed list.
    #[error("`{sleutel}` heeft de onbekende waarde `{waarde}`; kies uit: {toegestaan}")]
    OnbekendeWaarde {
        /// The key.
        sleutel: String,
        /// The value.
        waarde: String,
        /// The closed list.
        toegestaan: String,
    },
    /// Twice the same id in one list, or twice the same framework and version.
    #[error("`{0}` staat er twee keer")]
    Dubbel(String),
    /// `vervalt = true` without anything inherited under that id.
    #[error("`{0}` kan niet vervallen: het kader waarvan dit bestand erft kent het niet")]
    NietsOmTeLatenVervallen(String),
    /// `erft_van` names a framework that is not there.
    #[error("`erft_van` noemt het kader `{kader}`, maar dat is er niet; wel zijn er: {bekend}")]
    ErftVanOnbekend {
        /// The framework named.
        kader: String,
        /// What there is.
        bekend: String,
    },
    /// A chain of `erft_van` that comes back to itself.
    #[error("`erft_van` loopt in een kring: {0}")]
    Kring(String),
    /// A place for a word that does not exist.
    #[error("het woord `{{{woord}}}` bestaat niet; bekend zijn: {bekend}")]
    OnbekendWoord {
        /// The word between braces.
        woord: String,
        /// The words that can be used.
        bekend: String,
    },
    /// Anything else that makes the framework unusable.
    #[error("{0}")]
    Ongeldig(String),
}

impl Fout {
    /// This, at a place.
    pub(super) fn op(self, plek: &Plek) -> KaderFout {
        KaderFout { plek: plek.clone(), fout: self }
    }
}
