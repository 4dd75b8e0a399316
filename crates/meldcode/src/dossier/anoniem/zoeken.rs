//! Points at identifiers that were left in a free text. Rather one too many than one too few.

use std::ops::Range;

use kernel::{Adres, Dag, Geboorte, Identiteit, Inzagerecht};

use super::patroon;
use crate::dossier::Dossier;

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

/// Words that stand in many names of people, streets and schools and point at nobody.
const ALGEMEEN: &[&str] = &[
    "van",
    "von",
    "der",
    "den",
    "des",
    "het",
    "ten",
    "ter",
    "het",
    "las",
    "del",
    "bin",
    "ben",
    "ibn",
    "school",
    "basisschool",
    "college",
    "lyceum",
    "kinderopvang",
    "kinderdagverblijf",
    "peuterspeelzaal",
    "opvang",
    "praktijk",
    "huisartsenpraktijk",
    "huisarts",
    "huisartsen",
    "dokter",
    "groep",
    "klas",
    "leerjaar",
    "juf",
    "meester",
    "mevrouw",
    "meneer",
    "bso",
    "vmbo",
    "havo",
    "vwo",
    "mbo",
    "openbare",
    "christelijke",
    "katholieke",
    "moeder",
    "vader",
    "oma",
    "opa",
    "kind",
    "baby",
    "zoon",
    "dochter",
    "broer",
    "zus",
    "vriend",
    "vriendin",
    "nieuwe",
    "buurvrouw",
    "buurman",
    "tante",
    "oom",
    "onbekend",
    "straat",
    "laan",
    "weg",
    "plein",
    "nederland",
    "mobiel",
    "telefoon",
    "werk",
    "thuis",
    "mail",
    "centrum",
    "sint",
    "voor",
    "met",
    "een",
    "zijn",
    "haar",
    "naar",
    "over",
];

/// Finds the identifiers in a text, in order and without overlap.
pub fn aanwijzingen(tekst: &str, dossier: &Dossier, recht: &dyn Inzagerecht) -> Vec<Aanwijzing> {
    let identiteiten: Vec<&Identiteit> =
        dossier.betrokkenen.iter().filter_map(|b| b.betrokkene.identiteit.open(recht)).collect();
    let adressen: Vec<&Adres> =
        dossier.betrokkenen.iter().filter_map(|b| b.adres.as_ref()).filter_map(|a| a.open(recht)).collect();
    let geboren: Vec<Dag> = identiteiten
        .iter()
        .filter_map(|i| match i.geboorte {
            Geboorte::Op(dag) => Some(dag),
            Geboorte::InJaar(_) | Geboorte::Ongeveer { .. } | Geboorte::Ongeboren { .. } | Geboorte::Onbekend => None,
        })
        .collect();
    let namen = delen(identiteiten.iter().filter_map(|i| i.naam.as_ref()).map(|t| t.as_str()), 2);
    let scholen = delen(identiteiten.iter().filter_map(|i| i.school_of_arts.as_ref()).map(|t| t.as_str()), 4);
    let straten = delen(adressen.iter().map(|a| a.regels.as_str()), 4);

    let mut gevonden = patroon::vind(tekst, &geboren);
    for woord in patroon::woorden(tekst) {
        let gelijk = gevouwen(&tekst[woord.clone()]);
        let soort = if komt_voor(&gelijk, &namen) {
            Some(AanwijzingSoort::Naam)
        } else if komt_voor(&gelijk, &scholen) {
            Some(AanwijzingSoort::School)
        } else if komt_voor(&gelijk, &straten) {
            Some(AanwijzingSoort::Adres)
        } else {
            None
        };
        gevonden.extend(soort.map(|soort| Aanwijzing { soort, plek: woord }));
    }
    zonder_overlap(gevonden)
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

/// The telling words of some texts: long enough, and not one of everybody.
fn delen<'a>(teksten: impl Iterator<Item = &'a str>, minstens: usize) -> Vec<String> {
    teksten
        .flat_map(|tekst| patroon::woorden(tekst).into_iter().map(|w| gevouwen(&tekst[w])))
        .filter(|woord| woord.chars().count() >= minstens && woord.chars().any(char::is_alphabetic))
        .filter(|woord| !ALGEMEEN.contains(&woord.as_str()))
        .collect()
}

/// The word itself, or with the Dutch genitive or plural behind it ("Jans", "Noa's").
fn komt_voor(woord: &str, bekend: &[String]) -> bool {
    bekend.iter().any(|deel| woord == deel || woord.strip_suffix('s').is_some_and(|stam| stam == deel))
}

/// Lower case without accents, so that "Zoë" and "zoe" are the same name.
fn gevouwen(woord: &str) -> String {
    woord
        .chars()
        .flat_map(char::to_lowercase)
        .map(|teken| match teken {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
            'ğ' => 'g',
            'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
            'ł' => 'l',
            'ñ' | 'ń' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
            'ś' | 'š' | 'ş' => 's',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            ander => ander,
        })
        .collect()
}

/// In order; of two that overlap the one that starts first, and of those the longest, stays.
fn zonder_overlap(mut gevonden: Vec<Aanwijzing>) -> Vec<Aanwijzing> {
    gevonden.sort_by_key(|a| (a.plek.start, std::cmp::Reverse(a.plek.end)));
    let mut tot = 0;
    gevonden.retain(|a| {
        let vrij = a.plek.start >= tot;
        if vrij {
            tot = a.plek.end;
        }
        vrij
    });
    gevonden
}
