//! A framework file as a tree in which every value knows its place and its source.
//!
//! The source of a value is the nearest `bron` at or above it *in its own file*. It travels along when a file inherits, so a
//! text never gets the source of a file that it does not come from.

use super::fout::{Fout, KaderFout, Plek};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place and source.
#[derive(Clone, Debug)]
pub(super) struct Knoop {
    pub(super) plek: Plek,
    pub(super) bron: Arc<str>,
    pub(super) waarde: Waarde,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Waarde {
    Tabel(BTreeMap<String, Knoop>),
    Lijst(Vec<Knoop>),
    Tekst(String),
    Getal(i64),
    JaNee(bool),
    /// A kind that no key of a framework takes: a decimal number, a date.
    Anders,
}

/// Keys by which a member of a list is known: questions, roles and so on by `id`, steps by `nr`, cases by `geval`.
const HERKENNING: [&str; 3] = ["id", "nr", "geval"];

impl Knoop {
    /// Reads a file into a tree.
    pub(super) fn lees(bestand: &str, tekst: &str) -> Result<Self, KaderFout> {
        let bouwer =
            Bouwer { bestand: bestand.into(), regeleinden: tekst.match_indices('\n').map(|(byte, _)| byte).collect() };
        let wortel = DeTable::parse(tekst).map_err(|fout| {
            let plek = bouwer.plek(fout.span().map_or(0, |s| s.start));
            Fout::GeenToml(fout.message().to_owned()).op(&plek)
        })?;
        // What has no source of its own comes from the main source of the file.
        let bron = wortel.get_ref().get("kader").and_then(|k| k.get_ref().get("bron"));
        let bron = bron.and_then(|b| b.get_ref().as_str()).unwrap_or_default();
        bouwer.tabel(wortel.get_ref(), bouwer.plek(0), bron.into())
    }
    /// The value at the end of a path of keys.
    pub(super) fn op_pad(&self, pad: &[&str]) -> Option<&Self> {
        pad.iter().try_fold(self, |knoop, sleutel| match &knoop.waarde {
            Waarde::Tabel(tabel) => tabel.get(*sleutel),
            Waarde::Lijst(_) | Waarde::Tekst(_) | Waarde::Getal(_) | Waarde::JaNee(_) | Waarde::Anders => None,
        })
    }
    /// The id, number or case by which this member of a list is known.
    pub(super) fn herkenning(&self) -> Option<String> {
        let Waarde::Tabel(tabel) = &self.waarde else { return None };
        HERKENNING.iter().find_map(|sleutel| match &tabel.get(*sleutel)?.waarde {
            Waarde::Tekst(tekst) => Some(tekst.clone()),
            Waarde::Getal(getal) => Some(getal.to_string()),
            Waarde::Tabel(_) | Waarde::Lijst(_) | Waarde::JaNee(_) | Waarde::Anders => None,
        })
    }
}

struct Bouwer {
    bestand: Arc<str>,
    regeleinden: Vec<usize>,
}

impl Bouwer {
    fn plek(&self, byte: usize) -> Plek {
        let regel = 1 + self.regeleinden.partition_point(|einde| *einde < byte);
        Plek { bestand: self.bestand.clone(), regel }
    }
    fn tabel(&self, tabel: &DeTable<'_>, plek: Plek, geerfd: Arc<str>) -> Result<Knoop, KaderFout> {
        let bron = tabel.get("bron").and_then(|b| b.get_ref().as_str()).map_or(geerfd, Arc::from);
        let mut leden = BTreeMap::new();
        for (sleutel, waarde) in tabel.iter() {
            let knoop = self.waarde(waarde, self.plek(sleutel.span().start), bron.clone())?;
            leden.insert(sleutel.get_ref().to_string(), knoop);
        }
        Ok(Knoop { plek, bron, waarde: Waarde::Tabel(leden) })
    }
    fn waarde(&self, waarde: &Spanned<DeValue<'_>>, plek: Plek, bron: Arc<str>) -> Result<Knoop, KaderFout> {
        let waarde = match waarde.get_ref() {
            DeValue::String(tekst) => Waarde::Tekst(tekst.to_string()),
            DeValue::Integer(getal) => {
                let getal = i64::from_str_radix(getal.as_str(), getal.radix());
                Waarde::Getal(getal.map_err(|_| Fout::Ongeldig("dit getal is te groot".to_owned()).op(&plek))?)
            }
            DeValue::Boolean(ja) => Waarde::JaNee(*ja),
            DeValue::Array(lijst) => {
                let leden = lijst.iter().map(|lid| self.waarde(lid, self.plek(lid.span().start), bron.clone()));
                let leden: Vec<_> = leden.collect::<Result<_, _>>()?;
                geen_dubbele(&leden)?;
                Waarde::Lijst(leden)
            }
            DeValue::Table(tabel) => return self.tabel(tabel, plek, bron),
            DeValue::Float(_) | DeValue::Datetime(_) => Waarde::Anders,
        };
        Ok(Knoop { plek, bron, waarde })
    }
}

/// One list does not hold the same id twice.
fn geen_dubbele(leden: &[Knoop]) -> Result<(), KaderFout> {
    let mut gezien = std::collections::BTreeSet::new();
    for lid in leden {
        if let Some(id) = lid.herkenning()
            && !gezien.insert(id.clone())
        {
            return Err(Fout::Dubbel(id).op(&lid.plek));
        }
    }
    Ok(())
}
