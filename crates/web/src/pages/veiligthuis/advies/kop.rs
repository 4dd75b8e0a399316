//! The head of every page about one advice, and its states in words.

use super::pad;
use crate::{formulier::Form, pages::veiligthuis::gemeen::Badge, pagina::Page, taal::Taal};
use application::{advies::SeenAdvies, ports::AdviesRow};
use veiligthuis::{advies::kenmerk, codes::AdviesSoort};

/// What stands above every page about an advice. Shaped as the head of a melding, for the same template.
pub(super) struct Kop {
    /// Number for people.
    pub kenmerk: String,
    /// Path of the advice.
    pub pad: String,
    /// States.
    pub badges: Vec<Badge>,
}

impl Kop {
    pub fn van(l: Taal, row: &AdviesRow) -> Self {
        Self { kenmerk: kenmerk(row.advies), pad: pad(row.advies), badges: badges(l, row) }
    }
}

/// Where an advice stands, and what it waits for.
pub(super) fn badges(l: Taal, row: &AdviesRow) -> Vec<Badge> {
    let soort = if row.status == "open" { "neutral" } else { "success" };
    let mut all = vec![Badge { soort, woord: l.tf("vt-advies-stand", &row.status) }];
    if row.soort == AdviesSoort::Signaal.code() {
        all.push(Badge { soort: "warning", woord: l.t("vt-advies-signaal") });
    }
    match () {
        () if row.voorsteller.is_some() => all.push(Badge { soort: "warning", woord: l.t("vt-wacht-op-tweede") }),
        () if row.moet_melden => all.push(Badge { soort: "danger", woord: l.t("vt-advies-moet-melden") }),
        () if row.vraagt_besluit => all.push(Badge { soort: "danger", woord: l.t("vt-advies-vraagt-besluit") }),
        () => {}
    }
    all
}

/// The kind of adviesvrager, never who.
pub(super) fn vrager_in_woorden(l: Taal, code: &str) -> String {
    match code {
        "niet-beroepsmatig" => l.t("vt-burger"),
        "onbekend" => l.t("vt-advies-vrager-onbekend"),
        rol => l.tf("vt-beroep", rol),
    }
}

/// The frame of a page below the list.
pub(super) fn onder_lijst(page: &Page, titel: impl Into<String>) -> Page {
    page.clone().met_titel(titel).onder(page.l.t("vt-adviezen"), "/adviezen")
}

/// The frame of a page with one form about an advice.
pub(super) fn onder(page: &Page, f: &Form, gezien: &SeenAdvies, titel: impl Into<String>) -> (Page, Kop) {
    let kop = Kop::van(page.l, &gezien.row);
    let p = onder_lijst(page, titel).met_fout(f.heeft_fouten()).onder(kop.kenmerk.clone(), kop.pad.clone());
    (p, kop)
}
