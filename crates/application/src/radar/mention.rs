//! What a melding says about its people, in the words of the radar.

use access::Radarrecht;
use kernel::{BetrokkeneId, Dag, Geboorte, Geslacht};
use radar::{Address, Birth, Day, Mention, Report, ReportId, Role, Sex};
use veiligthuis::codes::RolInMelding;
use veiligthuis::melding::{Betrokkene, BetrokkeneGegevens, Melding};

/// The report of a melding, and who stands on each position. Somebody whose key was destroyed says nothing any more.
pub(super) fn report(id: ReportId, melding: &Melding) -> (Report, Vec<BetrokkeneId>) {
    let recht = Radarrecht::voor_vergelijken();
    let known = melding.betrokkenen.iter().filter_map(|b| Some((b.id, mention(b, b.gegevens.open(&recht)?, &recht))));
    let (people, mentions) = known.unzip();
    let day = melding.ontvangst.as_ref().and_then(|o| day(o.ontvangen.dag()));
    (Report { id, day, source: None, mentions }, people)
}

fn mention(b: &Betrokkene, gegevens: &BetrokkeneGegevens, recht: &Radarrecht) -> Mention {
    let who = &gegevens.identiteit;
    let text = |t: &Option<kernel::Tekst>| t.as_ref().map(|t| t.as_str().to_owned()).unwrap_or_default();
    // A secret address never takes part: it must not be found by who happens to know it.
    let open = b.adres.as_ref().filter(|_| !b.adres_geheim).and_then(|a| a.open(recht)).filter(|a| !a.geheim);
    Mention {
        geboren: birth(&who.geboorte),
        geslacht: sex(who.geslacht),
        rol: role(&gegevens.rollen),
        bsn: who.bsn.as_ref().map(|bsn| bsn.as_str().to_owned()).unwrap_or_default(),
        contact: text(&who.contact),
        adressen: open.map(|a| address(a.regels.as_str())).into_iter().collect(),
        ..named(&text(&who.naam))
    }
}

/// The parts of a name as one line holds them: first names, particles, surname.
pub(crate) fn named(line: &str) -> Mention {
    let line = match line.split_once(',') {
        // "Vermeer, Noor": the surname first.
        Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
        None => line.to_owned(),
    };
    let words: Vec<&str> = line.split_whitespace().collect();
    let particle = |w: &str| PARTICLES.contains(&w.to_lowercase().as_str());
    let start = words.iter().position(|w| particle(w)).filter(|at| *at > 0);
    let surname = match start {
        Some(at) => at + words[at..].iter().take_while(|w| particle(w)).count(),
        None if words.len() > 1 => words.len() - 1,
        None => words.len(),
    };
    let first = start.unwrap_or(surname.min(words.len()));
    Mention {
        voornamen: words[..first].join(" "),
        voorvoegsel: words[first..surname].join(" "),
        geslachtsnaam: words[surname..].join(" "),
        ..Mention::default()
    }
}

/// Words before a surname: general Dutch, and the common ones of other languages.
const PARTICLES: [&str; 22] = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "'t", "in", "op", "aan", "bij", "el", "al", "ben", "bin",
    "da", "di", "von", "la", "le",
];

/// A birth as far as it is known.
pub(crate) fn birth(geboorte: &Geboorte) -> Birth {
    match *geboorte {
        Geboorte::Op(dag) => Birth::Date {
            year: i32::from(dag.jaar()),
            month: u8::try_from(dag.maand()).ok(),
            day: u8::try_from(dag.dag()).ok(),
        },
        Geboorte::InJaar(jaar) => Birth::Date { year: i32::from(jaar), month: None, day: None },
        Geboorte::Ongeveer { leeftijd, .. } => Birth::Age(leeftijd),
        Geboorte::Ongeboren { .. } | Geboorte::Onbekend => Birth::Unknown,
    }
}

const fn sex(geslacht: Geslacht) -> Option<Sex> {
    match geslacht {
        Geslacht::Vrouw => Some(Sex::Vrouw),
        Geslacht::Man => Some(Sex::Man),
        Geslacht::Anders | Geslacht::Onbekend => None,
    }
}

/// The most telling role.
fn role(rollen: &[RolInMelding]) -> Role {
    rollen.iter().map(|rol| one_role(*rol)).find(|rol| *rol != Role::Onbekend).unwrap_or_default()
}

const fn one_role(rol: RolInMelding) -> Role {
    match rol {
        RolInMelding::Slachtoffer => Role::Slachtoffer,
        RolInMelding::Pleger => Role::Pleger,
        RolInMelding::Kind => Role::Kind,
        RolInMelding::Ouder => Role::Ouder,
        RolInMelding::ExPartner => Role::ExPartner,
        RolInMelding::Partner | RolInMelding::Gezinslid | RolInMelding::Mantelzorger | RolInMelding::Getuige => {
            Role::Betrokkene
        }
        RolInMelding::Anders => Role::Onbekend,
    }
}

/// The day of the radar.
pub(crate) fn day(dag: Dag) -> Option<Day> {
    Day::from_ymd(i32::from(dag.jaar()), u8::try_from(dag.maand()).ok()?, u8::try_from(dag.dag()).ok()?)
}

/// An address of some lines: a street with a number, and a postcode with a town.
pub(crate) fn address(lines: &str) -> Address {
    let mut address = Address::default();
    let parts = lines.split(['\n', ',']).map(str::trim).filter(|part| !part.is_empty());
    for part in parts {
        let words: Vec<&str> = part.split_whitespace().collect();
        if let Some((postcode, rest)) = postcode(&words) {
            address.postcode = postcode;
            address.plaats = rest;
        } else if address.straat.is_empty() {
            let number = words.iter().rposition(|w| w.starts_with(|c: char| c.is_ascii_digit())).filter(|at| *at > 0);
            let end = number.unwrap_or(words.len());
            address.straat = words[..end].join(" ");
            address.huisnummer = words[end..].join(" ");
        } else if address.plaats.is_empty() {
            address.plaats = part.to_owned();
        }
    }
    address
}

/// A Dutch postcode at the begin, with or without a space, and what follows it.
fn postcode(words: &[&str]) -> Option<(String, String)> {
    let digits = |w: &str| w.len() == 4 && w.chars().all(|c| c.is_ascii_digit());
    let letters = |w: &str| w.len() == 2 && w.chars().all(|c| c.is_ascii_alphabetic());
    match words {
        [number, pair, rest @ ..] if digits(number) && letters(pair) => {
            Some((format!("{number}{pair}"), rest.join(" ")))
        }
        [whole, rest @ ..] if whole.len() == 6 && whole.is_ascii() && digits(&whole[..4]) && letters(&whole[4..]) => {
            Some(((*whole).to_owned(), rest.join(" ")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> (String, String, String) {
        let m = named(line);
        (m.voornamen, m.voorvoegsel, m.geslachtsnaam)
    }
    fn is(voornamen: &str, voorvoegsel: &str, geslachtsnaam: &str) -> (String, String, String) {
        (voornamen.to_owned(), voorvoegsel.to_owned(), geslachtsnaam.to_owned())
    }

    #[test]
    fn a_line_is_taken_apart_into_first_names_particles_and_surname() {
        assert_eq!(parts("Noor Vermeer"), is("Noor", "", "Vermeer"));
        assert_eq!(parts("Bo Anne van der Linden"), is("Bo Anne", "van der", "Linden"));
        assert_eq!(parts("Youssef El Amrani"), is("Youssef", "El", "Amrani"));
        assert_eq!(parts("Vermeer, Noor"), is("Noor", "", "Vermeer"));
        assert_eq!(parts("Noor"), is("Noor", "", ""));
        assert_eq!(parts(""), is("", "", ""));
        assert_eq!(parts(","), is("", "", ""));
        assert_eq!(parts("van"), is("van", "", ""), "a particle alone is a name");
        assert_eq!(parts("Jan van"), is("Jan", "van", ""), "half a name is no reason to fall over");
    }

    #[test]
    fn lines_of_an_address_become_street_number_postcode_and_town() {
        let home = address("Kade van Oost 12-II\n1234 AB Waterstad");
        assert_eq!((home.straat.as_str(), home.huisnummer.as_str()), ("Kade van Oost", "12-II"));
        assert_eq!((home.postcode.as_str(), home.plaats.as_str()), ("1234AB", "Waterstad"));
        let short = address("Kade 1, 1234ab, Waterstad");
        assert_eq!((short.postcode.as_str(), short.plaats.as_str()), ("1234ab", "Waterstad"));
        let odd = address("bij oma");
        assert_eq!((odd.straat.as_str(), odd.postcode.as_str()), ("bij oma", ""));
        assert!(address(" ,\n, ").straat.is_empty());
        assert_eq!(address("Łąka 3, 12é4 AB").postcode, "", "letters that are no ASCII");
    }
}
