//! What the address asks for: a person by number, a kind of thing, a kind of source, a day. Nothing about anybody stands in it.

use kernel::Dag;
use veiligthuis::gezin::PuntSoort;

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Vraag {
    /// The person with this number in the list.
    pub wie: Option<usize>,
    /// Only this kind of thing.
    pub soort: Option<PuntSoort>,
    /// Only reports of this kind of source: `burger`, `ambtshalve` or the code of a profession.
    pub bron: String,
    /// As it was known at the end of this day, as typed.
    pub dag: String,
}

impl Vraag {
    /// Reads the query; anything odd asks for nothing.
    pub fn lees(query: Option<&str>) -> Self {
        let pairs = || query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
        let value = |name: &str| pairs().filter(|(found, _)| *found == name).map(|(_, value)| value).next_back();
        let simple = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let word =
            |name: &str| value(name).filter(|text| text.len() <= 40 && simple(text)).unwrap_or_default().to_owned();
        Self {
            wie: value("wie").and_then(|text| text.parse().ok()),
            soort: value("soort").and_then(PuntSoort::van_code),
            bron: word("bron"),
            dag: word("dag"),
        }
    }
    /// The day that was asked, when it is one.
    pub fn tot(&self) -> Option<Dag> {
        Dag::lees(&self.dag).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_vreemd_is_vraagt_niets() {
        let vraag = Vraag::lees(Some("wie=2&soort=besluit&bron=burger&dag=1-3-2025"));
        assert_eq!((vraag.wie, vraag.soort, vraag.bron.as_str()), (Some(2), Some(PuntSoort::Besluit), "burger"));
        assert_eq!(vraag.tot(), Dag::new(2025, 3, 1));
        for vreemd in [None, Some(""), Some("wie=-1&soort=x&bron=%3Cscript%3E&dag=31-2-2025"), Some("dag=gisteren")] {
            let vraag = Vraag::lees(vreemd);
            assert_eq!((vraag.wie, vraag.soort, vraag.tot()), (None, None, None), "{vreemd:?}");
            assert!(vraag.bron.is_empty());
        }
    }
}
