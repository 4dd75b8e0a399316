//! Consent: an extra in the record, never a condition.

use super::super::{
    super::{Blad, DossierKop, Hier, personen},
    stuk::Stuk,
};
use crate::{
    formulier::{Form, Fouten, Keuze, Waarden},
    pages::professional::beslis::Velden,
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use kernel::OnderdeelId;
use meldcode::dossier::{Command, Gegeven, Toestemming, ToestemmingFeit};

/// Consent: an extra in the record, never a condition.
pub(super) struct Vastleggen;

#[derive(Template)]
#[template(path = "professional/afronden/toestemming.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    personen: Vec<Keuze>,
    standen: Vec<Keuze>,
}

impl Stuk for Vastleggen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> =
        &[("betrokkene-ontbreekt", "met"), ("betrokkene-onbekend", "met"), ("datum-in-de-toekomst", "dag")];
    const NAAR: &'static str = "taken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::LegToestemmingVast)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("toestemming-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("taken-kort"), blad.pad("taken")),
            k,
            knop: l.t("toestemming-opslaan"),
            terug: blad.pad("taken"),
            personen: personen::vinkjes(blad),
            standen: Keuze::codes(l, "toestemming", Toestemming::ALLE.iter().map(|t| t.code())),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<ToestemmingFeit> {
    let van = personen::gekozen(w, "met");
    if van.is_empty() {
        fouten.bij("met", l.t("toestemming-kies-wie"));
    }
    let stand = fouten.keuze("stand", w.tekst("stand"), Toestemming::van_code, &l.t("toestemming-kies"));
    let dag = fouten.dag(l, "dag", w.tekst("dag"), &l.t("toestemming-welke-dag"));
    let inhoud = fouten.tekst_of_leeg(l, "waarvoor", w.tekst("waarvoor"));
    let inhoud = inhoud.map(|tekst| Gegeven::new(van.clone(), tekst));
    Some(ToestemmingFeit { id, stand: stand?, dag: dag?, inhoud, van })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn toestemming_is_van_iemand_en_heeft_een_stand() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), id).is_none());
        assert_eq!(fouten.lijst().len(), 3);
        let w = Waarden::leeg().met("met", Uuid::from_u128(7)).met("stand", "geweigerd").met("dag", "2-3-2026");
        assert_eq!(lees(&mut Fouten::geen(), Taal::Nl, &w, id).unwrap().stand, Toestemming::Geweigerd);
    }
}
