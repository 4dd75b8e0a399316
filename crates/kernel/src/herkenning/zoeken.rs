//! Points at what is left of people who are known: their names, their addresses, their school. Rather one too many than one
//! too few.

use super::{Aanwijzing, AanwijzingSoort, patroon};
use crate::{Adres, Dag, Geboorte, Identiteit};

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

/// The telling words of people who are known, to look for in a text.
#[derive(Default)]
pub struct Bekenden {
    namen: Vec<String>,
    scholen: Vec<String>,
    straten: Vec<String>,
    geboren: Vec<Dag>,
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
    /// What a word of a text is of them.
    fn soort(&self, woord: &str) -> Option<AanwijzingSoort> {
        let gelijk = gevouwen(woord);
        match () {
            () if komt_voor(&gelijk, &self.namen) => Some(AanwijzingSoort::Naam),
            () if komt_voor(&gelijk, &self.scholen) => Some(AanwijzingSoort::School),
            () if komt_voor(&gelijk, &self.straten) => Some(AanwijzingSoort::Adres),
            () => None,
        }
    }
}

/// Finds the identifiers in a text, in order and without overlap: what has a shape, and what belongs to people who are known.
pub fn aanwijzingen(tekst: &str, bekend: &Bekenden) -> Vec<Aanwijzing> {
    let mut gevonden = patroon::vind(tekst, &bekend.geboren);
    for woord in patroon::woorden(tekst) {
        let soort = bekend.soort(&tekst[woord.clone()]);
        gevonden.extend(soort.map(|soort| Aanwijzing { soort, plek: woord }));
    }
    zonder_overlap(gevonden)
}

/// The telling words of a text: long enough, and not one of everybody.
fn delen(tekst: &str, minstens: usize) -> Vec<String> {
    patroon::woorden(tekst)
        .into_iter()
        .map(|woord| gevouwen(&tekst[woord]))
        .filter(|woord| woord.chars().count() >= minstens && woord.chars().any(char::is_alphabetic))
        .filter(|woord| !ALGEMEEN.contains(&woord.as_str()))
        .collect()
}

/// The word itself, or with the Dutch genitive or plural behind it ("Jans", "Noa's").
fn komt_voor(woord: &str, bekend: &[String]) -> bool {
    bekend.iter().any(|deel| woord == deel || woord.strip_suffix('s').is_some_and(|stam| stam == deel))
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
