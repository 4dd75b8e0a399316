//! A monitoring moment in words, and how safe each person was at the moments one after the other.

use super::{beeld::Beeld, mag::MagCasus};
use crate::pages::veiligthuis::gemeen::Badge;
use application::casus::CasusPersoon;
use veiligthuis::{
    casus::{Monitoringsmoment, Richting},
    codes::{MomentStand, Oordeel},
};

/// One moment.
pub(super) struct MomentBeeld {
    pub sleutel: String,
    pub naam: String,
    pub badge: Badge,
    /// When it may and when it must be done.
    pub datum: String,
    /// Who is in it, with what was found.
    pub personen: Vec<String>,
    /// What was decided, or why it was not done.
    pub uitkomst: String,
    /// Path and words of what can be done.
    pub acties: Vec<(String, String)>,
}

impl MomentBeeld {
    /// The moment, with what this person may do.
    pub fn new(b: &Beeld, mag: &MagCasus, m: &Monitoringsmoment) -> Self {
        let (l, datum) = (b.l, m.datum(b.gezien.facts.wet));
        let badge = match m.stand {
            MomentStand::Open => b.datum_badge(datum.uiterlijk),
            MomentStand::Gedaan => Badge { soort: "success", woord: l.tf("cas-moment-stand", m.stand.code()) },
            MomentStand::Overgeslagen => Badge { soort: "warning", woord: l.tf("cas-moment-stand", m.stand.code()) },
            MomentStand::Opgeschort | MomentStand::Vervangen => {
                Badge { soort: "neutral", woord: l.tf("cas-moment-stand", m.stand.code()) }
            }
        };
        let words = [("vanaf", &l.weekdag(datum.vanaf) as _), ("uiterlijk", &l.weekdag(datum.uiterlijk) as _)];
        Self {
            sleutel: m.sleutel.to_string(),
            naam: l.tf("cas-moment", m.sleutel.soort.code()),
            badge,
            datum: l.ta("cas-moment-datum", &words),
            personen: m.over.iter().map(|id| persoon(b, m, *id)).collect(),
            uitkomst: uitkomst(b, m),
            acties: acties(b, mag, m),
        }
    }
}

/// What was found about a person, or that nothing was recorded yet.
fn persoon(b: &Beeld, m: &Monitoringsmoment, id: kernel::BetrokkeneId) -> String {
    let l = b.l;
    let Some(found) = m.personen.iter().find(|p| p.betrokkene == id) else {
        return l.ta("cas-moment-niemand", &[("wie", &b.naam(id))]);
    };
    let answer = |oordeel: Oordeel| l.tf("vt-oordeel", oordeel.code());
    let asked = found.gevraagd.iter().map(|g| l.tf("cas-gevraagd", g.code())).collect::<Vec<_>>().join(", ");
    let words = [
        ("wie", &b.naam(id) as _),
        ("direct", &answer(found.direct) as _),
        ("stabiel", &answer(found.stabiel) as _),
        ("herstel", &answer(found.herstel) as _),
        ("gevraagd", &asked as _),
    ];
    let facts = found.feiten.as_ref().map(|t| format!(" {}", b.tekst(t))).unwrap_or_default();
    format!("{}{facts}", l.ta("cas-moment-persoon", &words))
}

fn uitkomst(b: &Beeld, m: &Monitoringsmoment) -> String {
    let l = b.l;
    if let Some(done) = &m.gedaan {
        let words = [
            ("wanneer", &l.moment(done.op) as _),
            ("besluit", &l.tf("cas-besluit", done.besluit.code()) as _),
            ("tekst", &b.tekst(&done.toelichting) as _),
        ];
        return l.ta("cas-moment-gedaan", &words);
    }
    let skipped = m.overgeslagen.as_ref().map(|(reden, eerste, tweede)| {
        let words = [
            ("reden", &l.tf("cas-overslaan", reden.code()) as _),
            ("eerste", &b.beslisser(eerste) as _),
            ("tweede", &b.beslisser(tweede) as _),
        ];
        l.ta("cas-moment-overgeslagen", &words)
    });
    skipped.unwrap_or_default()
}

/// What this person can do about it now: monitor from its first day on, propose to skip it at any time.
fn acties(b: &Beeld, mag: &MagCasus, m: &Monitoringsmoment) -> Vec<(String, String)> {
    if m.stand != MomentStand::Open {
        return Vec::new();
    }
    let (l, pad) = (b.l, format!("{}/monitoring/{}", b.pad(), m.sleutel));
    let may = mag.monitoren && b.vandaag() >= m.datum(b.gezien.facts.wet).vanaf;
    let people = m
        .over
        .iter()
        .filter(|_| may)
        .map(|id| (format!("{pad}/mensen/{id}"), l.ta("cas-doe-monitor", &[("wie", &b.naam(*id))])));
    let done = may.then(|| (format!("{pad}/afronden"), l.t("cas-doe-afronden")));
    let skip =
        (mag.bewerken && b.casus().voorstel.is_none()).then(|| (format!("{pad}/overslaan"), l.t("cas-doe-overslaan")));
    people.chain(done).chain(skip).collect()
}

/// How it goes with one person.
pub(super) struct PersoonVerloop {
    pub naam: String,
    pub is_kind: bool,
    pub kenmerk: String,
    pub richting: Option<Badge>,
    /// Per moment: which, when, and the three answers.
    pub metingen: Vec<Meetregel>,
}

/// What was found at one moment.
pub(super) struct Meetregel {
    pub moment: String,
    pub dag: String,
    pub antwoorden: [Badge; 3],
}

impl PersoonVerloop {
    /// The person, with everything that was found.
    pub fn new(b: &Beeld, p: &CasusPersoon) -> Self {
        let (l, id) = (b.l, p.betrokkene.id);
        let metingen: Vec<_> = b
            .casus()
            .verloop(id)
            .iter()
            .map(|m| Meetregel {
                moment: l.tf("cas-moment", m.moment.soort.code()),
                dag: b.kort(m.op.dag()),
                antwoorden: [oordeel(b, m.direct), oordeel(b, m.stabiel), oordeel(b, m.herstel)],
            })
            .collect();
        let richting = match b.casus().richting(id) {
            Richting::Beter => Some(Badge { soort: "success", woord: l.t("cas-richting-beter") }),
            Richting::Gelijk => Some(Badge { soort: "neutral", woord: l.t("cas-richting-gelijk") }),
            Richting::Slechter => Some(Badge { soort: "danger", woord: l.t("cas-richting-slechter") }),
            Richting::Onbekend => None,
        };
        let melding = b.gezien.meldingen.iter().find(|m| m.melding == p.melding);
        Self {
            naam: b.naam(id),
            is_kind: b.is_kind(p),
            kenmerk: melding.map(|m| m.kenmerk.clone()).unwrap_or_default(),
            richting,
            metingen,
        }
    }
}

/// An answer with its colour; the word says it too.
fn oordeel(b: &Beeld, oordeel: Oordeel) -> Badge {
    let soort = match oordeel {
        Oordeel::Ja => "success",
        Oordeel::Nee => "danger",
        Oordeel::Onbekend => "neutral",
    };
    Badge { soort, woord: b.l.tf("vt-oordeel", oordeel.code()) }
}
