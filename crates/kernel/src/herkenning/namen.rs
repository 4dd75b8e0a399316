//! Names of people and schools that nobody knows beforehand: by how Dutch writes them.

use std::ops::Range;

use super::patroon::woorden;
use super::zoeken::gevouwen;
use super::{Aanwijzing, AanwijzingSoort};

/// First names that many people in the Netherlands have; only at the beginning of a sentence they are needed to see a name.
const VOORNAMEN: &str = include_str!("voornamen.txt");

/// What stands before the name of a household. It names the family itself.
pub(super) const GEZIN: &[&str] = &["familie", "fam", "gezin"];
/// What stands before the name of somebody.
const AANSPREEK: &[&str] = &["mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "heer", "heet", "genaamd", "naam"];
/// What stands before the name of a school or day care.
const INSTELLING: &[&str] = &[
    "school",
    "basisschool",
    "obs",
    "cbs",
    "kdv",
    "kinderopvang",
    "kinderdagverblijf",
    "peuterspeelzaal",
    "peuteropvang",
    "crèche",
    "college",
    "lyceum",
];
/// Small words inside a name.
const TUSSEN: &[&str] =
    &["van", "von", "de", "den", "der", "het", "te", "ten", "ter", "el", "al", "la", "le", "bin", "ben"];
/// Words with a capital that name nobody.
const GEEN_NAAM: &[&str] = &[
    "oom",
    "tante",
    "opa",
    "oma",
    "vader",
    "moeder",
    "papa",
    "mama",
    "broer",
    "zus",
    "juf",
    "meester",
    "buurman",
    "buurvrouw",
    "stiefvader",
    "stiefmoeder",
    "veilig",
    "thuis",
    "raad",
    "kinderbescherming",
    "jeugdzorg",
    "jeugdbescherming",
    "slachtofferhulp",
    "nederland",
    "nederlands",
    "nederlandse",
    "kerst",
    "kerstmis",
    "pasen",
    "pinksteren",
    "sinterklaas",
    "ramadan",
    "suikerfeest",
    "whatsapp",
    "facebook",
    "instagram",
    "snapchat",
    "tiktok",
    "teams",
    "moodle",
    "ik",
    "u",
    "signs",
    "of",
    "safety",
    "centrum",
    "seksueel",
    "geweld",
    "meldcode",
    "wmo",
    "god",
    "internet",
    "oranje",
    "huis",
    "fier",
    "kindertelefoon",
    "luisterlijn",
    "mind",
    "korrelatie",
    "politie",
    "turks",
    "turkse",
    "marokkaans",
    "marokkaanse",
    "pools",
    "poolse",
    "syrisch",
    "syrische",
    "arabisch",
    "arabische",
    "engels",
    "engelse",
    "duits",
    "duitse",
    "frans",
    "franse",
    "somalisch",
    "somalische",
    "oekraïens",
    "oekraïense",
    "surinaams",
    "surinaamse",
    "afghaans",
    "afghaanse",
];

/// Every name of a person or a school, in order. May overlap.
pub(super) fn vind(tekst: &str) -> Vec<Aanwijzing> {
    let woorden = woorden(tekst);
    let lezer = Lezer { tekst, woorden: &woorden };
    let mut gevonden = Vec::new();
    let mut i = 0;
    while i < woorden.len() {
        match lezer.op(i) {
            Some((soort, tot)) => {
                gevonden.push(Aanwijzing { soort, plek: woorden[i].start..woorden[tot].end });
                i = tot + 1;
            }
            None => i += 1,
        }
    }
    gevonden
}

struct Lezer<'a> {
    tekst: &'a str,
    woorden: &'a [Range<usize>],
}

impl Lezer<'_> {
    fn woord(&self, i: usize) -> &str {
        self.woorden.get(i).map_or("", |plek| &self.tekst[plek.clone()])
    }
    fn is(&self, i: usize, lijst: &[&str]) -> bool {
        lijst.contains(&self.woord(i).to_lowercase().as_str())
    }
    /// The name that begins at this word: its kind, and its last word.
    fn op(&self, i: usize) -> Option<(AanwijzingSoort, usize)> {
        if self.is(i, INSTELLING) {
            return self.naam_vanaf(i + 1).map(|tot| (AanwijzingSoort::School, tot));
        }
        if self.is(i, GEZIN) || self.is(i, AANSPREEK) {
            return self.naam_vanaf(i + 1).map(|tot| (AanwijzingSoort::Naam, tot));
        }
        let tot = if self.is_voorletter(i) {
            let na = (i..).find(|n| !self.is_voorletter(*n))?;
            self.naam_vanaf(na)
        } else if !self.is_hoofdwoord(i) {
            None
        } else if !self.begint_zin(i) || self.is_voornaam(i) {
            Some(self.verder(i))
        } else {
            // The first word of a sentence has its capital from the sentence; the next one has not.
            let na = self.over_tussenvoegsels(i + 1);
            (self.aaneen(i, na) && self.is_hoofdwoord(na)).then(|| self.verder(na))
        };
        tot.map(|tot| (AanwijzingSoort::Naam, tot))
    }
    /// The last word of a name that begins here, small words before it included.
    fn naam_vanaf(&self, i: usize) -> Option<usize> {
        let na = self.over_tussenvoegsels(i);
        (self.aaneen(i.saturating_sub(1), na) && self.is_hoofdwoord(na)).then(|| self.verder(na))
    }
    /// The last word of a name of which this is a word.
    fn verder(&self, i: usize) -> usize {
        let na = self.over_tussenvoegsels(i + 1);
        if self.aaneen(i, na) && self.is_hoofdwoord(na) { self.verder(na) } else { i }
    }
    fn over_tussenvoegsels(&self, i: usize) -> usize {
        (i..).find(|n| !self.is(*n, TUSSEN)).unwrap_or(i)
    }
    /// Nothing but spaces, dots of a title and hyphens between two words.
    fn aaneen(&self, van: usize, tot: usize) -> bool {
        let (Some(van), Some(tot)) = (self.woorden.get(van), self.woorden.get(tot)) else { return false };
        let tussen = &self.tekst[van.end..tot.start];
        let woorden = self.woorden.iter().filter(|w| w.start >= van.end && w.end <= tot.start);
        let letters: usize = woorden.map(|w| w.len()).sum();
        let rest = tussen.chars().filter(|c| !c.is_alphanumeric());
        let zin_om = tussen.contains(". ") && !self.is_kort(van.clone());
        letters <= 12 && !zin_om && rest.into_iter().all(|c| matches!(c, ' ' | '.' | '-' | '\'' | '’'))
    }
    /// A title or initial, after which a dot ends no sentence.
    fn is_kort(&self, plek: Range<usize>) -> bool {
        let woord = self.tekst[plek].to_lowercase();
        woord.chars().count() <= 1 || ["fam", "mevr", "mw", "dhr"].contains(&woord.as_str())
    }
    /// One capital with a dot behind it.
    fn is_voorletter(&self, i: usize) -> bool {
        let Some(plek) = self.woorden.get(i) else { return false };
        let mut letters = self.tekst[plek.clone()].chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_none()
            && self.tekst[plek.end..].starts_with('.')
    }
    /// A word with a capital that may be a name: not in capitals altogether, and not one that names nobody.
    fn is_hoofdwoord(&self, i: usize) -> bool {
        let woord = self.woord(i);
        let mut letters = woord.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.any(char::is_lowercase)
            && !self.is(i, GEEN_NAAM)
            && !self.is(i, INSTELLING)
            && !self.is(i, TUSSEN)
    }
    fn begint_zin(&self, i: usize) -> bool {
        let voor =
            self.tekst[..self.woorden[i].start].trim_end_matches([' ', '\t', '"', '\'', '“', '‘', '(', '-', '•']);
        voor.is_empty() || voor.ends_with(['.', '!', '?', ':', ';', '\n', '…'])
    }
    fn is_voornaam(&self, i: usize) -> bool {
        let woord = gevouwen(self.woord(i));
        VOORNAMEN.lines().any(|naam| naam == woord)
    }
}
