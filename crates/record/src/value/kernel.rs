//! The words of the kernel. Reading goes through the checks of the kernel, so nothing comes in that could not be typed; a check
//! that becomes stricter there needs a lift here.

use kernel::{
    AccountId, Adres, AdviesId, BetrokkeneId, Bsn, CasusId, Dag, DienstId, DossierId, Geboorte, Geslacht, Identiteit,
    MeldingId, Moment, OnderdeelId, OrganisatieId, Tekst,
};
use serde_json::Value;
use uuid::Uuid;

use super::{Fault, Plain, open, plain, tagged};

/// A stored text.
fn text(stored: &Value) -> Result<&str, Fault> {
    stored.as_str().ok_or_else(|| Fault::new("is no text"))
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => { $(
        impl Plain for $id {
            fn write(&self) -> Value {
                self.to_string().into()
            }
            fn read(stored: &Value) -> Result<Self, Fault> {
                Uuid::try_parse(text(stored)?).map(Self::new).map_err(|_| Fault::new("is no id"))
            }
        }
        open!($id);
    )+ };
}
ids!(AccountId, AdviesId, BetrokkeneId, CasusId, DienstId, DossierId, MeldingId, OnderdeelId, OrganisatieId);

macro_rules! numbers {
    ($($number:ty),+) => { $(
        impl Plain for $number {
            fn write(&self) -> Value {
                (*self).into()
            }
            fn read(stored: &Value) -> Result<Self, Fault> {
                let number = stored.as_i64().and_then(|n| Self::try_from(n).ok());
                number.ok_or_else(|| Fault::new("is no number that fits"))
            }
        }
        open!($number);
    )+ };
}
numbers!(u8, u16, i16, i32, i64);

impl Plain for bool {
    fn write(&self) -> Value {
        (*self).into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        stored.as_bool().ok_or_else(|| Fault::new("is not yes or no"))
    }
}

/// Codes of lists that stand in data files: of a framework, a region, the table of roles. Free text is a [`Tekst`].
impl Plain for String {
    fn write(&self) -> Value {
        self.as_str().into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        text(stored).map(str::to_owned)
    }
}

/// `2026-12-24`.
impl Plain for Dag {
    fn write(&self) -> Value {
        self.iso().into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        let iso = text(stored)?;
        let dag = Dag::lees(iso).ok().filter(|dag| dag.iso() == iso);
        dag.ok_or_else(|| Fault::new("is no day"))
    }
}

/// Microseconds since 1970, UTC.
impl Plain for Moment {
    fn write(&self) -> Value {
        self.micros().into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        Moment::from_micros(i64::read(stored)?).ok_or_else(|| Fault::new("is no moment"))
    }
}

open!(bool, String, Dag, Moment);

impl Plain for Tekst {
    fn write(&self) -> Value {
        self.as_str().into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        Tekst::new(text(stored)?).map_err(|_| Fault::new("is no text that the program takes"))
    }
}

impl Plain for Bsn {
    fn write(&self) -> Value {
        self.as_str().into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        Bsn::lees(text(stored)?).map_err(|_| Fault::new("is no burgerservicenummer"))
    }
}

impl Plain for Geslacht {
    fn write(&self) -> Value {
        match self {
            Self::Vrouw => "vrouw",
            Self::Man => "man",
            Self::Anders => "anders",
            Self::Onbekend => "onbekend",
        }
        .into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        match text(stored)? {
            "vrouw" => Ok(Self::Vrouw),
            "man" => Ok(Self::Man),
            "anders" => Ok(Self::Anders),
            "onbekend" => Ok(Self::Onbekend),
            _ => Err(Fault::new("no code of the list Geslacht")),
        }
    }
}

tagged! { Geboorte {
    "op" => Op { 0: dag },
    "in-jaar" => InJaar { 0: jaar },
    "ongeveer" => Ongeveer { leeftijd: leeftijd, op: op },
    "ongeboren" => Ongeboren { verwacht: verwacht },
    "onbekend" => Onbekend {},
} }

plain! {
    Adres { regels, geheim }
    Identiteit { naam, geboorte, geslacht, bsn, contact, school_of_arts }
}
