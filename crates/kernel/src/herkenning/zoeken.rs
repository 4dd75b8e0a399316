//! Points at what is left of people who are known: their names, their addresses, their school. Rather one too many than one
//! too few.

use std::ops::Range;

use super::{Aanwijzing, AanwijzingSoort, namen, patroon};
use crate::{Adres, Dag, Geboorte, Identiteit};

/// Words that stand in many names of people, streets and schools and point at nobody.
const ALGEMEEN: &[&str] = &[
    "de",
    "te",
    "el",
    "al",
    "la",
    "le",
    "in",
    "op",
    "aan",
    "bij",
    "van",
    "von",
    "der",
    "den",
    "des",
    "het",
    "ten",
    "ter",
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

/// The telling words of people who are known, to look for in a text.
#[derive(Default)]
pub struct Bekenden {
    namen: Vec<Deel>,
    scholen: Vec<Deel>,
    straten: Vec<Deel>,
    geboren: Vec<Dag>,
}

/// A telling word of a name, with the small words that stand before it there: "van den" before "berg".
struct Deel {
    woord: String,
    voor: Vec<String>,
}

impl Bekenden {
    /// Of these people, at these addresses.
    pub fn new<'a>(
        identiteiten: impl IntoIterator<Item = &'a Identiteit>,
        adressen: impl IntoIterator<Item = &'a Adres>,
    ) -> Self {
        let mut bekend = Self::default();
        for identiteit in identiteiten {
            bekend.namen.extend(delen(identiteit.naam.as_ref().map_or("", |t| t.as_str()), 2));
            bekend.scholen.extend(delen(identiteit.school_of_arts.as_ref().map_or("", |t| t.as_str()), 4));
            match identiteit.geboorte {
                Geboorte::Op(dag) => bekend.geboren.push(dag),
                Geboorte::InJaar(_) | Geboorte::Ongeveer { .. } | Geboorte::Ongeboren { .. } | Geboorte::Onbekend => {}
            }
        }
        bekend.straten.extend(adressen.into_iter().flat_map(|adres| delen(adres.regels.as_str(), 4)));
        bekend
    }
    /// And of these people, of whom only the name is known: those who write.
    pub fn ook_namen<'a>(mut self, namen: impl IntoIterator<Item = &'a str>) -> Self {
        self.namen.extend(namen.into_iter().flat_map(|naam| delen(naam, 2)));
        self
    }
    /// And of this organisation.
    pub fn ook_instelling(mut self, naam: &str) -> Self {
        self.scholen.extend(delen(naam, 4));
        self
    }
    /// What a word of a text is of them.
    fn soort(&self, woord: &str) -> Option<(AanwijzingSoort, &Deel)> {
        let gelijk = gevouwen(woord);
        [
            (AanwijzingSoort::Naam, &self.namen),
            (AanwijzingSoort::School, &self.scholen),
            (AanwijzingSoort::Adres, &self.straten),
        ]
        .into_iter()
        .find_map(|(soort, delen)| Some((soort, komt_voor(&gelijk, delen)?)))
    }
}

/// Finds the identifiers in a text, in order and without overlap: what belongs to people who are known, what has a shape, and
/// what reads as a name of somebody or a school that nobody wrote down.
pub fn aanwijzingen(tekst: &str, bekend: &Bekenden) -> Vec<Aanwijzing> {
    let woorden = patroon::woorden(tekst);
    let mut gevonden = Vec::new();
    for (i, woord) in woorden.iter().enumerate() {
        if let Some((soort, deel)) = bekend.soort(&tekst[woord.clone()]) {
            gevonden.push(Aanwijzing { soort, plek: begin(tekst, &woorden[..i], woord, &deel.voor)..woord.end });
        }
    }
    gevonden.extend(patroon::vind(tekst, &bekend.geboren));
    gevonden.extend(namen::vind(tekst));
    samengevoegd(gevonden)
}

/// Where a name begins of which this word was found: its small words stand before it in the text too.
fn begin(tekst: &str, eerder: &[Range<usize>], woord: &Range<usize>, voor: &[String]) -> usize {
    let mut begin = woord.start;
    for (plek, klein) in eerder.iter().rev().zip(voor.iter().rev()) {
        let aaneen = tekst[plek.end..begin].chars().all(|c| matches!(c, ' ' | '-' | '\'' | '’'));
        if !aaneen || gevouwen(&tekst[plek.clone()]) != *klein {
            break;
        }
        begin = plek.start;
    }
    begin
}

/// The telling words of a text: long enough, and not one of everybody.
fn delen(tekst: &str, minstens: usize) -> Vec<Deel> {
    let (mut delen, mut voor) = (Vec::new(), Vec::new());
    for woord in patroon::woorden(tekst).into_iter().map(|woord| gevouwen(&tekst[woord])) {
        let telt = woord.chars().count() >= minstens && woord.chars().any(char::is_alphabetic);
        if telt && !ALGEMEEN.contains(&woord.as_str()) {
            delen.push(Deel { woord, voor: std::mem::take(&mut voor) });
        } else {
            voor.push(woord);
        }
    }
    delen
}

/// The word itself, or with the Dutch genitive or plural behind it ("Jans", "Noa's").
fn komt_voor<'a>(woord: &str, bekend: &'a [Deel]) -> Option<&'a Deel> {
    bekend.iter().find(|deel| {
        let gelijk = |woord: &str| woord == deel.woord;
        gelijk(woord) || woord.strip_suffix('s').is_some_and(gelijk)
    })
}

/// Lower case without accents, so that "Zoë" and "zoe" are the same name.
pub(super) fn gevouwen(woord: &str) -> String {
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

/// In order; what overlaps is one place, of the kind of the part that starts first, and of those the longest: nothing of it is
/// left.
fn samengevoegd(mut gevonden: Vec<Aanwijzing>) -> Vec<Aanwijzing> {
    gevonden.sort_by_key(|a| (a.plek.start, std::cmp::Reverse(a.plek.end)));
    let mut uit: Vec<Aanwijzing> = Vec::with_capacity(gevonden.len());
    for deze in gevonden {
        match uit.last_mut().filter(|vorige| deze.plek.start < vorige.plek.end) {
            Some(vorige) => vorige.plek.end = vorige.plek.end.max(deze.plek.end),
            None => uit.push(deze),
        }
    }
    uit
}

/// In order; of two that overlap the one that starts first, and of those the longest, stays.
pub(super) fn zonder_overlap(mut gevonden: Vec<Aanwijzing>) -> Vec<Aanwijzing> {
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
