//! The list of casussen: what has to be done first, by when, and who is responsible. What is late comes first.

use super::mag::MagCasus;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Bladeren, Filter, LijstVraag, Namen, korte_dag, lijstpad},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Aanvrager, Actie, Permit, handeling::Werklijst, mag_ooit};
use application::{
    casus::{CaseloadWish, caseload},
    melding::PAGE,
    ports::{CasusGroep, CasusRow, CasusTelling},
};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::Dag;
use std::cmp::Ordering;

#[derive(Template)]
#[template(path = "veiligthuis/casus/lijst.html")]
struct Pagina {
    p: Page,
    keuze: Keuze,
    tellers: Vec<(&'static str, String, u32)>,
    /// Label, path, whether it is shown now.
    filters: Vec<Filter>,
    koppen: Vec<String>,
    rijen: Vec<Rij>,
    gevraagd: u32,
    gedaan: String,
    bladeren: Bladeren,
}

/// One casus, in words.
struct Rij {
    id: String,
    pad: Option<String>,
    naam: String,
    kenmerk: String,
    meldingen: String,
    stand: String,
    gevraagd: bool,
    volgende: String,
    badge: Badge,
    dag: String,
    eigenaar: String,
    wie: String,
    van_mij: bool,
    oppakken: bool,
}

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Keuze {
    #[default]
    Alle,
    VanMij,
    Vrij,
    TeLaat,
    Overdracht,
    Monitoring,
    Tweede,
    Gesloten,
}

impl Keuze {
    const ALLE: [Self; 8] = [
        Self::Alle,
        Self::VanMij,
        Self::Vrij,
        Self::TeLaat,
        Self::Overdracht,
        Self::Monitoring,
        Self::Tweede,
        Self::Gesloten,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::Alle => "alle",
            Self::VanMij => "van-mij",
            Self::Vrij => "vrij",
            Self::TeLaat => "te-laat",
            Self::Overdracht => "overdracht",
            Self::Monitoring => "monitoring",
            Self::Tweede => "tweede",
            Self::Gesloten => "gesloten",
        }
    }
    const fn wish(self, offset: u32) -> CaseloadWish {
        CaseloadWish {
            mine: matches!(self, Self::VanMij),
            free: matches!(self, Self::Vrij),
            asked: matches!(self, Self::Tweede),
            late: matches!(self, Self::TeLaat),
            groep: match self {
                Self::Overdracht => Some(CasusGroep::Overdracht),
                Self::Monitoring => Some(CasusGroep::Monitoring),
                Self::Gesloten => Some(CasusGroep::Gesloten),
                Self::Alle | Self::VanMij | Self::Vrij | Self::TeLaat | Self::Tweede => None,
            },
            closed: matches!(self, Self::Gesloten),
            offset,
        }
    }
    fn pad(self, offset: u32) -> String {
        lijstpad("/casussen", self.code(), offset)
    }
    /// How many it shows; `None` where nothing is counted.
    const fn aantal(self, telling: &CasusTelling) -> Option<u32> {
        match self {
            Self::Alle => Some(telling.open),
            Self::VanMij => Some(telling.van_mij),
            Self::Vrij => Some(telling.vrij),
            Self::TeLaat => Some(telling.te_laat),
            Self::Overdracht => Some(telling.overdracht),
            Self::Monitoring => Some(telling.monitoring),
            Self::Tweede => Some(telling.gevraagd),
            Self::Gesloten => None,
        }
    }
}

/// What may stand in the address after an act that leads back to the list.
const GEDAAN: [&str; 4] = ["bekrachtigd", "teruggegeven", "overgedragen", "vrijgegeven"];

/// What the address asks for. Anything else shows all open casussen from the first.
fn vraag(query: Option<&str>) -> (Keuze, u32, Option<&'static str>) {
    let vraag = LijstVraag::new(query);
    let keuze = vraag.een_van("toon", &Keuze::ALLE, Keuze::code).unwrap_or_default();
    (keuze, vraag.vanaf(), vraag.een_van("gedaan", &GEDAAN, |code| code))
}

/// Everything that the words of a row come from.
struct Blik<'a> {
    l: Taal,
    wie: &'a Aanvrager,
    namen: &'a Namen,
    permit: &'a Permit<Werklijst>,
    vandaag: Dag,
}

impl Blik<'_> {
    fn rij(&self, row: &CasusRow) -> Rij {
        let (l, mag) = (self.l, MagCasus::van(self.wie, row));
        let naam = row.label.as_ref().and_then(|label| label.open(self.permit)).cloned();
        Rij {
            id: row.casus.to_string(),
            pad: mag.inzien.then(|| format!("/casussen/{}", row.casus)),
            naam: naam.unwrap_or_else(|| l.t("vt-naam-onbekend")),
            kenmerk: row.kenmerk.clone().unwrap_or_default(),
            meldingen: l.ta("cas-meldingen", &[("aantal", &row.meldingen)]),
            stand: l.tf("vt-casus", &row.status),
            gevraagd: row.gevraagd,
            volgende: l.tf("cas-volgende", &row.volgende),
            badge: match (row.is_open, row.volgende_op.cmp(&self.vandaag)) {
                (false, _) => Badge { soort: "neutral", woord: l.t("cas-dicht") },
                (true, Ordering::Less) => Badge { soort: "danger", woord: l.t("vt-te-laat") },
                (true, Ordering::Equal) => Badge { soort: "warning", woord: l.t("vt-vandaag") },
                (true, Ordering::Greater) => Badge { soort: "neutral", woord: l.t("vt-op-tijd") },
            },
            dag: korte_dag(l, row.volgende_op, self.vandaag),
            eigenaar: l.tf("cas-bij", &row.eigenaar),
            wie: row.behandelaar.map_or_else(|| l.t("vt-niemand"), |account| self.namen.naam(account)),
            van_mij: row.behandelaar == Some(self.wie.account()),
            oppakken: mag.oppakken,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<Werklijst>,
    State(state): State<AppState>,
    page: Page,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let (keuze, offset, gedaan) = vraag(query.as_deref());
    let lijst = caseload(&state.app, wie, keuze.wish(offset)).await?;
    let namen = Namen::van_regio(&state.app, l, wie.organisatie()).await?;
    let blik = Blik { l, wie, namen: &namen, permit: &lijst.permit, vandaag: state.app.clock.now().dag() };
    let tweede = wie.rollen().iter().any(|rol| mag_ooit(*rol, Actie::CasusBekrachtigen));
    let filters = Keuze::ALLE.into_iter().filter(|k| *k != Keuze::Tweede || tweede).map(|k| {
        let name = l.tf("cas-toon", k.code());
        Filter::new(name, k.aantal(&lijst.counts), k.pad(0), k == keuze)
    });
    let telling = &lijst.counts;
    bladzijde(Pagina {
        keuze,
        tellers: vec![
            ("danger", l.t("vt-teller-te-laat"), telling.te_laat),
            ("warning", l.t("vt-teller-vandaag"), telling.vandaag),
            ("neutral", l.t("cas-teller-overdracht"), telling.overdracht),
            ("neutral", l.t("cas-teller-monitoring"), telling.monitoring),
        ],
        filters: filters.collect(),
        koppen: ["casus", "stand", "volgende", "uiterlijk", "bij", "wie"]
            .iter()
            .map(|kop| l.tf("cas-kolom", kop))
            .collect(),
        rijen: lijst.rows.get().iter().map(|row| blik.rij(row)).collect(),
        gevraagd: if tweede && keuze != Keuze::Tweede { telling.gevraagd } else { 0 },
        gedaan: gedaan.map(|code| l.tf("cas-gedaan", code)).unwrap_or_default(),
        bladeren: Bladeren::new(offset, PAGE, lijst.more, |n| keuze.pad(n)),
        p: page.met_titel(l.t("cas-lijst")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_vraag_in_het_adres_wordt_gelezen_en_wat_vreemd_is_toont_alles() {
        assert_eq!(vraag(Some("toon=te-laat&vanaf=50")), (Keuze::TeLaat, 50, None));
        assert_eq!(vraag(Some("taal=en&toon=monitoring")), (Keuze::Monitoring, 0, None));
        assert_eq!(vraag(Some("gedaan=bekrachtigd")), (Keuze::Alle, 0, Some("bekrachtigd")));
        for vreemd in [None, Some(""), Some("toon=zzz&vanaf=-1&gedaan=x"), Some("vanaf=99999999999")] {
            assert_eq!(vraag(vreemd), (Keuze::Alle, 0, None), "{vreemd:?}");
        }
    }
}
