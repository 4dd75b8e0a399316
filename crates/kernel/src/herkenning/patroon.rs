//! Identifiers that have a shape: numbers, addresses, dates.

use std::ops::Range;

use super::{Aanwijzing, AanwijzingSoort};
use crate::Dag;

/// How Dutch street names end.
const STRAAT: &[&str] = &[
    "straat",
    "weg",
    "laan",
    "plein",
    "kade",
    "gracht",
    "dijk",
    "steeg",
    "hof",
    "pad",
    "singel",
    "park",
    "plantsoen",
    "baan",
    "dreef",
    "wal",
    "markt",
    "erf",
    "kamp",
    "veld",
    "akker",
    "ring",
    "brink",
    "haven",
    "burg",
    "oord",
    "meent",
    "str",
];

/// The Dutch months.
const MAANDEN: &[&str] = &[
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Whether a word is nothing but the end of a street name: "weg", "hof".
pub(super) fn is_los_einde(woord: &str) -> bool {
    STRAAT.contains(&woord.to_lowercase().as_str())
}

/// The words of a text: letters and digits.
pub(super) fn woorden(tekst: &str) -> Vec<Range<usize>> {
    reeksen(tekst, char::is_alphanumeric)
}

/// Everything with a shape.
pub(super) fn vind(tekst: &str, geboren: &[Dag]) -> Vec<Aanwijzing> {
    let mut gevonden = Vec::new();
    for plek in reeksen(tekst, |c| !c.is_whitespace() && !"<>()[],;\"".contains(c)) {
        if is_email(&tekst[plek.clone()]) {
            gevonden.push(Aanwijzing { soort: AanwijzingSoort::Email, plek });
        }
    }
    for plek in reeksen(tekst, |c| c.is_ascii_digit() || " .-/+()".contains(c)) {
        gevonden.extend(getal(tekst, plek, geboren));
    }
    let woorden = woorden(tekst);
    for (i, plek) in woorden.iter().enumerate() {
        let paar = woorden.get(i + 1).filter(|volgend| is_wit(&tekst[plek.end..volgend.start]));
        gevonden.extend(postcode(tekst, plek, paar));
        gevonden.extend(rekening(tekst, &woorden[i..]));
        gevonden.extend(paar.and_then(|nummer| straat(tekst, plek, nummer)));
        gevonden.extend(woorden.get(i..i + 3).and_then(|drie| datum_in_woorden(tekst, drie, geboren)));
    }
    gevonden
}

/// The longest runs of characters of one kind.
fn reeksen(tekst: &str, past: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut uit = Vec::new();
    let mut begin = None;
    for (plaats, teken) in tekst.char_indices().chain([(tekst.len(), '\n')]) {
        let binnen = plaats < tekst.len() && past(teken);
        match (begin, binnen) {
            (None, true) => begin = Some(plaats),
            (Some(van), false) => {
                uit.push(van..plaats);
                begin = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    uit
}

fn is_wit(tussen: &str) -> bool {
    !tussen.is_empty() && tussen.chars().all(|c| c == ' ' || c == '\t')
}

fn is_email(woord: &str) -> bool {
    let woord = woord.trim_matches(['.', ':', '!', '?']);
    woord.split_once('@').is_some_and(|(naam, domein)| {
        !naam.is_empty() && domein.split_once('.').is_some_and(|(a, b)| !a.is_empty() && b.chars().count() >= 2)
    })
}

/// A run of digits with separators: a date, a BSN or a telephone number.
fn getal(tekst: &str, plek: Range<usize>, geboren: &[Dag]) -> Option<Aanwijzing> {
    let kern = tekst[plek.clone()].trim_matches([' ', '.', '-', '/', '(', ')']);
    let begin = plek.start + tekst[plek.clone()].find(kern)?;
    let plek = begin..begin + kern.len();
    let cijfers: String = kern.chars().filter(char::is_ascii_digit).collect();
    let aanwijzing = |soort| Some(Aanwijzing { soort, plek: plek.clone() });
    if !kern.starts_with('+')
        && let Ok(dag) = Dag::lees(kern)
    {
        return aanwijzing(datum_soort(dag, geboren));
    }
    let telefoon = match cijfers.len() {
        10 => cijfers.starts_with('0'),
        11 | 12 => kern.starts_with("+31"),
        13 | 14 => cijfers.starts_with("0031"),
        _ => false,
    };
    if telefoon {
        return aanwijzing(AanwijzingSoort::Telefoon);
    }
    if cijfers.len() == 9 { aanwijzing(AanwijzingSoort::Bsn) } else { None }
}

fn datum_soort(dag: Dag, geboren: &[Dag]) -> AanwijzingSoort {
    if geboren.contains(&dag) { AanwijzingSoort::Geboortedatum } else { AanwijzingSoort::Datum }
}

/// `1234 AB` or `1234AB`.
fn postcode(tekst: &str, woord: &Range<usize>, volgend: Option<&Range<usize>>) -> Option<Aanwijzing> {
    let cijfers = |t: &str| t.len() == 4 && !t.starts_with('0') && t.bytes().all(|b| b.is_ascii_digit());
    let vast = &tekst[woord.clone()];
    let aaneen = vast.len() == 6
        && vast.is_char_boundary(4)
        && cijfers(&vast[..4])
        && vast[4..].bytes().all(|b| b.is_ascii_alphabetic());
    if aaneen {
        return Some(Aanwijzing { soort: AanwijzingSoort::Postcode, plek: woord.clone() });
    }
    let volgend = volgend?;
    let letters = &tekst[volgend.clone()];
    let los = cijfers(vast) && letters.len() == 2 && letters.bytes().all(|b| b.is_ascii_uppercase());
    los.then_some(Aanwijzing { soort: AanwijzingSoort::Postcode, plek: woord.start..volgend.end })
}

/// An IBAN, in one piece or in groups, whose check digits hold: the rest of its digits by 97 is 1 (ISO 7064).
fn rekening(tekst: &str, woorden: &[Range<usize>]) -> Option<Aanwijzing> {
    let begin = woorden.first()?.start;
    let kop = tekst[woorden[0].clone()].as_bytes();
    if kop.len() < 4 || !kop[..2].iter().all(u8::is_ascii_alphabetic) || !kop[2..4].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut tekens = String::new();
    let mut tot = begin;
    for plek in woorden {
        let aaneen = tot == begin || is_wit(&tekst[tot..plek.start]);
        if !aaneen || !tekst[plek.clone()].bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        tekens.push_str(&tekst[plek.clone()]);
        tot = plek.end;
        if tekens.len() > 34 {
            return None;
        }
        if tekens.len() >= 15 && klopt(&tekens) {
            return Some(Aanwijzing { soort: AanwijzingSoort::Rekening, plek: begin..tot });
        }
    }
    None
}

fn klopt(iban: &str) -> bool {
    let rest = iban[4..]
        .chars()
        .chain(iban[..4].chars())
        .filter_map(|teken| teken.to_digit(36))
        .fold(0, |rest, waarde| if waarde < 10 { (rest * 10 + waarde) % 97 } else { (rest * 100 + waarde) % 97 });
    rest == 1
}

/// A word that ends as a street name, with a number behind it.
fn straat(tekst: &str, woord: &Range<usize>, nummer: &Range<usize>) -> Option<Aanwijzing> {
    let naam = tekst[woord.clone()].to_lowercase();
    let is_straat = STRAAT.iter().any(|einde| naam.ends_with(einde));
    let is_nummer = tekst[nummer.clone()].starts_with(|c: char| c.is_ascii_digit()) && nummer.len() <= 5;
    (is_straat && is_nummer).then_some(Aanwijzing { soort: AanwijzingSoort::Adres, plek: woord.start..nummer.end })
}

/// `12 maart 2015`.
fn datum_in_woorden(tekst: &str, drie: &[Range<usize>], geboren: &[Dag]) -> Option<Aanwijzing> {
    let [dag, maand, jaar] = drie else { return None };
    let naam = tekst[maand.clone()].to_lowercase();
    let nummer = MAANDEN.iter().position(|m| *m == naam || (naam.len() >= 3 && m.starts_with(&naam)))?;
    let dag_nr: i8 = tekst[dag.clone()].parse().ok()?;
    let jaar_nr: i16 = tekst[jaar.clone()].parse().ok()?;
    let datum = Dag::new(jaar_nr, i8::try_from(nummer + 1).ok()?, dag_nr)?;
    Some(Aanwijzing { soort: datum_soort(datum, geboren), plek: dag.start..jaar.end })
}
