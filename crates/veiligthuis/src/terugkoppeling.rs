//! What the reporter may hear (domain file, 8.3 and 6.1; Wmo 2015 art. 4.1.1 lid 2 g; KNMG bijlage 4).

use std::collections::BTreeSet;

use kernel::{BetrokkeneId, Inzagerecht, Moment, Tekst};

use crate::codes::{Uitkomst, codes};
use crate::melding::{MelderSoort, Melding, VoorstelInhoud};

codes! {
    /// A step as a citizen may hear it: that something happens and by whom in general, nothing about the family. The names
    /// of the CBS list of outcomes.
    Stap {
        /// Veilig Thuis goes on with the report.
        VervolgBijVeiligThuis = "vervolg-bij-veilig-thuis",
        /// Another organisation takes over.
        Overgedragen = "overgedragen",
        /// No follow-up is needed now.
        GeenVervolg = "geen-vervolg",
        /// Veilig Thuis gave advice.
        Advies = "advies",
    }
}

/// One thing that may be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mededeling {
    /// The report was received.
    Ontvangen,
    /// The report was assessed.
    Beoordeeld,
    /// A decision was made.
    Besloten,
    /// The outcome (professional).
    Uitkomst(Uitkomst),
    /// The step that was taken (citizen).
    Stap(Stap),
    /// The name of the party that takes over (professional).
    Partij,
    /// The safety conditions (professional with a part in the follow-up).
    Voorwaarden,
    /// The agreements on monitoring (professional with a part in the follow-up).
    Monitoring,
}

impl Mededeling {
    /// The stable code, `uitkomst:` and `stap:` with the code of their list.
    pub fn code(self) -> String {
        match self {
            Self::Ontvangen => "ontvangen".to_owned(),
            Self::Beoordeeld => "beoordeeld".to_owned(),
            Self::Besloten => "besloten".to_owned(),
            Self::Uitkomst(uitkomst) => format!("uitkomst:{}", uitkomst.code()),
            Self::Stap(stap) => format!("stap:{}", stap.code()),
            Self::Partij => "partij".to_owned(),
            Self::Voorwaarden => "voorwaarden".to_owned(),
            Self::Monitoring => "monitoring".to_owned(),
        }
    }
    /// The value of a code.
    pub fn van_code(code: &str) -> Option<Self> {
        match (code, code.split_once(':')) {
            ("ontvangen", _) => Some(Self::Ontvangen),
            ("beoordeeld", _) => Some(Self::Beoordeeld),
            ("besloten", _) => Some(Self::Besloten),
            ("partij", _) => Some(Self::Partij),
            ("voorwaarden", _) => Some(Self::Voorwaarden),
            ("monitoring", _) => Some(Self::Monitoring),
            (_, Some(("uitkomst", rest))) => Uitkomst::van_code(rest).map(Self::Uitkomst),
            (_, Some(("stap", rest))) => Stap::van_code(rest).map(Self::Stap),
            (_, Some(_) | None) => None,
        }
    }
}

/// Exactly what the reporter may be told now: codes, never free text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MagWeten(pub Vec<Mededeling>);

impl MagWeten {
    /// Whether this may be told.
    pub fn bevat(&self, mededeling: Mededeling) -> bool {
        self.0.contains(&mededeling)
    }
}

/// What the reporter of this melding may be told now. Nothing before the receipt; after a melding was taken back only that
/// it was received.
pub fn mag_weten(melding: &Melding) -> MagWeten {
    let Some(ontvangst) = &melding.ontvangst else { return MagWeten::default() };
    let mut mag: Vec<Mededeling> = status(melding).into_iter().map(|(status, _)| status).collect();
    let Some(besluit) = &melding.besluit else { return MagWeten(mag) };
    let uitkomst = besluit.besloten.uitkomst;
    match ontvangst.melder_soort {
        // Nobody reported but Veilig Thuis itself.
        MelderSoort::Ambtshalve => {}
        MelderSoort::Burger => mag.push(Mededeling::Stap(stap(uitkomst))),
        MelderSoort::Beroepsmatig { .. } => {
            mag.push(Mededeling::Uitkomst(uitkomst));
            if besluit.inhoud.partij.is_some() {
                mag.push(Mededeling::Partij);
            }
            if besluit.inhoud.melder_heeft_rol {
                mag.extend([Mededeling::Voorwaarden, Mededeling::Monitoring]);
            }
        }
    }
    MagWeten(mag)
}

/// The steps that the reporter sees without anybody doing something: received, assessed, decided, each with its moment.
pub fn status(melding: &Melding) -> Vec<(Mededeling, Moment)> {
    let ontvangen = melding.ontvangst.as_ref().map(|o| (Mededeling::Ontvangen, o.ontvangen));
    let voorgesteld = melding.voorstel.as_ref().and_then(|v| match v.inhoud {
        VoorstelInhoud::Besluit(_) => Some(v.op),
        VoorstelInhoud::Intrekking { .. } => None,
    });
    let besloten = melding.besluit.as_ref().map(|b| b.op);
    let beoordeeld = melding.besluit.as_ref().map(|b| b.beoordeeld).or(voorgesteld);
    [ontvangen, beoordeeld.map(|m| (Mededeling::Beoordeeld, m)), besloten.map(|m| (Mededeling::Besloten, m))]
        .into_iter()
        .flatten()
        .collect()
}

/// What a citizen hears of an outcome.
const fn stap(uitkomst: Uitkomst) -> Stap {
    match uitkomst {
        Uitkomst::VoorwaardenEnVervolg | Uitkomst::Onderzoek | Uitkomst::RegionaalMaatwerk => {
            Stap::VervolgBijVeiligThuis
        }
        Uitkomst::Overdracht => Stap::Overgedragen,
        Uitkomst::GeenVervolg => Stap::GeenVervolg,
        Uitkomst::OmzettenNaarAdvies => Stap::Advies,
    }
}

/// A text for the reporter that was checked for the names of the people in the melding. It can not be made without the
/// check; `decide` refuses it for a citizen when it names somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct NagekekenTekst {
    tekst: Tekst,
    nagekeken: BTreeSet<BetrokkeneId>,
    genoemd: Vec<BetrokkeneId>,
}

impl NagekekenTekst {
    /// Checks a text. A person whose key was destroyed has no name any more that could stand in it.
    pub fn new(tekst: Tekst, melding: &Melding, recht: &dyn Inzagerecht) -> Self {
        let woorden: BTreeSet<String> = woorden(tekst.as_str()).collect();
        let genoemd = melding.betrokkenen.iter().filter(|b| {
            let naam = b.gegevens.open(recht).and_then(|g| g.identiteit.naam.as_ref());
            naam.is_some_and(|n| naamdelen(n.as_str()).any(|deel| woorden.contains(&deel)))
        });
        let genoemd = genoemd.map(|b| b.id).collect();
        Self { tekst, nagekeken: melding.betrokkenen.iter().map(|b| b.id).collect(), genoemd }
    }
    /// Those who are named.
    pub fn genoemd(&self) -> &[BetrokkeneId] {
        &self.genoemd
    }
    /// Whether this person was looked for.
    pub(crate) fn kent(&self, wie: BetrokkeneId) -> bool {
        self.nagekeken.contains(&wie)
    }
    /// Whether everybody in the melding was looked for.
    pub(crate) fn is_voor(&self, melding: &Melding) -> bool {
        melding.betrokkenen.iter().all(|b| self.nagekeken.contains(&b.id))
    }
    /// Whether a place of the template was not filled in.
    pub(crate) fn heeft_open_plek(&self) -> bool {
        open_plek(self.tekst.as_str())
    }
    /// The text.
    pub(crate) fn into_tekst(self) -> Tekst {
        self.tekst
    }
}

/// Whether something stands between brackets: a place of a template that nobody filled in.
pub(crate) fn open_plek(tekst: &str) -> bool {
    tekst.lines().any(|regel| regel.split_once('[').is_some_and(|(_, rest)| rest.contains(']')))
}

/// The words of a text in small letters.
pub(crate) fn woorden(tekst: &str) -> impl Iterator<Item = String> {
    tekst.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase)
}

/// The parts of a name that point at somebody: not the prefixes, nor initials.
pub(crate) fn naamdelen(naam: &str) -> impl Iterator<Item = String> {
    const TUSSENVOEGSELS: [&str; 22] = [
        "van", "von", "de", "den", "der", "het", "te", "ten", "ter", "tot", "aan", "bij", "in", "op", "la", "le", "el",
        "al", "da", "dos", "des", "del",
    ];
    woorden(naam).filter(|w| w.chars().count() > 1 && !TUSSENVOEGSELS.contains(&w.as_str()))
}
