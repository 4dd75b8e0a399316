//! What gives a protected source away in a text for the family (domain file, 6.1: "include dates"). The search is a net under
//! the eyes of a person, who ticks every protected item; it can not know everything that points at somebody.

use std::collections::BTreeSet;

use kernel::{BetrokkeneId, Dag, Inzagerecht, Tekst};

use super::onderdelen::Afgeschermd;
use crate::codes::Bron;
use crate::melding::{InformatieToegevoegd, Melding};
use crate::terugkoppeling::{NagekekenTekst, naamdelen, open_plek, woorden};

/// Something in a text that points at a protected source. Says what kind of thing, never the words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verklikker {
    /// A part of the name of the reporter.
    NaamMelder,
    /// The function of the reporter.
    FunctieMelder,
    /// The organisation of the reporter.
    OrganisatieMelder,
    /// What the reporter is to the family: "tante".
    RelatieMelder,
    /// The telephone number or the e-mail address of the reporter.
    ContactMelder,
    /// The day on which a protected fact happened.
    Dag(Dag),
}

impl std::fmt::Display for Verklikker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NaamMelder => "De naam van de melder staat erin.",
            Self::FunctieMelder => "De functie van de melder staat erin.",
            Self::OrganisatieMelder => "De organisatie van de melder staat erin.",
            Self::RelatieMelder => "Er staat in wat de melder van het gezin is.",
            Self::ContactMelder => "De contactgegevens van de melder staan erin.",
            Self::Dag(dag) => return write!(f, "De dag van een afgeschermd feit staat erin: {}.", dag.kort()),
        })
    }
}

/// A text for the family or a party, searched for what gives a protected source away, and for who is named.
#[derive(Clone, PartialEq, Eq)]
pub struct NagekekenBrief {
    tekst: Tekst,
    gezocht: Vec<Afgeschermd>,
    gevonden: Vec<Verklikker>,
    genoemd: Vec<BetrokkeneId>,
}

impl NagekekenBrief {
    /// Searches a text, against every melding of the casus.
    pub fn new(tekst: Tekst, meldingen: &[(kernel::MeldingId, &Melding)], recht: &dyn Inzagerecht) -> Self {
        let zoeker = Zoeker::in_tekst(tekst.as_str());
        let mut gevonden = BTreeSet::new();
        let mut genoemd = Vec::new();
        for (_, melding) in meldingen {
            zoeker.melder(melding, recht, &mut gevonden);
            zoeker.dagen(melding, recht, &mut gevonden);
            genoemd.extend_from_slice(NagekekenTekst::new(tekst.clone(), melding, recht).genoemd());
        }
        let gezocht = meldingen.iter().flat_map(|(id, melding)| afgeschermd(*id, melding)).collect();
        Self { tekst, gezocht, gevonden: gevonden.into_iter().collect(), genoemd }
    }
    /// What gives a source away.
    pub fn gevonden(&self) -> &[Verklikker] {
        &self.gevonden
    }
    /// Whether a place of the template was not filled in.
    pub(super) fn heeft_open_plek(&self) -> bool {
        open_plek(self.tekst.as_str())
    }
    /// Who is named.
    pub fn genoemd(&self) -> &[BetrokkeneId] {
        &self.genoemd
    }
    /// Whether all these items were searched for.
    pub(super) fn is_voor(&self, items: &[Afgeschermd]) -> bool {
        items.iter().all(|item| self.gezocht.contains(item))
    }
    /// The text.
    pub(super) fn into_tekst(self) -> Tekst {
        self.tekst
    }
}

/// Every item of a melding whose source is protected: the reporter, what the reporter asked not to show, facts marked so, and
/// what came from a protected reporter.
pub fn afgeschermd(id: kernel::MeldingId, melding: &Melding) -> Vec<Afgeschermd> {
    let melder = melding.melder_afgeschermd().then_some(Afgeschermd::Melder { melding: id });
    let niet_tonen = melding.ontvangst.as_ref().and_then(|o| o.niet_tonen.as_ref());
    let niet_tonen = niet_tonen.map(|_| Afgeschermd::NietTonen { melding: id });
    let feiten = beschermde_feiten(melding).map(|f| Afgeschermd::Feit { feit: f.id });
    melder.into_iter().chain(niet_tonen).chain(feiten).collect()
}

fn beschermde_feiten(melding: &Melding) -> impl Iterator<Item = &InformatieToegevoegd> {
    let melder = melding.melder_afgeschermd();
    melding.informatie.iter().map(|i| &i.feit).filter(move |f| f.afgeschermd || (melder && f.bron == Bron::Melder))
}

/// Words that say what somebody is to a family or does for it. One of them in the relation or function of a protected
/// reporter and in the text points at the reporter.
const RELATIES: [&str; 40] = [
    "tante",
    "oom",
    "opa",
    "oma",
    "grootvader",
    "grootmoeder",
    "grootouders",
    "nicht",
    "neef",
    "zus",
    "zusje",
    "broer",
    "schoonzus",
    "zwager",
    "schoonmoeder",
    "schoonvader",
    "stiefmoeder",
    "stiefvader",
    "buurvrouw",
    "buurman",
    "buren",
    "vriend",
    "vriendin",
    "kennis",
    "collega",
    "juf",
    "meester",
    "leraar",
    "lerares",
    "docent",
    "mentor",
    "begeleider",
    "huisarts",
    "assistente",
    "assistent",
    "verpleegkundige",
    "wijkverpleegkundige",
    "trainer",
    "coach",
    "oppas",
];

/// A text made ready for searching.
struct Zoeker {
    woorden: BTreeSet<String>,
    zin: String,
    cijfers: String,
}

impl Zoeker {
    fn in_tekst(tekst: &str) -> Self {
        Self {
            woorden: woorden(tekst).collect(),
            zin: zin(tekst),
            cijfers: tekst.chars().filter(char::is_ascii_digit).collect(),
        }
    }
    /// Whether the words stand in the text one after the other.
    fn noemt(&self, iets: &str) -> bool {
        let iets = zin(iets);
        iets.chars().count() > 3 && self.zin.contains(&iets)
    }
    fn melder(&self, melding: &Melding, recht: &dyn Inzagerecht, gevonden: &mut BTreeSet<Verklikker>) {
        if !melding.melder_afgeschermd() {
            return;
        }
        let Some(wie) = melding.ontvangst.as_ref().and_then(|o| o.melder.open(recht)) else { return };
        let deel = |tekst: &Option<Tekst>| tekst.as_ref().map_or(String::new(), |t| t.as_str().to_owned());
        let (functie, organisatie, relatie) = (deel(&wie.functie), deel(&wie.organisatie), deel(&wie.relatie));
        // A family name that the reporter shares with the family points at nobody.
        let gezin: BTreeSet<String> = melding.betrokkenen.iter().flat_map(|b| namen(b, recht)).collect();
        if naamdelen(wie.naam.as_str()).any(|n| !gezin.contains(&n) && self.woorden.contains(&n)) {
            gevonden.insert(Verklikker::NaamMelder);
        }
        if self.noemt(&functie) {
            gevonden.insert(Verklikker::FunctieMelder);
        }
        if self.noemt(&organisatie) {
            gevonden.insert(Verklikker::OrganisatieMelder);
        }
        let relaties: BTreeSet<String> = woorden(&format!("{functie} {relatie}")).collect();
        if RELATIES.iter().any(|r| relaties.contains(*r) && self.woorden.contains(*r)) {
            gevonden.insert(Verklikker::RelatieMelder);
        }
        let nummer: String = wie.contact.as_str().chars().filter(char::is_ascii_digit).collect();
        let adres = wie.contact.as_str().split_whitespace().find(|w| w.contains('@')).unwrap_or_default();
        if (nummer.len() >= 8 && self.cijfers.contains(&nummer)) || (!adres.is_empty() && self.noemt(adres)) {
            gevonden.insert(Verklikker::ContactMelder);
        }
    }
    fn dagen(&self, melding: &Melding, recht: &dyn Inzagerecht, gevonden: &mut BTreeSet<Verklikker>) {
        let dagen = beschermde_feiten(melding).filter_map(|f| f.inhoud.open(recht)?.op);
        gevonden.extend(dagen.filter(|dag| vormen(*dag).iter().any(|v| self.bevat_dag(v))).map(Verklikker::Dag));
    }
    fn bevat_dag(&self, vorm: &str) -> bool {
        format!(" {} ", self.zin).contains(&format!(" {vorm} "))
    }
}

/// The words of a text in small letters, with single spaces.
fn zin(tekst: &str) -> String {
    woorden(tekst).collect::<Vec<_>>().join(" ")
}

fn namen(wie: &crate::melding::Betrokkene, recht: &dyn Inzagerecht) -> Vec<String> {
    let naam = wie.gegevens.open(recht).and_then(|g| g.identiteit.naam.as_ref());
    naam.map(|n| naamdelen(n.as_str()).collect()).unwrap_or_default()
}

/// How a day is written, as the words of `zin`.
fn vormen(dag: Dag) -> [String; 4] {
    const MAANDEN: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let (j, m, d) = (dag.jaar(), dag.maand(), dag.dag());
    let maand = MAANDEN[usize::try_from(m - 1).unwrap_or(0).min(11)];
    [format!("{d} {maand}"), format!("{d} {m} {j}"), format!("{d:02} {m:02} {j}"), format!("{j} {m:02} {d:02}")]
}
