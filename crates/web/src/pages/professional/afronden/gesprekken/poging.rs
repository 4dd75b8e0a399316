//! The form of an attempt to reach somebody.

use super::{
    super::super::{Blad, DossierKop, Hier, personen},
    VELDEN, beschermd,
};
use crate::{
    formulier::{Form, Fouten, Keuze, Waarden},
    pages::professional::{afronden::stuk::Stuk, beslis::Velden},
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use kernel::OnderdeelId;
use meldcode::{
    dossier::{Command, Contactwijze, Gegeven, Poging},
    kader::StapNr,
};

/// Recording an attempt.
pub(super) struct Vastleggen;

#[derive(Template)]
#[template(path = "professional/afronden/poging.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    personen: Vec<Keuze>,
    wijzen: Vec<Keuze>,
    beschermd: bool,
}

impl Stuk for Vastleggen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = VELDEN;
    const NAAR: &'static str = "gesprekken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::LegPogingVast)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("poging-nieuw"), Hier::Stap(StapNr::Drie));
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("gesprekken-kort"), blad.pad("gesprekken")),
            k,
            knop: l.t("poging-opslaan"),
            terug: blad.pad("gesprekken"),
            personen: personen::vinkjes(blad),
            wijzen: Keuze::codes(l, "contactwijze", Contactwijze::ALLE.iter().map(|w| w.code())),
            beschermd: beschermd(blad),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<Poging> {
    let met = personen::gekozen(w, "met");
    if met.is_empty() {
        fouten.bij("met", l.t("poging-wie"));
    }
    let dag = fouten.dag(l, "dag", w.tekst("dag"), &l.t("poging-welke-dag"));
    let wijze = fouten.keuze("wijze", w.tekst("wijze"), Contactwijze::van_code, &l.t("poging-kies-wijze"));
    let resultaat = fouten.tekst(l, "resultaat", w.tekst("resultaat"), &l.t("poging-schrijf-resultaat"));
    let ondanks = fouten.tekst_of_leeg(l, "ondanks", w.tekst("ondanks"));
    Some(Poging {
        id,
        dag: dag?,
        wijze: wijze?,
        resultaat: Gegeven::new(met.clone(), resultaat?),
        ondanks: ondanks.map(|reden| Gegeven::new(met.clone(), reden)),
        met,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn een_poging_heeft_een_wijze_en_een_resultaat() {
        let w = Waarden::leeg().met("met", Uuid::from_u128(7)).met("dag", "2-3-2026").met("wijze", "brief");
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &w, id).is_none());
        assert_eq!(fouten.lijst().len(), 1);
        assert!(fouten.van("resultaat").is_some());
        let w = w.met("resultaat", "Geen antwoord.");
        let poging = lees(&mut Fouten::geen(), Taal::Nl, &w, id).unwrap();
        assert_eq!((poging.wijze, poging.met.len()), (Contactwijze::Brief, 1));
        let w = w.met("wijze", "rook").met("x", "y");
        assert!(lees(&mut Fouten::geen(), Taal::Nl, &w, id).is_some(), "the first value of a field counts");
    }
}
