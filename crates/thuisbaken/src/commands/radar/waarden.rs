//! Single values of a file of mentions.

use radar::{Birth, Day, Role, Sex};

use super::schema::Datumvorm;

/// The day of a moment: 2015-01-02T14:26, or a day alone. Empty is unknown.
pub fn moment(tekst: &str) -> Result<Option<Day>, String> {
    if tekst.is_empty() {
        return Ok(None);
    }
    let zin = || format!("{tekst} is geen moment; schrijf het als 2024-05-31T14:26 of 2024-05-31");
    let (datum, tijd) = tekst.split_once(['T', ' ']).map_or((tekst, None), |(d, t)| (d, Some(t)));
    if tijd.is_some_and(|t| !t.starts_with(|c: char| c.is_ascii_digit())) {
        return Err(zin());
    }
    match getallen(datum, Datumvorm::Ymd) {
        Some((jaar, Some(maand), Some(dag))) => Day::from_ymd(jaar, maand, dag).map(Some).ok_or_else(zin),
        Some(_) | None => Err(zin()),
    }
}

/// A birth date with or without a day and a month. Zeros are unknown parts. Empty is unknown.
pub fn geboren(tekst: &str, vorm: Datumvorm) -> Result<Birth, String> {
    if tekst.is_empty() {
        return Ok(Birth::Unknown);
    }
    let zin = || format!("{tekst} is geen datum; schrijf die als 1990-05-22, 1990-05 of 1990");
    let (year, month, day) = getallen(tekst, vorm).ok_or_else(zin)?;
    let month = month.filter(|m| *m != 0);
    let day = day.filter(|d| *d != 0 && month.is_some());
    // 30 February was written by somebody who mistyped 20: wrong, but readable. Month 13 is not.
    let leesbaar = month.is_none_or(|m| m <= 12) && day.is_none_or(|d| d <= 31);
    if year == 0 {
        return Ok(Birth::Unknown);
    }
    if leesbaar { Ok(Birth::Date { year, month, day }) } else { Err(zin()) }
}

/// Year, month and day as numbers, as far as they are there.
fn getallen(tekst: &str, vorm: Datumvorm) -> Option<(i32, Option<u8>, Option<u8>)> {
    let delen: Vec<&str> = match (tekst.len(), tekst.bytes().all(|b| b.is_ascii_digit())) {
        (8, true) if vorm == Datumvorm::Ymd => vec![&tekst[..4], &tekst[4..6], &tekst[6..]],
        (8, true) => vec![&tekst[..2], &tekst[2..4], &tekst[4..]],
        _ => tekst.split(['-', '/', '.']).collect(),
    };
    if delen.iter().any(|deel| deel.is_empty() || deel.len() > 4 || !deel.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let kort = |deel: &str| if deel.len() <= 2 { deel.parse::<u8>().ok() } else { None };
    let jaar = |deel: &str| if deel.len() == 4 { deel.parse::<i32>().ok() } else { None };
    match (delen.as_slice(), vorm) {
        ([j], _) => Some((jaar(j)?, None, None)),
        ([j, m], Datumvorm::Ymd) | ([m, j], Datumvorm::Dmy | Datumvorm::Mdy) => Some((jaar(j)?, Some(kort(m)?), None)),
        ([j, m, d], Datumvorm::Ymd) | ([d, m, j], Datumvorm::Dmy) | ([m, d, j], Datumvorm::Mdy) => {
            Some((jaar(j)?, Some(kort(m)?), Some(kort(d)?)))
        }
        _ => None,
    }
}

/// An age in whole years; what is no age is worth nothing.
pub fn leeftijd(tekst: &str) -> Birth {
    tekst.parse().map_or(Birth::Unknown, Birth::Age)
}

/// Man, vrouw, or unknown.
pub fn geslacht(tekst: &str) -> Option<Sex> {
    match tekst.to_lowercase().as_str() {
        "m" | "man" | "male" | "jongen" => Some(Sex::Man),
        "f" | "v" | "vrouw" | "female" | "meisje" => Some(Sex::Vrouw),
        _ => None,
    }
}

/// The part somebody has in a report; another word is unknown.
pub fn rol(tekst: &str) -> Role {
    match tekst.to_lowercase().as_str() {
        "victim" | "slachtoffer" => Role::Slachtoffer,
        "suspect" | "pleger" | "verdachte" => Role::Pleger,
        "child" | "kind" => Role::Kind,
        "parent" | "ouder" => Role::Ouder,
        "ex_partner" | "ex-partner" => Role::ExPartner,
        "involved" | "betrokkene" => Role::Betrokkene,
        _ => Role::Onbekend,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datums_met_onbekende_delen() {
        let datum = |year, month, day| Ok(Birth::Date { year, month, day });
        assert!(geboren("1990-05-22", Datumvorm::Ymd) == datum(1990, Some(5), Some(22)));
        assert!(geboren("1990-05", Datumvorm::Ymd) == datum(1990, Some(5), None));
        assert!(geboren("19900500", Datumvorm::Ymd) == datum(1990, Some(5), None));
        assert!(geboren("1990-02-30", Datumvorm::Ymd) == datum(1990, Some(2), Some(30)));
        assert!(geboren("22-5-1990", Datumvorm::Dmy) == datum(1990, Some(5), Some(22)));
        assert!(geboren("", Datumvorm::Ymd) == Ok(Birth::Unknown));
        for fout in ["gisteren", "1990-13-01", "1990-02-32", "90-05-22", "1990-05-22-1", "１９９０"] {
            assert!(geboren(fout, Datumvorm::Ymd).is_err(), "{fout}");
        }
    }

    #[test]
    fn een_moment_heeft_een_dag() {
        assert_eq!(moment("1970-01-02T14:26"), Ok(Some(Day(1))));
        assert_eq!(moment(""), Ok(None));
        assert!(moment("1970-01").is_err() && moment("1970-01-02Tx").is_err());
    }
}
