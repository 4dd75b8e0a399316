//! Putting a step off until a day.

use super::{
    super::super::{Blad, DossierKop, Hier, beslis, kop},
    Nummer, pad,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
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
    dossier::{Command, Gegeven, Uitstel},
    kader::StapNr,
};

const VELDEN: Velden<'static> = &[("datum-voorbij", "tot")];

#[derive(Template)]
#[template(path = "professional/afronden/uitstellen.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    stap: String,
}

impl Bladzijde {
    fn new(blad: &Blad<'_>, stap: StapNr, f: Form) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.ta("uitstellen-titel", &[("nummer", &stap.nummer())]), Hier::Stap(stap));
        Self {
            p: p.met_fout(f.heeft_fouten()),
            k,
            knop: l.t("uitstellen-opslaan"),
            terug: pad(blad, stap),
            stap: kop::stap_naam(l, blad.kader(), stap),
            f,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, Nummer(stap)): Id2<DossierId, Nummer>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
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
        let uitstel = lees(fouten, blad.l(), formulier.waarden(), stap, blad.vers())?;
        Some(vec![Command::StelStapUit(uitstel)])
    };
    beslis(&blad, &formulier, pad(&blad, stap), VELDEN, lees, |form| Bladzijde::new(&blad, stap, form)).await
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, stap: StapNr, id: OnderdeelId) -> Option<Uitstel> {
    let tot = fouten.dag(l, "tot", w.tekst("tot"), &l.t("uitstellen-welke-dag"));
    let reden = fouten.tekst(l, "reden", w.tekst("reden"), &l.t("uitstellen-schrijf-reden"));
    Some(Uitstel { id, stap, tot: tot?, reden: Gegeven::gezin(reden?) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn uitstel_heeft_een_dag_en_een_reden() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), StapNr::Drie, id).is_none());
        assert_eq!(fouten.lijst().len(), 2);
        let w = Waarden::leeg().met("tot", "9-3-2026").met("reden", "Vader is op reis.");
        assert_eq!(lees(&mut Fouten::geen(), Taal::Nl, &w, StapNr::Drie, id).unwrap().stap, StapNr::Drie);
    }
}
