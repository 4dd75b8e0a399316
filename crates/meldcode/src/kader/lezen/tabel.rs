//! Reading one table: only keys that are known, values of the right kind, every error with its place.

use super::fout::{Fout, KaderFout, Plek};
use super::knoop::{Knoop, Waarde};
use crate::kader::{BronTekst, Keuze};
use std::collections::BTreeMap;

/// A table of which all keys are known.
pub(super) struct Tabel<'a> {
    leden: &'a BTreeMap<String, Knoop>,
    bekend: Vec<&'a str>,
    plek: &'a Plek,
    bron: &'a str,
}

/// Result of a read.
pub(super) type Gelezen<T> = Result<T, KaderFout>;

impl<'a> Tabel<'a> {
    /// Opens a table; a key outside `bekend` is an error that names it.
    pub(super) fn open(knoop: &'a Knoop, naam: &str, bekend: &[&'a str]) -> Gelezen<Self> {
        let Waarde::Tabel(leden) = &knoop.waarde else {
            return Err(verkeerd(naam, "een tabel").op(&knoop.plek));
        };
        if let Some((sleutel, fout)) = leden.iter().find(|(sleutel, _)| !bekend.contains(&sleutel.as_str())) {
            let bekend = bekend.join(", ");
            return Err(Fout::OnbekendeSleutel { sleutel: sleutel.clone(), bekend }.op(&fout.plek));
        }
        Ok(Self { leden, bekend: bekend.to_vec(), plek: &knoop.plek, bron: &knoop.bron })
    }
    fn zoek(&self, sleutel: &str) -> Option<&'a Knoop> {
        debug_assert!(self.bekend.contains(&sleutel), "{sleutel} is read but not among the known keys");
        self.leden.get(sleutel)
    }
    /// A value that must be there.
    pub(super) fn moet(&self, sleutel: &str) -> Gelezen<&'a Knoop> {
        self.zoek(sleutel).ok_or_else(|| Fout::SleutelOntbreekt(sleutel.to_owned()).op(self.plek))
    }
    /// Source of this table.
    pub(super) fn bron(&self) -> String {
        self.bron.to_owned()
    }
    /// An error at a key, or at the table when the key is not there.
    pub(super) fn fout(&self, sleutel: &str, tekst: impl Into<String>) -> KaderFout {
        Fout::Ongeldig(tekst.into()).op(self.leden.get(sleutel).map_or(self.plek, |k| &k.plek))
    }
    /// A text that must be there and not be empty.
    pub(super) fn tekst(&self, sleutel: &str) -> Gelezen<String> {
        tekst(self.moet(sleutel)?, sleutel)
    }
    /// A text that may be left out.
    pub(super) fn tekst_of_niet(&self, sleutel: &str) -> Gelezen<Option<String>> {
        self.zoek(sleutel).map(|k| tekst(k, sleutel)).transpose()
    }
    /// A list of texts; left out: empty.
    pub(super) fn teksten(&self, sleutel: &str) -> Gelezen<Vec<String>> {
        self.lijst(sleutel)?.iter().map(|k| tekst(k, sleutel)).collect()
    }
    /// A text with its source.
    pub(super) fn brontekst(&self, sleutel: &str) -> Gelezen<BronTekst> {
        brontekst(self.moet(sleutel)?, sleutel)
    }
    /// A text with its source, that may be left out.
    pub(super) fn brontekst_of_niet(&self, sleutel: &str) -> Gelezen<Option<BronTekst>> {
        self.zoek(sleutel).map(|k| brontekst(k, sleutel)).transpose()
    }
    /// A list of texts with their sources; left out: empty.
    pub(super) fn bronteksten(&self, sleutel: &str) -> Gelezen<Vec<BronTekst>> {
        self.lijst(sleutel)?.iter().map(|k| brontekst(k, sleutel)).collect()
    }
    /// A closed list of choices; left out: empty.
    pub(super) fn keuzes(&self, sleutel: &str) -> Gelezen<Vec<Keuze>> {
        self.tabellen(sleutel, &["id", "tekst", "bron", "vervalt"], |t| {
            Ok(Keuze { id: t.id()?, tekst: t.tekst("tekst")?, bron: t.bron() })
        })
    }
    /// Yes or no; left out: `anders`.
    pub(super) fn ja_nee(&self, sleutel: &str, anders: bool) -> Gelezen<bool> {
        match self.zoek(sleutel).map(|k| (&k.waarde, k)) {
            None => Ok(anders),
            Some((Waarde::JaNee(ja), _)) => Ok(*ja),
            Some((_, k)) => Err(verkeerd(sleutel, "true of false").op(&k.plek)),
        }
    }
    /// A whole number from 0 to 65535.
    pub(super) fn getal(&self, sleutel: &str) -> Gelezen<u16> {
        getal(self.moet(sleutel)?, sleutel)
    }
    /// A list of whole numbers; left out: empty.
    pub(super) fn getallen(&self, sleutel: &str) -> Gelezen<Vec<u16>> {
        self.lijst(sleutel)?.iter().map(|k| getal(k, sleutel)).collect()
    }
    /// A member of a closed list that must be there.
    pub(super) fn code<T: Copy>(&self, sleutel: &str, alle: &[T], code: fn(T) -> &'static str) -> Gelezen<T> {
        lid(self.moet(sleutel)?, sleutel, alle, code)
    }
    /// A member of a closed list; left out: `None`.
    pub(super) fn code_of_niet<T: Copy>(
        &self,
        sleutel: &str,
        alle: &[T],
        code: fn(T) -> &'static str,
    ) -> Gelezen<Option<T>> {
        self.zoek(sleutel).map(|k| lid(k, sleutel, alle, code)).transpose()
    }
    /// A list of members of a closed list; left out: empty.
    pub(super) fn codes<T: Copy>(&self, sleutel: &str, alle: &[T], code: fn(T) -> &'static str) -> Gelezen<Vec<T>> {
        self.lijst(sleutel)?.iter().map(|k| lid(k, sleutel, alle, code)).collect()
    }
    /// A list of tables; left out: empty.
    pub(super) fn tabellen<T>(
        &self,
        sleutel: &str,
        bekend: &[&'a str],
        lees: impl Fn(&Tabel<'a>) -> Gelezen<T>,
    ) -> Gelezen<Vec<T>> {
        self.lijst(sleutel)?.iter().map(|k| lees(&Tabel::open(k, sleutel, bekend)?)).collect()
    }
    /// One table that must be there.
    pub(super) fn tabel(&self, sleutel: &str, bekend: &[&'a str]) -> Gelezen<Tabel<'a>> {
        Tabel::open(self.moet(sleutel)?, sleutel, bekend)
    }
    /// One table that may be left out.
    pub(super) fn tabel_of_niet(&self, sleutel: &str, bekend: &[&'a str]) -> Gelezen<Option<Tabel<'a>>> {
        self.zoek(sleutel).map(|k| Tabel::open(k, sleutel, bekend)).transpose()
    }
    /// An id: small letters, digits, hyphens and underscores, because it is stored and stands in addresses.
    pub(super) fn id(&self) -> Gelezen<String> {
        let id = self.tekst("id")?;
        if id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-')) {
            return Ok(id);
        }
        Err(self.fout("id", format!("de id `{id}` mag alleen kleine letters, cijfers, - en _ hebben")))
    }
    fn lijst(&self, sleutel: &str) -> Gelezen<&'a [Knoop]> {
        match self.zoek(sleutel).map(|k| (&k.waarde, k)) {
            None => Ok(&[]),
            Some((Waarde::Lijst(leden), _)) => Ok(leden),
            Some((_, k)) => Err(verkeerd(sleutel, "een lijst").op(&k.plek)),
        }
    }
}

fn verkeerd(sleutel: &str, verwacht: &'static str) -> Fout {
    Fout::VerkeerdSoort { sleutel: sleutel.to_owned(), verwacht }
}

fn tekst(knoop: &Knoop, sleutel: &str) -> Gelezen<String> {
    match &knoop.waarde {
        Waarde::Tekst(tekst) if !tekst.trim().is_empty() => Ok(tekst.clone()),
        _ => Err(verkeerd(sleutel, "een tekst die niet leeg is").op(&knoop.plek)),
    }
}

fn getal(knoop: &Knoop, sleutel: &str) -> Gelezen<u16> {
    let fout = || verkeerd(sleutel, "een heel getal van 0 tot en met 65535").op(&knoop.plek);
    let Waarde::Getal(getal) = knoop.waarde else { return Err(fout()) };
    u16::try_from(getal).map_err(|_| fout())
}

/// A text, or a table with a text and a source of its own.
fn brontekst(knoop: &Knoop, sleutel: &str) -> Gelezen<BronTekst> {
    match &knoop.waarde {
        Waarde::Tabel(_) => {
            let t = Tabel::open(knoop, sleutel, &["id", "nr", "tekst", "bron", "benadert_familie", "vervalt"])?;
            let benadert_familie = t.ja_nee("benadert_familie", false)?;
            Ok(BronTekst { tekst: t.tekst("tekst")?, bron: t.bron(), benadert_familie })
        }
        _ => Ok(BronTekst { tekst: tekst(knoop, sleutel)?, bron: knoop.bron.to_string(), benadert_familie: false }),
    }
}

fn lid<T: Copy>(knoop: &Knoop, sleutel: &str, alle: &[T], code: fn(T) -> &'static str) -> Gelezen<T> {
    let waarde = match &knoop.waarde {
        Waarde::Tekst(tekst) => tekst.clone(),
        Waarde::Getal(getal) => getal.to_string(),
        Waarde::Tabel(_) | Waarde::Lijst(_) | Waarde::JaNee(_) | Waarde::Anders => {
            return Err(verkeerd(sleutel, "een tekst").op(&knoop.plek));
        }
    };
    alle.iter().copied().find(|l| code(*l) == waarde).ok_or_else(|| {
        let toegestaan = alle.iter().map(|l| code(*l)).collect::<Vec<_>>().join(", ");
        Fout::OnbekendeWaarde { sleutel: sleutel.to_owned(), waarde, toegestaan }.op(&knoop.plek)
    })
}
