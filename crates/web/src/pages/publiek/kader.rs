//! One framework: its questions, steps and sources, for anybody.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    fout::Fout,
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::Openbaar;
use askama::Template;
use axum::extract::State;
use meldcode::kader::{BronTekst, Kader, KaderVraag, Stap, Status, TwijfelTeltAls};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "paginas/kader.html")]
struct KaderPagina {
    p: Page,
    kader: Kader,
    geldig: String,
    concept: bool,
    stappen: Vec<StapBeeld>,
    /// Every source that the framework names, once.
    bronnen: Vec<String>,
}

/// A step with the questions that it asks.
struct StapBeeld {
    stap: Stap,
    vragen: Vec<KaderVraag>,
}

impl KaderPagina {
    /// Doubt about this question is an answer: it counts as yes.
    fn twijfel_is_ja(vraag: &KaderVraag) -> bool {
        vraag.twijfel_telt_als == TwijfelTeltAls::Ja
    }
    fn new(page: Page, kader: &Kader) -> Self {
        let l = page.l;
        let geldig = match kader.geldig_tot {
            Some(tot) => l.ta("kader-geldig-tot", &[("van", &l.dag(kader.geldig_vanaf)), ("tot", &l.dag(tot))]),
            None => l.ta("kader-geldig-vanaf", &[("van", &l.dag(kader.geldig_vanaf))]),
        };
        let stappen = kader.stappen.iter().map(|stap| StapBeeld {
            stap: stap.clone(),
            vragen: kader.vragen_in(stap.nr).filter(|vraag| vraag.actief).cloned().collect(),
        });
        Self {
            geldig,
            concept: kader.status == Status::Draft,
            stappen: stappen.collect(),
            bronnen: bronnen(kader),
            p: page.met_titel(kader.naam.clone()).onder(l.t("kaders-kort"), "/kaders"),
            kader: kader.clone(),
        }
    }
}

/// The sources of everything that the page shows.
fn bronnen(kader: &Kader) -> Vec<String> {
    let texts = |list: &[BronTekst]| list.iter().map(|text| text.bron.clone()).collect::<Vec<_>>();
    let steps = kader
        .stappen
        .iter()
        .flat_map(|stap| [vec![stap.bron.clone(), stap.doel.bron.clone()], texts(&stap.uitleg)].concat());
    let questions = kader.vragen.iter().flat_map(|vraag| {
        let explained = vraag.toelichting.iter().map(|text| text.bron.clone()).collect();
        [
            vec![vraag.bron.clone(), vraag.tekst.bron.clone()],
            explained,
            texts(&vraag.subvragen),
            texts(&vraag.voorbeelden),
        ]
        .concat()
    });
    let all: BTreeSet<String> = [kader.bron.clone()].into_iter().chain(steps).chain(questions).collect();
    all.into_iter().filter(|source| !source.is_empty()).collect()
}

pub(super) async fn toon(
    _: Toegang<Openbaar>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<String>,
) -> Antwoord {
    let kader = state.app.kaders.huidige(&id).ok_or(Fout::NietVoorU)?;
    bladzijde(KaderPagina::new(page, kader))
}
