//! The blocks of people in the form: numbered from 1, each field `p<number>-<name>`. A button adds an empty one or takes one
//! out, and everything typed stays.

use crate::formulier::{Form, Waarden};

/// Hidden field: how many blocks.
pub(super) const AANTAL: &str = "aantal";
/// More people than any household; a form that asks for more was made by a machine.
const MOST: usize = 40;

/// A button that changes the blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Knop {
    /// One more.
    Erbij,
    /// This one out.
    Weg(usize),
}

impl Knop {
    /// Reads the value of the field `actie`; anything else is the button that stores.
    pub fn van(actie: &str) -> Option<Self> {
        match actie.strip_prefix("weg-") {
            Some(number) => number.parse().ok().filter(|n| (1..=MOST).contains(n)).map(Self::Weg),
            None => (actie == "erbij").then_some(Self::Erbij),
        }
    }
}

/// How many blocks there are: at least 1.
pub(super) fn aantal(waarden: &Waarden) -> usize {
    waarden.tekst(AANTAL).parse::<usize>().unwrap_or(1).clamp(1, MOST)
}

/// The same, of a form that is shown.
pub(super) fn aantal_in(f: &Form) -> usize {
    f.waarde(AANTAL).parse::<usize>().unwrap_or(1).clamp(1, MOST)
}

/// The name of a field of a block.
pub(super) fn veld(nummer: usize, naam: &str) -> String {
    format!("p{nummer}-{naam}")
}

/// The form after a button.
pub(super) fn druk(waarden: &Waarden, knop: Knop) -> Waarden {
    let now = aantal(waarden);
    let (after, gone) = match knop {
        Knop::Erbij => ((now + 1).min(MOST), None),
        Knop::Weg(number) => (now.saturating_sub(1).max(1), Some(number)),
    };
    let kept = waarden.paren().iter().filter(|(name, _)| name != AANTAL && name != "actie");
    let moved = kept.filter_map(|(name, text)| Some((moved(name, gone)?, text)));
    let all: Vec<(String, String)> = moved.map(|(name, text)| (name, text.clone())).collect();
    Waarden::from(all).met(AANTAL, after)
}

/// The name of a field after a block was taken out; `None` for the fields of that block.
fn moved(name: &str, gone: Option<usize>) -> Option<String> {
    let (Some(gone), Some((number, field))) = (gone, split(name)) else { return Some(name.to_owned()) };
    match number.cmp(&gone) {
        std::cmp::Ordering::Less => Some(name.to_owned()),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(veld(number - 1, field)),
    }
}

/// The number and the field of a name such as `p2-naam`.
fn split(name: &str) -> Option<(usize, &str)> {
    let (number, field) = name.strip_prefix('p')?.split_once('-')?;
    Some((number.parse().ok()?, field))
}

/// Whether nothing was filled in in a block: an empty one that was left over is no person.
pub(super) fn is_leeg(waarden: &Waarden, nummer: usize) -> bool {
    let prefix = veld(nummer, "");
    !waarden.paren().iter().any(|(name, text)| name.starts_with(&prefix) && !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drie() -> Waarden {
        let namen = ["Noor", "Daan", "Bo"];
        let blokken = namen.iter().enumerate().fold(Waarden::leeg().met("omschrijving", "x"), |w, (nr, naam)| {
            w.met(&veld(nr + 1, "naam"), naam).met(&veld(nr + 1, "rol"), "kind").met(&veld(nr + 1, "rol"), "getuige")
        });
        blokken.met(AANTAL, 3)
    }

    #[test]
    fn een_persoon_erbij_houdt_alles_wat_is_getypt() {
        let na = druk(&drie(), Knop::Erbij);
        assert_eq!((aantal(&na), na.tekst("p3-naam"), na.tekst("omschrijving")), (4, "Bo", "x"));
        assert!(is_leeg(&na, 4) && !is_leeg(&na, 3));
    }

    #[test]
    fn een_persoon_weg_schuift_de_anderen_op() {
        let na = druk(&drie(), Knop::Weg(2));
        assert_eq!((aantal(&na), na.tekst("p1-naam"), na.tekst("p2-naam"), na.tekst("p3-naam")), (2, "Noor", "Bo", ""));
        assert_eq!(na.alle("p2-rol").collect::<Vec<_>>(), ["kind", "getuige"]);
    }

    #[test]
    fn de_laatste_persoon_blijft_als_leeg_blok() {
        let een = Waarden::leeg().met("p1-naam", "Noor").met(AANTAL, 1);
        let na = druk(&een, Knop::Weg(1));
        assert_eq!((aantal(&na), is_leeg(&na, 1)), (1, true));
    }

    #[test]
    fn vreemde_aantallen_en_knoppen_doen_niets_raars() {
        assert_eq!(aantal(&Waarden::leeg().met(AANTAL, "999999")), MOST);
        assert_eq!(aantal(&Waarden::leeg().met(AANTAL, "-1")), 1);
        for vreemd in ["", "opslaan", "weg-0", "weg-x", "weg-99999"] {
            assert_eq!(Knop::van(vreemd), None, "{vreemd}");
        }
    }
}
