//! A sample of everything in the kit on three pages: a form with every kind of field, the parts of a page, a receipt. The
//! tests walk it; `cargo run -p web --example bekijk` shows it.

use access::handeling::{AccountsBeheren, EigenAccount, Openbaar};
use application::ports::Transaction;
use askama::Template;
use axum::extract::State;
use web::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pagina::{Page, Stap},
    route::{Routes, Toegang},
};

pub fn routes() -> Routes {
    Routes::new()
        .get("/proef", toon)
        .post("/proef", ontvang)
        .post_vluchtig("/proef/geheim", geheim)
        .get("/proef/delen", delen)
        .get("/proef/klaar", klaar)
        .get("/proef/beheer", beheer)
        .get("/proef/paniek", paniek)
}

#[derive(Template)]
#[template(path = "proef/formulier.html")]
struct Proef {
    p: Page,
    f: Form,
    stappen: Vec<Stap>,
    bronnen: Vec<Keuze>,
    dagen: Vec<Keuze>,
    plaatsen: Vec<Keuze>,
    janee: Vec<Keuze>,
}

impl Proef {
    fn new(page: Page, f: Form) -> Self {
        let keuzes = |words: &[&str]| words.iter().map(|w| Keuze::new(w.to_lowercase(), *w)).collect::<Vec<_>>();
        let mut bronnen = keuzes(&["Zelf gezien", "Gehoord van het kind", "Gehoord van iemand anders"]);
        bronnen[2].uitleg = "Schrijf bij de toelichting wie het vertelde.".to_owned();
        Self {
            janee: Keuze::ja_nee(page.l),
            p: page.met_titel("Een signaal vastleggen").met_fout(f.heeft_fouten()).onder("Proef", "/proef/delen"),
            stappen: stappen(),
            bronnen,
            dagen: keuzes(&["Op school", "Na school", "In het weekend"]),
            plaatsen: keuzes(&["Klas", "Plein", "Gymzaal", "Thuis", "Onderweg", "Elders"]),
            f,
        }
    }
}

fn stappen() -> Vec<Stap> {
    let stap = |nummer: usize, naam: &str, stand: &str| Stap {
        nummer: nummer.to_string(),
        naam: naam.to_owned(),
        stand: stand.to_owned(),
        pad: if nummer < 3 { BEGIN.to_owned() } else { String::new() },
        gedaan: nummer == 0,
        hier: nummer == 1,
    };
    vec![
        stap(0, "Opmerken", "klaar"),
        stap(1, "Signalen in kaart brengen", "nu aan de beurt"),
        stap(2, "Overleggen", "open"),
        stap(3, "Gesprek met de betrokkenen", "open"),
        stap(4, "Wegen", "open"),
        stap(5, "Beslissen", "open"),
    ]
}
use super::BEGIN;

async fn toon(_: Toegang<EigenAccount>, page: Page, begin: Begin) -> Antwoord {
    let form = begin.form(&page, Waarden::leeg().met("plaats", "klas"), Some(7));
    bladzijde(Proef::new(page, form))
}

async fn ontvang(
    _: Toegang<EigenAccount>,
    State(state): State<AppState>,
    page: Page,
    formulier: Formulier,
) -> Antwoord {
    let (l, mut fouten) = (page.l, Fouten::geen());
    let gezien = fouten.tekst(l, "gezien", formulier.tekst("gezien"), "Schrijf op wat u zag of hoorde.");
    fouten.dag(l, "dag", formulier.tekst("dag"), "Vul in op welke dag het was.");
    fouten.tijd(l, "tijd", formulier.tekst("tijd"));
    fouten.keuze("bron", formulier.tekst("bron"), |code| (!code.is_empty()).then_some(()), "Kies hoe u dit weet.");
    if gezien.is_none() || !fouten.is_leeg() {
        let form = formulier.opnieuw(&page, fouten);
        return opnieuw(Proef::new(page, form));
    }
    let meta = formulier.meta("/proef/klaar");
    let at = state.app.clock.now();
    let kept = Transaction { at, appends: Vec::new(), access: Vec::new(), once: None, drop_draft: meta.draft };
    state.app.store.commit(kept).await?;
    verder(meta.answer)
}

async fn geheim(_: Toegang<EigenAccount>, formulier: Formulier) -> Antwoord {
    assert!(formulier.meta("/").draft.is_none());
    verder("/proef/klaar")
}

#[derive(Template)]
#[template(path = "proef/delen.html")]
struct Delen {
    p: Page,
    koppen: Vec<String>,
    rijen: Vec<(&'static str, &'static str, &'static str, &'static str)>,
}

async fn delen(_: Toegang<EigenAccount>, page: Page) -> Antwoord {
    let koppen = ["Kenmerk", "Ontvangen", "Termijn", "Stand"].map(str::to_owned).to_vec();
    let rijen = vec![
        ("M-2026-000123", "24 december 2026, 10:42", "nog 2 dagen", "warning"),
        ("M-2026-000119", "22 december 2026, 16:50", "1 dag te laat", "danger"),
        ("M-2026-000101", "18 december 2026, 09:05", "op tijd", "success"),
    ];
    bladzijde(Delen { p: page.met_titel("Onderdelen"), koppen, rijen })
}

#[derive(Template)]
#[template(path = "proef/klaar.html")]
struct Klaar {
    p: Page,
    wanneer: String,
}

async fn klaar(_: Toegang<EigenAccount>, State(state): State<AppState>, page: Page) -> Antwoord {
    let wanneer = page.l.moment(state.app.clock.now());
    bladzijde(Klaar { p: page.met_titel("Ontvangen"), wanneer })
}

async fn beheer(_: Toegang<AccountsBeheren>) -> Antwoord {
    Err(Fout::storing("nobody in the tests may come here"))
}

async fn paniek(_: Toegang<Openbaar>) -> Antwoord {
    panic!("Jansen woont in de Dorpsstraat")
}
