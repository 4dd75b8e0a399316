//! Skipping a step, or the conversation with some of those involved, for a reason of the framework's closed list.

use super::{
    super::super::{Blad, DossierKop, Hier, beslis, kop, personen},
    Nummer, pad,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::professional::beslis::Velden,
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{Command, Gegeven, Overslag},
    kader::StapNr,
};

const VELDEN: Velden<'static> = &[
    ("reden-niet-in-kader", "reden"),
    ("goedmaakdatum-ontbreekt", "goedmaken"),
    ("datum-voorbij", "goedmaken"),
    ("betrokkene-onbekend", "met"),
];

#[derive(Template)]
#[template(path = "professional/afronden/overslaan.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    stap: String,
    personen: Vec<Keuze>,
    redenen: Vec<Keuze>,
}

impl Bladzijde {
    fn new(blad: &Blad<'_>, stap: StapNr, f: Form) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.ta("overslaan-titel", &[("nummer", &stap.nummer())]), Hier::Stap(stap));
        let met_personen = stap == StapNr::Drie;
        Self {
            p: p.met_fout(f.heeft_fouten()),
            k,
            knop: l.t("overslaan-opslaan"),
            terug: pad(blad, stap),
            stap: kop::stap_naam(l, blad.kader(), stap),
            personen: if met_personen { personen::vinkjes(blad) } else { Vec::new() },
            redenen: redenen(blad, stap),
            f,
        }
    }
}

/// The reasons of the framework for this step on this route, in its own words.
fn redenen(blad: &Blad<'_>, stap: StapNr) -> Vec<Keuze> {
    let Some(route) = blad.dossier().route() else { return Vec::new() };
    let redenen = blad.kader().stap(stap).redenen_op(route);
    redenen
        .map(|reden| {
            let keuze = Keuze::new(&reden.id, &reden.tekst);
            if reden.nader_in_te_lichten { keuze.met_uitleg(blad.l().t("overslaan-vraagt-dag")) } else { keuze }
        })
        .collect()
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, Nummer(stap)): Id2<DossierId, Nummer>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let wie = toegang.bezoek().vraag.split('&').filter_map(|pair| pair.strip_prefix("wie="));
    let voorstel = wie.fold(Waarden::leeg(), |waarden, wie| waarden.met("met", wie));
    let form = blad.form(begin, voorstel);
    bladzijde(Bladzijde::new(&blad, stap, form))
}

pub(super) async fn ontvang(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, Nummer(stap)): Id2<DossierId, Nummer>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let lees = |fouten: &mut Fouten| {
        let overslag = lees(fouten, blad.l(), formulier.waarden(), stap, blad.vers())?;
        Some(vec![Command::SlaStapOver(overslag)])
    };
    beslis(&blad, &formulier, pad(&blad, stap), VELDEN, lees, |form| Bladzijde::new(&blad, stap, form)).await
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, stap: StapNr, id: OnderdeelId) -> Option<Overslag> {
    let met = personen::gekozen(w, "met");
    let chosen = |id: &str| (!id.is_empty()).then(|| id.to_owned());
    let reden = fouten.keuze("reden", w.tekst("reden"), chosen, &l.t("overslaan-kies-reden"));
    let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
    let goedmaken = fouten.dag_of_leeg(l, "goedmaken", w.tekst("goedmaken"));
    Some(Overslag {
        id,
        stap,
        reden: reden?,
        toelichting: toelichting.map(|tekst| Gegeven::new(met.clone(), tekst)),
        goedmaken,
        met,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn wie_niemand_aankruist_slaat_de_hele_stap_over() {
        let id = OnderdeelId::new(Uuid::nil());
        let mut fouten = Fouten::geen();
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), StapNr::Drie, id).is_none());
        assert!(fouten.van("reden").is_some());
        let w = Waarden::leeg().met("reden", "geen_contact").met("goedmaken", "1-4-2026");
        let overslag = lees(&mut Fouten::geen(), Taal::Nl, &w, StapNr::Drie, id).unwrap();
        assert!(overslag.met.is_empty());
        assert_eq!(overslag.goedmaken.map(|dag| dag.iso()).as_deref(), Some("2026-04-01"));
    }
}
