//! What the page of a casus shows of the chain: a card for each thing, and what can be done.

use super::kaarten;
use crate::pages::veiligthuis::{
    casus::{beeld::Beeld, mag::MagCasus},
    gemeen::Badge,
};

/// One thing in the chain.
pub(in super::super) struct Kaart {
    pub id: String,
    pub titel: String,
    pub badge: Badge,
    /// Name and value.
    pub feiten: Vec<(String, String)>,
    /// What happened, in order.
    pub stappen: Vec<String>,
    /// Path and words of what can be done.
    pub acties: Vec<(String, String)>,
}

/// The part of the page.
pub(in super::super) struct Keten {
    /// The cards, the last first.
    pub kaarten: Vec<Kaart>,
    /// Path and words of what can be added.
    pub acties: Vec<(String, String)>,
}

impl Keten {
    /// What there is, with what this person may do.
    pub fn new(b: &Beeld, mag: &MagCasus) -> Self {
        let keten = &b.casus().keten;
        let mag = mag.bewerken && b.casus().gesloten.is_none();
        let besluiten = keten.te_doen().map(|besluit| kaarten::besluit(b, mag, besluit));
        let verboden = keten.huisverboden.iter().rev().map(|h| kaarten::huisverbod(b, mag, h));
        let raad = keten.vtos.iter().rev().map(|v| kaarten::vto(b, mag, v));
        let vlaggen = keten.vlaggen.iter().rev().map(|v| kaarten::vlag(b, mag, v));
        let nieuw = [
            ("huisverboden/nieuw", "keten-doe-huisverbod"),
            ("ketenbesluiten/nieuw", "keten-doe-voorstel"),
            ("raad/nieuw", "keten-doe-raad"),
            ("vlaggen/nieuw", "keten-doe-vlag"),
        ];
        let acties = nieuw.into_iter().filter(|_| mag);
        Self {
            kaarten: besluiten.chain(verboden).chain(raad).chain(vlaggen).collect(),
            acties: acties.map(|(pad, woord)| (format!("{}/{pad}", b.pad()), b.l.t(woord))).collect(),
        }
    }
}

/// The huisverboden that are in force now, for above the page: who, until which minute.
pub(in super::super) fn nu_van_kracht(b: &Beeld) -> Vec<String> {
    let (l, wet) = (b.l, b.gezien.facts.wet);
    let geldend = b.casus().keten.huisverboden.iter().filter(|h| h.geldt(wet, b.nu));
    let zin = |h: &veiligthuis::casus::keten::HuisverbodStand| {
        let zin = if h.huisverbod.contactverbod { "keten-hv-geldt-contact" } else { "keten-hv-geldt" };
        l.ta(zin, &[("wie", &b.naam(h.huisverbod.persoon) as _), ("tot", &l.moment(h.tot(wet)) as _)])
    };
    geldend.map(zin).collect()
}
