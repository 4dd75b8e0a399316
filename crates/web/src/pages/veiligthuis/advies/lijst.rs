//! The list of advices: what is open, what I took, what waits for a second person, and what was lately. Nobody is named in it.

use super::{
    kop::{badges, vrager_in_woorden},
    pad,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Bladeren, Filter, LijstVraag, Namen, kort_moment, korte_dag, lijstpad},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{
    Aanvrager, Actie,
    handeling::{AdviesInzien, Adviezen},
    mag_ooit,
};
use application::{
    advies::{AdviesWish, PAGE, list, may},
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
    bladeren: Bladeren,
}

/// One advice, in words.
struct Rij {
    /// Its page; `None` when this person may see that it is there and no more.
    pad: Option<String>,
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
        lijstpad("/adviezen", self.code(), offset)
    }
}

/// What the address asks for. Anything else shows what is open, from the first.
fn vraag(query: Option<&str>) -> (Keuze, u32) {
    let vraag = LijstVraag::new(query);
    (vraag.een_van("toon", &Keuze::ALLE, Keuze::code).unwrap_or_default(), vraag.vanaf())
}

fn rij(l: Taal, wie: &Aanvrager, row: &AdviesRow, namen: &Namen, vandaag: Dag) -> Rij {
    Rij {
        pad: may::<AdviesInzien>(wie, row).then(|| pad(row.advies)),
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
        Filter::new(name, aantal(k), k.pad(0), k == keuze)
    });
    let vandaag = state.app.clock.now().dag();
    bladzijde(Pagina {
        keuze,
        filters: filters.collect(),
        koppen: ["advies", "contact", "vrager", "terugbellen", "door"].map(|k| l.tf("vt-adviezen-kolom", k)).into(),
        rijen: lijst.rows.get().iter().map(|row| rij(l, wie, row, &namen, vandaag)).collect(),
        mag_nieuw: ooit(Actie::AdviesVastleggen),
        bladeren: Bladeren::new(offset, PAGE, lijst.more, |n| keuze.pad(n)),
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
