//! The terms that run, in words.

use super::blik::Blik;
use crate::pages::veiligthuis::gemeen::{Badge, termijn_badge};
use application::melding::WorkTerm;
use kernel::{BetrokkeneId, Stand, Termijnsoort};
use veiligthuis::LopendeTermijn;

/// One term.
pub(in crate::pages::veiligthuis) struct TermijnBeeld {
    /// Number in the table of terms.
    pub code: String,
    /// Name, in Dutch.
    pub naam: String,
    /// For whom, when it runs per person.
    pub wie: String,
    /// The last day.
    pub uiterlijk: String,
    /// How it stands.
    pub badge: Badge,
}

/// Both readings of the term of the veiligheidsbeoordeling, and the age.
pub(super) struct Lezingen {
    pub badge: Badge,
    pub ouderdom: String,
    pub regels: Vec<LezingRegel>,
}

/// One reading: its words, its last day, whether it binds here.
pub(super) struct LezingRegel {
    pub naam: String,
    pub dag: String,
    pub bindend: bool,
}

impl Lezingen {
    pub fn new(blik: &Blik<'_>, term: &WorkTerm) -> Self {
        let l = blik.l;
        let age = [
            l.ta("vt-dagen", &[("aantal", &term.ouderdom.dagen)]),
            l.ta("vt-werkdagen", &[("aantal", &term.ouderdom.werkdagen)]),
        ];
        let regels = [term.lezingen.werkdagen, term.lezingen.dagen_atw].map(|termijn| LezingRegel {
            naam: l.tf("vt-lezing", termijn.soort.code()),
            dag: l.weekdag(termijn.uiterlijk),
            bindend: termijn.soort == term.bindend.soort,
        });
        Self { badge: termijn_badge(l, term), ouderdom: age.join(", "), regels: regels.into() }
    }
}

/// Every running term but the two readings, which have their own place. People for whom the same term ends on the same day
/// share a line.
pub(super) fn andere(blik: &Blik<'_>, lopend: &[LopendeTermijn]) -> Vec<TermijnBeeld> {
    let rest = lopend.iter().filter(|t| {
        !matches!(t.soort, Termijnsoort::VeiligheidsbeoordelingWerkdagen | Termijnsoort::VeiligheidsbeoordelingDagenAtw)
    });
    let mut lines: Vec<TermijnBeeld> = Vec::new();
    for line in rest.map(|t| beeld(blik, t)) {
        match lines.iter_mut().find(|l| l.code == line.code && l.uiterlijk == line.uiterlijk && !l.wie.is_empty()) {
            Some(same) => same.wie = format!("{}, {}", same.wie, line.wie),
            None => lines.push(line),
        }
    }
    lines
}

/// The terms of one person.
pub(super) fn van_persoon(blik: &Blik<'_>, lopend: &[LopendeTermijn], id: BetrokkeneId) -> Vec<TermijnBeeld> {
    lopend.iter().filter(|t| t.betrokkene == Some(id)).map(|t| beeld(blik, t)).collect()
}

fn beeld(blik: &Blik<'_>, t: &LopendeTermijn) -> TermijnBeeld {
    TermijnBeeld {
        code: t.code.clone(),
        naam: t.naam.clone(),
        wie: t.betrokkene.map(|id| blik.mensen.naam(id)).unwrap_or_default(),
        uiterlijk: blik.l.weekdag(t.termijn.uiterlijk),
        badge: stand(blik, t.stand),
    }
}

fn stand(blik: &Blik<'_>, stand: Stand) -> Badge {
    let l = blik.l;
    match stand {
        Stand::TeLaat => Badge { soort: "danger", woord: l.t("vt-te-laat") },
        Stand::Vandaag => Badge { soort: "warning", woord: l.t("vt-vandaag") },
        Stand::OpTijd => Badge { soort: "neutral", woord: l.t("vt-op-tijd") },
    }
}
