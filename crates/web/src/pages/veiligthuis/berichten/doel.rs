//! Which notice for whom, as it stands in a path: `n02-<person>`, `n01-melder`, `n10-partij`. Ids and codes only.

use kernel::BetrokkeneId;
use letters::{Sjabloon, sjabloon_voor};
use std::{fmt, str::FromStr};
use veiligthuis::berichten::{
    Vindplaats, catalogus,
    codes::{Berichtcode, Ontvangersoort},
};

/// For whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Wie {
    /// The reporter.
    Melder,
    /// A party.
    Partij,
    /// A person.
    Mens(BetrokkeneId),
}

/// Which notice for whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Doel {
    /// Which.
    pub bericht: Berichtcode,
    /// For whom.
    pub wie: Wie,
}

impl Doel {
    /// Its template. For a person in whose place a representative reads there may be one of its own. `None`: this notice is
    /// not written for this addressee, or it is given elsewhere.
    pub fn sjabloon(self, kind: bool) -> Option<&'static Sjabloon> {
        let (bericht, code) = (catalogus(self.bericht), self.bericht.code());
        let here = bericht.vindplaats == Vindplaats::Berichten;
        match self.wie {
            Wie::Melder if here && bericht.gaat_naar(Ontvangersoort::Melder) => sjabloon_voor(code, "melder"),
            Wie::Partij if here && bericht.gaat_naar_buiten() => sjabloon_voor(code, "partij"),
            Wie::Mens(_) if here && bericht.gaat_naar(Ontvangersoort::Betrokkene) => {
                let own = kind.then(|| sjabloon_voor(code, "vertegenwoordiger")).flatten();
                own.or_else(|| sjabloon_voor(code, "betrokkene"))
            }
            Wie::Melder | Wie::Partij | Wie::Mens(_) => None,
        }
    }
    /// Whether this can be written.
    pub fn bestaat(self) -> bool {
        self.sjabloon(false).is_some()
    }
}

impl FromStr for Doel {
    type Err = ();
    fn from_str(pad: &str) -> Result<Self, ()> {
        let (code, wie) = pad.split_once('-').ok_or(())?;
        let wie = match wie {
            "melder" => Wie::Melder,
            "partij" => Wie::Partij,
            id => Wie::Mens(id.parse().map_err(|_| ())?),
        };
        Ok(Self { bericht: Berichtcode::van_code(code).ok_or(())?, wie })
    }
}

impl fmt::Display for Doel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-", self.bericht.code())?;
        match self.wie {
            Wie::Melder => f.write_str("melder"),
            Wie::Partij => f.write_str("partij"),
            Wie::Mens(id) => id.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_elders_begint_of_een_ander_aangaat_is_hier_niet_te_schrijven() {
        let mens = Wie::Mens("0190b000-0000-7000-8000-000000000001".parse().unwrap());
        let telt = |wie| Berichtcode::ALLE.iter().filter(|code| Doel { bericht: **code, wie }.bestaat()).count();
        assert_eq!((telt(Wie::Melder), telt(mens), telt(Wie::Partij)), (4, 13, 10));
        assert!(!Doel { bericht: Berichtcode::N05, wie: Wie::Melder }.bestaat());
        let kind = Doel { bericht: Berichtcode::N02, wie: mens };
        assert_eq!(kind.sjabloon(true).unwrap().aan, "vertegenwoordiger");
        assert_eq!(Doel { bericht: Berichtcode::N16, ..kind }.sjabloon(true).unwrap().aan, "betrokkene");
    }

    #[test]
    fn a_path_reads_back() {
        for pad in ["n01-melder", "n10-partij", "n02-0190b000-0000-7000-8000-000000000001"] {
            assert_eq!(pad.parse::<Doel>().unwrap().to_string(), pad);
        }
        assert!("n02".parse::<Doel>().is_err() && "x-melder".parse::<Doel>().is_err());
    }
}
