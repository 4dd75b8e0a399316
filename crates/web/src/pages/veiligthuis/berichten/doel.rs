//! Which notice for whom, as it stands in a path: `n02-<person>`, `n01-melder`, `n10-partij`. Ids and codes only.

use kernel::BetrokkeneId;
use std::{fmt, str::FromStr};
use veiligthuis::berichten::codes::Berichtcode;

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
    fn a_path_reads_back() {
        for pad in ["n01-melder", "n10-partij", "n02-0190b000-0000-7000-8000-000000000001"] {
            assert_eq!(pad.parse::<Doel>().unwrap().to_string(), pad);
        }
        assert!("n02".parse::<Doel>().is_err() && "x-melder".parse::<Doel>().is_err());
    }
}
