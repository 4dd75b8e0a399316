//! Recording a call in danger.

use super::super::{Blad, DossierKop, Hier, beslis, invoer};
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
use meldcode::dossier::{Command, Gegeven, SpoedMet, Spoedcontact};

#[derive(Template)]
#[template(path = "professional/gebeld.html")]
struct Gebeld {
    p: Page,
    k: DossierKop,
    f: Form,
    met: Vec<Keuze>,
    terug: String,
}

impl Gebeld {
    fn new(blad: &Blad<'_>, f: Form) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("belde-titel"), Hier::Anders);
        Self {
            met: Keuze::codes(l, "spoed-met", SpoedMet::ALLE.iter().map(|met| met.code())),
            terug: blad.pad("acuut"),
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
    let now = blad.nu();
    let voorstel = Waarden::leeg().met("dag", now.dag().kort()).met("tijd", blad.l().klok(now));
    let form = blad.form(begin, voorstel);
    bladzijde(Gebeld::new(&blad, form))
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
    let read =
        |fouten: &mut Fouten| Some(vec![Command::LegSpoedcontactVast(lees(fouten, l, formulier.waarden(), nieuw)?)]);
    let again = |f| Gebeld::new(&blad, f);
    beslis(&blad, &formulier, blad.pad("acuut"), &[("datum-in-de-toekomst", "dag")], read, again).await
}

fn lees(fouten: &mut Fouten, l: Taal, typed: &Waarden, id: OnderdeelId) -> Option<Spoedcontact> {
    let met = fouten.keuze("met", typed.tekst("met"), SpoedMet::van_code, &l.t("belde-met-fout"));
    let getypt = (typed.tekst("dag"), typed.tekst("tijd"));
    let zinnen = (l.t("belde-dag-fout"), l.t("belde-tijd-fout"));
    let op = invoer::moment(fouten, l, ("dag", "tijd"), getypt, (&zinnen.0, &zinnen.1));
    let inhoud = fouten.tekst_of_leeg(l, "gezegd", typed.tekst("gezegd")).map(Gegeven::gezin);
    Some(Spoedcontact { id, met: met?, op: op?, inhoud })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn wie_gebeld_heeft_zegt_wie_en_wanneer_en_verder_niets() {
        let id = OnderdeelId::new(Uuid::from_u128(1));
        let typed = Waarden::leeg().met("met", "112").met("dag", "24-12-2026").met("tijd", "16.50");
        let contact = lees(&mut Fouten::geen(), Taal::Nl, &typed, id).unwrap();
        assert_eq!((contact.met, contact.op.iso()), (SpoedMet::Noodnummer, "2026-12-24T15:50:00Z".to_owned()));
        let mut fouten = Fouten::geen();
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), id).is_none());
        assert_eq!(fouten.lijst().len(), 3);
    }
}
