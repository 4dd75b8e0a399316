//! The work list of the region: what waits, how long, until when, and who holds it. Acute first, then the oldest; a late
//! melding stays in it until two people decided.

use super::gemeen::{
    Badge, Bladeren, Filter, LijstVraag, Mag, Namen, acuut_badge, is_open, kort_moment, korte_dag, lijstpad,
    stand_badge, termijn_badge,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Aanvrager, Actie, Permit, handeling::Werklijst, mag_ooit};
use application::{
    melding::{PAGE, WorkTerm, WorklistWish, worklist},
    ports::{MeldingRow, MeldingTelling, SignaalRow},
};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::{Dag, Stand};

#[derive(Template)]
#[template(path = "veiligthuis/werklijst.html")]
struct Pagina {
    p: Page,
    keuze: Keuze,
    tellers: Vec<Teller>,
    filters: Vec<Filter>,
    koppen: Vec<String>,
    rijen: Vec<Rij>,
    gevraagd: u32,
    signalen: Vec<Signaal>,
    /// Paths of the koppelingen that wait for a second person to be undone.
    ongedaan: Vec<String>,
    /// What was just done, in words; empty when one comes from elsewhere.
    gedaan: String,
    mag_melden: bool,
    bladeren: Bladeren,
}

/// A new signal about people that who looks knows.
struct Signaal {
    kenmerk: String,
    pad: Option<String>,
    ontvangen: String,
    casus_pad: String,
    casus: String,
    /// Who assesses it; nobody yet when empty.
    wie: String,
}

/// One number above the list.
struct Teller {
    soort: &'static str,
    label: String,
    aantal: u32,
}

/// One melding, in words.
struct Rij {
    pad: Option<String>,
    id: String,
    kenmerk: String,
    naam: String,
    mensen: String,
    acuut: Option<Badge>,
    ontvangen: String,
    kanaal: String,
    dagen: String,
    werkdagen: String,
    termijn: Option<Badge>,
    bindend: String,
    andere: String,
    stand: Badge,
    gevraagd: bool,
    uitkomst: String,
    melder: String,
    wie: String,
    van_mij: bool,
    oppakken: bool,
}

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Keuze {
    VanMij,
    Vrij,
    #[default]
    Alle,
    Tweede,
    Besloten,
}

impl Keuze {
    const ALLE: [Self; 5] = [Self::Alle, Self::VanMij, Self::Vrij, Self::Tweede, Self::Besloten];

    const fn code(self) -> &'static str {
        match self {
            Self::VanMij => "van-mij",
            Self::Vrij => "vrij",
            Self::Alle => "alle",
            Self::Tweede => "tweede",
            Self::Besloten => "besloten",
        }
    }
    const fn wish(self, offset: u32) -> WorklistWish {
        WorklistWish {
            mine: matches!(self, Self::VanMij),
            free: matches!(self, Self::Vrij),
            asked: matches!(self, Self::Tweede),
            decided: matches!(self, Self::Besloten),
            offset,
        }
    }
    fn pad(self, offset: u32) -> String {
        lijstpad("/werklijst", self.code(), offset)
    }
    /// How many it shows; `None` where nothing is counted.
    const fn aantal(self, telling: &MeldingTelling) -> Option<u32> {
        match self {
            Self::VanMij => Some(telling.van_mij),
            Self::Vrij => Some(telling.vrij),
            Self::Alle => Some(telling.open),
            Self::Tweede => Some(telling.gevraagd),
            Self::Besloten => None,
        }
    }
}

/// What may stand in the address after an act that leads back to the list.
const GEDAAN: [&str; 5] = ["bekrachtigd", "teruggegeven", "overgedragen", "vrijgegeven", "afscherming"];

/// What the address asks for. Anything else shows all open meldingen from the first.
fn vraag(query: Option<&str>) -> (Keuze, u32) {
    let vraag = LijstVraag::new(query);
    (vraag.een_van("toon", &Keuze::ALLE, Keuze::code).unwrap_or_default(), vraag.vanaf())
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
    fn rij(&self, row: &MeldingRow, term: &WorkTerm) -> Rij {
        let (l, mag) = (self.l, Mag::van(self.wie, row));
        let is_open = is_open(row);
        let naam = row.label.as_ref().and_then(|label| label.open(self.permit)).cloned();
        let bindend = term.bindend.uiterlijk;
        let other =
            [term.lezingen.werkdagen, term.lezingen.dagen_atw].into_iter().find(|t| t.soort != term.bindend.soort);
        Rij {
            pad: mag.inzien.then(|| format!("/meldingen/{}", row.melding)),
            id: row.melding.to_string(),
            kenmerk: row.kenmerk.clone(),
            naam: naam.unwrap_or_else(|| l.t("vt-naam-onbekend")),
            mensen: match row.betrokkenen {
                0 | 1 => String::new(),
                n => l.ta("vt-en-anderen", &[("aantal", &(n - 1))]),
            },
            acuut: acuut_badge(l, row).filter(|_| is_open),
            ontvangen: kort_moment(l, row.ontvangen_op, self.vandaag),
            kanaal: l.tf("vt-kanaal", &row.kanaal),
            dagen: l.ta("vt-dagen", &[("aantal", &term.ouderdom.dagen)]),
            werkdagen: l.ta("vt-werkdagen", &[("aantal", &term.ouderdom.werkdagen)]),
            termijn: match (is_open, row.besloten_op) {
                (true, _) => Some(termijn_badge(l, term)),
                (false, Some(_)) => Some(besloten_badge(l, term)),
                (false, None) => None,
            },
            bindend: korte_dag(l, bindend, self.vandaag),
            andere: other.map_or_else(String::new, |t| {
                let dag = korte_dag(l, t.uiterlijk, self.vandaag);
                l.ta("vt-andere-lezing", &[("lezing", &l.tf("vt-lezing-kort", t.soort.code())), ("dag", &dag)])
            }),
            stand: stand_badge(l, row),
            gevraagd: row.gevraagd,
            uitkomst: row.uitkomst.as_ref().map_or_else(String::new, |code| l.tf("vt-uitkomst", code)),
            melder: soort_melder(l, &row.soort_melder),
            wie: row.behandelaar.map_or_else(|| l.t("vt-niemand"), |account| self.namen.naam(account)),
            van_mij: row.behandelaar == Some(self.wie.account()),
            oppakken: mag.oppakken && row.behandelaar.is_none() && is_open && row.acuut.is_some(),
        }
    }
}

impl Blik<'_> {
    fn signaal(&self, row: &SignaalRow, shown: &[(MeldingRow, WorkTerm)]) -> Signaal {
        let l = self.l;
        let open = shown.iter().find(|(shown, _)| shown.melding == row.melding);
        Signaal {
            kenmerk: row.kenmerk.clone(),
            pad: open
                .filter(|(row, _)| Mag::van(self.wie, row).inzien)
                .map(|(row, _)| format!("/meldingen/{}", row.melding)),
            ontvangen: kort_moment(l, row.ontvangen_op, self.vandaag),
            casus_pad: format!("/casussen/{}", row.bekend_in),
            casus: l.tf("vt-casus", &row.status),
            wie: row.behandelaar.map(|id| self.namen.naam(id)).unwrap_or_default(),
        }
    }
}

/// Whether it was decided in time.
fn besloten_badge(l: Taal, term: &WorkTerm) -> Badge {
    match term.stand {
        Stand::TeLaat => Badge { soort: "warning", woord: l.t("vt-besloten-te-laat") },
        Stand::Vandaag | Stand::OpTijd => Badge { soort: "neutral", woord: l.t("vt-besloten-op-tijd") },
    }
}

/// The kind of reporter, never who.
pub(super) fn soort_melder(l: Taal, code: &str) -> String {
    match code {
        "burger" => l.t("vt-burger"),
        "ambtshalve" => l.t("vt-ambtshalve"),
        rol => l.tf("vt-beroep", rol),
    }
}

fn tellers(l: Taal, telling: &MeldingTelling) -> Vec<Teller> {
    vec![
        Teller { soort: "danger", label: l.t("vt-teller-te-laat"), aantal: telling.te_laat },
        Teller { soort: "warning", label: l.t("vt-teller-vandaag"), aantal: telling.vandaag },
        Teller { soort: "danger", label: l.t("vt-teller-acuut"), aantal: telling.acuut },
        Teller { soort: "neutral", label: l.t("vt-teller-vrij"), aantal: telling.vrij },
    ]
}

pub(super) async fn toon(
    toegang: Toegang<Werklijst>,
    State(state): State<AppState>,
    page: Page,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let (keuze, offset) = vraag(query.as_deref());
    let lijst = worklist(&state.app, wie, keuze.wish(offset)).await?;
    let namen = Namen::van_regio(&state.app, l, wie.organisatie()).await?;
    let blik = Blik { l, wie, namen: &namen, permit: &lijst.permit, vandaag: state.app.clock.now().dag() };
    let ooit = |actie: Actie| wie.rollen().iter().any(|rol| mag_ooit(*rol, actie));
    let tweede = ooit(Actie::BesluitBekrachtigen);
    let filters = Keuze::ALLE.into_iter().filter(|k| *k != Keuze::Tweede || tweede).map(|k| {
        let name = l.tf("vt-toon", k.code());
        Filter::new(name, k.aantal(&lijst.counts), k.pad(0), k == keuze)
    });
    bladzijde(Pagina {
        keuze,
        tellers: tellers(l, &lijst.counts),
        filters: filters.collect(),
        koppen: ["melding", "ontvangen", "ouderdom", "termijn", "stand", "melder", "wie"]
            .iter()
            .map(|kop| l.tf("vt-kolom", kop))
            .collect(),
        rijen: lijst.rows.get().iter().map(|(row, term)| blik.rij(row, term)).collect(),
        gevraagd: if tweede && keuze != Keuze::Tweede { lijst.counts.gevraagd } else { 0 },
        signalen: lijst.signals.iter().map(|signal| blik.signaal(signal, lijst.rows.get())).collect(),
        ongedaan: lijst
            .undoing
            .iter()
            .map(|row| format!("/meldingen/{}/koppelingen/{}", row.paar.latere, row.koppeling))
            .collect(),
        gedaan: LijstVraag::new(query.as_deref())
            .een_van("gedaan", &GEDAAN, |code| code)
            .map(|code| l.tf("vt-gedaan", code))
            .unwrap_or_default(),
        mag_melden: ooit(Actie::MeldingOntvangen),
        bladeren: Bladeren::new(offset, PAGE, lijst.more, |n| keuze.pad(n)),
        p: page.met_titel(l.t("vt-werklijst")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_vraag_in_het_adres_wordt_gelezen_en_wat_vreemd_is_toont_alles() {
        assert_eq!(vraag(Some("toon=vrij&vanaf=50")), (Keuze::Vrij, 50));
        assert_eq!(vraag(Some("taal=en&toon=tweede")), (Keuze::Tweede, 0));
        for vreemd in [None, Some(""), Some("toon=zzz&vanaf=-1"), Some("vanaf=99999999999")] {
            assert_eq!(vraag(vreemd), (Keuze::Alle, 0), "{vreemd:?}");
        }
    }

    #[test]
    fn alle_open_meldingen_staan_in_de_gewone_lijst() {
        assert_eq!(Keuze::default().wish(0), WorklistWish::default());
    }
}
