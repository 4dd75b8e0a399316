//! The safety plan on paper, for the family and everybody with a task in it.

use super::{blad::Blad, delen::toetser};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DienstInzien;
use askama::Template;
use axum::extract::State;
use kernel::DienstId;

#[derive(Template)]
#[template(path = "veiligthuis/dienst/plan.html")]
struct Pagina {
    p: Page,
    afgedrukt: String,
    mensen: String,
    koppen_voorwaarden: Vec<String>,
    /// What, for whom, by when, who checks.
    voorwaarden: Vec<[String; 4]>,
    koppen_acties: Vec<String>,
    /// What, who, by when.
    acties: Vec<[String; 3]>,
    afspraken: Vec<String>,
    pad: String,
}

pub(super) async fn toon(
    toegang: Toegang<DienstInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DienstId>,
) -> Antwoord {
    let b = Blad::zie(&state, &toegang, page, id).await?;
    let l = b.l;
    let heads = |codes: &[&str]| codes.iter().map(|code| l.tf("dienst-kolom", code)).collect();
    let voorwaarden = b.d().voorwaarden.iter().filter(|v| !v.is_vervallen()).map(|v| {
        let wat = b.woorden(&v.voorwaarde.inhoud, |i| i.wat.as_str().to_owned());
        [wat, b.mensen(&v.voorwaarde.over), l.dag(v.voorwaarde.uiterlijk), toetser(&b, v)]
    });
    let acties = b.d().acties.iter().map(|a| {
        let wat = b.woorden(&a.actie.inhoud, |i| i.wat.as_str().to_owned());
        let wie = b.woorden(&a.actie.inhoud, |i| i.wie.as_str().to_owned());
        [wat, wie, l.dag(a.actie.uiterlijk)]
    });
    let afspraken = b.d().afspraken.iter().map(|afspraak| {
        let who = l.ta("dienst-afgesproken", &[("dag", &l.dag(afspraak.op)), ("wie", &b.mensen(&afspraak.met))]);
        format!("{who} {}", b.tekst_of_leeg(afspraak.partners.as_ref())).trim().to_owned()
    });
    bladzijde(Pagina {
        p: b.kader(l.t("dienst-plan-titel"), false),
        afgedrukt: l.moment(b.nu),
        mensen: b.mensen(&b.d().iedereen()),
        koppen_voorwaarden: heads(&["wat", "voor-wie", "uiterlijk", "wie-toetst"]),
        voorwaarden: voorwaarden.collect(),
        koppen_acties: heads(&["actie", "wie-doet", "uiterlijk"]),
        acties: acties.collect(),
        afspraken: afspraken.collect(),
        pad: b.pad(),
    })
}
