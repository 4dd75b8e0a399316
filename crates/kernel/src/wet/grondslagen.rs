//! The table of grounds: what each [`Grondslag`] code stands for.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::bestand::{Bestand, Datum, WetFout};
use super::code::codes;
use crate::{Dag, Grondslag};

codes!(
    /// How sure a rule or a source is.
    Zekerheid {
        /// Verified in the text itself.
        Bron = "V",
        /// Verified in a text that describes the source.
        Beschreven = "V2",
        /// Known in the field, not confirmed in a text.
        Bekend = "R",
        /// Derived, or our own rule.
        Eigen = "D",
    }
);

/// One ground: an article, a step of a protocol or a slide of the deck.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grondslagregel {
    /// Stable code, as in [`Grondslag`].
    pub code: String,
    /// What it asks or allows, in plain Dutch.
    pub titel: String,
    /// The act, decree, protocol or deck.
    pub regeling: String,
    /// The place in it.
    pub artikel: String,
    /// Where it was read.
    pub bron: String,
    /// The day from which, or the state on which, it was read.
    pub datum: Dag,
    /// How sure it is.
    pub zekerheid: Zekerheid,
}

/// All grounds by code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grondslagen(BTreeMap<String, Grondslagregel>);

impl Grondslagen {
    /// Reads `law/grondslagen.toml`. Unknown keys, unknown values and a code that stands twice are errors with their line.
    pub fn lees(tekst: &str) -> Result<Self, WetFout> {
        let bestand = Bestand::new("law/grondslagen.toml", tekst);
        let mut regels = BTreeMap::new();
        for rauw in bestand.lees::<Rauw>()?.grondslag {
            let code = rauw.code.get_ref().clone();
            let regel = Grondslagregel {
                code: code.clone(),
                titel: rauw.titel,
                regeling: rauw.regeling,
                artikel: rauw.artikel,
                bron: rauw.bron,
                datum: rauw.datum.0,
                zekerheid: bestand.kies("zekerheid", &rauw.zekerheid)?,
            };
            if regels.insert(code.clone(), regel).is_some() {
                return Err(bestand.fout_bij(&rauw.code, format!("de code `{code}` staat er twee keer")));
            }
        }
        Ok(Self(regels))
    }
    /// What a ground stands for. `None` only for a code that the source test would refuse.
    pub fn vind(&self, grondslag: Grondslag) -> Option<&Grondslagregel> {
        self.0.get(grondslag.0)
    }
    /// What a stored code stands for.
    pub fn vind_code(&self, code: &str) -> Option<&Grondslagregel> {
        self.0.get(code)
    }
    /// All grounds, by code.
    pub fn alle(&self) -> impl Iterator<Item = &Grondslagregel> {
        self.0.values()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rauw {
    grondslag: Vec<RauweRegel>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RauweRegel {
    code: Spanned<String>,
    titel: String,
    regeling: String,
    artikel: String,
    bron: String,
    datum: Datum,
    zekerheid: Spanned<String>,
}
