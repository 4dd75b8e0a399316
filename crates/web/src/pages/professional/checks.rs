//! The kindcheck and its sisters, as the framework asks them.

use super::{Blad, DossierKop, Hier, beslis, kadertekst::teksten, pad, personen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id2, Routes, Toegang},
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{CheckInhoud, Command, VoerCheckUit},
    kader::{Check, CheckSoort, StapNr},
};

/// The page of each check.
pub(super) fn routes() -> Routes {
    Routes::new().get("/dossiers/{id}/checks/{soort}", toon).post("/dossiers/{id}/checks/{soort}", voer_uit)
}

/// At which field a refusal of the dossier is shown.
const VELDEN: [(&str, &str); 5] = [
    ("datum-in-de-toekomst", "dag"),
    ("datum-voorbij", "volgende"),
    ("aantal-en-leeftijden-ontbreken", "aantal"),
    ("uitkomst-niet-in-kader", "uitkomst"),
    ("betrokkene-ontbreekt", "over"),
];

/// An earlier time.
struct Eerder {
    dag: String,
    uitkomst: String,
    leeftijden: String,
    toelichting: String,
}

#[derive(Template)]
#[template(path = "professional/check.html")]
struct CheckPagina {
    p: Page,
    k: DossierKop,
    f: Form,
    trigger: String,
    momenten: Vec<String>,
    vragen: Vec<String>,
    bron: String,
    /// Number and ages of children are asked.
    kinderen: bool,
    uitkomsten: Vec<Keuze>,
    mensen: Vec<Keuze>,
    eerder: Vec<Eerder>,
    terug: String,
}

impl CheckPagina {
    fn new(blad: &Blad<'_>, check: &Check, f: Form) -> Self {
        let (p, k) = blad.rond(check.naam.tekst.clone(), Hier::Stap(StapNr::Een));
        let uitkomst = |code: &str| check.uitkomsten.iter().find(|u| u.id == code).map(|u| u.tekst.clone());
        let done = blad.dossier().checks.iter().rev().filter(|done| done.soort == check.soort);
        let eerder = done.map(|done| {
            let inhoud = done.inhoud.open(blad.recht());
            Eerder {
                dag: blad.l().dag(done.dag),
                uitkomst: uitkomst(&done.uitkomst).unwrap_or_default(),
                leeftijden: inhoud.map(|inhoud| leeftijden_tekst(&inhoud.leeftijden)).unwrap_or_default(),
                toelichting: inhoud
                    .and_then(|inhoud| inhoud.toelichting.as_ref())
                    .map(|tekst| tekst.as_str().to_owned())
                    .unwrap_or_default(),
            }
        });
        Self {
            trigger: check.trigger.tekst.clone(),
            momenten: teksten(&check.momenten),
            vragen: teksten(&check.vragen),
            bron: check.bron.clone(),
            kinderen: check.soort == CheckSoort::Kindcheck,
            uitkomsten: check.uitkomsten.iter().map(|u| Keuze::new(&u.id, &u.tekst)).collect(),
            mensen: personen::vinkjes(blad),
            eerder: eerder.collect(),
            terug: pad::stap(blad.id, StapNr::Een),
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

/// The check that a path names, when the framework has it.
fn vind<'a>(blad: &Blad<'a>, code: &str) -> Result<&'a Check, Fout> {
    CheckSoort::van_code(code).and_then(|soort| blad.kader().check(soort)).ok_or(Fout::NietVoorU)
}

async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, soort): Id2<DossierId, String>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let check = vind(&blad, &soort)?;
    let form = blad.form(begin, Waarden::leeg().met("dag", blad.vandaag().kort()));
    bladzijde(CheckPagina::new(&blad, check, form))
}

async fn voer_uit(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, soort): Id2<DossierId, String>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let check = vind(&blad, &soort)?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| {
        Some(vec![Command::VoerCheckUit(lees(fouten, l, formulier.waarden(), nieuw, check.soort)?)])
    };
    let again = |f| CheckPagina::new(&blad, check, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Een), &VELDEN, read, again).await
}

fn lees(fouten: &mut Fouten, l: Taal, typed: &Waarden, id: OnderdeelId, soort: CheckSoort) -> Option<VoerCheckUit> {
    let uitkomst = Some(typed.tekst("uitkomst").to_owned()).filter(|code| !code.is_empty());
    if uitkomst.is_none() {
        fouten.bij("uitkomst", l.t("check-uitkomst-fout"));
    }
    let aantal = aantal(fouten, l, typed.tekst("aantal"));
    let leeftijden = leeftijden(fouten, l, typed.tekst("leeftijden"));
    let wie_deelt_de_zorg = fouten.tekst_of_leeg(l, "zorg", typed.tekst("zorg"));
    let toelichting = fouten.tekst_of_leeg(l, "toelichting", typed.tekst("toelichting"));
    let dag = fouten.dag(l, "dag", typed.tekst("dag"), &l.t("check-dag-fout"));
    let volgende = fouten.dag_of_leeg(l, "volgende", typed.tekst("volgende"));
    let inhoud = CheckInhoud { leeftijden: leeftijden?, wie_deelt_de_zorg, toelichting };
    let over = personen::gekozen(typed, "over");
    Some(VoerCheckUit { id, soort, uitkomst: uitkomst?, dag: dag?, volgende, over, aantal: aantal?, inhoud })
}

/// How many; may be left out.
fn aantal(fouten: &mut Fouten, l: Taal, getypt: &str) -> Option<Option<u16>> {
    match getypt.trim() {
        "" => Some(None),
        typed => typed.parse().map(Some).map_err(|_| fouten.bij("aantal", l.t("check-aantal-fout"))).ok(),
    }
}

/// Ages between commas, spaces or "en": `3, 7 en 0`.
fn leeftijden(fouten: &mut Fouten, l: Taal, getypt: &str) -> Option<Vec<u16>> {
    let words = getypt.split([',', ';', ' ', '\n', '\r']).filter(|word| !matches!(*word, "" | "en" | "and"));
    let ages: Result<Vec<u16>, _> = words.map(str::parse).collect();
    match ages {
        Ok(ages) if ages.iter().all(|age| *age <= 125) => Some(ages),
        Ok(_) | Err(_) => {
            fouten.bij("leeftijden", l.t("check-leeftijden-fout"));
            None
        }
    }
}

fn leeftijden_tekst(ages: &[u16]) -> String {
    ages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn leeftijden_mogen_op_elke_gewone_manier() {
        let mut fouten = Fouten::geen();
        for typed in ["3, 7, 0", "3 7 0", "3, 7 en 0", "3;7;0"] {
            assert_eq!(leeftijden(&mut fouten, Taal::Nl, typed), Some(vec![3, 7, 0]), "{typed}");
        }
        assert_eq!(leeftijden(&mut fouten, Taal::Nl, " "), Some(Vec::new()));
        assert!(fouten.is_leeg());
        assert_eq!(leeftijden(&mut fouten, Taal::Nl, "drie"), None);
        assert!(fouten.van("leeftijden").is_some());
    }

    #[test]
    fn een_check_zonder_uitkomst_zegt_wat_te_kiezen() {
        let mut fouten = Fouten::geen();
        let typed = Waarden::leeg().met("dag", "1-12-2026").met("aantal", "2").met("leeftijden", "3, 7");
        let id = OnderdeelId::new(Uuid::from_u128(1));
        assert!(lees(&mut fouten, Taal::Nl, &typed, id, CheckSoort::Kindcheck).is_none());
        assert_eq!(fouten.lijst().len(), 1);
        assert!(fouten.van("uitkomst").is_some());
        let typed = typed.met("uitkomst", "zorgen");
        let check = lees(&mut Fouten::geen(), Taal::Nl, &typed, id, CheckSoort::Kindcheck).unwrap();
        assert_eq!((check.aantal, check.inhoud.leeftijden), (Some(2), vec![3, 7]));
    }
}
