//! Identifiers that were left in a free text: names, numbers, addresses, dates. Whoever looks still decides: rare facts can
//! identify somebody too.

mod namen;
mod onbekenden;
mod patroon;
mod zoeken;

use std::ops::Range;

pub use onbekenden::{Ernst, Vondst, vondsten};
pub use zoeken::{Bekenden, aanwijzingen};

/// What kind of identifier was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum AanwijzingSoort {
    /// A name of somebody in the dossier, or a part of it.
    Naam,
    /// A burgerservicenummer, or nine digits that look like one.
    Bsn,
    /// A telephone number.
    Telefoon,
    /// An e-mail address.
    Email,
    /// A postcode.
    Postcode,
    /// A street with a number, or a part of a known address.
    Adres,
    /// A full date: perhaps a birth date.
    Datum,
    /// The birth date of somebody in the dossier.
    Geboortedatum,
    /// A word of the name of a school or practice.
    School,
    /// The number of a bank account (IBAN, ISO 13616) whose check digits hold.
    Rekening,
}

impl AanwijzingSoort {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Naam => "naam",
            Self::Bsn => "bsn",
            Self::Telefoon => "telefoon",
            Self::Email => "email",
            Self::Postcode => "postcode",
            Self::Adres => "adres",
            Self::Datum => "datum",
            Self::Geboortedatum => "geboortedatum",
            Self::School => "school",
            Self::Rekening => "rekening",
        }
    }
}

/// An identifier in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aanwijzing {
    /// What it looks like.
    pub soort: AanwijzingSoort,
    /// Its place: bytes of the text, always whole characters.
    pub plek: Range<usize>,
}

/// The text with `[naam]`, `[telefoon]` and so on in the place of what was found.
pub fn geschoond(tekst: &str, gevonden: &[Aanwijzing]) -> String {
    let mut uit = String::with_capacity(tekst.len());
    let mut tot = 0;
    for aanwijzing in gevonden {
        uit.push_str(&tekst[tot..aanwijzing.plek.start]);
        uit.push('[');
        uit.push_str(aanwijzing.soort.code());
        uit.push(']');
        tot = aanwijzing.plek.end;
    }
    uit.push_str(&tekst[tot..]);
    uit
}
