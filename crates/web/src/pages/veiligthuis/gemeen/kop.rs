//! The head of every page about one melding: its number, its state in words, and the way back.

use crate::taal::Taal;
use access::OpentInhoud;
use application::melding::{SeenFor, WorkTerm};
use application::ports::MeldingRow;
use kernel::{MeldingId, Stand};
use veiligthuis::melding;

/// A state in a word, with the kind of the badge. The word alone says it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::pages::veiligthuis) struct Badge {
    /// neutral, success, warning, danger.
    pub soort: &'static str,
    /// The word.
    pub woord: String,
}

/// What stands above every page about a melding.
#[derive(Clone)]
pub(in crate::pages::veiligthuis) struct Kop {
    /// Number for people.
    pub kenmerk: String,
    /// Path of the melding.
    pub pad: String,
    /// State, acute, term.
    pub badges: Vec<Badge>,
}

impl Kop {
    /// The head of a melding that was opened.
    pub fn van<A: OpentInhoud>(l: Taal, app: &application::App, gezien: &SeenFor<A>) -> Self {
        let row = &gezien.row;
        let open = gezien.melding.get().stand.is_open();
        let term = open.then(|| termijn_badge(l, &gezien.beoordeling(app)));
        let badges = [acuut_badge(l, row), term, Some(stand_badge(l, row))];
        Self { kenmerk: row.kenmerk.clone(), pad: pad(row.melding), badges: badges.into_iter().flatten().collect() }
    }
}

impl Kop {
    /// The head of a melding of which the row is known.
    pub fn kort(l: Taal, row: &MeldingRow) -> Self {
        let badges = [acuut_badge(l, row), Some(stand_badge(l, row))];
        Self { kenmerk: row.kenmerk.clone(), pad: pad(row.melding), badges: badges.into_iter().flatten().collect() }
    }
}

fn pad(id: MeldingId) -> String {
    format!("/meldingen/{id}")
}

/// Whether the melding still waits for a decision.
pub(in crate::pages::veiligthuis) fn is_open(row: &MeldingRow) -> bool {
    melding::Stand::van_code(&row.status).is_some_and(melding::Stand::is_open)
}

/// Where the melding stands.
pub(in crate::pages::veiligthuis) fn stand_badge(l: Taal, row: &MeldingRow) -> Badge {
    let soort = match row.besloten_op {
        Some(_) => "success",
        None => "neutral",
    };
    Badge { soort, woord: l.tf("vt-stand", &row.status) }
}

/// Acute danger, or a check that must still be done.
pub(in crate::pages::veiligthuis) fn acuut_badge(l: Taal, row: &MeldingRow) -> Option<Badge> {
    match row.acuut {
        Some(true) => Some(Badge { soort: "danger", woord: l.t("vt-acuut") }),
        None => Some(Badge { soort: "warning", woord: l.t("vt-acuut-niet-gecheckt") }),
        Some(false) => None,
    }
}

/// How the term of the veiligheidsbeoordeling stands.
pub(in crate::pages::veiligthuis) fn termijn_badge(l: Taal, term: &WorkTerm) -> Badge {
    match term.stand {
        Stand::TeLaat => Badge { soort: "danger", woord: l.t("vt-te-laat") },
        Stand::Vandaag => Badge { soort: "warning", woord: l.t("vt-vandaag") },
        Stand::OpTijd => Badge { soort: "neutral", woord: l.t("vt-op-tijd") },
    }
}
