//! The agenda behind the board: everything with a last day, of the whole team, of one person, or of nobody yet.

use super::{
    regels::{Blik, Regel},
    vandaag::koppen,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::Namen,
    pagina::Page,
    route::Toegang,
};
use access::handeling::Bord;
use application::{
    bord::{AgendaWish, agenda},
    melding::PAGE,
};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::AccountId;

#[derive(Template)]
#[template(path = "veiligthuis/bord/agenda.html")]
struct Pagina {
    p: Page,
    /// Label, path, whether it is shown now.
    filters: Vec<(String, String, bool)>,
    koppen: Vec<String>,
    rijen: Vec<Regel>,
    totaal: String,
    vorige: Option<String>,
    volgende: Option<String>,
}

/// Which part of the agenda.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Keuze {
    #[default]
    Alles,
    TeLaat,
    Vandaag,
    Vrij,
}

impl Keuze {
    const ALLE: [Self; 4] = [Self::Alles, Self::TeLaat, Self::Vandaag, Self::Vrij];

    const fn code(self) -> &'static str {
        match self {
            Self::Alles => "alles",
            Self::TeLaat => "te-laat",
            Self::Vandaag => "vandaag",
            Self::Vrij => "vrij",
        }
    }
}

/// What the address asks for. Anything else shows everything from the first.
fn vraag(query: Option<&str>) -> (Keuze, Option<AccountId>, u32) {
    let value = |name: &str| {
        let pairs = query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(found, _)| *found == name).map(|(_, value)| value).next_back()
    };
    let keuze = value("toon").and_then(|code| Keuze::ALLE.into_iter().find(|k| k.code() == code)).unwrap_or_default();
    let wie = value("wie").and_then(|id| id.parse().ok());
    let offset = value("vanaf").and_then(|text| text.parse::<u32>().ok()).filter(|n| *n < 1_000_000).unwrap_or(0);
    (keuze, wie, offset)
}

fn pad(keuze: Keuze, wie: Option<AccountId>, offset: u32) -> String {
    let wie = wie.map_or_else(String::new, |id| format!("&wie={id}"));
    let vanaf = if offset == 0 { String::new() } else { format!("&vanaf={offset}") };
    format!("/bord/agenda?toon={}{wie}{vanaf}", keuze.code())
}

pub(super) async fn toon(
    toegang: Toegang<Bord>,
    State(state): State<AppState>,
    page: Page,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, aanvrager) = (page.l, toegang.aanvrager()?);
    let (keuze, wie, offset) = vraag(query.as_deref());
    let wish = AgendaWish {
        wie,
        vrij: keuze == Keuze::Vrij,
        te_laat: keuze == Keuze::TeLaat,
        vandaag: keuze == Keuze::Vandaag,
        offset,
    };
    let found = agenda(&state.app, aanvrager, wish).await?;
    let namen = Namen::van_regio(&state.app, l, aanvrager.organisatie()).await?;
    let blik = Blik { l, namen: &namen, vandaag: found.vandaag };
    let lijst = found.lijst.get();
    let titel = match wie {
        Some(account) => l.ta("bord-agenda-van", &[("wie", &namen.naam(account))]),
        None => l.t("bord-agenda"),
    };
    let filters = Keuze::ALLE.into_iter().filter(|k| wie.is_none() || *k != Keuze::Vrij);
    bladzijde(Pagina {
        filters: filters.map(|k| (l.tf("bord-toon", k.code()), pad(k, wie, 0), k == keuze)).collect(),
        koppen: koppen(l),
        rijen: lijst.rijen.iter().map(|punt| blik.regel(punt)).collect(),
        totaal: l.ta("bord-totaal", &[("aantal", &lijst.totaal)]),
        vorige: (offset > 0).then(|| pad(keuze, wie, offset.saturating_sub(PAGE))),
        volgende: (offset.saturating_add(PAGE) < lijst.totaal).then(|| pad(keuze, wie, offset + PAGE)),
        p: page.met_titel(titel).onder(l.t("bord-titel"), "/bord"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_vraag_in_het_adres_wordt_gelezen_en_wat_vreemd_is_toont_alles() {
        let id = "00000000-0000-0000-0000-000000000007";
        assert_eq!(vraag(Some("toon=te-laat&vanaf=50")), (Keuze::TeLaat, None, 50));
        assert_eq!(vraag(Some(&format!("wie={id}"))), (Keuze::Alles, Some(id.parse().unwrap()), 0));
        for vreemd in [None, Some(""), Some("toon=zzz&wie=x&vanaf=-1"), Some("vanaf=99999999999")] {
            assert_eq!(vraag(vreemd), (Keuze::Alles, None, 0), "{vreemd:?}");
        }
    }
}
