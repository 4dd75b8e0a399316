//! What the lists have in common: what their address asks for, their filters, and the pages before and after.

/// What the address of a list asks for. What is strange in it counts as not asked.
#[derive(Clone, Copy)]
pub(in crate::pages::veiligthuis) struct LijstVraag<'a>(Option<&'a str>);

impl<'a> LijstVraag<'a> {
    /// The query of an address, as it came.
    pub const fn new(query: Option<&'a str>) -> Self {
        Self(query)
    }
    /// Which of these codes stands under a name; the last one counts.
    pub fn een_van<T: Copy>(self, naam: &str, alle: &[T], code: impl Fn(T) -> &'static str) -> Option<T> {
        let waarde = self.waarde(naam)?;
        alle.iter().copied().find(|een| code(*een) == waarde)
    }
    /// From which row.
    pub fn vanaf(self) -> u32 {
        self.waarde("vanaf").and_then(|tekst| tekst.parse::<u32>().ok()).filter(|n| *n < 1_000_000).unwrap_or(0)
    }
    fn waarde(self, naam: &str) -> Option<&'a str> {
        let paren = self.0.unwrap_or_default().split('&').filter_map(|paar| paar.split_once('='));
        paren.filter(|(gevonden, _)| *gevonden == naam).map(|(_, waarde)| waarde).next_back()
    }
}

/// The address of a list that shows this, from this row.
pub(in crate::pages::veiligthuis) fn lijstpad(lijst: &str, toon: &str, vanaf: u32) -> String {
    match vanaf {
        0 => format!("{lijst}?toon={toon}"),
        _ => format!("{lijst}?toon={toon}&vanaf={vanaf}"),
    }
}

/// One filter: its words, with how many it shows when that is counted, and its path.
pub(in crate::pages::veiligthuis) struct Filter {
    pub label: String,
    pub pad: String,
    /// It is the one that is shown.
    pub hier: bool,
}

impl Filter {
    /// A filter, with the number behind its name where there is one.
    pub fn new(naam: String, aantal: Option<u32>, pad: String, hier: bool) -> Self {
        let label = aantal.map_or_else(|| naam.clone(), |aantal| format!("{naam} ({aantal})"));
        Self { label, pad, hier }
    }
}

/// The paths of the pages before and after this one.
pub(in crate::pages::veiligthuis) struct Bladeren {
    pub vorige: Option<String>,
    pub volgende: Option<String>,
}

impl Bladeren {
    /// From this row, so many on a page; `meer`: there are rows after it.
    pub fn new(vanaf: u32, per_bladzijde: u32, meer: bool, pad: impl Fn(u32) -> String) -> Self {
        Self {
            vorige: (vanaf > 0).then(|| pad(vanaf.saturating_sub(per_bladzijde))),
            volgende: meer.then(|| pad(vanaf + per_bladzijde)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_vreemd_is_telt_niet() {
        let lees = |query| {
            let vraag = LijstVraag::new(query);
            (vraag.een_van("toon", &["open", "recent"], |code| code), vraag.vanaf())
        };
        assert_eq!(lees(Some("toon=recent&vanaf=50")), (Some("recent"), 50));
        assert_eq!(lees(Some("taal=en&toon=zzz&toon=open")), (Some("open"), 0));
        for vreemd in [None, Some(""), Some("toon"), Some("toon=zzz&vanaf=-1"), Some("vanaf=99999999999"), Some("&&=")]
        {
            assert_eq!(lees(vreemd), (None, 0), "{vreemd:?}");
        }
    }

    #[test]
    fn bladeren_begint_vooraan_en_stopt_achteraan() {
        let paden = |vanaf, meer| {
            let b = Bladeren::new(vanaf, 50, meer, |n| lijstpad("/x", "open", n));
            (b.vorige, b.volgende)
        };
        assert_eq!(paden(0, false), (None, None));
        assert_eq!(paden(50, true), (Some("/x?toon=open".into()), Some("/x?toon=open&vanaf=100".into())));
        assert_eq!(paden(20, false).0, Some("/x?toon=open".into()));
    }
}
