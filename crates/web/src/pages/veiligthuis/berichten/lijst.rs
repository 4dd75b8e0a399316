//! What must still be told, by when: of what I hold, or of the whole region; and what waits for me as the second decider. It names
//! nobody.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Bladeren, Filter, LijstVraag, korte_dag, lijstpad},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{
    Aanvrager,
    handeling::{MeldingInzien, Werklijst},
};
use application::{
    berichten::{DueRow, DueWish, asked, due},
    melding::{PAGE, may},
};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::{Dag, MeldingId, Stand, Termijn};
use veiligthuis::berichten::{Plichtstand, codes::Berichtcode};

#[derive(Template)]
#[template(path = "veiligthuis/berichten/lijst.html")]
struct Pagina {
    p: Page,
    filters: Vec<Filter>,
    /// Number and path of what waits for me as the second.
    gevraagd: Vec<(String, String)>,
    koppen: Vec<String>,
    rijen: Vec<Rij>,
    bladeren: Bladeren,
}

/// One notice to one or more people of one melding.
struct Rij {
    kenmerk: String,
    /// Where it is written; empty for who may not look there.
    pad: String,
    wat: String,
    aan: String,
    uiterlijk: String,
    stand: Badge,
}

/// Duties that are one line: the same notice of the same melding, to the reporter or to the people, in the same state.
struct Groep<'a> {
    eerste: &'a DueRow,
    aantal: u32,
}

impl Groep<'_> {
    fn sleutel(row: &DueRow) -> (MeldingId, Berichtcode, bool, Option<Dag>) {
        let dag = row.plicht.termijn.map(|t| t.uiterlijk);
        (row.melding.melding, row.plicht.bericht, row.plicht.persoon.is_some(), dag)
    }
}

fn groepen(rows: &[DueRow]) -> Vec<Groep<'_>> {
    let mut groepen: Vec<Groep<'_>> = Vec::new();
    for row in rows {
        match groepen.iter_mut().find(|g| Groep::sleutel(g.eerste) == Groep::sleutel(row)) {
            Some(groep) => groep.aantal += 1,
            None => groepen.push(Groep { eerste: row, aantal: 1 }),
        }
    }
    groepen
}

fn rij(l: Taal, wie: &Aanvrager, vandaag: Dag, groep: &Groep<'_>) -> Rij {
    let DueRow { melding, plicht } = groep.eerste;
    let (soort, woord) = match plicht.stand {
        Plichtstand::Open { voorstel: true, .. } => ("warning", l.t("ber-stand-voorstel")),
        Plichtstand::Open { stand: Stand::TeLaat, .. } => ("danger", l.t("ber-stand-te-laat")),
        Plichtstand::Open { stand: Stand::Vandaag, .. } => ("warning", l.t("ber-stand-vandaag")),
        Plichtstand::Open { stand: Stand::OpTijd, .. }
        | Plichtstand::Verteld { .. }
        | Plichtstand::Weggelaten { .. } => ("neutral", l.t("ber-stand-open")),
    };
    let open = may::<MeldingInzien>(wie, melding);
    let dag = |t: Termijn| korte_dag(l, t.uiterlijk, vandaag);
    Rij {
        kenmerk: melding.kenmerk.clone(),
        pad: if open { format!("/meldingen/{}/berichten", melding.melding) } else { String::new() },
        wat: l.tf("ber-bericht", plicht.bericht.code()),
        aan: match plicht.persoon {
            Some(_) => l.ta("ber-lijst-betrokkenen", &[("aantal", &groep.aantal)]),
            None => l.t("ber-melder"),
        },
        uiterlijk: plicht.termijn.map_or_else(|| l.t("ber-geen-dag"), dag),
        stand: Badge { soort, woord },
    }
}

/// Whose duties are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Keuze {
    #[default]
    VanMij,
    Alle,
}

impl Keuze {
    const ALLE: [Self; 2] = [Self::VanMij, Self::Alle];

    const fn code(self) -> &'static str {
        match self {
            Self::VanMij => "van-mij",
            Self::Alle => "alle",
        }
    }
    /// Mine are few and shown at once.
    const fn wish(self, offset: u32) -> DueWish {
        match self {
            Self::VanMij => DueWish { all: false, offset: 0 },
            Self::Alle => DueWish { all: true, offset },
        }
    }
    fn pad(self, offset: u32) -> String {
        lijstpad("/vertellen", self.code(), offset)
    }
}

/// What the address asks for. Anything else shows mine.
fn vraag(query: Option<&str>) -> (Keuze, DueWish) {
    let vraag = LijstVraag::new(query);
    let keuze = vraag.een_van("toon", &Keuze::ALLE, Keuze::code).unwrap_or_default();
    (keuze, keuze.wish(vraag.vanaf()))
}

pub(super) async fn toon(
    toegang: Toegang<Werklijst>,
    State(state): State<AppState>,
    page: Page,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let (keuze, wish) = vraag(query.as_deref());
    let lijst = due(&state.app, wie, wish).await?;
    let gevraagd = asked(&state.app, wie, 0).await?;
    let wacht = gevraagd.meldingen.iter().filter(|row| may::<MeldingInzien>(wie, row));
    let vandaag = state.app.clock.now().dag();
    let koppen = ["ber-lijst-melding", "ber-wat-kop", "ber-lijst-aan", "ber-uiterlijk-kop", "ber-stand-kop"];
    bladzijde(Pagina {
        filters: Keuze::ALLE.map(|k| Filter::new(l.tf("ber-lijst", k.code()), None, k.pad(0), k == keuze)).into(),
        gevraagd: wacht.map(|row| (row.kenmerk.clone(), format!("/meldingen/{}/berichten", row.melding))).collect(),
        koppen: koppen.map(|key| l.t(key)).into(),
        rijen: groepen(lijst.rows.get()).iter().map(|groep| rij(l, wie, vandaag, groep)).collect(),
        bladeren: Bladeren::new(wish.offset, PAGE, lijst.more && wish.all, |n| keuze.pad(n)),
        p: page.met_titel(l.t("ber-lijst")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_vreemd_is_toont_wat_van_mij_is() {
        assert_eq!(vraag(Some("toon=alle&vanaf=50")), (Keuze::Alle, DueWish { all: true, offset: 50 }));
        assert_eq!(vraag(Some("toon=zzz&vanaf=50")), (Keuze::VanMij, DueWish { all: false, offset: 0 }));
    }
}
