//! Identifiers of people whom the program does not know and should not come to know: for a text that may point at nobody.

use super::zoeken::zonder_overlap;
use super::{Aanwijzing, AanwijzingSoort, namen, patroon};
use crate::Bsn;

/// How surely a place in a text points at somebody.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Ernst {
    /// It can be nothing else: such a text is not taken.
    Zeker,
    /// It may point at somebody: who wrote it looks once more.
    Twijfel,
}

/// A place in a text that points at somebody, or may.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vondst {
    /// What it looks like, and where.
    pub aanwijzing: Aanwijzing,
    /// How sure that is.
    pub ernst: Ernst,
}

/// So near (in bytes) a name and a birth date belong together.
const NABIJ: usize = 60;
/// So near a house number belongs to a postcode.
const ACHTER: usize = 4;

/// Everything in a text that points at somebody, in order and without overlap. `eigen` is what the writer of the text may be
/// reached by (numbers, addresses of e-mail): those point at nobody else.
pub fn vondsten(tekst: &str, eigen: &[&str]) -> Vec<Vondst> {
    let mut alle = patroon::vind(tekst, &[]);
    alle.extend(namen::vind(tekst));
    let alle = zonder_overlap(alle);
    let kijk = Kijk { tekst, alle: &alle, eigen };
    let met_ernst = alle.iter().filter_map(|a| Some(Vondst { aanwijzing: a.clone(), ernst: kijk.ernst(a)? }));
    met_ernst.collect()
}

/// A text with what was found in it.
struct Kijk<'a> {
    tekst: &'a str,
    alle: &'a [Aanwijzing],
    eigen: &'a [&'a str],
}

impl Kijk<'_> {
    /// How sure a place is; `None` when it is a common word after all.
    fn ernst(&self, a: &Aanwijzing) -> Option<Ernst> {
        let woorden = &self.tekst[a.plek.clone()];
        let zeker = match a.soort {
            AanwijzingSoort::Bsn => Bsn::lees(woorden).is_ok(),
            AanwijzingSoort::Telefoon | AanwijzingSoort::Email => !self.is_eigen(woorden),
            AanwijzingSoort::Postcode => self.heeft_huisnummer(a),
            AanwijzingSoort::Adres => match straatnaam(woorden) {
                Straat::Gewoon => return None,
                Straat::Klein => false,
                Straat::Naam => true,
            },
            AanwijzingSoort::Datum | AanwijzingSoort::Geboortedatum => self.is_geboortedatum(a),
            AanwijzingSoort::Naam => self.is_gezin(a) || self.bij(a, AanwijzingSoort::Datum),
            AanwijzingSoort::School => false,
            AanwijzingSoort::Rekening => true,
        };
        Some(if zeker { Ernst::Zeker } else { Ernst::Twijfel })
    }
    fn is_eigen(&self, woorden: &str) -> bool {
        let kern = |tekst: &str| -> String {
            let tekens: String = tekst.chars().filter(|c| c.is_alphanumeric() || *c == '@').collect();
            let tekens = tekens.to_lowercase();
            // The same number with the code of the country.
            tekens.strip_prefix("0031").or(tekens.strip_prefix("31")).map_or(tekens.clone(), |rest| format!("0{rest}"))
        };
        let gezocht = kern(woorden);
        self.eigen.iter().any(|eigen| kern(eigen).contains(&gezocht))
    }
    fn heeft_huisnummer(&self, postcode: &Aanwijzing) -> bool {
        let na = &self.tekst[postcode.plek.end..];
        let rest = na.trim_start_matches([' ', ',', '-', ':']);
        let vlakbij = na.len() - rest.len() <= ACHTER;
        let nummer = rest.strip_prefix("nr").or(rest.strip_prefix("nummer")).unwrap_or(rest);
        let nummer = nummer.trim_start_matches(['.', ' ']);
        (vlakbij && nummer.starts_with(|c: char| c.is_ascii_digit())) || self.bij(postcode, AanwijzingSoort::Adres)
    }
    /// A day that says when somebody was born: next to a name, or in those words.
    fn is_geboortedatum(&self, datum: &Aanwijzing) -> bool {
        let begin = (0..=datum.plek.start.saturating_sub(NABIJ / 2)).rev().find(|n| self.tekst.is_char_boundary(*n));
        let ervoor = self.tekst[begin.unwrap_or(0)..datum.plek.start].to_lowercase();
        let gezegd = ["gebor", "geb.", "geb ", "jarig", "verjaar"].iter().any(|woord| ervoor.contains(woord));
        gezegd || self.bij(datum, AanwijzingSoort::Naam)
    }
    fn is_gezin(&self, naam: &Aanwijzing) -> bool {
        let woorden = self.tekst[naam.plek.clone()].to_lowercase();
        namen::GEZIN.iter().any(|woord| woorden.starts_with(woord))
    }
    /// Whether something of this kind stands near.
    fn bij(&self, a: &Aanwijzing, soort: AanwijzingSoort) -> bool {
        self.alle.iter().filter(|ander| ander.soort == soort).any(|ander| {
            let (een, twee) = if ander.plek.start < a.plek.start { (ander, a) } else { (a, ander) };
            twee.plek.start.saturating_sub(een.plek.end) <= NABIJ
        })
    }
}

/// What the word before a house number is.
enum Straat {
    /// A common word before a number: "onderweg 2 keer" reads as one, "weg 3" is none.
    Gewoon,
    /// May be a street, typed without its capital.
    Klein,
    /// The name of a street.
    Naam,
}

fn straatnaam(woorden: &str) -> Straat {
    let woord = woorden.split_whitespace().next().unwrap_or_default();
    let groot = woord.starts_with(char::is_uppercase);
    match (groot, patroon::is_los_einde(woord)) {
        (_, true) => Straat::Gewoon,
        (false, false) => Straat::Klein,
        (true, false) => Straat::Naam,
    }
}
