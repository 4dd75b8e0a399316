//! The templates: one data file each, with a version. A change of words is a new version.

use std::sync::OnceLock;

use serde::Deserialize;

/// A template.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sjabloon {
    /// Its code; with the version it stands in the record of what was sent.
    pub code: String,
    /// Its version.
    pub versie: u16,
    /// The code of the notice it is for: `n02`.
    pub bericht: String,
    /// For whom: `betrokkene`, `vertegenwoordiger` (of a child under 12), `melder` or `partij` (anybody outside).
    pub aan: String,
    /// Title of the letter.
    pub titel: String,
    /// The text, with places to fill in: `{naam}`.
    pub tekst: String,
}

/// Something that is filled in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Veld {
    /// The place, without braces.
    pub naam: &'static str,
    /// What comes there.
    pub waarde: String,
}

impl Veld {
    /// Fills a place.
    pub fn new(naam: &'static str, waarde: impl Into<String>) -> Self {
        Self { naam, waarde: waarde.into() }
    }
}

macro_rules! bestanden {
    ($($naam:literal),+ $(,)?) => {
        [$(($naam, include_str!(concat!("../sjablonen/", $naam, ".toml")))),+]
    };
}

/// Every template.
pub fn sjablonen() -> &'static [Sjabloon] {
    static ALLE: OnceLock<Vec<Sjabloon>> = OnceLock::new();
    ALLE.get_or_init(|| {
        let bestanden = bestanden!(
            "n01-bevestiging",
            "n02-vastlegging",
            "n02-vastlegging-kind",
            "n04-uitkomst",
            "n04-uitkomst-kind",
            "n05-terugkoppeling",
            "n06-vraag",
            "n07-bevraagden",
            "n08-afspraken",
            "n08-afspraken-partij",
            "n09-verslag",
            "n10-overdracht",
            "n11-antwoord-overdracht",
            "n12-terugkoppeling",
            "n13-verzoek-raad",
            "n14-kennisgeving-gemeente",
            "n15-terugkoppeling-politie",
            "n16-monitoring",
            "n16-monitoring-partij",
            "n17-afsluiting",
            "n17-afsluiting-partij",
            "n18-vernietiging",
            "n19-afschrift",
            "n20-besluit-verzoek",
            "n21-vertraging",
            "n21-vertraging-melder",
            "n22-verhuizing",
            "n22-verhuizing-melder",
            "n23-incident",
            "n23-incident-toezichthouder",
        );
        let lees = |(naam, tekst): (&str, &str)| -> Sjabloon {
            toml::from_str(tekst).unwrap_or_else(|fout| panic!("sjablonen/{naam}.toml: {fout}"))
        };
        bestanden.into_iter().map(lees).collect()
    })
}

/// The template with this code.
pub fn sjabloon(code: &str) -> Option<&'static Sjabloon> {
    sjablonen().iter().find(|s| s.code == code)
}

/// The template of a notice (`n02`) for this kind of addressee.
pub fn sjabloon_voor(bericht: &str, aan: &str) -> Option<&'static Sjabloon> {
    sjablonen().iter().find(|s| s.bericht == bericht && s.aan == aan)
}

impl Sjabloon {
    /// The text with the places filled in. What nobody filled in stays visible between brackets, so that who reads it before
    /// sending sees it. What is filled in is not looked at again: braces in a name stay braces.
    pub fn vul(&self, velden: &[Veld]) -> String {
        let mut uit = String::with_capacity(self.tekst.len());
        let mut rest = self.tekst.trim();
        while let Some((voor, na)) = rest.split_once('{') {
            uit.push_str(voor);
            let Some((naam, verder)) = na.split_once('}') else { break };
            match velden.iter().find(|v| v.naam == naam) {
                Some(veld) => uit.push_str(&veld.waarde),
                None => uit.push_str(&format!("[{naam}]")),
            }
            rest = verder;
        }
        uit.push_str(rest);
        uit
    }
    /// The places to fill in.
    pub fn plaatsen(&self) -> Vec<&str> {
        let delen = self.tekst.split('{').skip(1);
        delen.filter_map(|deel| deel.split_once('}').map(|(naam, _)| naam)).collect()
    }
}
