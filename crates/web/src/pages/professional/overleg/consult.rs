//! Recording a consultation: who, when, without names or not, the advice, what is done with it.

use super::super::{Blad, DossierKop, Hier, beslis, pad, personen, vraag};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{Command, Consult, ConsultInhoud, ConsultMet, Gegeven},
    kader::StapNr,
};

/// At which field a refusal of the dossier is shown.
const VELDEN: [(&str, &str); 2] = [("datum-in-de-toekomst", "dag"), ("betrokkene-onbekend", "over")];

#[derive(Template)]
#[template(path = "professional/consult.html")]
struct ConsultPagina {
    p: Page,
    k: DossierKop,
    f: Form,
    met: Vec<Keuze>,
    mensen: Vec<Keuze>,
    terug: String,
}

impl ConsultPagina {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("consult-titel"), Hier::Stap(StapNr::Twee));
        Self {
            met: Keuze::codes(l, "consult-met", ConsultMet::ALLE.iter().map(|met| met.code())),
            mensen: personen::vinkjes(blad),
            terug: pad::stap(blad.id, StapNr::Twee),
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let asked = vraag::waarden(&toegang.bezoek().vraag);
    let met = ConsultMet::van_code(asked.tekst("met"));
    let voorstel = Waarden::leeg()
        .met("dag", blad.vandaag().kort())
        .met_als("met", met.map(ConsultMet::code))
        .met_als("anoniem", met.filter(|met| met.is_veilig_thuis()).map(|_| "ja"));
    let form = blad.form(begin, voorstel);
    bladzijde(ConsultPagina::new(&blad, form))
}

pub(super) async fn leg_vast(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| Some(vec![Command::LegConsultVast(lees(fouten, l, formulier.waarden(), nieuw)?)]);
    let again = |f| ConsultPagina::new(&blad, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Twee), &VELDEN, read, again).await
}

fn lees(fouten: &mut Fouten, l: Taal, typed: &Waarden, id: OnderdeelId) -> Option<Consult> {
    let met = fouten.keuze("met", typed.tekst("met"), ConsultMet::van_code, &l.t("consult-met-fout"));
    let wie = fouten.tekst(l, "wie", typed.tekst("wie"), &l.t("consult-wie-fout"));
    let functie = fouten.tekst(l, "functie", typed.tekst("functie"), &l.t("consult-functie-fout"));
    let dag = fouten.dag(l, "dag", typed.tekst("dag"), &l.t("consult-dag-fout"));
    let advies = fouten.tekst(l, "advies", typed.tekst("advies"), &l.t("consult-advies-fout"));
    let vervolg = fouten.tekst_of_leeg(l, "vervolg", typed.tekst("vervolg"));
    let inhoud = ConsultInhoud { wie: wie?, functie: functie?, advies: advies?, vervolg };
    let inhoud = Gegeven::new(personen::gekozen(typed, "over"), inhoud);
    Some(Consult { id, met: met?, dag: dag?, anoniem: typed.heeft("anoniem", "ja"), inhoud })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn een_overleg_heeft_een_naam_een_functie_een_dag_en_een_advies() {
        let id = OnderdeelId::new(Uuid::from_u128(1));
        let mut fouten = Fouten::geen();
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), id).is_none());
        let velden: Vec<&str> = fouten.lijst().iter().map(|(veld, _)| veld.as_str()).collect();
        assert_eq!(velden, ["met", "wie", "functie", "dag", "advies"]);
        let typed = Waarden::leeg()
            .met("met", "veilig_thuis")
            .met("wie", "Joost")
            .met("functie", "medewerker advies")
            .met("dag", "21-12-2026")
            .met("advies", "Praat eerst met de ouders.")
            .met("anoniem", "ja");
        let consult = lees(&mut Fouten::geen(), Taal::Nl, &typed, id).unwrap();
        assert_eq!((consult.met, consult.anoniem), (ConsultMet::VeiligThuis, true));
    }
}
