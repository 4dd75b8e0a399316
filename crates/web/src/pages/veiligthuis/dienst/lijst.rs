//! The list of services: which run, whose they are, until when, and which child nobody saw.

use super::termijn::badge;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Bladeren, Filter, LijstVraag, Namen, korte_dag, lijstpad},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{
    Aanvrager, Actie, Permit,
    handeling::{DienstInzien, DienstLijst},
    mag_ooit,
};
use application::{
    dienst::{DienstTerm, DienstWish, PAGE, list, may},
    ports::{DienstRow, MeldingRow},
};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::Dag;

#[derive(Template)]
#[template(path = "veiligthuis/dienst/lijst.html")]
struct Pagina {
    p: Page,
    keuze: Keuze,
    /// Words, path, and whether it is shown.
    filters: Vec<Filter>,
    koppen: Vec<String>,
    rijen: Vec<Rij>,
    /// Number, kind, day of the decision and path of each service that waits to be started.
    wachtend: Vec<(String, String, String, String)>,
    bladeren: Bladeren,
}

/// One service, in words.
struct Rij {
    pad: Option<String>,
    naam: String,
    soort: String,
    termijn: Option<Badge>,
    uiterlijk: String,
    ongezien: Option<Badge>,
    kinderen: String,
    signalen: Vec<Badge>,
    stand: String,
    wie: String,
    van_mij: bool,
}

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Keuze {
    #[default]
    Lopend,
    VanMij,
    Tweede,
    Beeindigd,
}

impl Keuze {
    const ALLE: [Self; 4] = [Self::Lopend, Self::VanMij, Self::Tweede, Self::Beeindigd];

    const fn code(self) -> &'static str {
        match self {
            Self::Lopend => "lopend",
            Self::VanMij => "van-mij",
            Self::Tweede => "tweede",
            Self::Beeindigd => "beeindigd",
        }
    }
    const fn wish(self, offset: u32) -> DienstWish {
        DienstWish {
            mine: matches!(self, Self::VanMij),
            asked: matches!(self, Self::Tweede),
            ended: matches!(self, Self::Beeindigd),
            offset,
        }
    }
    fn pad(self, offset: u32) -> String {
        lijstpad("/diensten", self.code(), offset)
    }
}

/// What the address asks for. Anything else shows what runs, from the first.
fn vraag(query: Option<&str>) -> (Keuze, u32) {
    let vraag = LijstVraag::new(query);
    (vraag.een_van("toon", &Keuze::ALLE, Keuze::code).unwrap_or_default(), vraag.vanaf())
}

/// Everything that the words of a row come from.
struct Blik<'a> {
    l: Taal,
    wie: &'a Aanvrager,
    namen: &'a Namen,
    permit: &'a Permit<DienstLijst>,
    vandaag: Dag,
}

impl Blik<'_> {
    fn rij(&self, row: &DienstRow, term: Option<&DienstTerm>) -> Rij {
        let l = self.l;
        let naam = row.label.as_ref().and_then(|label| label.open(self.permit)).cloned();
        let unseen = (row.ongezien > 0)
            .then(|| Badge { soort: "danger", woord: l.ta("dienst-ongezien", &[("aantal", &row.ongezien)]) });
        let broken = (row.niet_nagekomen > 0).then(|| Badge {
            soort: "danger",
            woord: l.ta("dienst-niet-nagekomen", &[("aantal", &row.niet_nagekomen)]),
        });
        let asked = (row.voorstellen > 0).then(|| Badge { soort: "warning", woord: l.t("vt-wacht-op-tweede") });
        Rij {
            pad: may::<DienstInzien>(self.wie, row).then(|| format!("/diensten/{}", row.dienst)),
            naam: naam.unwrap_or_else(|| l.t("vt-naam-onbekend")),
            soort: l.tf("dienst-soort", &row.soort),
            termijn: term.filter(|_| row.beeindigd_op.is_none()).map(|t| badge(l, t.stand)),
            uiterlijk: term.map(|t| korte_dag(l, t.termijn.uiterlijk, self.vandaag)).unwrap_or_default(),
            ongezien: unseen.filter(|_| row.beeindigd_op.is_none()),
            kinderen: l.ta("dienst-kinderen", &[("aantal", &row.kinderen)]),
            signalen: [broken, asked].into_iter().flatten().collect(),
            stand: l.tf("dienst-stand", &row.status),
            wie: self.namen.naam(row.behandelaar),
            van_mij: row.behandelaar == self.wie.account(),
        }
    }
}

fn wachtend(blik: &Blik<'_>, row: &MeldingRow) -> (String, String, String, String) {
    let l = blik.l;
    let soort = row.uitkomst.as_ref().map(|code| l.tf("dienst-soort", code)).unwrap_or_default();
    let besloten = row.besloten_op.map(|om| korte_dag(l, om.dag(), blik.vandaag)).unwrap_or_default();
    (row.kenmerk.clone(), soort, besloten, format!("/meldingen/{}/dienst", row.melding))
}

pub(super) async fn toon(
    toegang: Toegang<DienstLijst>,
    State(state): State<AppState>,
    page: Page,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let (keuze, offset) = vraag(query.as_deref());
    let lijst = list(&state.app, wie, keuze.wish(offset)).await?;
    let namen = Namen::van_regio(&state.app, l, wie.organisatie()).await?;
    let blik = Blik { l, wie, namen: &namen, permit: &lijst.permit, vandaag: state.app.clock.now().dag() };
    let tweede = wie.rollen().iter().any(|rol| mag_ooit(*rol, Actie::DienstBesluitBekrachtigen));
    let filters = Keuze::ALLE.into_iter().filter(|k| *k != Keuze::Tweede || tweede);
    bladzijde(Pagina {
        keuze,
        filters: filters.map(|k| Filter::new(l.tf("dienst-toon", k.code()), None, k.pad(0), k == keuze)).collect(),
        koppen: ["dienst", "termijn", "kinderen", "stand", "wie"].iter().map(|k| l.tf("dienst-kolom", k)).collect(),
        rijen: lijst.rows.get().iter().map(|(row, term)| blik.rij(row, term.as_ref())).collect(),
        wachtend: lijst.waiting.iter().map(|row| wachtend(&blik, row)).collect(),
        bladeren: Bladeren::new(offset, PAGE, lijst.more, |n| keuze.pad(n)),
        p: page.met_titel(l.t("dienst-lijst")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_vreemd_is_toont_wat_er_loopt() {
        assert_eq!(vraag(Some("toon=tweede&vanaf=50")), (Keuze::Tweede, 50));
        for vreemd in [None, Some(""), Some("toon=zzz&vanaf=-1")] {
            assert_eq!(vraag(vreemd), (Keuze::Lopend, 0), "{vreemd:?}");
        }
        assert_eq!(Keuze::default().wish(0), DienstWish::default());
    }
}
