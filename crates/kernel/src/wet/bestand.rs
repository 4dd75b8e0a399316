//! Reading a data file of `law/`: every error names the file, the line and what is wrong.

use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};
use toml::Spanned;

use super::code::Gecodeerd;
use crate::Dag;

/// What is wrong with a data file of the law.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{bestand}, regel {regel}: {melding}")]
pub struct WetFout {
    /// The file, from the root of the project.
    pub bestand: &'static str,
    /// The line, from 1.
    pub regel: usize,
    /// What is wrong and what fits there.
    pub melding: String,
}

/// A data file being read: its name and text, to point into.
#[derive(Clone, Copy)]
pub(crate) struct Bestand<'a> {
    naam: &'static str,
    tekst: &'a str,
}

impl<'a> Bestand<'a> {
    pub(crate) fn new(naam: &'static str, tekst: &'a str) -> Self {
        Self { naam, tekst }
    }
    /// Reads the whole file into its raw form. Unknown and missing keys and wrong types are errors.
    pub(crate) fn lees<T: DeserializeOwned>(self) -> Result<T, WetFout> {
        toml::from_str(self.tekst)
            .map_err(|e| self.fout(e.span().map_or(self.tekst.len(), |s| s.start), nederlands(e.message())))
    }
    /// An error at a byte of the text.
    pub(crate) fn fout(self, plaats: usize, melding: String) -> WetFout {
        let voor = &self.tekst.as_bytes()[..plaats.min(self.tekst.len())];
        let regel = 1 + voor.iter().filter(|b| **b == b'\n').count();
        WetFout { bestand: self.naam, regel, melding }
    }
    /// An error at a value.
    pub(crate) fn fout_bij<T>(self, waarde: &Spanned<T>, melding: String) -> WetFout {
        self.fout(waarde.span().start, melding)
    }
    /// Checks that a source is named.
    pub(crate) fn bron(self, bron: &Spanned<String>) -> Result<(), WetFout> {
        let leeg = bron.get_ref().trim().is_empty();
        if leeg { Err(self.fout_bij(bron, "noem hier de bron".to_owned())) } else { Ok(()) }
    }
    /// The value of a closed list that stands under `sleutel`.
    pub(crate) fn kies<T: Gecodeerd>(self, sleutel: &str, waarde: &Spanned<String>) -> Result<T, WetFout> {
        let gezocht = waarde.get_ref();
        T::WAARDEN.iter().copied().find(|w| w.waarde_code() == gezocht).ok_or_else(|| {
            let past: Vec<_> = T::WAARDEN.iter().map(|w| format!("`{}`", w.waarde_code())).collect();
            self.fout_bij(
                waarde,
                format!("onbekende waarde `{gezocht}` voor `{sleutel}`; hier past {}", past.join(", ")),
            )
        })
    }
}

/// The messages of the reader that an editor of a data file will meet, in Dutch; the others stay as they are.
fn nederlands(melding: &str) -> String {
    melding
        .replace("unknown field", "onbekende sleutel")
        .replace("missing field", "hier ontbreekt de sleutel")
        .replace("duplicate key", "deze sleutel staat er twee keer")
        .replace(", expected one of", "; hier past")
        .replace(", expected", "; verwacht:")
        .replace("invalid type", "verkeerde soort waarde")
}

/// A TOML date without a time.
#[derive(Clone, Copy)]
pub(crate) struct Datum(pub(crate) Dag);

impl<'de> Deserialize<'de> for Datum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let waarde = toml::value::Datetime::deserialize(deserializer)?;
        let datum = waarde.date.filter(|_| waarde.time.is_none());
        datum
            .and_then(|d| Dag::new(d.year.try_into().ok()?, d.month.try_into().ok()?, d.day.try_into().ok()?))
            .map(Self)
            .ok_or_else(|| D::Error::custom("schrijf hier een datum als 2026-12-24, zonder tijd"))
    }
}
