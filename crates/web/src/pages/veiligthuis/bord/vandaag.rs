//! The board of the day: due today, late with its reason, children not seen, refused and unanswered transfers, missed monitoring,
//! and what waits and must be looked at again.

use super::regels::{Blik, Regel};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Namen, korte_dag},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Rol, handeling::Bord};
use application::{
    bord::{Board, board},
    ports::{BordPunt, BordTel, Lijst, OngezienRow, WachtendRow},
};
use askama::Template;
use axum::extract::State;
use kernel::AccountId;

#[derive(Template)]
#[template(path = "veiligthuis/bord/vandaag.html")]
struct Pagina {
    p: Page,
    dag: String,
    tellers: Vec<Teller>,
    delen: Vec<Deel>,
    koppen: Vec<String>,
    mensen: Vec<Mens>,
    mensen_koppen: Vec<String>,
}

/// A number above the board, with the way to its list.
struct Teller {
    soort: &'static str,
    label: String,
    aantal: u32,
    anker: &'static str,
}

/// One list on the board.
struct Deel {
    anker: &'static str,
    kop: String,
    uitleg: String,
    leeg: String,
    rijen: Vec<Regel>,
    /// How many more there are, and the way to all of them.
    meer: Option<(String, Option<&'static str>)>,
}

/// What somebody has to do.
struct Mens {
    naam: String,
    pad: String,
    te_laat: u32,
    zonder_reden: u32,
    vandaag: u32,
    straks: u32,
}

/// The lists of the board, in the order of what can not wait.
fn delen(blik: &Blik<'_>, board: &Board) -> Vec<Deel> {
    let (l, bord) = (blik.l, board.bord.get());
    let punten = |anker, lijst: &Lijst<BordPunt>, pad| {
        deel(l, anker, lijst.rijen.iter().map(|punt| blik.regel(punt)).collect(), lijst.totaal, pad)
    };
    vec![
        punten("te-laat", &bord.te_laat, Some("/bord/agenda?toon=te-laat")),
        punten("vandaag", &bord.vandaag, Some("/bord/agenda?toon=vandaag")),
        deel(
            l,
            "ongezien",
            bord.ongezien.rijen.iter().map(|row| ongezien(blik, row)).collect(),
            bord.ongezien.totaal,
            None,
        ),
        punten("overdrachten", &bord.overdrachten, None),
        punten("monitoring", &bord.monitoring, None),
        deel(
            l,
            "wachtend",
            bord.wachtend.rijen.iter().map(|row| wachtend(blik, row)).collect(),
            bord.wachtend.totaal,
            None,
        ),
    ]
}

fn deel(l: Taal, anker: &'static str, rijen: Vec<Regel>, totaal: u32, pad: Option<&'static str>) -> Deel {
    let shown = u32::try_from(rijen.len()).unwrap_or(u32::MAX);
    let more = totaal.saturating_sub(shown);
    Deel {
        anker,
        kop: format!("{} ({totaal})", l.tf("bord-kop", anker)),
        uitleg: l.tf("bord-uitleg", anker),
        leeg: l.tf("bord-leeg", anker),
        rijen,
        meer: (more > 0).then(|| (l.ta("bord-en-nog", &[("aantal", &more)]), pad)),
    }
}

/// A service with children whom nobody saw.
fn ongezien(blik: &Blik<'_>, row: &OngezienRow) -> Regel {
    let l = blik.l;
    let since = row.besloten_op.dag();
    Regel {
        kenmerk: row.kenmerk.clone(),
        pad: format!("/diensten/{}", row.dienst),
        wat: l.ta("bord-kinderen", &[("ongezien", &row.ongezien), ("kinderen", &row.kinderen)]),
        badge: Badge { soort: "warning", woord: l.tf("vt-uitkomst", &row.soort) },
        dag: l.ta("bord-sinds", &[("dag", &korte_dag(l, since, blik.vandaag))]),
        reden: None,
        geef_reden: None,
        wie: blik.wie(row.wie),
    }
}

/// A file that waits and was not looked at lately.
fn wachtend(blik: &Blik<'_>, row: &WachtendRow) -> Regel {
    let l = blik.l;
    let (pad, wat) = match row.melding {
        Some(melding) => (format!("/meldingen/{melding}"), l.t("bord-wacht-beoordeling")),
        None => (format!("/casussen/{}", row.casus), l.t("bord-wacht-dienst")),
    };
    let dagen = blik.vandaag.dagen_sinds(row.sinds.dag());
    Regel {
        kenmerk: row.kenmerk.clone(),
        pad,
        wat,
        badge: Badge { soort: "warning", woord: l.ta("vt-dagen", &[("aantal", &dagen)]) },
        dag: l.ta("bord-sinds", &[("dag", &korte_dag(l, row.sinds.dag(), blik.vandaag))]),
        reden: None,
        geef_reden: None,
        wie: blik.wie(row.wie),
    }
}

/// Everybody who works on files or has something to do, and what nobody took.
fn mensen(l: Taal, board: &Board) -> Vec<Mens> {
    let telling = &board.bord.get().telling;
    let sum = |wie: Option<AccountId>, fits: &dyn Fn(&BordTel) -> bool| -> u32 {
        telling.iter().filter(|tel| tel.wie == wie && fits(tel)).map(|tel| tel.aantal).sum()
    };
    let mens = |wie: Option<AccountId>, naam: String, pad: String| Mens {
        naam,
        pad,
        te_laat: sum(wie, &|tel| tel.dag.is_none()),
        zonder_reden: telling
            .iter()
            .filter(|tel| tel.wie == wie && tel.dag.is_none())
            .map(|tel| tel.aantal.saturating_sub(tel.met_reden))
            .sum(),
        vandaag: sum(wie, &|tel| tel.dag == Some(board.vandaag)),
        straks: sum(wie, &|tel| tel.dag.is_some_and(|dag| dag > board.vandaag)),
    };
    let carries = |rol: &Rol| matches!(rol, Rol::Triagist | Rol::Onderzoeker);
    let workers = board.mensen.iter().filter(|account| {
        let has_work = telling.iter().any(|tel| tel.wie == Some(account.id));
        has_work || (account.actief && account.rollen.iter().any(carries))
    });
    let free = mens(None, l.t("vt-niemand"), "/bord/agenda?toon=vrij".to_owned());
    let each = workers.map(|a| mens(Some(a.id), a.naam.clone(), format!("/bord/agenda?wie={}", a.id)));
    each.chain([free]).collect()
}

pub(super) async fn toon(toegang: Toegang<Bord>, State(state): State<AppState>, page: Page) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let board = board(&state.app, wie).await?;
    let namen = Namen::van_regio(&state.app, l, wie.organisatie()).await?;
    let blik = Blik { l, namen: &namen, vandaag: board.vandaag };
    let bord = board.bord.get();
    let teller = |soort, anker, aantal| Teller { soort, label: l.tf("bord-teller", anker), aantal, anker };
    bladzijde(Pagina {
        dag: l.weekdag(board.vandaag),
        tellers: vec![
            teller("danger", "te-laat", bord.te_laat.totaal),
            teller("warning", "vandaag", bord.vandaag.totaal),
            teller("danger", "ongezien", bord.ongezien.totaal),
            teller("warning", "overdrachten", bord.overdrachten.totaal),
            teller("danger", "monitoring", bord.monitoring.totaal),
            teller("warning", "wachtend", bord.wachtend.totaal),
        ],
        delen: delen(&blik, &board),
        koppen: koppen(l),
        mensen: mensen(l, &board),
        mensen_koppen: ["naam", "te-laat", "zonder-reden", "vandaag", "straks"]
            .iter()
            .map(|kop| l.tf("bord-mens", kop))
            .collect(),
        p: page.met_titel(l.t("bord-titel")),
    })
}

/// The heads of a list of things to do.
pub(super) fn koppen(l: Taal) -> Vec<String> {
    ["melding", "wat", "uiterlijk", "reden", "wie"].iter().map(|kop| l.tf("bord-kolom", kop)).collect()
}
