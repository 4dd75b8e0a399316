//! The list of advices: what is open, what I took, what waits for a second person, and what was lately. Nobody is named in it.

use super::{
    kop::{badges, vrager_in_woorden},
    pad,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Namen, kort_moment, korte_dag},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Actie, handeling::Adviezen, mag_ooit};
use application::{
    advies::{AdviesWish, PAGE, list},
    ports::AdviesRow,
};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::Dag;
use veiligthuis::advies::kenmerk;

#[derive(Template)]
#[template(path = "veiligthuis/advies/lijst.html")]
struct Pagina {
    p: Page,
    keuze: Keuze,
    filters: Vec<Filter>,
    koppen: Vec<String>,
    rijen: Vec<Rij>,
    mag_nieuw: bool,
    vorige: Option<String>,
    volgende: Option<String>,
}

/// One filter: its path and how many it shows, when that is counted.
struct Filter {
    label: String,
    pad: String,
    hier: bool,
}

/// One advice, in words.
struct Rij {
    pad: String,
    kenmerk: String,
    badges: Vec<Badge>,
    ontvangen: String,
    kanaal: String,
    vrager: String,
    terugbellen: String,
    te_laat: bool,
    door: String,
}

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Keuze {
    #[default]
    Open,
    VanMij,
    Tweede,
    Recent,
}

impl Keuze {
    const ALLE: [Self; 4] = [Self::Open, Self::VanMij, Self::Tweede, Self::Recent];

    const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::VanMij => "van-mij",
            Self::Tweede => "tweede",
            Self::Recent => "recent",
        }
    }
    const fn wish(self, offset: u32) -> AdviesWish {
        AdviesWish {
            mine: matches!(self, Self::VanMij),
            asked: matches!(self, Self::Tweede),
            recent: matches!(self, Self::Recent),
            offset,
        }
    }
    fn pad(self, offset: u32) -> String {
        match offset {
            0 => format!("/adviezen?toon={}", self.code()),
            _ => format!("/adviezen?toon={}&vanaf={offset}", self.code()),
        }
    }
}

/// What the address asks for. Anything else shows what is open, from the first.
fn vraag(query: Option<&str>) -> (Keuze, u32) {
    let pairs = || query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let value = |name: &str| pairs().filter(|(found, _)| *found == name).map(|(_, value)| value).next_back();
    let keuze = value("toon").and_then(|code| Keuze::ALLE.into_iter().find(|keuze| keuze.code() == code));
    let offset = value("vanaf").and_then(|text| text.parse::<u32>().ok()).filter(|n| *n < 1_000_000);
    (keuze.unwrap_or_default(), offset.unwrap_or(0))
}

fn rij(l: Taal, row: &AdviesRow, namen: &Namen, vandaag: Dag) -> Rij {
    Rij {
        pad: pad(row.advies),
        kenmerk: kenmerk(row.advies),
        badges: badges(l, row),
        ontvangen: kort_moment(l, row.ontvangen_op, vandaag),
        kanaal: l.tf("vt-advies-kanaal", &row.kanaal),
        vrager: vrager_in_woorden(l, &row.vrager),
        terugbellen: row.terugbellen_op.map_or_else(String::new, |dag| korte_dag(l, dag, vandaag)),
        te_laat: row.terugbellen_op.is_some_and(|dag| dag < vandaag),
        door: namen.naam(row.ontvanger),
    }
}

pub(super) async fn toon(
    toegang: Toegang<Adviezen>,
    State(state): State<AppState>,
    page: Page,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let (keuze, offset) = vraag(query.as_deref());
    let lijst = list(&state.app, wie, keuze.wish(offset)).await?;
    let namen = Namen::van_regio(&state.app, l, wie.organisatie()).await?;
    let ooit = |actie: Actie| wie.rollen().iter().any(|rol| mag_ooit(*rol, actie));
    let tweede = ooit(Actie::AmbtshalveBekrachtigen);
    let aantal = |k: Keuze| match k {
        Keuze::Open => Some(lijst.counts.open),
        Keuze::VanMij => Some(lijst.counts.van_mij),
        Keuze::Tweede => Some(lijst.counts.gevraagd),
        Keuze::Recent => None,
    };
    let filters = Keuze::ALLE.into_iter().filter(|k| *k != Keuze::Tweede || tweede).map(|k| {
        let name = l.tf("vt-adviezen-toon", k.code());
        let label = aantal(k).map_or(name.clone(), |n| format!("{name} ({n})"));
        Filter { label, pad: k.pad(0), hier: k == keuze }
    });
    let vandaag = state.app.clock.now().dag();
    bladzijde(Pagina {
        keuze,
        filters: filters.collect(),
        koppen: ["advies", "contact", "vrager", "terugbellen", "door"].map(|k| l.tf("vt-adviezen-kolom", k)).into(),
        rijen: lijst.rows.get().iter().map(|row| rij(l, row, &namen, vandaag)).collect(),
        mag_nieuw: ooit(Actie::AdviesVastleggen),
        vorige: (offset > 0).then(|| keuze.pad(offset.saturating_sub(PAGE))),
        volgende: lijst.more.then(|| keuze.pad(offset + PAGE)),
        p: page.met_titel(l.t("vt-adviezen")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_vreemd_is_toont_wat_open_is() {
        assert_eq!(vraag(Some("toon=recent&vanaf=50")), (Keuze::Recent, 50));
        assert_eq!(vraag(Some("toon=zzz&vanaf=-1")), (Keuze::Open, 0));
        assert_eq!(Keuze::Open.wish(0), AdviesWish::default());
    }
}
